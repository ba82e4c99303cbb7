/** What thanks and complaints look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { photoInputs, photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

export const FEEDBACK_KINDS = ['thanks', 'complaint'] as const;
export const feedbackKind = z.enum(FEEDBACK_KINDS);
export type FeedbackKind = z.infer<typeof feedbackKind>;
export const FEEDBACK_STATES = ['given', 'replied', 'published', 'closed', 'declined', 'withdrawn'] as const;
export const feedbackState = z.enum(FEEDBACK_STATES);
export type FeedbackState = z.infer<typeof feedbackState>;
export const PENNANT_DESIGNS = ['classic', 'palace', 'banner'] as const;
export const pennantDesign = z.enum(PENNANT_DESIGNS);
export type PennantDesign = z.infer<typeof pennantDesign>;

const named = z.strictObject({ id, name: z.string() });

/** What is sewn on a pennant. */
export const pennantOrder = z.strictObject({
  design: pennantDesign,
  /** In large type: eight letters look best. */
  words: text(32),
  /** Who gives it, as they want to be called there. */
  from: text(30),
});
export type PennantOrder = z.infer<typeof pennantOrder>;

export const feedbackOrder = z.strictObject({
  kind: feedbackKind,
  words: text(500),
  photos: photoInputs(6).optional(),
  /** Their name may be shown with it. */
  named: z.boolean(),
  pennant: pennantOrder.optional(),
});
export type FeedbackOrder = z.infer<typeof feedbackOrder>;

export const pennantView = z.strictObject({ ...pennantOrder.shape, to: z.string(), day: z.string() });
export type PennantView = z.infer<typeof pennantView>;

/** The same for everybody who may see it. */
export const feedbackFace = z.strictObject({
  id,
  communityId: id,
  kind: feedbackKind,
  state: feedbackState,
  to: z.strictObject({ kind: z.enum(['member', 'organization']), id, name: z.string(), account: id.nullable() }),
  /** Null: not named. */
  giver: named.nullable(),
  words: z.string(),
  photos: z.array(photoSchema),
  pennant: pennantView.nullable(),
  reply: z.string().nullable(),
  createdAt: moment,
  decidedAt: moment.nullable(),
  version: z.number().int(),
});
export const feedbackStep = z.enum(['reply', 'publish', 'close', 'decline', 'take-down', 'withdraw']);
export type FeedbackAct = z.infer<typeof feedbackStep>;
export const feedbackMine = z.strictObject({
  can: z.array(feedbackStep),
  /** What the reader is to it. */
  side: z.enum(['giver', 'receiver', 'staff', 'reader']),
  /** For giver, receiver and staff. */
  replyDueAt: moment.nullable(),
  answer: z.string().nullable(),
  reason: z.string().nullable(),
});
export const feedbackView = z.strictObject({ face: feedbackFace, mine: feedbackMine });
export type FeedbackView = z.infer<typeof feedbackView>;
export const feedbackPage = pageOf(feedbackView);
export type FeedbackPage = z.infer<typeof feedbackPage>;

export const stepOrder = z.strictObject({
  step: feedbackStep,
  version: z.number().int(),
  /** The reply, the answer to a complainer, or why. */
  words: text(500).optional(),
});
export type StepOrder = z.infer<typeof stepOrder>;
export const wallFilter = z.strictObject({ ...paging, kind: feedbackKind.optional() });
export type WallFilter = z.infer<typeof wallFilter>;
export const receiverFilter = z.strictObject({ ...paging });
export const queueFilter = z.strictObject({ ...paging, state: feedbackState.optional() });
export type QueueFilter = z.infer<typeof queueFilter>;
export const ownFilter = z.strictObject({ ...paging, side: z.enum(['given', 'received']) });
export type OwnFilter = z.infer<typeof ownFilter>;

/** A pennant to be sewn: shapes in units of its own, and boxes that the words are set into, as large as they fit. */
const box = z.strictObject({
  part: z.enum(['words', 'to', 'from', 'day']),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  largest: z.number(),
  upright: z.boolean(),
  weight: z.enum(['regular', 'medium', 'bold']),
  fill: z.string(),
});
export const pennantPattern = z.strictObject({
  design: pennantDesign,
  width: z.number(),
  height: z.number(),
  shapes: z.array(
    z.strictObject({
      path: z.string(),
      fill: z.string().optional(),
      stroke: z.string().optional(),
      strokeWidth: z.number().optional(),
    }),
  ),
  boxes: z.array(box),
});
export type PennantPattern = z.infer<typeof pennantPattern>;
export const pennantPatterns = pageOf(pennantPattern);

export const feedbackErrors = defineErrors({
  'feedback/no-receiver': { status: 404, zh: '没有这位志愿者或单位', en: 'There is no such member or organization' },
  'feedback/not-found': { status: 404, zh: '没有这条留言', en: 'There is no such message' },
  'feedback/oneself': { status: 409, zh: '不能写给自己', en: 'Nobody writes about themselves' },
  'feedback/pending': {
    status: 409,
    zh: '您上一条意见还在处理，请等有了结果再提',
    en: 'Your last complaint is still being handled; please wait for its result',
  },
  'feedback/enough': {
    status: 409,
    zh: '今天已经有多位居民反映，社区正在处理，请不要重复提交',
    en: 'Several people have said so today and staff are on it; there is no need to send more',
  },
  'feedback/changed': {
    status: 409,
    zh: '刚刚有人处理过，请看最新内容',
    en: 'Somebody has just dealt with this; see the fresh version',
  },
  'feedback/not-now': { status: 409, zh: '现在的状态不能这样做', en: 'This can’t be done in its present state' },
  'feedback/not-heard': {
    status: 409,
    zh: '当事人还在答复期内，答复后或过期才能公开',
    en: 'The person concerned may still answer; it can be published after that, or after the deadline',
  },
  'feedback/words-required': { status: 422, zh: '请写一句话', en: 'Please write a sentence' },
});

const facts = z.strictObject({
  kind: feedbackKind,
  state: feedbackState,
  account: id.nullable(),
  organization: id.nullable(),
  pennant: z.boolean(),
});
export type FeedbackFacts = z.infer<typeof facts>;
/** Who said it is not in the event: a complaint may be anonymous to the person concerned. */
export const feedbackGiven = defineEvent('feedback.given', facts);
export const feedbackReplied = defineEvent('feedback.replied', facts);
/** Published, closed, declined or taken down. */
export const feedbackDecided = defineEvent('feedback.decided', facts);
export const feedbackWithdrawn = defineEvent('feedback.withdrawn', facts);
