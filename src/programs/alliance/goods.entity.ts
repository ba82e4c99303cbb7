/** A merchant's shop, its goods with their variants, and the slots of a service that somebody booked. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { SlotPattern } from './goods.schema.js';
import type { Weekly } from './hours.schema.js';
import type { Pay, Way } from './shop.schema.js';

@Entity('shop')
export class Shop {
  @ForeignKey('organization') @PrimaryColumn('uuid', { name: 'organization_id' }) organizationId!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('boolean') open!: boolean;
  @Column('text') words!: string;
  @Column('jsonb') taking!: Weekly;
  @Column('int', { name: 'accept_minutes' }) acceptMinutes!: number;
  @Column('text', { array: true }) ways!: Way[];
  @Column('text', { name: 'area_paths', array: true }) areaPaths!: string[];
  @Column('int', { name: 'delivery_fee' }) deliveryFee!: number;
  @Column('int', { name: 'delivery_minimum' }) deliveryMinimum!: number;
  @Column('int', { name: 'free_from', nullable: true }) freeFrom!: number | null;
  @Column('int', { name: 'visit_fee' }) visitFee!: number;
  @Column('text', { array: true }) pays!: Pay[];
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('goods')
export class Goods {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('organization') @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') name!: string;
  @Column('text') words!: string;
  @Column('text') shelf!: string;
  @Column('jsonb') photos!: Photo[];
  @Column('text', { array: true }) ways!: Way[];
  @Column('int', { name: 'low_at' }) lowAt!: number;
  @Column('jsonb', { nullable: true }) slots!: SlotPattern | null;
  @Column('boolean', { name: 'on_sale' }) onSale!: boolean;
  /** Taken away for good; orders still name it. */
  @Column('timestamptz', { name: 'gone_at', nullable: true }) goneAt!: Date | null;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('goods_variant')
export class GoodsVariant {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('goods') @Column('uuid', { name: 'goods_id' }) goodsId!: string;
  @Column('text') name!: string;
  /** Fen. */
  @Column('int') price!: number;
  /** Null: not counted. Never below zero: the database says so. */
  @Column('int', { nullable: true }) stock!: number | null;
  @Column('int') position!: number;
  @Column('boolean', { default: false }) gone!: boolean;
}

/** Made at the first booking; the database holds `taken` within `capacity`. */
@Entity('goods_slot')
export class GoodsSlot {
  @ForeignKey('goods') @PrimaryColumn('uuid', { name: 'goods_id' }) goodsId!: string;
  @PrimaryColumn('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('int') capacity!: number;
  @Column('int') taken!: number;
}
