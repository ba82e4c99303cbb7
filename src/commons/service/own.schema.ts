/** A person's own service on the wire: figures by month, each traceable to its entries. */
import { z } from 'zod';
import { id, paging } from '../../platform/http/index.js';

const figures = {
  minutes: z.number().int(),
  stars: z.number().int(),
  points: z.number().int(),
  /** People served. */
  served: z.number().int(),
  entries: z.number().int(),
};
export const ownService = z.strictObject({
  community: z.strictObject({ id, name: z.string() }),
  /** What the ledger says one has. */
  balance: z.strictObject({ star: z.number().int(), minute: z.number().int(), point: z.number().int() }),
  /** Confirmed entries of all time. */
  total: z.strictObject(figures),
  /** Entries that wait to be confirmed, and those that were declined and can be corrected. */
  waiting: z.number().int(),
  declined: z.number().int(),
  /** Entries of others that one is asked to confirm. */
  requests: z.number().int(),
  /** Newest first; only months in which something counted. */
  months: z.array(z.strictObject({ month: z.string(), ...figures })),
  /** Whether one agreed to be named on honour rolls. */
  shown: z.boolean(),
  /** Whether one may write down service here. */
  can: z.array(z.enum(['record'])),
});
export type OwnService = z.infer<typeof ownService>;

export const ownEntriesQuery = z.strictObject({
  ...paging,
  /** YYYY or YYYY-MM; all without. */
  period: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
    .optional(),
});
export type OwnEntriesQuery = z.infer<typeof ownEntriesQuery>;
export const bookQuery = z.strictObject({ year: z.coerce.number().int().min(2000).max(2200) });
export const shownOrder = z.strictObject({ shown: z.boolean() });
