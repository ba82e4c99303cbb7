/** What is looked at before an order is placed, so that a buyer hears kindly what the database would refuse. */
import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/index.js';
import type { NewOrder } from './order.schema.js';
import { OrderStock, type Bought } from './order.stock.js';
import type { Way } from './shop.schema.js';
import { bookable } from './slots.js';
import type { ShopRules } from './shop.queries.js';

const FORTNIGHT = 14 * 86_400_000;

@Injectable()
export class OrderChecks {
  constructor(private readonly stock: OrderStock) {}

  /** Whether all of it is there. The database holds it, too: this only says it better. @throws order/sold-out, order/slot-gone */
  async availability(lines: readonly Bought[], now: Date): Promise<void> {
    const wanted = new Map<string, number>();
    for (const { variantId, quantity, goods } of lines) {
      const sum = (wanted.get(variantId) ?? 0) + quantity;
      wanted.set(variantId, sum);
      if (goods.stock !== null && goods.stock < sum) throw new Problem('order/sold-out');
    }
    for (const { goods, slotAt, quantity } of lines) {
      if (!goods.slots || !slotAt) continue;
      if (!bookable(goods.slots, slotAt, now)) throw new Problem('order/slot-gone');
      const taken = await this.stock.booked(goods.goodsId, slotAt);
      if (taken + quantity > goods.slots.capacity) throw new Problem('order/slot-gone');
    }
  }
}

/** What the lines are, whatever the buyer believes of them. @throws order/not-on-sale, order/slot-required, order/way-not-offered, order/prices-changed */
export function assertSold(lines: readonly Bought[], way: Way, shop: ShopRules): void {
  if (lines.some(({ goods }) => !goods.onSale)) throw new Problem('order/not-on-sale');
  if (lines.some(({ goods, slotAt }) => goods.slots && !slotAt)) throw new Problem('order/slot-required');
  const offered = shop.ways.includes(way) && lines.every(({ goods }) => goods.ways.includes(way));
  if (!offered) throw new Problem('order/way-not-offered', { field: 'way' });
  if (lines.some(({ goods, price }) => goods.price !== price)) throw new Problem('order/prices-changed');
}

/** Fen for goods, for bringing them (or coming), and together. @throws order/below-minimum */
export function priceOf(
  lines: readonly Pick<Bought, 'price' | 'quantity'>[],
  way: Way,
  shop: ShopRules,
): { goodsTotal: number; fee: number; total: number } {
  const goodsTotal = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  if (way === 'delivery' && goodsTotal < shop.deliveryMinimum)
    throw new Problem('order/below-minimum', { extra: { missing: shop.deliveryMinimum - goodsTotal } });
  const free = way === 'pickup' || (shop.freeFrom !== null && goodsTotal >= shop.freeFrom);
  const fee = free ? 0 : way === 'delivery' ? shop.deliveryFee : shop.visitFee;
  return { goodsTotal, fee, total: goodsTotal + fee };
}

/** @throws order/address-required, order/wish-past */
export function assertForm({ way, address, wishedAt }: NewOrder, now: Date): void {
  if (way !== 'pickup' && !address) throw new Problem('order/address-required', { field: 'address' });
  if (wishedAt === undefined) return;
  const ahead = new Date(wishedAt).getTime() - now.getTime();
  if (ahead < 0 || ahead > FORTNIGHT) throw new Problem('order/wish-past', { field: 'wishedAt' });
}
