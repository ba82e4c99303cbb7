/** What it looks like when somebody saw personal facts that are masked for everybody else: who, whose, what of it, why. */
import { z } from 'zod';
import { id, moment, pageOf } from '../../platform/http/index.js';

const named = z.strictObject({ id, name: z.string() });
export const lookView = z.strictObject({
  id,
  /** Whose facts; null for somebody without an account. */
  about: named.nullable(),
  by: named,
  /** Which facts, such as `case-contact`; the feature's word for it. */
  what: z.string(),
  /** Where they stand. */
  subject: z.strictObject({ kind: z.string(), id }),
  /** Words, or the feature's code for a reason. */
  reason: z.string(),
  at: moment,
});
export type LookView = z.infer<typeof lookView>;
export const lookPage = pageOf(lookView);
export type LookPage = z.infer<typeof lookPage>;
