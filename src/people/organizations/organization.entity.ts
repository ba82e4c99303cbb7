/** An organization that helps: a merchant, a charity group, a property company, a station; and how it was vetted. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { OpeningHours } from './organization.hours.js';
import type { OrganizationKind, OrganizationState } from './organization.schema.js';

@Entity('organization')
export class Organization {
  @PrimaryColumn('uuid') id!: string;
  /** Path of the community that vets it. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') kind!: OrganizationKind;
  @Column('text') name!: string;
  @Column('text') state!: OrganizationState;
  @Column('text') introduction!: string;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { name: 'public_phone', nullable: true }) publicPhone!: string | null;
  @Column('jsonb') photos!: Photo[];
  /** Private: its managers see it, staff see it masked. */
  @Column('text', { name: 'contact_name' }) contactName!: string;
  @Column('text', { name: 'contact_phone' }) contactPhone!: string;
  @Column('jsonb', { nullable: true }) licence!: Photo | null;
  /** Codes of case categories it takes; none: all. */
  @Column('text', { array: true }) categories!: string[];
  /** Paths of the places it serves; none: the whole community. */
  @Column('text', { name: 'area_paths', array: true }) areaPaths!: string[];
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'applied_by' }) appliedBy!: string;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('jsonb', { nullable: true }) hours!: OpeningHours | null;
  @Column('int', { default: 0 }) warnings!: number;
  /** It is resumed by the clock then; null: until staff resume it. */
  @Column('timestamptz', { name: 'suspended_until', nullable: true }) suspendedUntil!: Date | null;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
