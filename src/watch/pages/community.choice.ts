/** Which community a page is about: the one chosen on the device, among those it may be; else one's own, else the first. The client chooses alike. */
import type { CommunityView } from '../../ground/places/index.js';
import type { Actor } from '../../platform/policy/index.js';

const CHOSEN = /(?:^|; ?)community=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:;|$)/;

/** The id that the client left in the device's cookie; whether there is such a community is not known yet. */
export const wantedBy = (cookies: string | undefined): string | undefined => CHOSEN.exec(cookies ?? '')?.[1];

/** Where somebody lives, works, helps or belongs to an organization. Whoever belongs nowhere yet may look at any. */
export function communityOf(
  actor: Actor,
  communities: readonly CommunityView[],
  wanted: string | undefined,
): CommunityView | undefined {
  const mine = communities.filter(
    ({ path }) =>
      path === actor.home || actor.grants.some((one) => path.startsWith(one.path) || one.path.startsWith(path)),
  );
  const choices = mine.length ? mine : communities;
  return choices.find(({ id }) => id === wanted) ?? choices.find(({ path }) => path === actor.home) ?? choices[0];
}
