/** When an organization is open: a week, and days that are otherwise; whether it is open now, by its community's clock. Pure. */
import { DateTime } from 'luxon';
import { z } from 'zod';
import { text } from '../../platform/text/index.js';

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
const span = z.strictObject({ from: time, to: time });
const spans = z
  .array(span)
  .max(4)
  .refine((list) => list.every(({ from, to }, i) => from < to && (i === 0 || (list[i - 1]?.to ?? '') <= from)), {
    params: { error: 'organization/hours' },
  });
export const openingHours = z.strictObject({
  /** Seven days, Monday first. */
  weekly: z.array(spans).length(7),
  /** Days that are otherwise; no times: closed. */
  exceptions: z.array(z.strictObject({ date: z.iso.date(), spans, note: text(40).nullable() })).max(60),
});
export type OpeningHours = z.infer<typeof openingHours>;

/** Null: it has not said when it is open. */
export function openAt(hours: OpeningHours | null, at: Date, zone: string): boolean | null {
  if (!hours) return null;
  const local = DateTime.fromJSDate(at, { zone });
  const other = hours.exceptions.find(({ date }) => date === local.toISODate());
  const day = other ? other.spans : (hours.weekly[local.weekday - 1] ?? []);
  const now = local.toFormat('HH:mm');
  return day.some(({ from, to }) => from <= now && now < to);
}
