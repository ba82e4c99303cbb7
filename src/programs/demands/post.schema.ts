/** Service posts on the wire. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { claimStates, claimSteps } from './claim.flow.js';
import { postStates, postSteps } from './post.flow.js';

export const holderKind = z.enum(['member', 'organization']);
export const holder = z.strictObject({ kind: holderKind, id });
export type HolderRef = z.infer<typeof holder>;
export const namedHolder = z.strictObject({ ...holder.shape, name: z.string() });
export type NamedHolder = z.infer<typeof namedHolder>;

/** What can be done with a claim. */
export const claimAct = z.enum([...claimSteps, 'open-case']);

/** A claim of one's own, or of one's organization. `ahead`: how many come before it in the waiting line. */
export const ownClaim = z.strictObject({
  id,
  version: z.number().int(),
  holder: namedHolder,
  state: z.enum(claimStates),
  ahead: z.number().int(),
  offeredTo: namedHolder.nullable(),
  /** The case that it became. */
  caseId: id.nullable(),
  can: z.array(claimAct),
});
export type OwnClaim = z.infer<typeof ownClaim>;

/** Who holds it and, for staff, who waits, in order. */
export const seatedClaim = z.strictObject({
  id,
  version: z.number().int(),
  holder: namedHolder,
  state: z.enum(['held', 'waiting']),
  since: moment,
  can: z.array(claimAct),
});
export type SeatedClaim = z.infer<typeof seatedClaim>;

/** How many it takes, how many hold it, how many wait. */
export const seatsShown = { capacity: z.number().int(), taken: z.number().int(), waiting: z.number().int() };
/** What somebody may do about claiming, on posts and needs alike. */
export const claimable = {
  /** In whose name a claim can be made now: one's own account, organizations one manages. */
  claimFor: z.array(namedHolder),
  claims: z.array(ownClaim),
  /** Only on the page of one; null in lists and for guests. */
  holders: z.array(seatedClaim).nullable(),
};

const day = z.iso.date();
export const postFace = z.strictObject({
  id,
  communityId: id,
  family: z.string(),
  title: z.string(),
  words: z.string(),
  place: z.strictObject({ id, name: z.string(), kind: z.string() }),
  skills: z.array(z.string()),
  ...seatsShown,
  from: day,
  to: day.nullable(),
  /** At the end of its term it goes on for as long again. */
  renews: z.boolean(),
  state: z.enum(postStates),
  version: z.number().int(),
});
export const postAct = z.enum(['edit', ...postSteps]);
export const postView = z.strictObject({
  face: postFace,
  mine: z.strictObject({ can: z.array(postAct), ...claimable }),
});
export type PostView = z.infer<typeof postView>;
export const postPage = pageOf(postView);

const skills = z.array(text(20)).max(10);
export const newPost = z.strictObject({
  /** The community, or an estate or building in it. */
  placeId: id,
  family: z.string().max(30),
  title: text(40),
  words: text(1000, 0),
  skills,
  capacity: z.number().int().min(1).max(1000),
  from: day.optional(),
  to: day.nullish(),
  renews: z.boolean().optional(),
});
export type NewPost = z.infer<typeof newPost>;
export const postChange = newPost.partial().extend({ version: z.number().int() });
export type PostChange = z.infer<typeof postChange>;
export const postStepOrder = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('retire'), version: z.number().int(), reason: text(200) }),
  z.strictObject({ step: z.literal('revive'), version: z.number().int() }),
]);
export type PostStepOrder = z.infer<typeof postStepOrder>;
export const postFilter = z.strictObject({
  ...paging,
  family: z.string().max(30).optional(),
  /** Those with a free place only. */
  free: z.enum(['true']).optional(),
  /** Retired ones: for staff. */
  state: z.enum(postStates).optional(),
});
export type PostFilter = z.infer<typeof postFilter>;

/** A post was set up, changed, retired, renewed; `step` says which. */
export const postMoved = defineEvent(
  'demands.post',
  z.strictObject({ step: z.enum(['edit', ...postSteps]), to: z.enum(postStates) }),
);
