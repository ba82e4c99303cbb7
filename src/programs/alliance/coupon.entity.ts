/** A coupon that somebody claimed, and each time it was redeemed; of the redemptions that were not taken back there is one. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CouponState } from './coupon.schema.js';

@Entity('coupon')
export class Coupon {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('offer') @Column('uuid', { name: 'offer_id' }) offerId!: string;
  @ForeignKey('organization') @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** Building and flat of the confirmed residence at the claim. */
  @Column('text', { nullable: true }) household!: string | null;
  @Column('text') state!: CouponState;
  /** Signed; what the QR shows. */
  @Column('text', { unique: true }) code!: string;
  /** Nine, for typing; no two of one merchant are alike. */
  @Column('text') digits!: string;
  @Column('timestamptz', { name: 'claimed_at' }) claimedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  /** When it was used, returned, or ran out. */
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @VersionColumn() version!: number;
}

@Entity('coupon_redemption')
export class CouponRedemption {
  /** Made by the till. */
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('coupon') @Column('uuid', { name: 'coupon_id' }) couponId!: string;
  @ForeignKey('organization') @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** At the till; earlier than it was received if there was no network. */
  @Column('timestamptz') at!: Date;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('boolean') offline!: boolean;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
  @ForeignKey('account') @Column('uuid', { name: 'undone_by', nullable: true }) undoneBy!: string | null;
  @Column('text', { name: 'undo_reason', nullable: true }) undoReason!: string | null;
}

/** Somebody of 60 or more: staff have seen their papers. */
@Entity('elder')
export class Elder {
  @ForeignKey('account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('text', { name: 'place_path' }) placePath!: string;
  @ForeignKey('account') @Column('uuid', { name: 'seen_by' }) seenBy!: string;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
}
