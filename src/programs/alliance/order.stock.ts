/** What orders take from the shelves and from a service's times, and give back. The database holds both: see goods_variant_stock, goods_slot_taken. */
import { Injectable } from '@nestjs/common';
import type { Photo } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { SlotPattern } from './goods.schema.js';
import type { Way } from './shop.schema.js';

/** What is asked for. */
export interface Wanted {
  variantId: string;
  quantity: number;
  slotAt: Date | null;
  price: number;
}
/** What is there, locked until the order is placed. */
export interface Offered {
  variantId: string;
  goodsId: string;
  organizationId: string;
  name: string;
  variant: string;
  photo: Photo | null;
  price: number;
  stock: number | null;
  ways: Way[];
  slots: SlotPattern | null;
  onSale: boolean;
}
/** A line of an order: what was asked for, and what it is. */
export interface Bought extends Wanted {
  goods: Offered;
}

/** Variants in one order for all, so that two buyers never wait for each other in a ring. */
const offered = statement<Offered, { ids: readonly string[] }>(
  'order-offered',
  sql`select v.id as "variantId", g.id as "goodsId", g.organization_id as "organizationId", g.name, v.name as variant,
        g.photos -> 0 as photo, v.price, v.stock, g.ways, g.slots,
        (g.on_sale and g.gone_at is null and not v.gone) as "onSale"
      from goods_variant v join goods g on g.id = v.goods_id
      where v.id = any(${p('ids')}::uuid[]) order by v.id for update of v`,
);
const takenOf = statement<{ taken: number }, { id: string; at: Date }>(
  'order-slot-taken',
  sql`select taken from goods_slot where goods_id = ${p('id')}::uuid and starts_at = ${p('at')}`,
);
const move = statement<never, { id: string; by: number }>(
  'order-stock-move',
  sql`update goods_variant set stock = stock + ${p('by')}::int where id = ${p('id')}::uuid and stock is not null`,
);
/** A pattern that was made smaller keeps what was booked before, and takes no more. */
const book = statement<never, { id: string; at: Date; capacity: number; by: number }>(
  'order-slot-book',
  sql`insert into goods_slot (goods_id, starts_at, capacity, taken)
      values (${p('id')}::uuid, ${p('at')}, ${p('capacity')}::int, ${p('by')}::int)
      on conflict (goods_id, starts_at) do update set
        capacity = greatest(excluded.capacity, goods_slot.taken), taken = goods_slot.taken + excluded.taken`,
);
const unbook = statement<never, { id: string; at: Date; by: number }>(
  'order-slot-unbook',
  sql`update goods_slot set taken = taken - ${p('by')}::int where goods_id = ${p('id')}::uuid and starts_at = ${p('at')}`,
);
const linesOf = statement<
  { goodsId: string; variantId: string; quantity: number; slotAt: Date | null },
  { id: string }
>(
  'order-lines',
  sql`select goods_id as "goodsId", variant_id as "variantId", quantity, slot_at as "slotAt" from order_line
      where order_id = ${p('id')}::uuid order by variant_id, slot_at`,
);

@Injectable()
export class OrderStock {
  constructor(private readonly db: Db) {}

  /** What these variants are now, locked. */
  async offered(ids: readonly string[]): Promise<Map<string, Offered>> {
    return new Map((await this.db.rows(offered, { ids })).map((row) => [row.variantId, row]));
  }

  /** How many places of a service's time are booked. */
  async booked(goodsId: string, at: Date): Promise<number> {
    return (await this.db.row(takenOf, { id: goodsId, at }))?.taken ?? 0;
  }

  /** Takes what is bought. @throws the database's refusal, when there is not enough; see `isShortage` */
  async take(lines: readonly Bought[]): Promise<void> {
    for (const { variantId, quantity, slotAt, goods } of inOrder(lines)) {
      if (goods.stock !== null) await this.db.rows(move, { id: variantId, by: -quantity });
      if (slotAt && goods.slots)
        await this.db.rows(book, { id: goods.goodsId, at: slotAt, capacity: goods.slots.capacity, by: quantity });
    }
  }

  /** Gives back what an order that is not carried out had taken. */
  async giveBack(orderId: string): Promise<void> {
    for (const { goodsId, variantId, quantity, slotAt } of await this.db.rows(linesOf, { id: orderId })) {
      await this.db.rows(move, { id: variantId, by: quantity });
      if (slotAt) await this.db.rows(unbook, { id: goodsId, at: slotAt, by: quantity });
    }
  }
}

const inOrder = (lines: readonly Bought[]): Bought[] =>
  [...lines].sort((a, b) => (a.variantId < b.variantId ? -1 : a.variantId > b.variantId ? 1 : time(a) - time(b)));
const time = ({ slotAt }: Wanted): number => slotAt?.getTime() ?? 0;

/** Whether the database refused because more was asked for than is there. */
export const isShortage = (error: unknown): boolean =>
  error instanceof Error &&
  'constraint' in error &&
  (error.constraint === 'goods_variant_stock' || error.constraint === 'goods_slot_taken');
