/** Which communities somebody may choose among, and which one their pages are about: the one chosen on the device, else their own, else the first. */
import { Injectable } from '@nestjs/common';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { PlaceQueries } from './place.queries.js';
import type { CommunityChoice, CommunityFilter, CommunityHere, CommunityView } from './place.schema.js';

const SIZE = 50;
type Of = NonNullable<CommunityFilter['of']>;

@Injectable()
export class CommunityChoices {
  constructor(private readonly queries: PlaceQueries) {}

  /** What somebody's pages and their desk are about. `chosen`: the id that the device remembers. */
  async here(actor: Actor, chosen: string | undefined): Promise<CommunityHere> {
    const all = await this.queries.communities();
    const desk = choicesOf(actor, all, 'desk');
    return {
      pages: choice(actor, choicesOf(actor, all, 'pages'), chosen),
      desk: desk.length ? choice(actor, desk, chosen) : null,
    };
  }

  /** Communities in their order. @throws http/malformed when the cursor's community is gone */
  async page(actor: Actor, { of = 'any', words = '', after, size = SIZE }: CommunityFilter): Promise<CommunityPage> {
    const all = choicesOf(actor, await this.queries.communities(), of);
    const wanted = words.toLowerCase();
    const found = all.filter(({ name, within }) => `${within} ${name}`.toLowerCase().includes(wanted));
    const [last] = decodeCursor(after, 1) ?? [];
    const from = last === undefined ? 0 : found.findIndex(({ id }) => id === last) + 1;
    if (last !== undefined && from === 0) throw new Problem('http/malformed', { field: 'after' });
    return pageFrom(
      found.slice(from, from + size + 1),
      size,
      (one) => one,
      ({ id }) => [id],
    );
  }
}

interface CommunityPage {
  items: CommunityView[];
  next: string | null;
}

/** For pages: where somebody lives, works, helps or belongs to an organization; whoever belongs nowhere yet may look at any. */
function choicesOf(actor: Actor, all: readonly CommunityView[], of: Of): readonly CommunityView[] {
  if (of === 'any' || (of === 'pages' && actor.guest)) return all;
  if (of === 'desk') return actor.guest ? [] : all.filter(({ path }) => actor.worksIn(path));
  const mine = all.filter(
    ({ path }) =>
      path === actor.home || actor.grants.some((one) => path.startsWith(one.path) || one.path.startsWith(path)),
  );
  return mine.length ? mine : all;
}

function choice(actor: Actor, choices: readonly CommunityView[], chosen: string | undefined): CommunityChoice {
  const community =
    choices.find(({ id }) => id === chosen) ?? choices.find(({ path }) => path === actor.home) ?? choices[0] ?? null;
  return { community, choices: choices.length };
}
