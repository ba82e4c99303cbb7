/** Whether an offer holds at a moment, in the local time of its community. Pure. */
import { DateTime } from 'luxon';
import type { OfferHours } from './offer.schema.js';

/** No hours: at any time. */
export function holdsAt(hours: readonly OfferHours[], at: Date, zone: string): boolean {
  if (hours.length === 0) return true;
  const local = DateTime.fromJSDate(at, { zone });
  const time = local.toFormat('HH:mm');
  return hours.some(({ days, from, to }) => days.includes(local.weekday) && from <= time && time < to);
}

/** A moment as people say it there, for messages: 3-02 10:00. */
export const saidAt = (at: Date, zone: string): string => DateTime.fromJSDate(at, { zone }).toFormat('M-dd HH:mm');
