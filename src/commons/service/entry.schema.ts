/** Pieces of service on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { ledgerUnit } from '../../ground/ledger/index.js';
import { photoInputs, photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { serviceCategory } from './rules.schema.js';

export const ENTRY_STATES = ['recorded', 'confirmed', 'declined', 'withdrawn', 'reversed'] as const;
export const entryState = z.enum(ENTRY_STATES);
/** A day as people name it, in the community's own time. */
export const day = z.iso.date();
const named = z.strictObject({ id, name: z.string() });

/** So many may have done one thing together. */
export const MOST_PEOPLE = 200;
const people = z
  .array(z.strictObject({ accountId: id, minutes: z.number().int().min(1).max(1440) }))
  .min(1)
  .max(MOST_PEOPLE);

export const entryOrder = z.strictObject({
  what: text(300),
  category: serviceCategory,
  day,
  people,
  /** How many people were served. */
  served: z.number().int().min(0).max(100_000),
  /** Whom it was done for, if they have an account: they are asked to confirm it. */
  servedAccountId: id.optional(),
  /** Whom it was done for, in words; seen by those concerned only. */
  servedName: text(60).optional(),
  photos: photoInputs().optional(),
});
export type EntryOrder = z.infer<typeof entryOrder>;
export const entryCorrection = z.strictObject({ version: z.number().int(), ...entryOrder.shape });
export type EntryCorrection = z.infer<typeof entryCorrection>;

/** What it came from, in a feature above that this one doesn't know: a case, a claim, an activity, a visit. */
const origin = z.strictObject({ kind: z.string(), id });

/** The same for everybody who may see it: those who did it, whom it was done for, staff. */
export const entryFace = z.strictObject({
  id,
  communityId: id,
  state: entryState,
  what: z.string(),
  category: serviceCategory,
  day,
  people: z.array(
    z.strictObject({
      account: named,
      minutes: z.number().int(),
      /** Once it counts. */
      stars: z.number().int().nullable(),
      points: z.number().int().nullable(),
    }),
  ),
  served: z.number().int(),
  servedPerson: z.strictObject({ account: named.nullable(), name: z.string().nullable() }).nullable(),
  photos: z.array(photoSchema),
  origin: origin.nullable(),
  groupId: id.nullable(),
  recordedBy: named,
  recordedAs: z.enum(['self', 'staff', 'feature']),
  reason: z.string().nullable(),
  decidedAs: z.enum(['served', 'staff', 'verdict']).nullable(),
  decidedBy: named.nullable(),
  decidedAt: moment.nullable(),
  /** Which rules it was counted by; 0: those that come with the house. */
  rulesVersion: z.number().int().nullable(),
  createdAt: moment,
  version: z.number().int(),
});
export type EntryFace = z.infer<typeof entryFace>;

export const entryAct = z.enum(['confirm', 'decline', 'correct', 'withdraw', 'reverse']);
export const entryMine = z.strictObject({
  can: z.array(entryAct),
  as: z.array(z.enum(['self', 'recorder', 'served', 'staff'])),
});
export const entryView = z.strictObject({ face: entryFace, mine: entryMine });
export type EntryView = z.infer<typeof entryView>;
export const entryPage = pageOf(entryView);
export type EntryPage = z.infer<typeof entryPage>;

/** One side of the ledger: what somebody got, or gave back. */
const posting = z.strictObject({
  id,
  account: named,
  unit: ledgerUnit,
  amount: z.number().int(),
  reverses: id.nullable(),
  at: moment,
});
/** An entry with what it posted. */
export const entryDetail = z.strictObject({ ...entryView.shape, postings: z.array(posting) });
export type EntryDetail = z.infer<typeof entryDetail>;

export const deskFilter = z.strictObject({ ...paging, state: entryState.optional() });
export type DeskFilter = z.infer<typeof deskFilter>;

export const versioned = z.strictObject({ version: z.number().int() });
export const reasoned = z.strictObject({ version: z.number().int(), reason: text(200) });

export const bulkConfirm = z.strictObject({
  entries: z
    .array(z.strictObject({ id, version: z.number().int() }))
    .min(1)
    .max(100),
});
export type BulkConfirm = z.infer<typeof bulkConfirm>;
/** Which counted, and why the others did not. */
export const bulkResult = z.strictObject({
  items: z.array(z.strictObject({ id, ok: z.boolean(), code: z.string().nullable() })),
});
export type BulkResult = z.infer<typeof bulkResult>;

export const entryErrors = defineErrors({
  'service/not-found': { status: 404, zh: '没有这条服务记录', en: 'There is no such service entry' },
  'service/changed': {
    status: 409,
    zh: '刚刚有人动过这条记录，请看最新内容',
    en: 'Somebody has just changed this entry; see the fresh version',
  },
  'service/not-now': { status: 409, zh: '现在的状态不能这样做', en: 'This can’t be done in its present state' },
  'service/not-a-member': {
    status: 422,
    zh: '先在社区报到，才能记录服务',
    en: 'Check in to the community before recording service',
  },
  'service/own-only': {
    status: 422,
    zh: '自己记录时，服务人里要有自己，别人也要是本社区的报到者',
    en: 'When you record service yourself, you must be among those who did it, and the others must have checked in here',
  },
  'service/no-such-person': { status: 422, zh: '没有找到这个人', en: 'This person was not found' },
  'service/served-self': {
    status: 422,
    zh: '被服务的人不能同时是服务的人',
    en: 'Whoever was served can’t be among those who served',
  },
  'service/person-twice': { status: 422, zh: '同一个人写了两次', en: 'The same person is there twice' },
  'service/day-ahead': { status: 422, zh: '服务日期不能在今天之后', en: 'The day of service can’t be after today' },
  'service/long-ago': {
    status: 422,
    zh: '只能记录最近一年内的服务',
    en: 'Only service of the last year can be recorded',
  },
});

const happened = z.strictObject({
  people: z.array(id),
  served: id.nullable(),
  /** As what whoever did this acted; a feature above: `feature`. */
  as: z.enum(['self', 'recorder', 'served', 'staff', 'verdict', 'feature']),
});
export const serviceRecorded = defineEvent('service.recorded', happened);
/** Written again after it was declined, or before it was decided. */
export const serviceCorrected = defineEvent('service.corrected', happened);
export const serviceDeclined = defineEvent('service.declined', happened);
export const serviceWithdrawn = defineEvent('service.withdrawn', happened);
export const serviceReversed = defineEvent('service.reversed', happened);
const earning = z.strictObject({
  account: id,
  minutes: z.number().int(),
  stars: z.number().int(),
  points: z.number().int(),
});
/** It counts now. */
export const serviceConfirmed = defineEvent(
  'service.confirmed',
  z.strictObject({ ...happened.shape, earned: z.array(earning), rulesVersion: z.number().int() }),
);
