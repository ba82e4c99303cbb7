/** Arithmetic of working time: when something is due, how long something took. Pure; microseconds once a year is known. */
import type { CalendarSettings, Term } from './calendar.schema.js';
import { dayMinutes, yearTable, type YearTable } from './year-table.js';

/** A time in which a clock stood still. */
export interface Pause {
  readonly from: Date;
  readonly to: Date;
}

const MINUTE_MS = 60_000;
/** Nobody closes for so long; a calendar that does is a mistake. */
const YEARS = 30;

/** Tables of settings, by what they say: a hundred communities with the same hours share them. */
const tables = new Map<string, Map<number, YearTable>>();
const known = new WeakMap<CalendarSettings, Map<number, YearTable>>();
const CALENDARS = 200;

function table(settings: CalendarSettings, year: number): YearTable {
  let years = known.get(settings);
  if (!years) {
    const { zone, weekly, holidays, exceptions } = settings;
    const key = JSON.stringify([zone, weekly, holidays, exceptions]);
    years = tables.get(key) ?? new Map<number, YearTable>();
    if (tables.size >= CALENDARS) tables.clear();
    tables.set(key, years);
    known.set(settings, years);
  }
  let found = years.get(year);
  if (!found) {
    found = yearTable(settings, year);
    years.set(year, found);
  }
  return found;
}

/** The year of the calendar that a moment lies in. */
function yearOf(settings: CalendarSettings, at: number): number {
  const year = new Date(at).getUTCFullYear();
  if (at < table(settings, year).begins) return year - 1;
  return at >= table(settings, year + 1).begins ? year + 1 : year;
}

/** How many stretches of a table end at or before a moment. */
function endedBy({ ends }: YearTable, at: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Working milliseconds of a table's year up to a moment. */
function workedBy(year: YearTable, at: number): number {
  const i = endedBy(year, at);
  const start = year.starts[i];
  return (year.before[i] ?? 0) + (start !== undefined && at > start ? at - start : 0);
}

const whole = (year: YearTable): number => year.before[year.starts.length] ?? 0;

/** Whether it is working time; the end of a stretch is not. */
export function isWorking(at: Date, settings: CalendarSettings): boolean {
  const year = table(settings, yearOf(settings, at.getTime()));
  const start = year.starts[endedBy(year, at.getTime())];
  return start !== undefined && start <= at.getTime();
}

/** The moment itself while it is working time, else when work begins again. */
export function nextWorking(at: Date, settings: CalendarSettings): Date {
  const from = yearOf(settings, at.getTime());
  for (let y = from; y < from + YEARS; y++) {
    const year = table(settings, y);
    const start = year.starts[endedBy(year, at.getTime())];
    if (start !== undefined) return new Date(Math.max(start, at.getTime()));
  }
  throw new RangeError('The calendar has no working time');
}

/** The moment so many working minutes later: at the end of a day rather than at the next day's beginning. */
export function addWorkingTime(from: Date, minutes: number, settings: CalendarSettings): Date {
  if (!(minutes >= 0)) throw new RangeError(`Working time can't be ${minutes} minutes`);
  if (minutes === 0) return new Date(from);
  let left = minutes * MINUTE_MS;
  const first = yearOf(settings, from.getTime());
  for (let y = first; y < first + YEARS; y++) {
    const year = table(settings, y);
    const done = y === first ? workedBy(year, from.getTime()) : 0;
    const target = done + left;
    if (target > whole(year)) {
      left = target - whole(year);
      continue;
    }
    const i = stretchReaching(year, target);
    return new Date((year.starts[i] ?? 0) + target - (year.before[i] ?? 0));
  }
  throw new RangeError('The calendar has no working time');
}

/** The stretch within which, or at whose end, so much of the year's working time is done. */
function stretchReaching({ before, starts }: YearTable, target: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[middle + 1] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Working minutes from one moment to another; negative when the other is earlier. */
export function workingMinutesBetween(a: Date, b: Date, settings: CalendarSettings): number {
  if (b.getTime() < a.getTime()) return -workingMinutesBetween(b, a, settings);
  const [first, last] = [yearOf(settings, a.getTime()), yearOf(settings, b.getTime())];
  let sum = workedBy(table(settings, last), b.getTime()) - workedBy(table(settings, first), a.getTime());
  for (let y = first; y < last; y++) sum += whole(table(settings, y));
  return sum / MINUTE_MS;
}

/**
 * When something that began then is due: so many plain hours, or working days in working hours, later. Time within the
 * pauses doesn't count, on the same clock. A pause that has not ended has no due: give it an end to see what it would be.
 */
export function dueAt(start: Date, term: Term, pauses: readonly Pause[], settings: CalendarSettings): Date {
  const working = 'days' in term;
  const minutes = working ? term.days * dayMinutes(settings) : term.hours * 60;
  const add = (from: Date, m: number): Date =>
    working ? addWorkingTime(from, m, settings) : new Date(from.getTime() + m * MINUTE_MS);
  let due = add(start, minutes);
  for (const { from, to } of merged(pauses, start)) {
    if (from.getTime() >= due.getTime()) break;
    const stood = working ? workingMinutesBetween(from, to, settings) : (to.getTime() - from.getTime()) / MINUTE_MS;
    due = add(due, stood);
  }
  return due;
}

/** The pauses after the start, in order, each moment in one of them only. */
function merged(pauses: readonly Pause[], start: Date): Pause[] {
  const list: Pause[] = [];
  for (const pause of [...pauses].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = list.at(-1);
    const from = new Date(Math.max(pause.from.getTime(), last?.to.getTime() ?? start.getTime(), start.getTime()));
    if (pause.to > from) list.push({ from, to: pause.to });
  }
  return list;
}
