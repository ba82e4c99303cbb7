/** What posts and needs show about claims, as pieces of their statements: the reader's own, the units they manage, who holds it. */
import { p, sql } from '../../platform/db/index.js';
import { wireMoment } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { communityPath } from '../../ground/places/index.js';
import type { ClaimState } from './claim.flow.js';
import type { SeatsKind } from './claim.schema.js';
import { claimActs, type ClaimRights, type Holder } from './demand.policy.js';
import type { NamedHolder, OwnClaim, SeatedClaim } from './post.schema.js';

export interface ClaimJson {
  id: string;
  version: number;
  kind: Holder['kind'];
  holder: string;
  name: string;
  state: ClaimState;
  ahead: number;
  at: string;
  heldAt: string | null;
  offeredKind: Holder['kind'] | null;
  offered: string | null;
  offeredName: string | null;
  caseId: string | null;
}

/** The name of a member or an organization, by the columns that say which. */
export const HOLDER_NAME = sql`case k.holder_kind when 'member' then (select name from account where id = k.holder_id)
  else (select name from organization where id = k.holder_id) end`;
export const OFFERED_NAME = sql`case k.offered_kind when 'member' then (select name from account where id = k.offered_id)
  when 'organization' then (select name from organization where id = k.offered_id) end`;
/** How many stand before it in the line. */
export const AHEAD = sql`(select count(*) from demand_claim w
  where w.seats_id = k.seats_id and w.state = 'waiting' and w.turn < k.turn and k.state = 'waiting')`;

const CLAIM = sql`json_build_object('id', k.id, 'version', k.version, 'kind', k.holder_kind, 'holder', k.holder_id,
  'name', ${HOLDER_NAME}, 'state', k.state, 'ahead', ${AHEAD}, 'at', k.claimed_at::text, 'heldAt', k.held_at::text,
  'offeredKind', k.offered_kind, 'offered', k.offered_id, 'offeredName', ${OFFERED_NAME},
  'caseId', k.case_id)`;

/** The place `l` as people call it: a building with its estate's name. */
export const PLACE_NAME = sql`case when l.kind in ('building','household')
  then (select e.name from place e where e.id = l.parent_id) || l.name else l.name end`;

/** The reader's own claims on `s`, and those of organizations they belong to, and what they are asked to take over. */
export const OWN_CLAIMS = sql`coalesce((select json_agg(${CLAIM} order by k.turn) from demand_claim k
  where k.seats_id = s.id and k.state in ('waiting','held')
    and (k.holder_id = ${p('account')}::uuid or k.holder_id = any(${p('units')}::uuid[])
      or k.offered_id = ${p('account')}::uuid or k.offered_id = any(${p('units')}::uuid[]))), '[]')`;
/** Everybody who holds or waits for `s`. */
export const ALL_CLAIMS = sql`coalesce((select json_agg(${CLAIM} order by k.turn) from demand_claim k
  where k.seats_id = s.id and k.state in ('waiting','held')), '[]')`;
/** Vetted organizations of this community that the reader manages. */
export const UNITS = sql`coalesce((select json_agg(json_build_object('kind', 'organization', 'id', o.id, 'name', o.name) order by o.name)
  from organization o where o.id = any(${p('units')}::uuid[]) and o.state = 'approved'
    and starts_with(s.place_path, o.place_path)), '[]')`;

export interface ClaimScope {
  account: string | null;
  units: readonly string[];
}
export const scopeOf = (actor: Actor): ClaimScope => ({ account: actor.id, units: actor.organizations() });

interface About {
  kind: SeatsKind;
  placePath: string;
  open: boolean;
}
const rights = ({ kind, placePath }: About, claim: ClaimJson, now: Date): ClaimRights => ({
  placePath,
  state: claim.state,
  holder: { kind: claim.kind, id: claim.holder },
  offeredTo: claim.offeredKind && claim.offered ? { kind: claim.offeredKind, id: claim.offered } : null,
  facts: {
    fresh: claim.heldAt !== null && now.getTime() - new Date(claim.heldAt).getTime() < 60_000,
    offered: claim.offered !== null,
    kind,
  },
});
const holderOf = ({ kind, holder: id, name }: ClaimJson): NamedHolder => ({ kind, id, name });

/** The buttons: in whose name a claim can be made, and what can be done with those there are. */
export function claimableFor(
  actor: Actor,
  about: About,
  own: readonly ClaimJson[],
  units: readonly NamedHolder[],
  now: Date,
): { claimFor: NamedHolder[]; claims: OwnClaim[] } {
  const holds = (id: string): boolean => own.some((one) => one.holder === id);
  const self: NamedHolder[] =
    actor.id !== null && actor.has('member', communityPath(about.placePath))
      ? [{ kind: 'member', id: actor.id, name: actor.name }]
      : [];
  const may = [...self, ...units.filter(({ id }) => actor.manages(id))];
  return {
    claimFor: about.open ? may.filter(({ id }) => !holds(id)) : [],
    claims: own.map((one) => ({
      id: one.id,
      version: one.version,
      holder: holderOf(one),
      state: one.state,
      ahead: one.ahead,
      offeredTo:
        one.offeredKind && one.offered ? { kind: one.offeredKind, id: one.offered, name: one.offeredName ?? '' } : null,
      caseId: one.caseId,
      can: claimActs(actor, rights(about, one, now), one.caseId),
    })),
  };
}

/** Who holds it, by name, for whoever is signed in; who waits, for staff. */
export function seatedFor(actor: Actor, about: About, all: readonly ClaimJson[], now: Date): SeatedClaim[] {
  const staff = actor.works(about.placePath);
  return all.flatMap((one) => {
    if (one.state !== 'held' && !(staff && one.state === 'waiting')) return [];
    return [
      {
        id: one.id,
        version: one.version,
        holder: holderOf(one),
        state: one.state === 'held' ? ('held' as const) : ('waiting' as const),
        since: wireMoment(one.heldAt ?? one.at),
        can: staff ? claimActs(actor, rights(about, one, now), one.caseId) : [],
      },
    ];
  });
}
