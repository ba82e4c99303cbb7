/** The community's three public numbers on the wire. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';

export const counters = z.strictObject({
  /** Posts, calls, scans and conversations accepted as suggestions or cases. */
  received: z.number().int(),
  /** Cases closed as solved and not denied at call-back. */
  solved: z.number().int(),
  /** Distinct people who wrote, called, scanned or rated. */
  takingPart: z.number().int(),
});
export type Counters = z.infer<typeof counters>;

/** A community's numbers changed; subject: the community. */
export const countersChanged = defineEvent('statistics.counters-changed', z.strictObject({}));
