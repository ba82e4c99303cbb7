/** Takes an order in hand for a command: locked, read by whoever may, and at the version that they saw. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { Transition } from '../../platform/flow/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { OrderRating, ShopOrder } from './order.entity.js';
import type { OrderFacts, OrderFlowTypes, OrderRole, OrderStep } from './order.facts.js';
import { decide, decideByClock, orderPolicy, refusalCode, sidesOf } from './order.policy.js';
import { OrderQueries } from './order.queries.js';

/** An order in hand. */
export interface OrderInHand {
  /** Null: the clock. */
  actor: Actor | null;
  order: ShopOrder;
  rating: OrderRating | null;
  facts: OrderFacts;
  now: Date;
}
/** A step that was decided on, and on which side the person stands who takes it. */
export interface DecidedStep extends Transition<OrderFlowTypes> {
  as: OrderRole | 'clock';
}

const ofCase = statement<{ id: string }, { id: string }>(
  'order-of-case',
  sql`select id from shop_order where case_id = ${p('id')}::uuid`,
);
const placedOf = statement<{ id: string }, { id: string }>(
  'orders-placed-of',
  sql`select id from shop_order where organization_id = ${p('id')}::uuid and state = 'placed' order by id`,
);

@Injectable()
export class OrderFiles {
  constructor(
    private readonly db: Db,
    private readonly queries: OrderQueries,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** @throws order/not-found when there is none that they may read; order/changed with the fresh order */
  async take(actor: Actor, id: string, version: number): Promise<OrderInHand> {
    const held = await this.lock(actor, id);
    if (!held || !orderPolicy.read(actor, held.facts)) throw new Problem('order/not-found');
    if (version !== held.order.version)
      throw new Problem('order/changed', { extra: { current: await this.queries.one(actor, id) } });
    return held;
  }

  /** Locks an order for the clock; undefined when there is none. */
  takeByClock(id: string): Promise<OrderInHand | undefined> {
    return this.lock(null, id);
  }

  /** The order that a case is about. */
  async ofCase(caseId: string): Promise<string | undefined> {
    return (await this.db.row(ofCase, { id: caseId }))?.id;
  }

  /** Orders that a merchant has not answered yet. */
  async unanswered(organizationId: string): Promise<string[]> {
    return (await this.db.rows(placedOf, { id: organizationId })).map(({ id }) => id);
  }

  private async lock(actor: Actor | null, id: string): Promise<OrderInHand | undefined> {
    const order = await this.db.repo(ShopOrder).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!order) return undefined;
    const rating = await this.db.repo(OrderRating).findOneBy({ orderId: id });
    const now = this.clock.now();
    return { actor, order, rating, facts: factsOf(order, rating, now), now };
  }
}

export const factsOf = (
  order: Omit<OrderFacts, 'rated' | 'answered' | 'now'>,
  rating: Pick<OrderRating, 'answer'> | null,
  now: Date,
): OrderFacts => ({
  state: order.state,
  previous: order.previous,
  way: order.way,
  buyerId: order.buyerId,
  organizationId: order.organizationId,
  placePath: order.placePath,
  steppedAt: order.steppedAt,
  handedAt: order.handedAt,
  caseId: order.caseId,
  rated: rating !== null,
  answered: rating?.answer != null,
  now,
});

/** Decides about a step of the order in hand. @throws the refusal's code */
export function step({ actor, facts }: OrderInHand, name: OrderStep, outcome?: string): DecidedStep {
  const decision = actor ? decide(actor, name, facts) : decideByClock(name, facts, outcome);
  if (!decision.ok) throw new Problem(refusalCode(decision.refusal));
  const sides: readonly (OrderRole | 'clock')[] = actor ? sidesOf(actor, facts) : ['clock'];
  return { ...decision.transition, as: decision.transition.row.by.find((by) => sides.includes(by)) ?? 'clock' };
}
