/** An order, its lines as they were bought, its timeline, what its buyer said; and what waits in baskets. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { Line } from '../../platform/flow/index.js';
import type { OrderRole, OrderState, OrderStep } from './order.facts.js';
import type { Pay, Way } from './shop.schema.js';

/** A payment on line as the port told of it. */
export interface OnlinePayment {
  reference: string;
  state: 'open' | 'paid' | 'refunded' | 'failed';
  amount: number;
  at: string;
}

@Entity('shop_order')
export class ShopOrder {
  @PrimaryColumn('uuid') id!: string;
  /** Of this merchant and day, such as 0302-007. */
  @Column('text') number!: string;
  @ForeignKey('organization') @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @ForeignKey('account') @Column('uuid', { name: 'buyer_id' }) buyerId!: string;
  @Column('text') state!: OrderState;
  @Column('text', { nullable: true }) previous!: OrderState | null;
  @Column('int') version!: number;
  @Column('text') way!: Way;
  /** The building or estate. */
  @Column('text', { nullable: true }) area!: string | null;
  /** Private: the door. */
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { name: 'contact_name' }) contactName!: string;
  /** Private. */
  @Column('text', { name: 'contact_phone' }) contactPhone!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz', { name: 'wished_at', nullable: true }) wishedAt!: Date | null;
  /** Fen, as are fee and total. */
  @Column('int', { name: 'goods_total' }) goodsTotal!: number;
  @Column('int') fee!: number;
  @Column('int') total!: number;
  /** The day in the community's time. */
  @Column('date', { name: 'placed_on' }) placedOn!: string;
  @Column('timestamptz', { name: 'placed_at' }) placedAt!: Date;
  @Column('timestamptz', { name: 'accept_by' }) acceptBy!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { name: 'ready_at', nullable: true }) readyAt!: Date | null;
  @Column('timestamptz', { name: 'handed_at', nullable: true }) handedAt!: Date | null;
  /** When a handed-over order is done by itself. */
  @Column('timestamptz', { name: 'done_by', nullable: true }) doneBy!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  /** The last step that led somewhere. */
  @Column('timestamptz', { name: 'stepped_at' }) steppedAt!: Date;
  @Column('text', { nullable: true }) paid!: Pay | 'online' | 'none' | null;
  @Column('jsonb', { nullable: true }) online!: OnlinePayment | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('case_file') @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
}

@Entity('order_line')
export class OrderLine {
  @ForeignKey('shop_order') @PrimaryColumn('uuid', { name: 'order_id' }) orderId!: string;
  @PrimaryColumn('int') position!: number;
  @ForeignKey('goods') @Column('uuid', { name: 'goods_id' }) goodsId!: string;
  @ForeignKey('goods_variant') @Column('uuid', { name: 'variant_id' }) variantId!: string;
  @Column('text') name!: string;
  @Column('text') variant!: string;
  @Column('int') price!: number;
  @Column('int') quantity!: number;
  @Column('timestamptz', { name: 'slot_at', nullable: true }) slotAt!: Date | null;
  @Column('jsonb', { nullable: true }) photo!: Photo | null;
}

@Entity('order_entry')
export class OrderEntry {
  @ForeignKey('shop_order') @PrimaryColumn('uuid', { name: 'order_id' }) orderId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('text') step!: OrderStep;
  @Column('text', { name: 'to_state' }) to!: OrderState;
  @Column('text', { name: 'taker' }) as!: OrderRole | 'clock';
  @Column('text', { name: 'by_name', nullable: true }) byName!: string | null;
  @Column('jsonb', { nullable: true }) line!: Line | null;
  /** What one side said to the other. */
  @Column('text', { nullable: true }) words!: string | null;
  @Column('timestamptz') at!: Date;
}

/** The last number of a merchant's day. */
@Entity('order_count')
export class OrderCount {
  @ForeignKey('organization') @PrimaryColumn('uuid', { name: 'organization_id' }) organizationId!: string;
  @PrimaryColumn('date') day!: string;
  @Column('int') last!: number;
}

@Entity('order_rating')
export class OrderRating {
  @ForeignKey('shop_order') @PrimaryColumn('uuid', { name: 'order_id' }) orderId!: string;
  @ForeignKey('organization') @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  @ForeignKey('account') @Column('uuid', { name: 'buyer_id' }) buyerId!: string;
  @Column('int') stars!: number;
  @Column('text') words!: string;
  @Column('jsonb') photos!: Photo[];
  @Column('timestamptz', { name: 'rated_at' }) ratedAt!: Date;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}

@Entity('basket_line')
export class BasketLine {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @ForeignKey('organization') @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  @ForeignKey('goods_variant') @Column('uuid', { name: 'variant_id' }) variantId!: string;
  @Column('timestamptz', { name: 'slot_at', nullable: true }) slotAt!: Date | null;
  @Column('int') quantity!: number;
  /** The price when it was last looked at: what has changed since is said. */
  @Column('int', { name: 'seen_price' }) seenPrice!: number;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}
