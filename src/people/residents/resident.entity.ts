/** The rows of residence: who says they live where and who confirmed it; and the codes that confirm by themselves. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ResidencyState } from './resident.schema.js';

@Entity('residency')
export class Residency {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @ForeignKey('place') @Column('uuid', { name: 'building_id', nullable: true }) buildingId!: string | null;
  @Column('text', { nullable: true }) household!: string | null;
  @Column('text') state!: ResidencyState;
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('place') @Column('uuid', { name: 'building_id' }) buildingId!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('int', { default: 0 }) uses!: number;
  @ForeignKey('account') @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
