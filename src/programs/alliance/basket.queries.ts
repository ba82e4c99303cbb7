/** Reading baskets: what is in them now, at the prices of now, and what has changed since. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { BasketLineView, BasketView } from './basket.schema.js';
import type { SlotPattern } from './goods.schema.js';
import { ShopQueries } from './shop.queries.js';
import { WAYS } from './shop.schema.js';
import { bookable } from './slots.js';

interface Row extends Omit<BasketLineView, 'photo' | 'slotAt' | 'problem'> {
  photo: Photo | null;
  slotAt: Date | null;
  onSale: boolean;
  slots: SlotPattern | null;
  taken: number;
}
const lines = statement<Row, { account: string; organization: string }>(
  'basket-lines',
  sql`select b.variant_id as "variantId", g.id as "goodsId", g.name, v.name as variant, g.photos -> 0 as photo,
        b.slot_at as "slotAt", b.quantity, v.price, b.seen_price as "seenPrice", v.stock as left, g.ways, g.slots,
        (g.on_sale and g.gone_at is null and not v.gone) as "onSale", coalesce(s.taken, 0) as taken
      from basket_line b join goods_variant v on v.id = b.variant_id join goods g on g.id = v.goods_id
        left join goods_slot s on s.goods_id = g.id and s.starts_at = b.slot_at
      where b.account_id = ${p('account')}::uuid and b.organization_id = ${p('organization')}::uuid
      order by b.added_at, b.id`,
);
const all = statement<
  { organization: { id: string; name: string }; things: number; total: number },
  { account: string }
>(
  'baskets',
  sql`select json_build_object('id', o.id, 'name', o.name) as organization, sum(b.quantity)::int as things,
        sum(b.quantity * v.price)::int as total
      from basket_line b join organization o on o.id = b.organization_id join goods_variant v on v.id = b.variant_id
      where b.account_id = ${p('account')}::uuid group by o.id order by max(b.added_at) desc, o.id limit 100`,
);
interface Last {
  name: string;
  phone: string;
  placeId: string | null;
  detail: string | null;
}
/** The contact of the last order, and the address of the last that had one. */
const last = statement<Last, { account: string }>(
  'basket-last',
  sql`select o.contact_name as name, o.contact_phone as phone,
        (select d.address from shop_order d where d.buyer_id = o.buyer_id and d.address is not null
         order by d.placed_at desc limit 1) as detail
      from shop_order o where o.buyer_id = ${p('account')}::uuid order by o.placed_at desc, o.id desc limit 1`,
);

@Injectable()
export class BasketQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly clock: Clock,
    private readonly shops: ShopQueries,
  ) {}

  /** Every basket that has something in it, the last used first. */
  all(account: string): Promise<{ organization: { id: string; name: string }; things: number; total: number }[]> {
    return this.db.rows(all, { account });
  }

  /** A merchant's basket of this person; empty where nothing is in it. */
  async one(account: string, organization: { id: string; name: string }): Promise<BasketView> {
    const rows = await this.db.rows(lines, { account, organization: organization.id });
    const { open, words, deliveryFee, deliveryMinimum, freeFrom, visitFee, pays, ways } = await this.shops.rules(
      organization.id,
    );
    const now = this.clock.now();
    const items = rows.map((row) => this.line(row, now));
    const sold = items.filter(({ problem }) => problem === null);
    return {
      organization: { id: organization.id, name: organization.name },
      lines: items,
      total: sold.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
      ways: WAYS.filter((way) => ways.includes(way) && sold.every((one) => one.ways.includes(way))),
      terms: { open, words, deliveryFee, deliveryMinimum, freeFrom, visitFee, pays },
      last: await this.last(account),
    };
  }

  private line({ photo, slotAt, onSale, slots, taken, ...row }: Row, now: Date): BasketLineView {
    const short = row.left !== null && row.left < row.quantity;
    const noTime =
      slots !== null && (!slotAt || !bookable(slots, slotAt, now) || taken + row.quantity > slots.capacity);
    return {
      ...row,
      photo: photo && this.photos.face(photo, null),
      slotAt: slotAt?.toISOString() ?? null,
      problem: !onSale ? 'gone' : short ? 'short' : noTime ? 'slot' : null,
    };
  }

  private async last(account: string): Promise<BasketView['last']> {
    const row = await this.db.row(last, { account });
    if (!row) return null;
    const { name, phone, detail } = row;
    return { contact: { name, phone }, address: detail === null ? null : { detail } };
  }
}
