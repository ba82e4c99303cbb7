/** Commands on orders: place one, take a step, and what happens to them by themselves. Each is one transaction. */
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { Line } from '../../platform/flow/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { OrderAftermath } from './order.aftermath.js';
import type { ShopOrder } from './order.entity.js';
import { OrderFiles, step, type OrderInHand } from './order.files.js';
import { OrderPlacing } from './order.placing.js';
import type { NewOrder, OrderReceipt } from './order.schema.js';
import type { OrderStepOf, OrderStepRequest } from './order.steps.js';
import { isShortage } from './order.stock.js';
import { OrderWriter } from './order.writer.js';
import type { Way } from './shop.schema.js';

const line = (zh: string, en: string): Line => ({ zh, en });
const READY: Readonly<Record<Way, Line>> = {
  pickup: line('备好了，可以来取', 'Ready: come and collect it'),
  delivery: line('备好了，正送过来', 'Ready, and on its way to you'),
  visit: line('师傅出发了', 'On the way to you'),
};
const PAID: Readonly<Record<NonNullable<ShopOrder['paid']>, Line>> = {
  cash: line('付了现金', 'paid in cash'),
  wechat: line('微信付款', 'paid by WeChat'),
  alipay: line('支付宝付款', 'paid by Alipay'),
  card: line('刷卡付款', 'paid by card'),
  online: line('已在线付款', 'paid on line'),
  none: line('没有收款', 'nothing was charged'),
};
const NO_ANSWER = line('商家没有及时接单', 'the shop did not answer in time');
const CHANGED_MIND = line('买家取消了', 'the buyer changed their mind');

@Injectable()
export class OrdersService {
  constructor(
    private readonly db: Db,
    private readonly files: OrderFiles,
    private readonly placing: OrderPlacing,
    private readonly aftermath: OrderAftermath,
    private readonly writer: OrderWriter,
  ) {}

  /** Places an order. What the database refuses, it refuses for one reason: somebody was faster. */
  async place(actor: Actor, organizationId: string, request: NewOrder): Promise<OrderReceipt> {
    try {
      return await this.db.tx(async () =>
        receipt(await this.placing.place(actor, organizationId, request, this.files.now())),
      );
    } catch (error) {
      throw isShortage(error) ? new Problem('order/sold-out') : error;
    }
  }

  /** @throws order/not-found, http/forbidden, order/changed with the fresh order, order/not-now, and what the step itself refuses */
  take(actor: Actor, id: string, request: OrderStepRequest): Promise<OrderReceipt> {
    return this.db.tx(async () => {
      const held = await this.files.take(actor, id, request.version);
      await this.go(held, actor, request);
      return receipt(held.order);
    });
  }

  private go(held: OrderInHand, actor: Actor, request: OrderStepRequest): Promise<void> {
    switch (request.step) {
      case 'accept':
      case 'confirm':
        return this.writer.write(held, step(held, request.step));
      case 'ready':
        return this.writer.write(held, step(held, 'ready'), { values: { ready: READY[held.order.way] } });
      case 'refuse':
        return this.refuse(held, request);
      case 'cancel':
        return this.cancel(held, request);
      case 'hand-over':
        return this.handOver(held, request);
      case 'undo':
        return this.undo(held);
      case 'say':
        return this.writer.write(held, step(held, 'say'), { words: request.words });
      case 'dispute':
        return this.aftermath.dispute(held, actor, request);
      case 'rate':
        return this.aftermath.rate(held, actor, request);
      case 'answer':
        return this.aftermath.answer(held, request);
    }
  }

  private refuse(held: OrderInHand, { reason }: OrderStepOf<'refuse'>): Promise<void> {
    const taken = step(held, 'refuse');
    if (!reason) throw new Problem('order/reason-required', { field: 'reason' });
    held.order.reason = reason;
    return this.writer.write(held, taken, { values: { reason } });
  }

  private cancel(held: OrderInHand, { reason }: OrderStepOf<'cancel'>): Promise<void> {
    const taken = step(held, 'cancel');
    if (!reason && taken.row.needs.includes('reason')) throw new Problem('order/reason-required', { field: 'reason' });
    held.order.reason = reason ?? null;
    return this.writer.write(held, taken, { values: { reason: reason ?? CHANGED_MIND } });
  }

  private handOver(held: OrderInHand, { paid }: OrderStepOf<'hand-over'>): Promise<void> {
    const taken = step(held, 'hand-over');
    const { order } = held;
    // What the port says was paid on line stays so.
    if (order.online?.state !== 'paid') order.paid = paid;
    return this.writer.write(held, taken, { values: { paid: PAID[order.paid ?? 'none'] } });
  }

  private undo(held: OrderInHand): Promise<void> {
    const taken = step(held, 'undo');
    const { order } = held;
    if (taken.from === 'handed') {
      order.handedAt = null;
      if (order.online?.state !== 'paid') order.paid = null;
    } else order.readyAt = null;
    return this.writer.write(held, taken);
  }

  /** Nobody accepted in time. Moved or answered meanwhile: there is nothing to do. */
  async expire(id: string): Promise<void> {
    const held = await this.files.takeByClock(id);
    if (held?.order.state === 'placed' && held.order.acceptBy <= held.now) await this.lapse(held);
  }

  /** The merchant can't answer any more: what it has not accepted ends. */
  async lapseAll(organizationId: string): Promise<void> {
    for (const id of await this.files.unanswered(organizationId)) {
      const held = await this.files.takeByClock(id);
      if (held?.order.state === 'placed') await this.lapse(held);
    }
  }

  private lapse(held: OrderInHand): Promise<void> {
    return this.writer.write(held, step(held, 'cancel'), { values: { reason: NO_ANSWER } });
  }

  /** Nobody said a word after the hand-over: it is done. */
  async finish(id: string): Promise<void> {
    const held = await this.files.takeByClock(id);
    const due = held?.order.doneBy;
    if (held?.order.state === 'handed' && due && due <= held.now) await this.writer.write(held, step(held, 'confirm'));
  }

  /** The case about it is over. */
  async settle(caseId: string): Promise<void> {
    const id = await this.files.ofCase(caseId);
    const held = id === undefined ? undefined : await this.files.takeByClock(id);
    if (held?.order.state !== 'disputed') return;
    await this.writer.write(held, step(held, 'settle', held.order.handedAt ? 'kept' : 'undone'));
  }
}

const receipt = ({ id, number, version, state }: ShopOrder): OrderReceipt => ({ id, number, version, state });
