/** What offers look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { photoInputs, photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

/** percent: so many off a hundred; amount: so much off; gift: something with it; service: something done for nothing. */
export const OFFER_KINDS = ['percent', 'amount', 'gift', 'service'] as const;
const offerKind = z.enum(OFFER_KINDS);
export type OfferKind = z.infer<typeof offerKind>;

export const OFFER_STATES = ['open', 'paused', 'ended'] as const;
const offerState = z.enum(OFFER_STATES);
export type OfferState = z.infer<typeof offerState>;

/**
 * residents: whose residence was confirmed; elders: whose age staff have seen; members: who are confirmed as members;
 * stars: members who have at least so many.
 */
export const AUDIENCES = ['all', 'residents', 'elders', 'members', 'stars'] as const;
const audience = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audience>;

const time = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
/** When it holds, in the community's local time. Days: 1 is Monday. */
export const offerHours = z.strictObject({
  days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  from: time,
  to: time,
});
export type OfferHours = z.infer<typeof offerHours>;
const hours = z
  .array(offerHours)
  .max(7)
  .refine((list) => list.every(({ from, to }) => from < to), { params: { error: 'offer/hours' } });

const cents = z.number().int().min(1).max(10_000_000);
const shown = {
  title: text(40, 2),
  words: text(1000, 0),
  /** What the customer must know: not with other offers, one a table. */
  terms: text(500, 0),
  photos: photoInputs(6),
  /** Off a hundred: 20 is what Chinese shops call 8折. */
  percent: z.number().int().min(1).max(99).nullable(),
  amountCents: cents.nullable(),
  /** From this bill on. */
  minimumCents: cents.nullable(),
  audience,
  stars: z.number().int().min(1).max(100_000).nullable(),
  /** For those who live there; none: the whole community. */
  areaIds: z.array(id).max(50),
  /** Null: as many as are asked for. */
  stock: z.number().int().min(1).max(1_000_000).nullable(),
  perPerson: z.number().int().min(1).max(100),
  perHousehold: z.number().int().min(1).max(100).nullable(),
  startsAt: moment,
  endsAt: moment,
  /** A coupon holds so many days from its claim, and never beyond the offer's end; null: until the offer's end. */
  validDays: z.number().int().min(1).max(366).nullable(),
  /** None: at any time. */
  hours,
};

export const newOffer = z.strictObject({
  kind: offerKind,
  title: shown.title,
  startsAt: shown.startsAt,
  endsAt: shown.endsAt,
  ...z.strictObject(shown).omit({ title: true, startsAt: true, endsAt: true }).partial().shape,
});
export type NewOffer = z.infer<typeof newOffer>;
export const offerChange = z.strictObject({ version: z.number().int(), ...z.strictObject(shown).partial().shape });
export type OfferChange = z.infer<typeof offerChange>;
export const offerStepOrder = z.strictObject({ version: z.number().int() });
/** Staff say why; a merchant need not. */
export const offerEndOrder = z.strictObject({ version: z.number().int(), reason: text(200).optional() });

const named = z.strictObject({ id, name: z.string() });
export const offerFace = z.strictObject({
  id,
  communityId: id,
  organization: named,
  kind: offerKind,
  state: offerState,
  title: z.string(),
  words: z.string(),
  terms: z.string(),
  photos: z.array(photoSchema),
  percent: z.number().int().nullable(),
  amountCents: z.number().int().nullable(),
  minimumCents: z.number().int().nullable(),
  audience,
  stars: z.number().int().nullable(),
  areas: z.array(named),
  stock: z.number().int().nullable(),
  /** How many are left; null: as many as are asked for. */
  left: z.number().int().nullable(),
  perPerson: z.number().int(),
  perHousehold: z.number().int().nullable(),
  startsAt: moment,
  endsAt: moment,
  validDays: z.number().int().nullable(),
  hours: z.array(offerHours),
  version: z.number().int(),
});
export type OfferFace = z.infer<typeof offerFace>;

export const OFFER_ACTS = ['claim', 'edit', 'pause', 'resume', 'end'] as const;
const offerAct = z.enum(OFFER_ACTS);
export type OfferAct = z.infer<typeof offerAct>;

export const offerMine = z.strictObject({
  can: z.array(offerAct),
  /** Code of what stands between this person and a coupon; null when they may claim one, or are a guest. */
  barred: z.string().nullable(),
  /** This person's coupons of it that can still be used. */
  held: z.array(id),
  /** How many were claimed and used, and why staff ended it: for the merchant and for staff. */
  figures: z.strictObject({ taken: z.number().int(), used: z.number().int() }).nullable(),
  reason: z.string().nullable(),
});
export type OfferMine = z.infer<typeof offerMine>;
export const offerView = z.strictObject({ face: offerFace, mine: offerMine });
export type OfferView = z.infer<typeof offerView>;

export const offerPage = pageOf(offerFace);
export const offerFilter = z.strictObject({
  ...paging,
  kind: offerKind.optional(),
  audience: audience.optional(),
  organization: id.optional(),
  q: text(40).optional(),
});
export type OfferFilter = z.infer<typeof offerFilter>;
/** A merchant's own list: with what became of each. */
export const ownOffer = z.strictObject({ ...offerFace.shape, taken: z.number().int(), used: z.number().int() });
export type OwnOffer = z.infer<typeof ownOffer>;
export const ownOfferPage = pageOf(ownOffer);

export const offerErrors = defineErrors({
  'offer/not-found': { status: 404, zh: '没有这个优惠', en: 'There is no such offer' },
  'offer/changed': {
    status: 409,
    zh: '刚刚有人修改过这个优惠，请看最新内容',
    en: 'Somebody has just changed this offer; see the fresh version',
  },
  'offer/not-now': { status: 409, zh: '优惠现在的状态不能这样做', en: 'This can’t be done in its present state' },
  'offer/reason-required': { status: 422, zh: '请写明原因', en: 'Please say why' },
  'offer/window': {
    status: 422,
    zh: '结束时间要晚于开始时间，也要晚于现在',
    en: 'It must end after it begins, and after now',
  },
  'offer/hours': { status: 422, zh: '每段时间的结束要晚于开始', en: 'Each time must end after it begins' },
  'offer/value': {
    status: 422,
    zh: '请填写打几折或减多少钱，只填这一种优惠要的那一项',
    en: 'Say how much is off, and only in the way of this kind of offer',
  },
  'offer/stars': { status: 422, zh: '请填写需要多少颗星', en: 'Say how many stars it asks for' },
  'offer/no-area': { status: 422, zh: '有地点不在本社区', en: 'One of the places is not in the community' },
  'offer/stock-too-low': {
    status: 422,
    zh: '已经领走 {taken} 张，数量不能少于它',
    en: '{taken} are claimed already; there can’t be fewer',
  },
  'offer/promised': {
    status: 409,
    zh: '已经有人领了，只能多给、延长或改说明；要收紧请结束后另发一个',
    en: 'People have claimed it: it can be widened or explained. To narrow it, end it and make another',
  },
  'offer/not-open': { status: 409, zh: '这个优惠暂停了或已结束', en: 'This offer is paused or over' },
  'offer/not-yet': { status: 409, zh: '这个优惠还没开始', en: 'This offer has not begun yet' },
  'offer/sold-out': { status: 409, zh: '已经领完了', en: 'They are all gone' },
  'offer/person-limit': {
    status: 409,
    zh: '每人最多 {maximum} 张，您已经领过了',
    en: 'At most {maximum} for each person, and you have had yours',
  },
  'offer/household-limit': {
    status: 409,
    zh: '每户最多 {maximum} 张，您家已经领过了',
    en: 'At most {maximum} for each household, and yours has had it',
  },
  'offer/household-unknown': {
    status: 409,
    zh: '这个优惠按户领取，请先在“我的住处”里登记门牌并由社区确认',
    en: 'It is given by household: first let your flat be confirmed under “Where I live”',
  },
  'offer/residents-only': {
    status: 409,
    zh: '只给已确认的本社区居民（或指定小区的居民）',
    en: 'Only for confirmed residents of this community, or of the estates named',
  },
  'offer/elders-only': {
    status: 409,
    zh: '只给 60 岁以上的老人。请带证件到社区登记一次',
    en: 'Only for people of 60 and over: show your papers at the community’s office once',
  },
  'offer/members-only': { status: 409, zh: '只给已确认报到的成员', en: 'Only for confirmed members' },
  'offer/stars-needed': {
    status: 409,
    zh: '需要 {stars} 颗星，您现在有 {own} 颗',
    en: 'It asks for {stars} stars; you have {own}',
  },
});

const happened = z.strictObject({ organization: id, kind: offerKind });
export const offerMade = defineEvent('alliance.offer-made', happened);
export const offerChanged = defineEvent('alliance.offer-changed', happened);
/** `by`: the merchant, staff, the clock, or because the merchant left. */
export const offerEnded = defineEvent(
  'alliance.offer-ended',
  z.strictObject({ ...happened.shape, by: z.enum(['manager', 'staff', 'clock', 'exit']) }),
);
