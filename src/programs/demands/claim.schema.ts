/** Claims on the wire, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { claimStates, claimSteps } from './claim.flow.js';
import { claimAct, holder, namedHolder } from './post.schema.js';

export const seatsKind = z.enum(['post', 'need']);
export type SeatsKind = z.infer<typeof seatsKind>;

/** For whom; left out, for oneself. */
export const newClaim = z.strictObject({ holder: holder.optional() });
export type NewClaim = z.infer<typeof newClaim>;

export const claimView = z.strictObject({
  face: z.strictObject({
    id,
    version: z.number().int(),
    /** `title` is empty where the need is private and the reader has no part in it. */
    subject: z.strictObject({ kind: seatsKind, id, title: z.string(), number: z.string().nullable() }),
    communityId: id,
    holder: namedHolder,
    state: z.enum(claimStates),
    claimedAt: moment,
    heldAt: moment.nullable(),
    endedAt: moment.nullable(),
  }),
  mine: z.strictObject({
    can: z.array(claimAct),
    ahead: z.number().int(),
    offeredTo: namedHolder.nullable(),
    reason: z.string().nullable(),
    report: z.string().nullable(),
    caseId: id.nullable(),
  }),
});
export type ClaimView = z.infer<typeof claimView>;
export const claimPage = pageOf(claimView);
export const claimFilter = z.strictObject({
  ...paging,
  /** Waiting and held ones only. */
  current: z.enum(['true']).optional(),
});
export type ClaimFilter = z.infer<typeof claimFilter>;

const version = z.number().int();
export const claimStepOrder = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('withdraw'), version }),
  z.strictObject({ step: z.literal('release'), version, reason: text(200) }),
  z.strictObject({ step: z.literal('offer'), version, to: holder }),
  z.strictObject({ step: z.literal('recall'), version }),
  z.strictObject({ step: z.literal('refuse'), version }),
  z.strictObject({ step: z.literal('take-over'), version }),
  z.strictObject({ step: z.literal('finish'), version, report: text(500) }),
  z.strictObject({ step: z.literal('end'), version, reason: text(200) }),
]);
export type ClaimStepOrder = z.infer<typeof claimStepOrder>;

/** In which category, and what help is needed. */
export const caseFromClaim = z.strictObject({ categoryId: id, words: text(2000, 0) });
export type CaseFromClaim = z.infer<typeof caseFromClaim>;

/** Where the claim stands after a step; after a take-over, the successor's. */
export const claimReceipt = z.strictObject({ id, version, state: z.enum(claimStates) });
export type ClaimReceipt = z.infer<typeof claimReceipt>;

/** A claim moved. Ids and facts only: reasons and reports stay in the row. */
const moved = z.strictObject({
  step: z.enum(claimSteps),
  from: z.enum(claimStates).nullable(),
  to: z.enum(claimStates),
  seats: id,
  kind: seatsKind,
  holder,
  /** Who is asked to take over, or has. */
  other: holder.nullable(),
});
export type ClaimMoved = z.infer<typeof moved>;
export const claimMoved = defineEvent('demands.claim', moved);
