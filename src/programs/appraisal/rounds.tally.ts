/** Counts a round: what is known of each member's year becomes parts, a total and a grade. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { AppraisalRound } from './appraisal.entity.js';
import { grades, parts, total, type Part } from './appraisal.scoring.js';

interface Known {
  id: string;
  own: number[] | null;
  minutes: number;
  stars: number;
  entries: number;
  peers: number[];
  satisfied: number;
  basically: number;
  unsatisfied: number;
}
/**
 * Service that was confirmed and done in the year; what the people served said: call-backs of cases the member handled, and
 * entries that they confirmed or declined themselves.
 */
const known = statement<Known, { round: string; path: string; from: string; to: string }>(
  'appraisal-known',
  sql`select s.id,
        (select array_agg((a ->> 'mark')::int) from jsonb_array_elements(s.answers) a) as own,
        coalesce(d.minutes, 0)::int as minutes, coalesce(d.stars, 0)::int as stars, coalesce(d.entries, 0)::int as entries,
        coalesce((select array_agg(r.mark) from appraisal_review r where r.subject_id = s.id and r.mark is not null), '{}') as peers,
        (coalesce(d.confirmed, 0) + coalesce(c.satisfied, 0))::int as satisfied, coalesce(c.basically, 0)::int as basically,
        (coalesce(d.declined, 0) + coalesce(c.unsatisfied, 0))::int as unsatisfied
      from appraisal_subject s
      left join lateral (
        select sum(t.minutes) filter (where e.state = 'confirmed') as minutes, sum(t.stars) filter (where e.state = 'confirmed') as stars,
          count(*) filter (where e.state = 'confirmed') as entries,
          count(*) filter (where e.state = 'confirmed' and e.decided_as = 'served') as confirmed,
          count(*) filter (where e.state = 'declined' and e.decided_as = 'served') as declined
        from service_part t join service_entry e on e.id = t.entry_id
        where t.account_id = s.account_id and e.place_path = ${p('path')} and e.day between ${p('from')}::date and ${p('to')}::date
      ) d on true
      left join lateral (
        select count(*) filter (where b.satisfied = 'yes') as satisfied, count(*) filter (where b.satisfied = 'basically') as basically,
          count(*) filter (where b.satisfied = 'no') as unsatisfied
        from case_file f join case_callback b on b.case_id = f.id
        where f.lead_kind = 'member' and f.lead_id = s.account_id and starts_with(f.place_path, ${p('path')}) and b.standing = 'answered'
          and b.answered_at >= ${p('from')}::timestamptz and b.answered_at < ${p('to')}::timestamptz + interval '1 day'
      ) c on true
      where s.round_id = ${p('round')}::uuid order by s.id`,
);
const keep = statement<
  never,
  { ids: readonly string[]; parts: string; totals: readonly number[]; grades: readonly number[] }
>(
  'appraisal-keep',
  sql`update appraisal_subject s set parts = k.parts, total = k.total, grade = k.grade
      from (select * from unnest(${p('ids')}::uuid[], ${p('totals')}::int[], ${p('grades')}::int[]) with ordinality
        as u (id, total, grade, n) join lateral (select ${p('parts')}::jsonb -> (u.n - 1)::int as parts) j on true) k
      where s.id = k.id`,
);

@Injectable()
export class RoundsTally {
  constructor(private readonly db: Db) {}

  /** In the caller's transaction, which holds the round's lock. Counting again gives the same. */
  async count(round: AppraisalRound): Promise<void> {
    const { id, placePath: path, year, weights, fullMinutes, fullStars, scale } = round;
    const rows = await this.db.rows(known, { round: id, path, from: `${year}-01-01`, to: `${year}-12-31` });
    const full = { minutes: fullMinutes, stars: fullStars };
    const results: Part[][] = rows.map((row) => parts(row, weights, full));
    const totals = results.map(total);
    await this.db.rows(keep, {
      ids: rows.map((row) => row.id),
      parts: JSON.stringify(results),
      totals: totals.map((value) => Math.round(value * 10)),
      grades: grades(totals, scale),
    });
  }
}
