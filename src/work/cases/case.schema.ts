/** A case on the wire: what is opened, what its page and the lists show, and what can go wrong with it. */
import { z } from 'zod';
import { photoInputs, photoSchema } from '../../ground/media/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { caseStates, caseSteps } from './case.facts.js';
import { categoryMark, grade, lead, namedLead } from './category.schema.js';

export const caseState = z.enum(caseStates);
export const caseStep = z.enum(caseSteps);
export const outcome = z.enum(['solved', 'partly', 'explained', 'cannot', 'not-responsible']);
/** How the matter came in. */
export const channel = z.enum(['post', 'web', 'call', 'visit', 'staff', 'qr', 'api']);
export type Channel = z.infer<typeof channel>;
export const CASE_ROLES = [
  'reporter',
  'concerned',
  'intake',
  'supervisor',
  'visitor',
  'unit',
  'handler',
  'reviewer',
  'caller',
  'called',
] as const;

/** A text in both languages, its values filled in. */
const line = z.strictObject({ zh: z.string(), en: z.string() });

export const timelineEntry = z.strictObject({
  seq: z.number().int(),
  step: caseStep,
  outcome: z.string().nullable(),
  from: caseState.nullable(),
  to: caseState,
  at: moment,
  /** Who took the step. Residents are not named on a public page; `name` is then null. 'clock': it happened by itself. */
  by: z.strictObject({ as: z.enum([...CASE_ROLES, 'clock']), name: z.string().nullable(), unit: z.string().nullable() }),
  line: line.nullable(),
  photos: z.array(photoSchema),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** All the clocks of a case. `dueAt` is of the handling, moved by pauses; null before the dispatch. */
const clocks = z.strictObject({
  submittedAt: moment,
  acceptBy: moment,
  acceptedAt: moment.nullable(),
  dispatchedAt: moment.nullable(),
  dueAt: moment.nullable(),
  /** Set while the clock is paused: the community waits for an answer. */
  pausedAt: moment.nullable(),
  firstContactAt: moment.nullable(),
  finishedAt: moment.nullable(),
  closedAt: moment.nullable(),
  overdue: z.boolean(),
});

/** The same for everybody who may see the case: broadcast live, cached. `version` rises by one with every step. */
export const caseFace = z.strictObject({
  id,
  number: z.string(),
  version: z.number().int(),
  state: caseState,
  private: z.boolean(),
  title: z.string(),
  description: z.string(),
  photos: z.array(photoSchema),
  /** What was there after the work; shown once the result was checked. */
  after: z.array(photoSchema),
  category: categoryMark,
  /** The building or estate, never the flat. */
  area: z.string(),
  communityId: id,
  grade: grade.nullable(),
  channel,
  threadId: id.nullable(),
  lead: namedLead.nullable(),
  handler: z.string().nullable(),
  appointmentAt: moment.nullable(),
  clocks,
  outcome: outcome.nullable(),
  round: z.number().int(),
  returns: z.number().int(),
  /** What those who were asked said, of the present round. */
  verdict: z.strictObject({
    due: z.number().int(),
    answered: z.number().int(),
    solved: z.number().int(),
    satisfied: z.number().int(),
  }),
  timeline: z.array(timelineEntry),
});
export type CaseFace = z.infer<typeof caseFace>;

const standing = z.enum(['open', 'answered', 'unreached', 'expired', 'undecided']);
export const satisfied = z.enum(['yes', 'basically', 'no']);

/** One person to be called back, for those who may answer or call. */
export const callbackView = z.strictObject({
  id,
  as: z.enum(['concerned', 'reporter']),
  name: z.string().nullable(),
  /** Whether it is the reader who is asked. */
  own: z.boolean(),
  standing,
  attempts: z.number().int(),
  contacted: z.boolean().nullable(),
  solved: z.boolean().nullable(),
  satisfied: satisfied.nullable(),
  words: z.string().nullable(),
  expiresAt: moment,
});

/** What is not for everybody, written by one step: questions and answers for the parties, the rest for those at work on it. */
export const privateEntry = z.strictObject({
  seq: z.number().int(),
  step: caseStep,
  at: moment,
  by: z.strictObject({ as: z.enum([...CASE_ROLES, 'clock']), name: z.string().nullable(), unit: z.string().nullable() }),
  words: z.string().nullable(),
  photos: z.array(photoSchema),
});

export const personView = z.strictObject({
  id,
  as: z.enum(['concerned', 'reporter']),
  name: z.string().nullable(),
  /** Masked; POST …/reveal answers it whole, and keeps that it did. */
  phone: z.string().nullable(),
  /** Health, hardship: only where the case is private and the reader works on it. */
  words: z.string().nullable(),
  consent: z.boolean(),
});

/** What only this reader may see and do. Never broadcast. */
export const caseMine = z.strictObject({
  as: z.array(z.enum(CASE_ROLES)),
  /** The steps this person may take now, in order, with the fields each asks for. */
  can: z.array(z.strictObject({ step: caseStep, needs: z.array(z.string()) })),
  callbacks: z.array(callbackView),
  people: z.array(personView),
  entries: z.array(privateEntry),
  /** The exact place, for those who must go there. */
  place: z.strictObject({ id, name: z.string() }).nullable(),
  /** The unit that the category routes to, for the dispatch form. */
  suggested: namedLead.nullable(),
  afterPhoto: z.boolean(),
});
export type CaseMine = z.infer<typeof caseMine>;
export const caseView = z.strictObject({ face: caseFace, mine: caseMine });
export type CaseView = z.infer<typeof caseView>;

/** A row of my cases and of the inbox. */
export const caseRow = z.strictObject({
  id,
  number: z.string(),
  version: z.number().int(),
  title: z.string(),
  state: caseState,
  private: z.boolean(),
  category: categoryMark,
  area: z.string(),
  grade: grade.nullable(),
  lead: namedLead.nullable(),
  photo: photoSchema.nullable(),
  submittedAt: moment,
  acceptBy: moment,
  dispatchedAt: moment.nullable(),
  dueAt: moment.nullable(),
  pausedAt: moment.nullable(),
  overdue: z.boolean(),
  updatedAt: moment,
  /** What the reader is asked to do: say how it went, answer a question. */
  asks: z.enum(['rate', 'answer']).nullable(),
});
export type CaseRow = z.infer<typeof caseRow>;
export const casePage = pageOf(caseRow);

/** A row of the desk's queue. */
export const deskRow = caseRow.omit({ asks: true }).extend({
  handler: z.string().nullable(),
  returns: z.number().int(),
  /** Someone is unhappy and a supervisor must decide. */
  undecided: z.boolean(),
});
export type DeskRow = z.infer<typeof deskRow>;
export const deskPage = pageOf(deskRow).extend({
  counts: z.strictObject({ states: z.record(z.string(), z.number().int()), overdue: z.number().int() }),
});

/** A row of a community's public list. A private case stands there masked: no id, no number, no words, and only its day. */
export const publicRow = z.strictObject({
  masked: z.boolean(),
  id: id.nullable(),
  number: z.string().nullable(),
  title: z.string(),
  state: caseState,
  category: categoryMark,
  area: z.string(),
  photo: photoSchema.nullable(),
  submittedAt: moment,
  closedAt: moment.nullable(),
});
export const publicPage = pageOf(publicRow);

const listed = { ...paging, state: caseState.optional() };
export const listQuery = z.strictObject(listed);
export type ListQuery = z.infer<typeof listQuery>;
export const deskQuery = z.strictObject({
  ...listed,
  category: id.optional(),
  grade: grade.optional(),
  /** Id of the lead: an account or an organization. */
  lead: id.optional(),
  overdue: z.enum(['true', 'false']).optional(),
  /** A number, or words of the title. */
  q: text(40).optional(),
  /** 'due': what is due first; 'new': what came last. */
  sort: z.enum(['due', 'new']).optional(),
});
export type DeskQuery = z.infer<typeof deskQuery>;

const phone = z.string().regex(/^\+?[\d -]{5,20}$/);
export const person = z.strictObject({
  accountId: id.optional(),
  name: text(30).optional(),
  phone: phone.optional(),
  /** Health, hardship, how to find them: kept apart, erasable, never in a public record. */
  words: text(2000).optional(),
  /** Whether they agreed that their matter is taken up. */
  consent: z.boolean().optional(),
});
export type Person = z.infer<typeof person>;

const opening = {
  categoryId: id,
  /** Default: as the category says. Residents can make theirs private, not public where the category is private. */
  private: z.boolean().optional(),
  /** Whom it is about, if not whoever reports it. */
  concerned: person.optional(),
};
export const newCase = z.strictObject({
  ...opening,
  /** A community or any place in it. */
  placeId: id,
  title: text(60),
  description: text(5000),
  photos: photoInputs().optional(),
  /** For staff who write down what somebody told them. */
  channel: channel.exclude(['post', 'qr', 'api']).optional(),
  reporter: person.optional(),
});
export type NewCase = z.infer<typeof newCase>;
/** From a thread: title, words, photos, place and reporter are the thread's, unless said otherwise. */
export const caseFromThread = z.strictObject({
  ...opening,
  placeId: id.optional(),
  title: text(60).optional(),
});
export type CaseFromThread = z.infer<typeof caseFromThread>;

export const bulkDispatch = z.strictObject({
  cases: z.array(z.strictObject({ id, version: z.number().int() })).min(1).max(50),
  lead,
});
export type BulkDispatch = z.infer<typeof bulkDispatch>;
export const bulkResult = z.strictObject({
  /** Case by case: dispatched, or the code of the error that it would have been answered with alone. */
  items: z.array(z.strictObject({ id, ok: z.boolean(), code: z.string().nullable() })),
});

export const reveal = z.strictObject({ personId: id, reason: text(200) });
export const revealed = z.strictObject({ name: z.string().nullable(), phone: z.string().nullable() });

export const caseErrors = defineErrors({
  'case/changed': {
    status: 409,
    zh: '有人刚刚办过这件事，请看最新情况',
    en: 'Somebody has just done something here; see the fresh case',
  },
  'case/not-now': { status: 409, zh: '这一步现在不能办', en: 'This step can’t be taken now' },
  'case/reason-required': { status: 422, zh: '请写明原因', en: 'Please give the reason' },
  'case/after-photo-required': {
    status: 422,
    zh: '这类事情办完要拍一张照片',
    en: 'Matters of this kind need a photo of what was done',
  },
  'case/returned-twice': {
    status: 409,
    zh: '已退回两次，要由督办负责人来派单',
    en: 'Returned twice already: a supervisor dispatches it now',
  },
  'case/not-returnable': {
    status: 409,
    zh: '已退回两次，这次不能再退',
    en: 'Returned twice already: it can’t be returned again',
  },
  'case/return-too-late': {
    status: 409,
    zh: '派单超过两个工作日，不能再退回；可以签收后转办',
    en: 'More than two working days after the dispatch it can’t be returned; sign and transfer it',
  },
  'case/finding-first': { status: 409, zh: '请先填写走访情况', en: 'Record what the visit found first' },
  'case/redo-needs-decision': {
    status: 409,
    zh: '已经重办过一次，再次重办要由督办负责人决定',
    en: 'It was redone once: a supervisor decides about another time',
  },
  'case/no-redo-asked': { status: 409, zh: '没有人要求重办', en: 'Nobody asked for a redo' },
  'case/calls-first': {
    status: 409,
    zh: '拨打三次未接通后，才能记为未联系上',
    en: 'Three failed calls first, then it counts as not reached',
  },
  'case/not-in-community': { status: 422, zh: '这个地点不在本社区', en: 'This place is not in the community' },
  'case/unit-not-available': {
    status: 422,
    zh: '不能派给这个单位或个人：未认证，或不服务这个地点',
    en: 'It can’t go to this unit or person: not vetted, or not serving this place',
  },
  'case/person-not-found': { status: 422, zh: '没有找到这个人', en: 'There is no such person' },
  'case/thread-has-case': {
    status: 409,
    zh: '这个帖子已经转成事项了',
    en: 'This thread has become a case already',
  },
});
