/** Needs on the wire: what residents tell, the public list, what staff decide. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { needStates, needSteps } from './need.flow.js';
import { claimable, seatsShown } from './post.schema.js';

export const needOrigin = z.strictObject({ kind: z.enum(['thread', 'case', 'visit']), id });
export type NeedOrigin = z.infer<typeof needOrigin>;
const phone = z.string().regex(/^\+?[\d -]{5,20}$/);

export const needFace = z.strictObject({
  id,
  communityId: id,
  /** Such as 2026-001, from its publication on. */
  number: z.string().nullable(),
  category: z.string().nullable(),
  private: z.boolean(),
  /** Empty where it is private: its words are for whoever works on it. */
  title: z.string(),
  words: z.string(),
  place: z.strictObject({ id, name: z.string() }).nullable(),
  skills: z.array(z.string()),
  state: z.enum(needStates),
  ...seatsShown,
  /** Of what must be asked for: who was asked, and the answer. */
  asked: z.strictObject({ whom: z.string(), at: moment }).nullable(),
  answer: z.strictObject({ words: z.string(), at: moment }).nullable(),
  publishedAt: moment.nullable(),
  metAt: moment.nullable(),
  createdAt: moment,
  version: z.number().int(),
});
export const needAct = z.enum([...needSteps, 'reveal', 'suggest']);
export const needMine = z.strictObject({
  can: z.array(needAct),
  /** Told by the reader. */
  own: z.boolean(),
  ...claimable,
  /** The words of a private one, for its asker, who holds it, and staff. */
  whole: z.strictObject({ title: z.string(), words: z.string(), place: z.string() }).nullable(),
  /** For staff: who told it, for whom, where it comes from. */
  asker: z.strictObject({ id, name: z.string() }).nullable(),
  /** The phone is masked; `reveal` says it whole and keeps that it did. */
  behalf: z.strictObject({ name: z.string(), phone: z.string().nullable(), consent: z.boolean() }).nullable(),
  origin: needOrigin.nullable(),
  mergedInto: z.strictObject({ id, number: z.string().nullable() }).nullable(),
  reason: z.string().nullable(),
});
export const needView = z.strictObject({ face: needFace, mine: needMine });
export type NeedView = z.infer<typeof needView>;
export const needPage = pageOf(needView);

export const newNeed = z.strictObject({
  /** Where: the community or a place in it. */
  placeId: id,
  title: text(60),
  words: text(2000, 0),
  private: z.boolean(),
  category: z.string().max(30).optional(),
  /** For somebody else, who agreed or not; their phone is for staff. */
  behalf: z.strictObject({ name: text(30), phone: phone.optional(), consent: z.boolean() }).optional(),
  /** For staff: the thread, case or visit that it came from. */
  origin: needOrigin.optional(),
});
export type NewNeed = z.infer<typeof newNeed>;

const version = z.number().int();
export const needStepOrder = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('accept'),
    version,
    category: z.string().max(30),
    /** The words of the list, when the asker's are too long or say too much. */
    title: text(60).optional(),
    private: z.boolean().optional(),
    skills: z.array(text(20)).max(10).optional(),
    /** How many it takes. */
    capacity: z.number().int().min(1).max(1000).optional(),
  }),
  z.strictObject({
    step: z.literal('publish'),
    version,
    track: z.enum(['can', 'ask']),
    /** Who is asked, on the track of what must be asked for. */
    whom: text(60).optional(),
  }),
  z.strictObject({ step: z.literal('decline'), version, reason: text(200) }),
  z.strictObject({ step: z.literal('merge'), version, into: id }),
  z.strictObject({ step: z.literal('unmerge'), version }),
  z.strictObject({ step: z.literal('ask'), version, whom: text(60) }),
  z.strictObject({ step: z.literal('answer'), version, answer: text(500) }),
  z.strictObject({ step: z.literal('hand-back'), version }),
  z.strictObject({ step: z.literal('meet'), version }),
  z.strictObject({ step: z.literal('reopen'), version, reason: text(200) }),
  z.strictObject({ step: z.literal('withdraw'), version, reason: text(200) }),
]);
export type NeedStepOrder = z.infer<typeof needStepOrder>;

export const needFilter = z.strictObject({
  ...paging,
  /** Open to be claimed; to be asked for; met. Everything published, if left out. */
  track: z.enum(['can', 'ask', 'met']).optional(),
  category: z.string().max(30).optional(),
  /** Only those with a free place. */
  free: z.enum(['true']).optional(),
});
export type NeedFilter = z.infer<typeof needFilter>;
export const needDeskFilter = z.strictObject({ ...paging, state: z.enum(needStates) });
export type NeedDeskFilter = z.infer<typeof needDeskFilter>;

export const revealOrder = z.strictObject({ reason: text(200) });
export const revealedPerson = z.strictObject({ name: z.string(), phone: z.string().nullable() });
export type RevealedPerson = z.infer<typeof revealedPerson>;

const count = z.number().int();
/** Each number is the length of a list that can be read: by state, and by category. */
export const demandFigures = z.strictObject({
  posts: z.strictObject({ published: count, claimed: count, seats: count, taken: count }),
  needs: z.strictObject({ published: count, claimed: count, can: count, ask: count, met: count }),
  categories: z.array(z.strictObject({ code: z.string(), published: count, claimed: count, met: count })),
});
export type DemandFigures = z.infer<typeof demandFigures>;

/** A need moved: states only, never its words. */
export const needMoved = defineEvent(
  'demands.need',
  z.strictObject({
    step: z.enum(needSteps),
    from: z.enum(needStates).nullable(),
    to: z.enum(needStates),
    asker: id,
    number: z.string().nullable(),
  }),
);
