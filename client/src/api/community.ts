/** Which community the pages are about: the one chosen on this device, among those it may be; else one's own, else the first. */
import { useQuery } from '@tanstack/vue-query';
import { computed, inject, shallowRef, type ComputedRef } from 'vue';
import { routeLocationKey } from 'vue-router';
import { useMe, type Me } from './me';
import { apiGet, type Got } from './queries';
import { worksIn } from './rights';

export type Community = Got<'/api/v1/communities'>['items'][number];
/** A cookie, so that the server makes the first view for the same one. */
const COOKIE = /(?:^|; )community=([^;]*)/;
const chosen = shallowRef(COOKIE.exec(document.cookie)?.[1] ?? null);
/** Rises when another community is chosen: whoever keeps something of the old one begins anew. */
export const switches = shallowRef(0);
function choose(id: string): void {
  if (id === chosen.value) return;
  chosen.value = id;
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `community=${id}; path=/; max-age=31536000; samesite=lax${secure}`;
  switches.value++;
}

/** Where somebody lives, works, helps or belongs to an organization. Whoever belongs nowhere yet may look at any. */
export function choicesOf(all: readonly Community[], me: Me | undefined, desk: boolean): readonly Community[] {
  const account = me?.account ?? null;
  const mine = all.filter(({ id, path }) =>
    desk
      ? worksIn(account, path)
      : id === me?.community?.id ||
        account?.grants.some((grant) => path.startsWith(grant.path) || grant.path.startsWith(path)),
  );
  return mine.length ? mine : all;
}
/** The one that was chosen, if it is among them; else one's own. */
export const chosenOf = (
  choices: readonly Community[],
  me: Me | undefined,
  wanted: string | null,
): Community | undefined =>
  choices.find((one) => one.id === wanted) ?? choices.find((one) => one.id === me?.community?.id) ?? choices[0];

export interface UseCommunity {
  community: ComputedRef<Community | undefined>;
  communities: ComputedRef<readonly Community[]>;
  /** Those that the page may be about: on the desk, where one works, be it in a part. */
  choices: ComputedRef<readonly Community[]>;
  choose: (id: string) => void;
  error: ComputedRef<unknown>;
  retry: () => void;
}
export function useCommunity(): UseCommunity {
  const { me } = useMe();
  const route = inject(routeLocationKey, null);
  const query = useQuery({ ...apiGet('/api/v1/communities'), staleTime: 10 * 60_000 });
  const communities = computed(() => query.data.value?.items ?? []);
  const choices = computed(() => choicesOf(communities.value, me.value, route?.meta.shell === 'desk'));
  const community = computed(() => chosenOf(choices.value, me.value, chosen.value));
  return {
    community,
    communities,
    choices,
    choose,
    error: computed(() => query.error.value),
    retry: () => void query.refetch(),
  };
}
