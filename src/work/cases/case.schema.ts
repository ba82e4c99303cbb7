/** A case on the wire: what is opened, what its page shows. */
import { z } from 'zod';
import { grade } from '../../ground/calendar/index.js';
import { photoInputs, photoSchema } from '../../ground/media/index.js';
import { id, moment } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { caseStates, caseSteps } from './case.facts.js';
import { categoryMark, namedLead } from './category.schema.js';

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
  by: z.strictObject({
    as: z.enum([...CASE_ROLES, 'clock']),
    name: z.string().nullable(),
    unit: z.string().nullable(),
  }),
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
  /** What was described, as safe HTML; empty where the title says it all. */
  html: z.string(),
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
  by: z.strictObject({
    as: z.enum([...CASE_ROLES, 'clock']),
    name: z.string().nullable(),
    unit: z.string().nullable(),
  }),
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

/** The answer to a command: where the case stands now. The page is fetched, or comes live. */
export const caseReceipt = z.strictObject({ id, number: z.string(), version: z.number().int(), state: caseState });
export type CaseReceipt = z.infer<typeof caseReceipt>;

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

export const reveal = z.strictObject({ personId: id, reason: text(200) });
export const revealed = z.strictObject({ name: z.string().nullable(), phone: z.string().nullable() });
