/** The numbers of a community's demand list: 2026-001 and on, anew each year of its calendar; none is left out, none given twice. */
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Calendar } from '../../ground/calendar/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';

const next = statement<{ last: number }, { path: string; year: number }>(
  'demand-number-next',
  sql`insert into demand_number as n (community_path, year, last) values (${p('path')}, ${p('year')}, 1)
      on conflict (community_path, year) do update set last = n.last + 1 returning last`,
);

@Injectable()
export class NeedNumbers {
  constructor(
    private readonly db: Db,
    private readonly calendar: Calendar,
  ) {}

  /** Held until the transaction ends. */
  async next(communityPath: string, now: Date): Promise<string> {
    const { zone } = await this.calendar.of(communityPath);
    const { year } = DateTime.fromJSDate(now, { zone });
    const row = await this.db.row(next, { path: communityPath, year });
    return `${year}-${String(row?.last ?? 1).padStart(3, '0')}`;
  }
}
