/** Suggestions on the wire: who fits a post or need, what fits a member, each with the reason. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { id, pageOf } from '../../platform/http/index.js';
import { seatsKind } from './claim.schema.js';

const reasons = z.strictObject({
  skills: z.array(z.string()),
  wish: z.boolean(),
  near: z.enum(['building', 'estate', 'community']),
  /** How many claims they hold now. */
  load: z.number().int(),
});
/** For staff. `told`: they were asked to have a look already. */
export const memberSuggestion = z.strictObject({
  account: z.strictObject({ id, name: z.string() }),
  reasons,
  told: z.boolean(),
});
export type MemberSuggestion = z.infer<typeof memberSuggestion>;
export const memberSuggestions = pageOf(memberSuggestion);

/** For a member. The title of a private need is empty. `asked`: staff asked them to have a look. */
export const demandSuggestion = z.strictObject({
  subject: z.strictObject({ kind: seatsKind, id, title: z.string(), number: z.string().nullable() }),
  category: z.string().nullable(),
  reasons,
  asked: z.boolean(),
});
export type DemandSuggestion = z.infer<typeof demandSuggestion>;
export const demandSuggestions = pageOf(demandSuggestion);

export const suggestOrder = z.strictObject({ accountId: id });

/** Staff asked a member to have a look. */
export const demandSuggested = defineEvent('demands.suggested', z.strictObject({ account: id, kind: seatsKind }));
