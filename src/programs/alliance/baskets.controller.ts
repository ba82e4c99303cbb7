/** Routes of baskets: one per merchant, the signed-in person's own. */
import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { BasketQueries } from './basket.queries.js';
import {
  basketChange,
  basketMerge,
  basketRows,
  basketView,
  type BasketChange,
  type BasketMerge,
  type BasketView,
} from './basket.schema.js';
import { BasketService } from './basket.service.js';
import { ShopQueries } from './shop.queries.js';

type Id = z.infer<typeof idParam>;

@Controller('api/v1')
export class BasketsController {
  constructor(
    private readonly baskets: BasketService,
    private readonly queries: BasketQueries,
    private readonly shops: ShopQueries,
  ) {}

  @Get('me/baskets')
  @Allow('signed-in', 'basket.own')
  @Reply(basketRows)
  async all(@Who() actor: Actor): Promise<z.infer<typeof basketRows>> {
    return { items: await this.queries.all(actor.id ?? ''), next: null };
  }

  @Get('organizations/:id/basket')
  @Allow('signed-in', 'basket.own')
  @Reply(basketView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<BasketView> {
    const seller = await this.shops.seller(actor, id);
    if (!seller) throw new Problem('shop/not-found');
    return this.queries.one(actor.id ?? '', seller);
  }

  @Put('organizations/:id/basket')
  @Allow('signed-in', 'basket.own')
  @Idempotent()
  @Reply(basketView)
  async set(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: basketChange }) body: BasketChange,
  ): Promise<BasketView> {
    return this.queries.one(actor.id ?? '', await this.baskets.set(actor, id, body));
  }

  @Post('organizations/:id/basket/merge')
  @Allow('signed-in', 'basket.own')
  @Idempotent()
  @Reply(basketView)
  async merge(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: basketMerge }) body: BasketMerge,
  ): Promise<BasketView> {
    return this.queries.one(actor.id ?? '', await this.baskets.merge(actor, id, body));
  }

  @Delete('organizations/:id/basket')
  @Allow('signed-in', 'basket.own')
  @Idempotent()
  @Reply(null)
  async empty(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<void> {
    await this.baskets.empty(actor, id);
  }
}
