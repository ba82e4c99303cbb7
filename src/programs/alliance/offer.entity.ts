/** An offer of a merchant: what for whom, when, and how many. How many are claimed and used is kept by the database. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { Audience, OfferHours, OfferKind, OfferState } from './offer.schema.js';

@Entity('offer')
export class Offer {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('organization') @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') kind!: OfferKind;
  @Column('text') state!: OfferState;
  @Column('text') title!: string;
  @Column('text') words!: string;
  @Column('text') terms!: string;
  @Column('jsonb') photos!: Photo[];
  @Column('int', { nullable: true }) percent!: number | null;
  @Column('int', { name: 'amount_cents', nullable: true }) amountCents!: number | null;
  @Column('int', { name: 'minimum_cents', nullable: true }) minimumCents!: number | null;
  @Column('text') audience!: Audience;
  @Column('int', { nullable: true }) stars!: number | null;
  @Column('text', { name: 'area_paths', array: true }) areaPaths!: string[];
  @Column('int', { nullable: true }) stock!: number | null;
  @Column('int', { name: 'per_person' }) perPerson!: number;
  @Column('int', { name: 'per_household', nullable: true }) perHousehold!: number | null;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('int', { name: 'valid_days', nullable: true }) validDays!: number | null;
  @Column('jsonb') hours!: OfferHours[];
  @Column('text', { nullable: true }) reason!: string | null;
  /** Counted by a trigger on coupons, under the lock of this row; never written from here. */
  @Column({ type: 'int', insert: false, update: false, default: 0 }) taken!: number;
  @Column({ type: 'int', insert: false, update: false, default: 0 }) used!: number;
  @VersionColumn() version!: number;
  @ForeignKey('account') @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
