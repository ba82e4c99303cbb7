/** Routes of a merchant's desk: its orders, what to prepare, its figures; and what buyers said, for everybody. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { Allow, idParam, paging, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { OrderLists } from './order.lists.js';
import { orderPolicy } from './order.policy.js';
import {
  orderFilter,
  orderPage,
  preparingList,
  shopFigures,
  shopRatings,
  type OrderFilter,
  type ShopFigures,
} from './order.schema.js';
import { RatingQueries } from './rating.queries.js';
import { ShopQueries } from './shop.queries.js';

type Id = z.infer<typeof idParam>;
const ratingQuery = z.strictObject(paging);

@Controller('api/v1/organizations/:id')
export class ShopDeskController {
  constructor(
    private readonly lists: OrderLists,
    private readonly ratings: RatingQueries,
    private readonly shops: ShopQueries,
  ) {}

  @Get('orders')
  @Allow('signed-in', 'order.desk')
  @Reply(orderPage)
  orders(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: orderFilter }) filter: OrderFilter,
  ): Promise<z.infer<typeof orderPage>> {
    this.assertOwn(actor, id);
    return this.lists.ofShop(actor, id, filter);
  }

  @Get('orders/preparing')
  @Allow('signed-in', 'order.desk')
  @Reply(preparingList)
  preparing(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<z.infer<typeof preparingList>> {
    this.assertOwn(actor, id);
    return this.lists.preparing(id);
  }

  @Get('orders/figures')
  @Allow('signed-in', 'order.desk')
  @Reply(shopFigures)
  figures(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<ShopFigures> {
    this.assertOwn(actor, id);
    return this.lists.figures(id);
  }

  @Get('ratings')
  @Allow('anyone', 'goods.see')
  @Reply(shopRatings)
  async rated(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: ratingQuery }) query: z.infer<typeof ratingQuery>,
  ): Promise<z.infer<typeof shopRatings>> {
    if (!(await this.shops.seller(actor, id))) throw new Problem('shop/not-found');
    return this.ratings.page(id, query);
  }

  private assertOwn(actor: Actor, id: string): void {
    if (!orderPolicy.desk(actor, id)) throw new Problem('shop/not-found');
  }
}
