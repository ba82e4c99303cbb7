/** Conditions of an order's steps beside state and side. */
import type { Guard } from '../../platform/flow/index.js';
import type { OrderFlowTypes } from './order.facts.js';

type OrderGuard = Guard<OrderFlowTypes>;

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** A slip is taken back at once or not at all: the buyer may be on the way. */
export const UNDO_MS = 10 * MINUTE;
/** Days after the hand-over in which something can still be found wrong. */
const DISPUTE_DAYS = 15;
/** After so many days without a word a handed-over order is done. */
export const DONE_MS = 7 * DAY;

export const undoInTime: OrderGuard = {
  code: 'order/undo-too-late',
  says: { zh: '上一步之后十分钟内', en: 'within ten minutes of the last step' },
  holds: ({ previous, steppedAt, rated, now }) =>
    previous !== null && !rated && now.getTime() - steppedAt.getTime() <= UNDO_MS,
};

export const disputeOnce: OrderGuard = {
  code: 'order/disputed-before',
  says: { zh: '还没有提过争议', en: 'not disputed before' },
  holds: ({ caseId }) => caseId === null,
};

export const disputeInTime: OrderGuard = {
  code: 'order/dispute-too-late',
  says: { zh: '交付后十五天内', en: 'within fifteen days of the hand-over' },
  holds: ({ handedAt, now }) => handedAt === null || now.getTime() - handedAt.getTime() <= DISPUTE_DAYS * DAY,
};

export const rateOnce: OrderGuard = {
  code: 'order/rated-before',
  says: { zh: '还没有评价过', en: 'not rated before' },
  holds: ({ rated }) => !rated,
};

/** A dispute about goods that never came ends in `cancelled`; there is nothing to rate then. */
export const wasHanded: OrderGuard = {
  code: 'order/not-handed',
  says: { zh: '已经交付', en: 'it was handed over' },
  holds: ({ handedAt }) => handedAt !== null,
};

export const notHanded: OrderGuard = {
  code: 'order/not-now',
  says: { zh: '没有交付', en: 'it was not handed over' },
  holds: ({ handedAt }) => handedAt === null,
};

export const answerOnce: OrderGuard = {
  code: 'order/answered-before',
  says: { zh: '有评价且还没回复过', en: 'rated, and not answered before' },
  holds: ({ rated, answered }) => rated && !answered,
};
