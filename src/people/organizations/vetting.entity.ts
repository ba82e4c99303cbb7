/** What staff look at before they vouch for an organization, what they ticked; the charter and who signed it; what was done with it. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { OrganizationKind } from './organization.schema.js';

@Entity('organization_item')
export class OrganizationItem {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') kind!: OrganizationKind;
  @Column('text') zh!: string;
  @Column('text') en!: string;
  @Column('boolean') required!: boolean;
  @Column('int') position!: number;
  /** Ticks of the past keep what they were about. */
  @Column('timestamptz', { name: 'retired_at', nullable: true }) retiredAt!: Date | null;
}

@Entity('organization_check')
export class OrganizationCheck {
  @ForeignKey('organization') @PrimaryColumn('uuid', { name: 'organization_id' }) organizationId!: string;
  @ForeignKey('organization_item') @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
  @ForeignKey('account') @Column('uuid', { name: 'checked_by' }) checkedBy!: string;
  @Column('timestamptz', { name: 'checked_at' }) checkedAt!: Date;
  @Column('text', { nullable: true }) note!: string | null;
  /** Of a visit: private. */
  @Column('jsonb', { nullable: true }) photo!: Photo | null;
}

@Entity('organization_charter')
export class OrganizationCharter {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  /** Counts up in its community; the last one holds. */
  @Column('int') number!: number;
  @Column('text') words!: string;
  @Column('timestamptz', { name: 'sign_by' }) signBy!: Date;
  @ForeignKey('account') @Column('uuid', { name: 'published_by' }) publishedBy!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
}

@Entity('organization_signature')
export class OrganizationSignature {
  @ForeignKey('organization') @PrimaryColumn('uuid', { name: 'organization_id' }) organizationId!: string;
  @ForeignKey('organization_charter') @PrimaryColumn('uuid', { name: 'charter_id' }) charterId!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
}

@Entity('organization_record')
export class OrganizationRecord {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('organization') @Column('uuid', { name: 'organization_id' }) organizationId!: string;
  @Column('text') step!: string;
  /** Null: the clock. */
  @ForeignKey('account') @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}
