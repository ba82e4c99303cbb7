/** What the workflow and the policy of an order look at, and the names they use. Pure types, no database. */
import type { Way } from './shop.schema.js';

export const orderStates = [
  'placed',
  'accepted',
  'ready',
  'handed',
  'done',
  'refused',
  'cancelled',
  'disputed',
] as const;
export type OrderState = (typeof orderStates)[number];

/** Something is still to be done about it. */
export const openStates = ['placed', 'accepted', 'ready', 'disputed'] as const satisfies readonly OrderState[];

export const orderSteps = [
  'place',
  'accept',
  'refuse',
  'ready',
  'hand-over',
  'undo',
  'confirm',
  'cancel',
  'say',
  'dispute',
  'settle',
  'rate',
  'answer',
] as const;
export type OrderStep = (typeof orderSteps)[number];

/** The two sides of an order. */
export type OrderRole = 'buyer' | 'merchant';

/** Fields of a step's form. */
export type OrderNeed = 'lines' | 'way' | 'contact' | 'reason' | 'paid' | 'words' | 'stars';
export type OrderRecord = 'number' | 'prices' | 'stock' | 'case' | 'photos';

/** Effects on the order's clocks: the time to accept, and the days after which a handed-over order is done. */
export type OrderClock = 'accept-starts' | 'accept-stops' | 'done-starts' | 'done-stops' | 'ends';

/** Everything a right or a step of an order depends on. */
export interface OrderFacts {
  readonly state: OrderState;
  readonly previous: OrderState | null;
  readonly way: Way;
  readonly buyerId: string;
  readonly organizationId: string;
  readonly placePath: string;
  readonly steppedAt: Date;
  readonly handedAt: Date | null;
  readonly caseId: string | null;
  readonly rated: boolean;
  readonly answered: boolean;
  /** The clock's time when the facts were read. */
  readonly now: Date;
}

/** The vocabulary of the workflow table. */
export interface OrderFlowTypes {
  state: OrderState;
  step: OrderStep;
  role: OrderRole;
  need: OrderNeed;
  record: OrderRecord;
  clock: OrderClock;
  facts: OrderFacts;
}
