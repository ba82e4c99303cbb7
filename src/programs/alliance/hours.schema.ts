/** Times of a week as a merchant writes them down: when it takes orders, when a service is given. */
import { z } from 'zod';

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
export const span = z.strictObject({ from: time, to: time });
export type Span = z.infer<typeof span>;

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every(({ from, to }, i) => from < to && (i === 0 || (spans[i - 1]?.to ?? '') <= from));
export const spans = z
  .array(span)
  .max(6)
  .refine(inOrder, { params: { error: 'shop/spans' } });

/** Seven days, Monday first; at least one of them with some time in it. */
export const weekly = z
  .array(spans)
  .length(7)
  .refine((days) => days.some((day) => day.length > 0), { params: { error: 'shop/no-hours' } });
export type Weekly = z.infer<typeof weekly>;

/** A day that is unlike the others of its name; no spans: closed. */
export const dayOff = z.strictObject({ date: z.iso.date(), spans });
export type DayOff = z.infer<typeof dayOff>;
