/** From a row of a need to what one person may see of it. */
import { wireMoment } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { claimableFor, seatedFor, type ClaimJson } from './claim.rows.js';
import { demandPolicy } from './demand.policy.js';
import type { Behalf } from './need.entity.js';
import type { NeedState } from './need.flow.js';
import { needPolicy, needSteps, type NeedFacts } from './need.policy.js';
import type { NeedOrigin, NeedView } from './need.schema.js';
import type { NamedHolder } from './post.schema.js';

export interface NeedRow {
  id: string;
  communityId: string;
  placePath: string;
  number: string | null;
  category: string | null;
  private: boolean;
  title: string;
  words: string;
  place: { id: string; name: string };
  skills: string[];
  state: NeedState;
  askerId: string;
  askerName: string;
  behalf: Behalf | null;
  originKind: NeedOrigin['kind'] | null;
  originId: string | null;
  askedWhom: string | null;
  askedAt: string | null;
  answer: string | null;
  answeredAt: string | null;
  mergedInto: string | null;
  mergedNumber: string | null;
  reason: string | null;
  publishedAt: string | null;
  metAt: string | null;
  createdAt: string;
  version: number;
  capacity: number;
  taken: number;
  waiting: number;
  open: boolean;
  own: ClaimJson[];
  units: NamedHolder[];
}

/** What the policy asks about a need. */
export const needFactsIn = (row: NeedRow): NeedFacts => ({
  ...{ askerId: row.askerId, placePath: row.placePath, state: row.state, private: row.private },
  ...{ published: row.publishedAt !== null, taken: row.taken },
});

/** `all`: everybody who has a claim, on the page of one. */
export function needViewOf(actor: Actor, row: NeedRow, now: Date, all: readonly ClaimJson[] | null): NeedView {
  const facts = needFactsIn(row);
  const holders = row.own.filter(({ state }) => state === 'held').map(({ kind, holder: id }) => ({ kind, id }));
  const whole = needPolicy.seeWhole(actor, facts, holders);
  const staff = needPolicy.seePeople(actor, facts);
  const own = actor.id === row.askerId;
  const about = { kind: 'need' as const, placePath: row.placePath, open: row.open };
  const { id, communityId, number, category, skills, state, capacity, taken, waiting, version } = row;
  const shown = !row.private;
  const can: NeedView['mine']['can'] = [...needSteps(actor, facts)];
  if (staff && row.behalf?.phone) can.push('reveal');
  if (staff && state === 'open') can.push('suggest');
  const origin = row.originKind && row.originId ? { kind: row.originKind, id: row.originId } : null;
  return {
    face: {
      ...{ id, communityId, number, category, private: row.private, skills, state, capacity, taken, waiting, version },
      title: shown ? row.title : '',
      words: shown ? row.words : '',
      place: shown ? row.place : null,
      asked: row.askedWhom && row.askedAt ? { whom: row.askedWhom, at: wireMoment(row.askedAt) } : null,
      answer: row.answer && row.answeredAt ? { words: row.answer, at: wireMoment(row.answeredAt) } : null,
      publishedAt: row.publishedAt && wireMoment(row.publishedAt),
      metAt: row.metAt && wireMoment(row.metAt),
      createdAt: wireMoment(row.createdAt),
    },
    mine: {
      can,
      own,
      ...claimableFor(actor, about, row.own, row.units, now),
      holders: all && demandPolicy.seeHolders(actor) ? seatedFor(actor, about, all, now) : null,
      whole: whole ? { title: row.title, words: row.words, place: row.place.name } : null,
      asker: staff ? { id: row.askerId, name: row.askerName } : null,
      behalf:
        (staff || own) && row.behalf
          ? { ...row.behalf, phone: own ? row.behalf.phone : masked(row.behalf.phone) }
          : null,
      origin: staff ? origin : null,
      mergedInto: row.mergedInto ? { id: row.mergedInto, number: row.mergedNumber } : null,
      reason: staff || own ? row.reason : null,
    },
  };
}

/** Enough to recognize a number by. */
const masked = (phone: string | null): string | null =>
  phone === null ? null : `${phone.length > 8 ? phone.slice(0, 3) : ''}****${phone.slice(-2)}`;
