/** Routes of orders: placing, one order and its steps, the buyer's list. */
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Throttle, Who, type Limit } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { sendPaper } from '../../platform/print/index.js';
import { OrderLists } from './order.lists.js';
import { OrderQueries } from './order.queries.js';
import { OrderReceipts } from './order.receipts.js';
import {
  newOrder,
  orderFilter,
  orderPage,
  orderReceipt,
  orderView,
  type NewOrder,
  type OrderFilter,
  type OrderReceipt,
  type OrderView,
} from './order.schema.js';
import { orderStepRequest, type OrderStepRequest } from './order.steps.js';
import { OrdersService } from './orders.service.js';

type Id = z.infer<typeof idParam>;

/** So many orders a person places in an hour. */
const PLACED: Limit = { name: 'order-place', points: 60, seconds: 3600 };

@Controller('api/v1')
export class OrdersController {
  constructor(
    private readonly orders: OrdersService,
    private readonly queries: OrderQueries,
    private readonly lists: OrderLists,
    private readonly receipts: OrderReceipts,
    private readonly throttle: Throttle,
  ) {}

  @Post('organizations/:id/orders')
  @Allow('signed-in', 'goods.order')
  @Idempotent()
  @Reply(orderReceipt, 201)
  async place(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newOrder }) body: NewOrder,
  ): Promise<OrderReceipt> {
    await this.throttle.take(PLACED, actor.id ?? '');
    return this.orders.place(actor, id, body);
  }

  @Get('orders/:id')
  @Allow('signed-in', 'order.read')
  @Reply(orderView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<OrderView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('order/not-found');
    return view;
  }

  @Post('orders/:id/steps')
  @Allow('signed-in', 'order.flow')
  @Idempotent()
  @Reply(orderReceipt)
  step(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: orderStepRequest }) body: OrderStepRequest,
  ): Promise<OrderReceipt> {
    return this.orders.take(actor, id, body);
  }

  @Get('orders/:id/receipt.pdf')
  @Allow('signed-in', 'order.read')
  @ApiProduces('application/pdf')
  async receipt(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, pdf } = await this.receipts.print(actor, id);
    await sendPaper(reply, name, pdf);
  }

  @Get('me/orders')
  @Allow('signed-in', 'order.own')
  @Reply(orderPage)
  mine(@Who() actor: Actor, @Query({ schema: orderFilter }) filter: OrderFilter): Promise<z.infer<typeof orderPage>> {
    return this.lists.mine(actor, filter);
  }
}
