/** Routes of a merchant's shop and of its goods. */
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { GoodsQueries } from './goods.queries.js';
import {
  goodsChange,
  goodsFilter,
  goodsPage,
  goodsView,
  newGoods,
  slotFilter,
  slotList,
  stockChange,
  type GoodsChange,
  type GoodsFilter,
  type GoodsView,
  type NewGoods,
  type SlotFilter,
  type StockChange,
} from './goods.schema.js';
import { GoodsService } from './goods.service.js';
import { ShopQueries } from './shop.queries.js';
import { shopChange, shopView, type ShopChange, type ShopView } from './shop.schema.js';
import { ShopService } from './shop.service.js';

type Id = z.infer<typeof idParam>;
const versionQuery = z.strictObject({ version: z.coerce.number().int() });

@Controller('api/v1')
export class GoodsController {
  constructor(
    private readonly goods: GoodsService,
    private readonly queries: GoodsQueries,
    private readonly shops: ShopQueries,
    private readonly settings: ShopService,
  ) {}

  @Get('organizations/:id/shop')
  @Allow('anyone', 'goods.see')
  @Reply(shopView)
  async shop(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<ShopView> {
    const view = await this.shops.view(actor, id);
    if (!view) throw new Problem('shop/not-found');
    return view;
  }

  @Put('organizations/:id/shop')
  @Allow('signed-in', 'goods.settings')
  @Idempotent()
  @Reply(shopView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: shopChange }) body: ShopChange,
  ): Promise<ShopView> {
    await this.settings.change(actor, id, body);
    return this.shop(actor, { id });
  }

  @Get('organizations/:id/goods')
  @Allow('anyone', 'goods.see')
  @Reply(goodsPage)
  list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: goodsFilter }) filter: GoodsFilter,
  ): Promise<z.infer<typeof goodsPage>> {
    return this.queries.page(actor, id, filter);
  }

  @Post('organizations/:id/goods')
  @Allow('signed-in', 'goods.sell')
  @Idempotent()
  @Reply(goodsView, 201)
  async add(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newGoods }) body: NewGoods,
  ): Promise<GoodsView> {
    return this.one(actor, { id: await this.goods.add(actor, id, body) });
  }

  @Get('goods/:id')
  @Allow('anyone', 'goods.see')
  @Reply(goodsView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<GoodsView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('goods/not-found');
    return view;
  }

  @Patch('goods/:id')
  @Allow('signed-in', 'goods.sell')
  @Idempotent()
  @Reply(goodsView)
  async edit(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: goodsChange }) body: GoodsChange,
  ): Promise<GoodsView> {
    await this.goods.change(actor, id, body);
    return this.one(actor, { id });
  }

  @Delete('goods/:id')
  @Allow('signed-in', 'goods.sell')
  @Idempotent()
  @Reply(null)
  async remove(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: versionQuery }) { version }: z.infer<typeof versionQuery>,
  ): Promise<void> {
    await this.goods.remove(actor, id, version);
  }

  /** Stock that came in, or went without being sold. */
  @Post('goods/:id/stock')
  @Allow('signed-in', 'goods.sell')
  @Idempotent()
  @Reply(goodsView)
  async stock(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: stockChange }) body: StockChange,
  ): Promise<GoodsView> {
    await this.goods.stock(actor, id, body);
    return this.one(actor, { id });
  }

  @Get('goods/:id/slots')
  @Allow('anyone', 'goods.see')
  @Reply(slotList)
  async slots(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: slotFilter }) filter: SlotFilter,
  ): Promise<z.infer<typeof slotList>> {
    return { items: await this.queries.slots(actor, id, filter), next: null };
  }
}
