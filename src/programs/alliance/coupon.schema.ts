/** What coupons and their redemption look like on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { offerFace, offerHours } from './offer.schema.js';

export const COUPON_STATES = ['held', 'used', 'returned', 'expired'] as const;
const couponState = z.enum(COUPON_STATES);
export type CouponState = z.infer<typeof couponState>;

/** What it is worth, as its offer says. */
const worth = z.strictObject({
  id,
  title: z.string(),
  terms: z.string(),
  kind: offerFace.shape.kind,
  percent: z.number().int().nullable(),
  amountCents: z.number().int().nullable(),
  minimumCents: z.number().int().nullable(),
  hours: z.array(offerHours),
});
export type Worth = z.infer<typeof worth>;

/** One's own coupon. Nobody else sees it but the till that is shown its code. */
export const couponView = z.strictObject({
  id,
  offer: worth,
  organization: z.strictObject({
    id,
    name: z.string(),
    address: z.string().nullable(),
    publicPhone: z.string().nullable(),
  }),
  state: couponState,
  /** For the QR: signed, so that a till without a network can tell a true one. Null when it can't be used any more. */
  code: z.string().nullable(),
  /** The same for typing. */
  digits: z.string().nullable(),
  claimedAt: moment,
  expiresAt: moment,
  settledAt: moment.nullable(),
  can: z.array(z.enum(['return'])),
});
export type CouponView = z.infer<typeof couponView>;
export const couponPage = pageOf(couponView);
/** held: to be used; past: all others, the latest first. */
export const couponFilter = z.strictObject({ ...paging, of: z.enum(['held', 'past']).optional() });
export type CouponFilter = z.infer<typeof couponFilter>;

/** What a till reads from a QR, or nine digits as somebody typed them. */
const code = z.string().min(9).max(300);
export const codeOrder = z.strictObject({ code });
/** `id` is the till's own: the same one sent again is the same redemption. `at`: when it happened, if there was no network. */
export const redeemOrder = z.strictObject({ id, code, at: moment.optional() });
export type RedeemOrder = z.infer<typeof redeemOrder>;
export const undoOrder = z.strictObject({ reason: text(100) });

/** A coupon as its merchant's till sees it: whose it is only by the first letter of their name. */
export const tillCoupon = z.strictObject({
  id,
  offer: worth,
  holder: z.string(),
  state: couponState,
  expiresAt: moment,
  /** Code of what stands against using it now, with its message in the reader's language; null: nothing does. */
  barred: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
});
export type TillCoupon = z.infer<typeof tillCoupon>;

export const redemptionView = z.strictObject({
  id,
  couponId: id,
  offer: z.strictObject({ id, title: z.string() }),
  holder: z.string(),
  by: z.string(),
  at: moment,
  receivedAt: moment,
  offline: z.boolean(),
  undone: z.strictObject({ at: moment, reason: z.string() }).nullable(),
  /** Until when it can be taken back; null: not any more. */
  undoUntil: moment.nullable(),
});
export type RedemptionView = z.infer<typeof redemptionView>;

/** All that a till needs, to work on when the network goes: the offers, and the key that tells true coupons. */
export const tillView = z.strictObject({
  organization: z.strictObject({ id, name: z.string() }),
  /** ECDSA P-256, SPKI in base64, for WebCrypto. */
  publicKey: z.string(),
  zone: z.string(),
  offers: z.array(worth),
  today: z.strictObject({ used: z.number().int(), held: z.number().int() }),
  recent: z.array(redemptionView),
});
export type TillView = z.infer<typeof tillView>;

export const couponErrors = defineErrors({
  'coupon/not-found': { status: 404, zh: '没有这张券', en: 'There is no such coupon' },
  'coupon/unknown': {
    status: 404,
    zh: '没有找到这张券。请让顾客打开“我的券”，再扫一次或核对九位数字',
    en: 'No such coupon. Ask the customer to open “My coupons”, and scan again or check the nine digits',
  },
  'coupon/elsewhere': {
    status: 409,
    zh: '这是“{name}”的券，不能在这里用',
    en: 'This coupon is for {name}, not for here',
  },
  'coupon/used': { status: 409, zh: '这张券在 {time} 已经用过了', en: 'This coupon was used already, on {time}' },
  'coupon/returned': {
    status: 409,
    zh: '这张券已经退回，不能再用',
    en: 'This coupon was given back; it can’t be used',
  },
  'coupon/expired': { status: 409, zh: '这张券在 {time} 过期了', en: 'This coupon ran out on {time}' },
  'coupon/hours': { status: 409, zh: '现在不是这张券能用的时间', en: 'This coupon can’t be used at this time' },
  'coupon/not-now': { status: 409, zh: '这张券现在的状态不能这样做', en: 'This can’t be done with the coupon now' },
  'coupon/late': {
    status: 409,
    zh: '离线核销要在三天内上传；时间也不能比现在晚',
    en: 'What was redeemed without a network must arrive within three days, and can’t lie in the future',
  },
  'redemption/not-found': { status: 404, zh: '没有这次核销', en: 'There is no such redemption' },
  'redemption/too-late': {
    status: 409,
    zh: '超过十分钟了，不能撤销。请与顾客和社区商量',
    en: 'Ten minutes are over: it can’t be taken back. Please settle it with the customer and the community',
  },
  'redemption/undone': { status: 409, zh: '这次核销已经撤销了', en: 'This redemption was taken back already' },
});

const about = z.strictObject({ account: id, offer: id, organization: id });
export const couponClaimed = defineEvent('alliance.coupon-claimed', about);
export const couponReturned = defineEvent('alliance.coupon-returned', about);
export const couponUsed = defineEvent('alliance.coupon-used', z.strictObject({ ...about.shape, offline: z.boolean() }));
/** A redemption was taken back: the coupon can be used again. */
export const couponRestored = defineEvent('alliance.coupon-restored', about);
export const couponExpiring = defineEvent('alliance.coupon-expiring', about);
export const couponExpired = defineEvent('alliance.coupon-expired', about);
