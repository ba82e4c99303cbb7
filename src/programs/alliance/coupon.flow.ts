/** From the claim of a coupon to the till: used once, given back, or run out. */
import { flow, type Guard } from '../../platform/flow/index.js';
import type { CouponState } from './coupon.schema.js';

export interface CouponFacts {
  /** When it is used: now, or when the till had no network. */
  at: Date;
  expiresAt: Date;
  /** Whether the offer holds at this time of the week. */
  inHours: boolean;
  /** When the last redemption arrived. */
  redeemedAt: Date | null;
  now: Date;
}
export interface CouponFlowTypes {
  state: CouponState;
  step: 'claim' | 'return' | 'redeem' | 'undo' | 'expire';
  role: 'holder' | 'till';
  need: 'reason';
  record: never;
  clock: never;
  facts: CouponFacts;
}
export type CouponStep = CouponFlowTypes['step'];

/** So long a redemption can be taken back. */
export const UNDO_MS = 10 * 60_000;

const inTime: Guard<CouponFlowTypes> = {
  code: 'coupon/expired',
  says: { zh: '使用时没有过期', en: 'it had not run out when it was used' },
  holds: ({ at, expiresAt }) => at < expiresAt,
};
const inHours: Guard<CouponFlowTypes> = {
  code: 'coupon/hours',
  says: { zh: '在可用的时段内', en: 'within the offer’s hours' },
  holds: (facts) => facts.inHours,
};
const justNow: Guard<CouponFlowTypes> = {
  code: 'redemption/too-late',
  says: { zh: '核销不超过十分钟', en: 'redeemed not more than ten minutes ago' },
  holds: ({ redeemedAt, now }) => redeemedAt !== null && now.getTime() - redeemedAt.getTime() <= UNDO_MS,
};

const bare = { needs: [], records: [], publicLine: null };

export const couponFlow = flow<CouponFlowTypes>({
  start: 'held',
  terminal: ['used', 'returned', 'expired'],
  steps: [
    { ...bare, step: 'claim', from: null, to: 'held', by: ['holder'] },
    { ...bare, step: 'return', from: ['held'], to: 'returned', by: ['holder'] },
    // A till without a network tells of it when the coupon may have run out meanwhile.
    { ...bare, step: 'redeem', from: ['held', 'expired'], to: 'used', by: ['till'], guard: [inTime, inHours] },
    { ...bare, step: 'undo', from: ['used'], to: 'held', by: ['till'], guard: justNow, needs: ['reason'] },
    { ...bare, step: 'expire', from: ['held'], to: 'expired', by: ['clock'] },
  ],
  words: {
    states: {
      held: { zh: '待使用', en: 'to be used' },
      used: { zh: '已使用', en: 'used' },
      returned: { zh: '已退回', en: 'given back' },
      expired: { zh: '已过期', en: 'run out' },
    },
    steps: {
      claim: { zh: '领取', en: 'claim' },
      return: { zh: '退回', en: 'give back' },
      redeem: { zh: '核销', en: 'redeem' },
      undo: { zh: '撤销核销', en: 'take back' },
      expire: { zh: '过期', en: 'run out' },
    },
    roles: {
      holder: { zh: '持券人', en: 'holder' },
      till: { zh: '收银台', en: 'till' },
    },
  },
});
