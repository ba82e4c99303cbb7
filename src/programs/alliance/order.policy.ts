/** Which side of an order a person stands on, what they may read of it and which steps they may take. Pure. */
import type { Actor } from '../../platform/policy/index.js';
import type { By, Decision, Refusal } from '../../platform/flow/index.js';
import { orderFlow } from './order.flow.js';
import type { OrderFacts, OrderFlowTypes, OrderRole, OrderState, OrderStep } from './order.facts.js';

type Whose = Pick<OrderFacts, 'buyerId' | 'organizationId'>;

export function sidesOf(actor: Actor, o: Whose): OrderRole[] {
  const sides: OrderRole[] = [];
  if (actor.id === o.buyerId) sides.push('buyer');
  // Somebody who began to work there after they had ordered stays a buyer, and only that.
  else if (actor.serves(o.organizationId)) sides.push('merchant');
  return sides;
}

const AT_WORK: readonly OrderState[] = ['accepted', 'ready', 'handed', 'disputed'];

export const orderPolicy = {
  /** The two sides; and the community's staff, once they were asked to look into it. */
  read: (actor: Actor, o: Whose & Pick<OrderFacts, 'caseId' | 'placePath'>): boolean =>
    sidesOf(actor, o).length > 0 || (o.caseId !== null && actor.works(o.placePath)),

  /** Number and door: the buyer's own; the merchant's while it needs them to deliver, masked before and after. */
  readContact: (actor: Actor, o: Whose & Pick<OrderFacts, 'state'>): boolean =>
    sidesOf(actor, o).includes('buyer') || (sidesOf(actor, o).includes('merchant') && AT_WORK.includes(o.state)),

  /** The merchant's desk: its orders, what to prepare, its figures. */
  desk: (actor: Actor, organizationId: string): boolean => actor.serves(organizationId),
};

/** The steps this person may take now, in the order of the table: the buttons. */
export const stepsFor = (actor: Actor, o: OrderFacts): OrderStep[] => orderFlow.can(o.state, sidesOf(actor, o), o);

export const decide = (actor: Actor, step: OrderStep, o: OrderFacts): Decision<OrderFlowTypes> =>
  take(step, o, sidesOf(actor, o));

/** Decides about what happens by itself: a time ran out, the case was closed. */
export const decideByClock = (step: OrderStep, o: OrderFacts, outcome?: string): Decision<OrderFlowTypes> =>
  take(step, o, ['clock'], outcome);

const take = (
  step: OrderStep,
  o: OrderFacts,
  roles: readonly By<OrderFlowTypes>[],
  outcome?: string,
): Decision<OrderFlowTypes> =>
  orderFlow.take(o.state, step, {
    roles,
    facts: o,
    previous: o.previous,
    ...(outcome === undefined ? {} : { outcome }),
  });

/** The error that a refused step is answered with. */
export function refusalCode(refusal: Refusal): string {
  if (refusal.why === 'guard') return refusal.code;
  return refusal.why === 'role' ? 'http/forbidden' : 'order/not-now';
}
