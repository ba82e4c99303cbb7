/** Reading packs: for staff who sent them, and for the unit that opened one. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { AppraisalRound, type AppraisalPack } from './appraisal.entity.js';
import { appraisalPolicy } from './appraisal.policy.js';
import type { OpenedPack, packList, PackView } from './appraisal.schema.js';
import type { Grade, Part } from './appraisal.scoring.js';
import { TRIES } from './packs.service.js';

interface Row extends Omit<PackView, 'state' | 'expiresAt' | 'createdAt' | 'openings' | 'acknowledged'> {
  expiresAt: Date;
  createdAt: Date;
  revokedAt: Date | null;
  wrong: number;
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
  openings: { at: string; what: PackView['openings'][number]['what'] }[];
}
const packs = statement<Row, { round: string }>(
  'appraisal-packs',
  sql`select k.id, k.unit, k.wrong, k.expires_at as "expiresAt", k.revoked_at as "revokedAt", k.created_at as "createdAt",
        k.acknowledged_by as "acknowledgedBy", k.acknowledged_at as "acknowledgedAt",
        (select count(*)::int from appraisal_subject s where s.round_id = k.round_id and s.unit = k.unit) as members,
        coalesce((select json_agg(json_build_object('at', o.at, 'what', o.what) order by o.at desc, o.id desc)
          from (select * from appraisal_pack_opening where pack_id = k.id order by at desc limit 20) o), '[]') as openings
      from appraisal_pack k where k.round_id = ${p('round')}::uuid order by k.unit, k.created_at desc limit 500`,
);
const units = statement<{ unit: string; members: number }, { round: string }>(
  'appraisal-units',
  sql`select unit, count(*)::int as members from appraisal_subject
      where round_id = ${p('round')}::uuid and unit is not null group by unit order by unit limit 1000`,
);
interface Inside {
  name: string;
  grade: number;
  total: number;
  parts: Part[];
}
const people = statement<Inside, { round: string; unit: string }>(
  'appraisal-pack-people',
  sql`select a.name, coalesce(s.decided_grade, s.grade) as grade, s.total, s.parts
      from appraisal_subject s join account a on a.id = s.account_id
      where s.round_id = ${p('round')}::uuid and s.unit = ${p('unit')} and s.grade is not null order by a.name, s.id`,
);
const heading = statement<{ year: number; community: string; scale: Grade[] }, { round: string }>(
  'appraisal-pack-heading',
  sql`select r.year, c.name as community, r.scale from appraisal_round r join place c on c.path = r.place_path
      where r.id = ${p('round')}::uuid`,
);

@Injectable()
export class PackQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Packs of a round, and the units that may get one. @throws appraisal/not-found */
  async list(actor: Actor, round: string): Promise<z.infer<typeof packList>> {
    const found = await this.db.repo(AppraisalRound).findOneBy({ id: round });
    if (!found || !appraisalPolicy.manage(actor, found.placePath)) throw new Problem('appraisal/not-found');
    const rows = await this.db.rows(packs, { round });
    return { items: rows.map((row) => this.view(row)), next: null, units: await this.db.rows(units, { round }) };
  }

  private view(row: Row): PackView {
    const { id, unit, members, expiresAt, createdAt, openings } = row;
    return {
      ...{ id, unit, members, state: this.stateOf(row) },
      openings: openings.map(({ at, what }) => ({ at: new Date(at).toISOString(), what })),
      acknowledged: acknowledgement(row),
      ...{ expiresAt: expiresAt.toISOString(), createdAt: createdAt.toISOString() },
    };
  }

  private stateOf({ acknowledgedAt, revokedAt, wrong, expiresAt }: Row): PackView['state'] {
    if (acknowledgedAt) return 'acknowledged';
    if (revokedAt) return 'revoked';
    if (wrong >= TRIES) return 'locked';
    return expiresAt <= this.clock.now() ? 'expired' : 'open';
  }

  /** What is inside: results and service of the unit's people, and nobody's words. */
  async inside({ roundId: round, unit, expiresAt, ...pack }: AppraisalPack): Promise<OpenedPack> {
    const head = await this.db.row(heading, { round });
    if (!head) throw new Problem('appraisal/no-pack');
    const { year, community, scale } = head;
    const members = (await this.db.rows(people, { round, unit })).map(({ name, grade, total, parts }) => {
      const facts = parts.find((part) => part.name === 'ledger')?.facts ?? {};
      const { minutes = 0, stars = 0, entries = 0 } = facts;
      return { name, grade: scale[grade]?.name ?? '', total: total / 10, minutes, stars, entries };
    });
    return { unit, community, year, expiresAt: expiresAt.toISOString(), members, acknowledged: acknowledgement(pack) };
  }
}

const acknowledgement = (row: { acknowledgedBy: string | null; acknowledgedAt: Date | null }) =>
  row.acknowledgedBy && row.acknowledgedAt ? { by: row.acknowledgedBy, at: row.acknowledgedAt.toISOString() } : null;
