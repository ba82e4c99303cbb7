/** Reading claims: one's own and one's organizations', and a single one. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom, wireMoment } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { AHEAD, HOLDER_NAME, OFFERED_NAME, scopeOf, type ClaimScope } from './claim.rows.js';
import type { ClaimState } from './claim.flow.js';
import type { ClaimFilter, ClaimView, SeatsKind } from './claim.schema.js';
import { claimActs, demandPolicy, rolesIn, type ClaimRights, type Holder } from './demand.policy.js';

interface Row {
  id: string;
  version: number;
  kind: SeatsKind;
  seats: string;
  title: string;
  private: boolean;
  number: string | null;
  communityId: string;
  placePath: string;
  holderKind: Holder['kind'];
  holderId: string;
  holderName: string;
  state: ClaimState;
  claimedAt: string;
  heldAt: string | null;
  endedAt: string | null;
  ahead: number;
  offeredKind: Holder['kind'] | null;
  offeredId: string | null;
  offeredName: string | null;
  reason: string | null;
  report: string | null;
  caseId: string | null;
}
const CLAIM = sql`k.id, k.version, s.kind, s.id as seats, coalesce(f.title, n.title) as title, coalesce(n.private, false) as private, n.number,
  c.id as "communityId", k.place_path as "placePath", k.holder_kind as "holderKind", k.holder_id as "holderId",
  ${HOLDER_NAME} as "holderName", k.state, k.claimed_at::text as "claimedAt", k.held_at::text as "heldAt",
  k.ended_at::text as "endedAt", ${AHEAD} as ahead, k.offered_kind as "offeredKind", k.offered_id as "offeredId",
  ${OFFERED_NAME} as "offeredName", k.reason, k.report, k.case_id as "caseId"`;
const FROM = sql`demand_claim k join demand_seats s on s.id = k.seats_id
  left join service_post f on f.id = s.id left join service_need n on n.id = s.id
  join place c on c.path = coalesce(f.community_path, n.community_path)`;

const one = statement<Row, { id: string }>(
  'demand-claim',
  sql`select ${CLAIM} from ${FROM} where k.id = ${p('id')}::uuid`,
);
const own = statement<Row, ClaimScope & { current: boolean; at: string; id: string; limit: number }>(
  'demand-claims-own',
  sql`select ${CLAIM} from ${FROM}
      where (k.holder_id = ${p('account')}::uuid or k.holder_id = any(${p('units')}::uuid[])
          or k.offered_id = ${p('account')}::uuid or k.offered_id = any(${p('units')}::uuid[]))
        and (not ${p('current')}::boolean or k.state in ('waiting','held'))
        and (k.claimed_at, k.id) < (${p('at')}::timestamptz, ${p('id')}::uuid)
      order by k.claimed_at desc, k.id desc limit ${p('limit')}`,
);
const LAST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

@Injectable()
export class ClaimQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** A claim as this person may see it; undefined when there is none for them. */
  async one(actor: Actor, id: string): Promise<ClaimView | undefined> {
    const row = await this.db.row(one, { id });
    return row && demandPolicy.seeClaim(actor, rightsIn(row, this.clock.now())) ? this.view(actor, row) : undefined;
  }

  /** One's own claims and those of one's organizations, newest first. */
  async own(
    actor: Actor,
    { current }: ClaimFilter,
    after: readonly string[] | undefined,
    size: number,
  ): Promise<{ items: ClaimView[]; next: string | null }> {
    const [at, id] = after ?? LAST;
    const asked = { ...scopeOf(actor), current: current === 'true', at: at ?? '', id: id ?? '', limit: size + 1 };
    const rows = await this.db.rows(own, asked);
    return pageFrom(
      rows,
      size,
      (row) => this.view(actor, row),
      (row) => [row.claimedAt, row.id],
    );
  }

  private view(actor: Actor, row: Row): ClaimView {
    const rights = rightsIn(row, this.clock.now());
    // Of a private need only who holds it and staff read what it is.
    const reads =
      !row.private ||
      rolesIn(actor, rights).some((role) => role === 'staff' || (role === 'holder' && row.state === 'held'));
    return {
      face: {
        id: row.id,
        version: row.version,
        subject: { kind: row.kind, id: row.seats, title: reads ? row.title : '', number: row.number },
        communityId: row.communityId,
        holder: { kind: row.holderKind, id: row.holderId, name: row.holderName },
        state: row.state,
        claimedAt: wireMoment(row.claimedAt),
        heldAt: row.heldAt && wireMoment(row.heldAt),
        endedAt: row.endedAt && wireMoment(row.endedAt),
      },
      mine: {
        can: claimActs(actor, rights, row.caseId),
        ahead: row.ahead,
        offeredTo:
          row.offeredKind && row.offeredId
            ? { kind: row.offeredKind, id: row.offeredId, name: row.offeredName ?? '' }
            : null,
        reason: row.reason,
        report: row.report,
        caseId: row.caseId,
      },
    };
  }
}

const rightsIn = (row: Row, now: Date): ClaimRights => ({
  placePath: row.placePath,
  state: row.state,
  holder: { kind: row.holderKind, id: row.holderId },
  offeredTo: row.offeredKind && row.offeredId ? { kind: row.offeredKind, id: row.offeredId } : null,
  facts: {
    fresh: row.heldAt !== null && now.getTime() - new Date(row.heldAt).getTime() < 60_000,
    offered: row.offeredId !== null,
    kind: row.kind,
  },
});
