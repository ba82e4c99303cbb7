/** The times at which a service can be had, made from its week's pattern and the days that are unlike it. Pure. */
import { DateTime } from 'luxon';
import type { SlotPattern } from './goods.schema.js';
import type { Span } from './hours.schema.js';

/** Communities keep the time of China, whatever a phone's clock says. */
export const ZONE = 'Asia/Shanghai';

export interface SlotTime {
  startsAt: Date;
  endsAt: Date;
}

/** The slots of one day, such as `2026-03-02`, in order; none on a day without hours. */
export function slotsOf(pattern: SlotPattern, date: string): SlotTime[] {
  const day = DateTime.fromISO(date, { zone: ZONE });
  const unlike = pattern.exceptions.find((one) => one.date === date);
  const spans = unlike?.spans ?? pattern.weekly[day.weekday - 1] ?? [];
  return spans.flatMap((span) => cut(day, span, pattern.minutes));
}

/** A last piece that is too short is no slot. */
function cut(day: DateTime, { from, to }: Span, minutes: number): SlotTime[] {
  const end = minuteOf(to);
  const slots: SlotTime[] = [];
  for (let at = minuteOf(from); at + minutes <= end; at += minutes) {
    slots.push({
      startsAt: day.plus({ minutes: at }).toJSDate(),
      endsAt: day.plus({ minutes: at + minutes }).toJSDate(),
    });
  }
  return slots;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The day a moment lies in, in the community's time. */
export const dayOf = (at: Date): string => DateTime.fromJSDate(at, { zone: ZONE }).toISODate() ?? '';

/** So many days after a day. */
export const daysAfter = (date: string, days: number): string =>
  DateTime.fromISO(date, { zone: ZONE }).plus({ days }).toISODate() ?? '';

/** The first moment of a day. */
export const midnight = (date: string): Date => DateTime.fromISO(date, { zone: ZONE }).toJSDate();

/** Whether a slot begins at this moment and can still be booked. */
export function bookable(pattern: SlotPattern, at: Date, now: Date): boolean {
  if (at.getTime() <= now.getTime()) return false;
  if (at.getTime() >= midnight(daysAfter(dayOf(now), pattern.daysAhead + 1)).getTime()) return false;
  return slotsOf(pattern, dayOf(at)).some(({ startsAt }) => startsAt.getTime() === at.getTime());
}
