/** What appraisals look like on the wire, what can go wrong with them, and what happens. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { PARTS } from './appraisal.scoring.js';

const named = z.strictObject({ id, name: z.string() });
const count = z.number().int().min(0);
const score = z.number().min(0).max(100);
/** 1 to 5. */
const mark = z.number().int().min(1).max(5);
const version = z.number().int();

export const weights = z
  .strictObject({
    report: z.number().int().min(0).max(100),
    ledger: z.number().int().min(0).max(100),
    peers: z.number().int().min(0).max(100),
    residents: z.number().int().min(0).max(100),
  })
  .refine((w) => w.report + w.ledger + w.peers + w.residents === 100, { params: { error: 'appraisal/weights' } });
export const grade = z.strictObject({
  name: text(10),
  from: z.number().min(0).max(100),
  quota: z.number().int().min(1).max(100).nullable(),
});
export const scale = z
  .array(grade)
  .min(2)
  .max(6)
  .refine((all) => all.every((one, i) => i === 0 || one.from < (all[i - 1]?.from ?? 0)) && all.at(-1)?.from === 0, {
    params: { error: 'appraisal/scale' },
  })
  .refine((all) => all.at(-1)?.quota === null, { params: { error: 'appraisal/scale' } });

const setting = {
  weights,
  /** Answered in words and with a mark from 1 to 5. */
  questions: z.array(text(100)).min(1).max(6),
  scale,
  /** A whole year's service: minutes, stars. */
  fullMinutes: z.number().int().min(60).max(100_000),
  fullStars: z.number().int().min(0).max(10_000),
  /** How many colleagues everybody reviews. */
  reviewsEach: z.number().int().min(1).max(10),
  reportUntil: moment,
  reviewUntil: moment,
  /** Days to object after the results are out. */
  objectionDays: z.number().int().min(1).max(30),
};
export const newRound = z.strictObject({ year: z.number().int().min(2000).max(2100), ...setting });
export type NewRound = z.infer<typeof newRound>;
export const roundChange = z.strictObject({ version, ...z.strictObject(setting).partial().shape });
export type RoundChange = z.infer<typeof roundChange>;

export const roundState = z.enum(['draft', 'reporting', 'reviewing', 'tallied', 'published', 'frozen', 'cancelled']);
export const STEPS = ['open', 'review', 'tally', 'publish', 'freeze', 'cancel'] as const;
export const roundOrder = z.strictObject({ version, step: z.enum(STEPS) });
export type RoundOrder = z.infer<typeof roundOrder>;

export const roundFace = z.strictObject({
  ...{ id, communityId: id, communityName: z.string(), year: z.number().int(), state: roundState, version },
  ...setting,
  weights: z.strictObject({ report: count, ledger: count, peers: count, residents: count }),
  scale: z.array(grade),
  /** Until when members may object; null before the results are out. */
  objectUntil: moment.nullable(),
  createdAt: moment,
});
export type RoundFace = z.infer<typeof roundFace>;
/** How far it has come; before it opens: whom it would be about. */
export const progress = z.strictObject({
  ...{ members: count, units: count, withService: count },
  ...{ reports: count, reviews: count, reviewsDue: count, objections: count, undecided: count },
  /** How many have each grade of the scale; empty before the count. */
  grades: z.array(z.strictObject({ name: z.string(), members: count })),
});
export const roundView = z.strictObject({
  face: roundFace,
  mine: z.strictObject({ can: z.array(z.enum([...STEPS, 'edit', 'manage'])), progress: progress.nullable() }),
});
export type RoundView = z.infer<typeof roundView>;
export const roundRow = z.strictObject({
  id,
  year: z.number().int(),
  state: roundState,
  members: count,
  createdAt: moment,
});
export const roundList = pageOf(roundRow);

export const part = z.strictObject({
  name: z.enum(PARTS),
  weight: count,
  /** 0 to 100; null: nobody said anything, and it weighs nothing. */
  score: score.nullable(),
  /** The numbers it came from. Minutes. */
  facts: z.record(z.string(), z.number()),
});
export const result = z.strictObject({
  parts: z.array(part),
  total: score,
  grade: z.string(),
  /** The grade that was counted, where an objection changed it. */
  before: z.string().nullable(),
});
export const objection = z.strictObject({
  text: z.string(),
  at: moment,
  /** Null while it waits. */
  decision: z.strictObject({ upheld: z.boolean(), reason: z.string(), at: moment }).nullable(),
});
export const answer = z.strictObject({ words: z.string(), mark });

/** A member in a round, for staff. */
export const subjectRow = z.strictObject({
  id,
  account: named,
  unit: z.string().nullable(),
  reported: z.boolean(),
  /** Reviews this member handed in, of those drawn. */
  reviewsDone: count,
  reviewsDue: count,
  result: result.nullable(),
  objection: z.enum(['none', 'waiting', 'decided']),
});
export type SubjectRow = z.infer<typeof subjectRow>;
export const subjectList = pageOf(subjectRow);
export const subjectFilter = z.strictObject({
  ...paging,
  q: text(30).optional(),
  /** Only those who object and wait. */
  objections: z.enum(['waiting']).optional(),
});
/** With words: the member's own, and those of colleagues, who stay unnamed. */
export const subjectView = z.strictObject({
  ...subjectRow.shape,
  answers: z.array(answer).nullable(),
  said: z.array(z.string()),
  objected: objection.nullable(),
  can: z.array(z.enum(['decide'])),
});
export type SubjectView = z.infer<typeof subjectView>;

export const report = z.strictObject({
  answers: z
    .array(z.strictObject({ words: text(1000), mark }))
    .min(1)
    .max(6),
});
export type Report = z.infer<typeof report>;
export const review = z.strictObject({ mark, words: text(300).optional() });
export type Review = z.infer<typeof review>;
export const newObjection = z.strictObject({ text: text(500) });
export const decision = z.strictObject({
  upheld: z.boolean(),
  /** The grade from now on, by its place in the scale: where the objection is upheld. */
  grade: z.number().int().min(0).max(5).optional(),
  reason: text(300),
});
export type Decision = z.infer<typeof decision>;

/** One's own part in a round. */
export const ownAppraisal = z.strictObject({
  round: roundFace,
  subject: id,
  answers: z.array(answer).nullable(),
  /** Colleagues to review; what one gave, where one has. */
  reviews: z.array(
    z.strictObject({ subject: id, account: named, mark: mark.nullable(), words: z.string().nullable() }),
  ),
  result: result.nullable(),
  objection: objection.nullable(),
  can: z.array(z.enum(['report', 'review', 'object'])),
});
export type OwnAppraisal = z.infer<typeof ownAppraisal>;
export const ownAppraisals = pageOf(ownAppraisal);

/* Packs: the results of one unit's people, for that unit. */
export const packView = z.strictObject({
  id,
  unit: z.string(),
  members: count,
  expiresAt: moment,
  state: z.enum(['open', 'acknowledged', 'expired', 'locked', 'revoked']),
  openings: z.array(z.strictObject({ at: moment, what: z.enum(['opened', 'wrong-code', 'printed', 'acknowledged']) })),
  acknowledged: z.strictObject({ by: z.string(), at: moment }).nullable(),
  createdAt: moment,
});
export type PackView = z.infer<typeof packView>;
export const packList = z.strictObject({
  items: z.array(packView),
  next: z.string().nullable(),
  /** Units whose members are in the round, and how many. */
  units: z.array(z.strictObject({ unit: z.string(), members: count })),
});
export const newPack = z.strictObject({ unit: text(60) });
/** Link and code are shown this once. */
export const madePack = z.strictObject({ pack: packView, token: z.string(), code: z.string() });
export const packCode = z.strictObject({ code: z.string().regex(/^\d{6}$/) });
export const packAcknowledgement = z.strictObject({ ...packCode.shape, name: text(30, 2) });
export const openedPack = z.strictObject({
  unit: z.string(),
  community: z.string(),
  year: z.number().int(),
  expiresAt: moment,
  members: z.array(
    z.strictObject({ name: z.string(), grade: z.string(), total: score, minutes: count, stars: count, entries: count }),
  ),
  acknowledged: z.strictObject({ by: z.string(), at: moment }).nullable(),
});
export type OpenedPack = z.infer<typeof openedPack>;

export const appraisalErrors = defineErrors({
  'appraisal/not-found': { status: 404, zh: '没有这次考评', en: 'There is no such appraisal' },
  'appraisal/year-taken': { status: 409, zh: '这一年已经有考评了', en: 'There is an appraisal of this year already' },
  'appraisal/changed': {
    status: 409,
    zh: '刚刚有人修改过，请看最新内容',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'appraisal/not-now': { status: 409, zh: '现在的阶段不能这样做', en: 'This can’t be done at its present stage' },
  'appraisal/weights': { status: 422, zh: '四项比重加起来要等于 100', en: 'The four weights must add up to 100' },
  'appraisal/scale': {
    status: 422,
    zh: '等次要从高到低，最后一等从 0 分起、不限比例',
    en: 'Grades go from high to low; the last begins at 0 and has no quota',
  },
  'appraisal/dates': {
    status: 422,
    zh: '自评截止要在以后，互评截止要在自评之后',
    en: 'Reports end in the future, reviews after reports',
  },
  'appraisal/nobody': { status: 409, zh: '还没有确认的报到者', en: 'There are no confirmed members yet' },
  'appraisal/answers': { status: 422, zh: '请回答每一个问题', en: 'Please answer every question' },
  'appraisal/objections-open': { status: 409, zh: '还有异议没有答复', en: 'Objections are waiting to be decided' },
  'appraisal/objection-days': { status: 409, zh: '异议期还没有过', en: 'The days for objections are not over' },
  'appraisal/had-part': {
    status: 403,
    zh: '组织这次考评的人、评过他的人不能答复他的异议',
    en: 'Whoever ran this appraisal or reviewed the member can’t decide the objection',
  },
  'appraisal/no-unit': { status: 422, zh: '这次考评里没有这个单位的人', en: 'Nobody of this unit is in the appraisal' },
  'appraisal/pack-exists': {
    status: 409,
    zh: '已经给这个单位发过，请先收回',
    en: 'This unit has a pack; revoke it first',
  },
  'appraisal/no-pack': {
    status: 404,
    zh: '链接无效、已收回或已过期',
    en: 'The link is not valid, was revoked or has expired',
  },
  'appraisal/wrong-code': { status: 403, zh: '验证码不对', en: 'The code is not right' },
});

const happened = z.strictObject({ year: z.number().int(), state: roundState });
export const appraisalMoved = defineEvent('appraisal.moved', happened);
/** Subject: the round. `account`: whose result it is. */
export const objectionRaised = defineEvent('appraisal.objection-raised', z.strictObject({ account: id }));
export const objectionDecided = defineEvent(
  'appraisal.objection-decided',
  z.strictObject({ account: id, upheld: z.boolean() }),
);
/** Subject: the round. */
export const packDelivered = defineEvent('appraisal.pack-delivered', z.strictObject({ pack: id }));
export const packAcknowledged = defineEvent('appraisal.pack-acknowledged', z.strictObject({ pack: id }));
