/** When a group meets: a rule for each regular meeting, and the moments that follow from it. Pure. */
import { DateTime } from 'luxon';
import { z } from 'zod';
import { text } from '../../platform/text/index.js';

const MINUTE_MS = 60_000;
/** Two months hold the next of every kind of meeting, a fifth Saturday that is the last one included. */
const DAYS_AHEAD = 63;
/** In the month's rule: the last such day, be it the fourth or the fifth. */
export const LAST = 5;

export const meeting = z.strictObject({
  every: z.enum(['week', 'month']),
  /** 1 is Monday. */
  weekday: z.number().int().min(1).max(7),
  /** Of a month: the first to the fourth such day, 5 the last; of a week: null. */
  nth: z.number().int().min(1).max(LAST).nullable(),
  /** Local time of the community. */
  start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.number().int().min(15).max(720),
  where: text(60),
});
export type Meeting = z.infer<typeof meeting>;

/** A meeting that is to come. */
export interface Occasion {
  at: Date;
  ends: Date;
  where: string;
}

/** The next meetings that have not ended by `after`, the earliest first. `zone` is the community's. */
export function occasions(meetings: readonly Meeting[], after: Date, zone: string, limit: number): Occasion[] {
  // A meeting that runs past midnight began the day before.
  const first = DateTime.fromJSDate(after, { zone }).startOf('day').minus({ days: 1 });
  const found: Occasion[] = [];
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const day = first.plus({ days: ahead });
    for (const one of meetings) {
      if (!falls(one, day)) continue;
      const [hour, minute] = one.start.split(':').map(Number);
      const at = day.set({ hour: hour ?? 0, minute: minute ?? 0 }).toJSDate();
      const ends = new Date(at.getTime() + one.minutes * MINUTE_MS);
      if (ends.getTime() > after.getTime()) found.push({ at, ends, where: one.where });
    }
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime()).slice(0, limit);
}

function falls({ every, weekday, nth }: Meeting, day: DateTime): boolean {
  if (day.weekday !== weekday) return false;
  if (every === 'week') return true;
  return nth === LAST ? day.plus({ weeks: 1 }).month !== day.month : Math.ceil(day.day / 7) === nth;
}
