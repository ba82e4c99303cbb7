/** The workflow of an order against a table that a person reads: which side may take which step in which state. */
import type { By } from '../../../src/platform/flow/index.js';
import {
  orderStates,
  orderSteps,
  type OrderFacts,
  type OrderFlowTypes,
  type OrderState,
  type OrderStep,
} from '../../../src/programs/alliance/order.facts.js';
import { orderFlow } from '../../../src/programs/alliance/order.flow.js';

type Taker = By<OrderFlowTypes>;
type Expected = Partial<Record<OrderStep, string>>;

/** State by state: the steps, and who takes them. */
const expected: Record<OrderState, Expected> = {
  placed: { accept: 'merchant', refuse: 'merchant', cancel: 'buyer clock', say: 'buyer merchant' },
  accepted: {
    ready: 'merchant',
    'hand-over': 'merchant',
    cancel: 'buyer merchant',
    say: 'buyer merchant',
    dispute: 'buyer merchant',
  },
  ready: {
    'hand-over': 'merchant',
    undo: 'merchant',
    cancel: 'merchant',
    say: 'buyer merchant',
    dispute: 'buyer merchant',
  },
  handed: {
    confirm: 'buyer clock',
    undo: 'merchant',
    say: 'buyer merchant',
    dispute: 'buyer merchant',
    rate: 'buyer',
  },
  done: { dispute: 'buyer merchant', rate: 'buyer' },
  disputed: { settle: 'clock', say: 'buyer merchant', rate: 'buyer' },
  refused: {},
  cancelled: {},
};
const now = new Date('2026-03-02T02:00:00Z');
/** Facts under which no condition stands in the way. */
const willing = (state: OrderState, more: Partial<OrderFacts> = {}): OrderFacts => ({
  ...{ state, previous: 'accepted', way: 'pickup', buyerId: 'b', organizationId: 'o', placePath: 'hz.' },
  ...{ steppedAt: now, handedAt: now, caseId: null, rated: false, answered: false, now, ...more },
});

describe.each(orderStates)('in %s', (state) => {
  it.each(orderSteps)('%s is for the side that the table names, and nobody else', (step) => {
    for (const role of ['buyer', 'merchant', 'clock'] as Taker[]) {
      const allowed = (expected[state][step] ?? '').split(' ').includes(role);
      const can = orderFlow.can(state, [role], willing(state)).includes(step);
      expect({ role, can }).toEqual({ role, can: allowed });
    }
  });
});

const refused = (state: OrderState, step: OrderStep, role: Taker, more: Partial<OrderFacts>): string => {
  const decision = orderFlow.take(state, step, { roles: [role], facts: willing(state, more), previous: 'accepted' });
  if (decision.ok) return decision.transition.to;
  return decision.refusal.why === 'guard' ? decision.refusal.code : decision.refusal.why;
};
const minutes = (n: number): Date => new Date(now.getTime() - n * 60_000);

it.each<[string, OrderState, OrderStep, Taker, Partial<OrderFacts>, string]>([
  ['ten minutes for a slip', 'ready', 'undo', 'merchant', { steppedAt: minutes(10) }, 'accepted'],
  ['no eleventh', 'ready', 'undo', 'merchant', { steppedAt: minutes(11) }, 'order/undo-too-late'],
  ['nothing is taken back twice', 'ready', 'undo', 'merchant', { previous: null }, 'order/undo-too-late'],
  ['what was rated stands', 'handed', 'undo', 'merchant', { rated: true }, 'order/undo-too-late'],
  ['one dispute an order', 'handed', 'dispute', 'buyer', { caseId: 'c' }, 'order/disputed-before'],
  ['within fifteen days', 'done', 'dispute', 'buyer', { handedAt: minutes(16 * 1440) }, 'order/dispute-too-late'],
  ['one rating an order', 'done', 'rate', 'buyer', { rated: true }, 'order/rated-before'],
  ['of what was had', 'disputed', 'rate', 'buyer', { handedAt: null }, 'order/not-handed'],
  ['one answer a rating', 'done', 'answer', 'merchant', { rated: true }, 'done'],
  ['and no second', 'done', 'answer', 'merchant', { rated: true, answered: true }, 'order/answered-before'],
])('keeps its conditions: %s', (_, state, step, role, more, outcome) => {
  expect(refused(state, step, role, more)).toBe(outcome);
});

it('ends a dispute as done when the goods were had, else as cancelled', () => {
  const settle = (outcome: string, handedAt: Date | null): string => {
    const facts = willing('disputed', { handedAt });
    const decision = orderFlow.take('disputed', 'settle', { roles: ['clock'], facts, outcome });
    return decision.ok ? decision.transition.to : 'refused';
  };
  expect([settle('kept', now), settle('undone', null)]).toEqual(['done', 'cancelled']);
  expect([settle('kept', null), settle('undone', now)]).toEqual(['refused', 'refused']);
});
