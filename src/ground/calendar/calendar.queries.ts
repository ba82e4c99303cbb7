/** Reading calendars. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { CalendarSettings } from './calendar.schema.js';

export type KeptCalendar = CalendarSettings & { version: number };

const byPath = statement<KeptCalendar, { path: string }>(
  'calendar-by-path',
  sql`select zone, weekly, holidays, exceptions, terms, version from calendar where place_path = ${p('path')}`,
);

@Injectable()
export class CalendarQueries {
  constructor(private readonly db: Db) {}

  /** What a community has set, or undefined. */
  byPath(path: string): Promise<KeptCalendar | undefined> {
    return this.db.row(byPath, { path });
  }
}
