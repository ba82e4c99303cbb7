/** Commands on baskets: set how many of something, take over what another device held, empty it. */
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { BasketChange, BasketMerge } from './basket.schema.js';
import { goodsPolicy, type Seller } from './goods.policy.js';
import { BasketLine } from './order.entity.js';
import { ShopQueries } from './shop.queries.js';

const MOST = 50;

/** What of this shop is on sale under this id, and for how much. */
const onShelf = statement<{ price: number }, { id: string; organization: string }>(
  'basket-on-shelf',
  sql`select v.price from goods_variant v join goods g on g.id = v.goods_id
      where v.id = ${p('id')}::uuid and g.organization_id = ${p('organization')}::uuid
        and g.on_sale and g.gone_at is null and not v.gone`,
);

@Injectable()
export class BasketService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly shops: ShopQueries,
  ) {}

  /** How many of something are in it from now on; none takes it out. @throws shop/not-found, order/own-shop, order/not-on-sale, basket/full */
  set(actor: Actor, organizationId: string, change: BasketChange): Promise<Seller> {
    return this.db.tx(async () => {
      const { seller, account } = await this.turn(actor, organizationId);
      await this.put(account, organizationId, change, () => change.quantity);
      return seller;
    });
  }

  /** Takes over what another device held: of each as many as the fuller one had. What is gone is left behind. */
  merge(actor: Actor, organizationId: string, { lines }: BasketMerge): Promise<Seller> {
    return this.db.tx(async () => {
      const { seller, account } = await this.turn(actor, organizationId);
      for (const line of lines) {
        if (!(await this.db.row(onShelf, { id: line.variantId, organization: organizationId }))) continue;
        await this.put(account, organizationId, line, (had) => Math.max(had, line.quantity));
      }
      return seller;
    });
  }

  /** @throws shop/not-found */
  empty(actor: Actor, organizationId: string): Promise<void> {
    return this.db.tx(async () => {
      const { account } = await this.turn(actor, organizationId);
      await this.db.repo(BasketLine).delete({ accountId: account, organizationId });
    });
  }

  /** A person's devices wait for each other. */
  private async turn(actor: Actor, organizationId: string): Promise<{ seller: Seller; account: string }> {
    const seller = await this.shops.seller(actor, organizationId);
    if (!seller) throw new Problem('shop/not-found');
    if (!goodsPolicy.order(actor, seller) || actor.id === null) throw new Problem('order/own-shop');
    const { client } = this.db.current();
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`basket ${actor.id}`]);
    return { seller, account: actor.id };
  }

  private async put(
    accountId: string,
    organizationId: string,
    { variantId, slotAt: slot }: BasketChange,
    quantityOf: (had: number) => number,
  ): Promise<void> {
    const lines = this.db.repo(BasketLine);
    const slotAt = slot === undefined ? null : new Date(slot);
    const kept = await lines.findOneBy({ accountId, variantId, slotAt: slotAt ?? IsNull() });
    const quantity = quantityOf(kept?.quantity ?? 0);
    if (kept && quantity === 0) await lines.delete({ id: kept.id });
    if (quantity === 0) return;
    const found = await this.db.row(onShelf, { id: variantId, organization: organizationId });
    if (!found) throw new Problem('order/not-on-sale');
    const seenPrice = found.price;
    if (kept) await lines.update({ id: kept.id }, { quantity, seenPrice });
    else {
      if ((await lines.countBy({ accountId, organizationId })) >= MOST)
        throw new Problem('basket/full', { values: { maximum: MOST } });
      const addedAt = this.clock.now();
      await lines.insert({ id: newId(), accountId, organizationId, variantId, slotAt, quantity, seenPrice, addedAt });
    }
  }
}
