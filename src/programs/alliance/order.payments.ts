/** Paying an order on line, through the port: begin, look how it stands, give back. Network calls stand outside transactions. */
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { OnlinePayment } from './order.entity.js';
import { ShopOrder } from './order.entity.js';
import { OrderFiles } from './order.files.js';
import { sidesOf } from './order.policy.js';
import { orderPaymentMoved } from './order.schema.js';
import { PAYABLE, PaymentPort } from './payment.port.js';

@Injectable()
export class OrderPayments {
  constructor(
    private readonly db: Db,
    private readonly port: PaymentPort,
    private readonly files: OrderFiles,
    private readonly events: Events,
  ) {}

  /** Begins the payment of an order's whole amount. @throws payment/off, order/not-found, order/not-now */
  async open(actor: Actor, id: string): Promise<{ url: string }> {
    const order = await this.own(actor, id);
    if (!this.port.on) throw new Problem('payment/off');
    if (!PAYABLE.includes(order.state) || order.online?.state === 'paid') throw new Problem('order/not-now');
    const { reference, url } = await this.port.open({ orderId: id, number: order.number, amount: order.total });
    await this.keep(id, { reference, state: 'open', amount: order.total });
    return { url };
  }

  /** Asks the provider how the payment stands, and keeps that. @throws payment/off, order/not-found, order/not-now */
  async look(actor: Actor, id: string): Promise<{ state: OnlinePayment['state'] }> {
    const order = await this.own(actor, id);
    if (!this.port.on) throw new Problem('payment/off');
    if (!order.online) throw new Problem('order/not-now');
    const { reference } = order.online;
    const standing = await this.port.look(reference);
    // A part of the amount is not a payment.
    const state = standing.state === 'paid' && standing.amount !== order.total ? 'failed' : standing.state;
    await this.keep(id, { reference, state, amount: standing.amount });
    // Cancelled or refused meanwhile: the money goes back.
    if (state === 'paid' && ['cancelled', 'refused'].includes(order.state)) {
      const back = await this.port.refund(reference);
      await this.keep(id, { reference, ...back });
      return { state: back.state };
    }
    return { state };
  }

  private async own(actor: Actor, id: string): Promise<ShopOrder> {
    const order = await this.db.repo(ShopOrder).findOneBy({ id });
    if (!order || !sidesOf(actor, order).includes('buyer')) throw new Problem('order/not-found');
    return order;
  }

  private keep(id: string, payment: Omit<OnlinePayment, 'at'>): Promise<void> {
    return this.db.tx(async () => {
      const held = await this.files.takeByClock(id);
      if (!held) throw new Problem('order/not-found');
      const { order, now } = held;
      const online = { ...payment, at: now.toISOString() };
      const paid = payment.state === 'paid' ? 'online' : order.paid === 'online' ? null : order.paid;
      await this.db.repo(ShopOrder).update({ id }, { online, paid, version: order.version + 1 });
      this.events.emit(orderPaymentMoved, {
        subject: { kind: 'order', id },
        place: order.placePath,
        data: { state: payment.state, organization: order.organizationId, buyer: order.buyerId },
      });
    });
  }
}
