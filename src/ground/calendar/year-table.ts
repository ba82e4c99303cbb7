/** A year's working time as sorted stretches of milliseconds: built once, then everything is a binary search. */
import { DateTime } from 'luxon';
import type { CalendarSettings, Span } from './calendar.schema.js';
import { chineseDay } from './chinese-days.js';

export interface YearTable {
  /** Local midnight of 1 January. */
  readonly begins: number;
  /** Starts of the stretches, ends, and the working time before each; the last of `before` is the year's whole. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly before: Float64Array;
}

interface Day {
  readonly begins: number;
  readonly ends: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

export function yearTable(settings: CalendarSettings, year: number): YearTable {
  const exceptions = new Map(settings.exceptions.map((e) => [e.date, e.spans]));
  const stretches: [number, number][] = [];
  const begins = midnight(settings.zone, Date.UTC(year, 0, 1));
  let next = begins;
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) {
    const date = dateOf(at);
    const day: Day = { begins: next, ends: midnight(settings.zone, at + DAY_MS) };
    next = day.ends;
    for (const { from, to } of exceptions.get(date) ?? spansOf(settings, date, at)) {
      const start = moment(settings.zone, day, from);
      const end = moment(settings.zone, day, to);
      // A clock set forward can swallow a stretch.
      if (end > start) stretches.push([start, end]);
    }
  }
  const before = new Float64Array(stretches.length + 1);
  stretches.forEach(([start, end], i) => (before[i + 1] = (before[i] ?? 0) + end - start));
  return {
    begins,
    starts: Float64Array.from(stretches, ([start]) => start),
    ends: Float64Array.from(stretches, ([, end]) => end),
    before,
  };
}

/** A day's hours by weekday, holiday and make-up day; a make-up day works like the week's first working day. */
function spansOf({ weekly, holidays }: CalendarSettings, date: string, at: number): readonly Span[] {
  const usual = weekly[(new Date(at).getUTCDay() + 6) % 7] ?? [];
  const kind = holidays === 'china' ? chineseDay(date) : 'usual';
  if (kind === 'holiday') return [];
  return kind === 'make-up' && usual.length === 0 ? firstDay(weekly) : usual;
}

const firstDay = (weekly: readonly (readonly Span[])[]): readonly Span[] => weekly.find((day) => day.length > 0) ?? [];

/** The length of a working day, in minutes: that of the week's first. */
export const dayMinutes = ({ weekly }: CalendarSettings): number =>
  firstDay(weekly).reduce((sum, { from, to }) => sum + minutes(to) - minutes(from), 0);

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const dateOf = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** When the day of this date begins in the zone. */
const midnight = (zone: string, utc: number): number => DateTime.fromISO(dateOf(utc), { zone }).toMillis();

/** A local time of a day. Where the clocks change that day, the zone's rules say which moment it is. */
function moment(zone: string, day: Day, time: string): number {
  if (day.begins + DAY_MS === day.ends) return day.begins + minutes(time) * MINUTE_MS;
  if (time === '24:00') return day.ends;
  const local = { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) };
  return DateTime.fromMillis(day.begins, { zone }).set(local).toMillis();
}
