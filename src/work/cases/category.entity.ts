/** A category of a community's cases. */
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Audience } from '../../commons/forum/index.js';
import type { Grade } from '../../ground/calendar/index.js';
import type { Lead } from './case.facts.js';
import type { Pillar } from './category.schema.js';

@Entity('case_category')
export class CaseCategory {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'community_path' }) communityPath!: string;
  @Column('text') code!: string;
  @Column('text') zh!: string;
  @Column('text') en!: string;
  @Column('text') icon!: string;
  @Column('text') pillar!: Pillar;
  @Column('text') grade!: Grade;
  @Column('boolean') private!: boolean;
  @Column('boolean', { name: 'after_photo' }) afterPhoto!: boolean;
  @Column('text', { name: 'unit_kind', nullable: true }) unitKind!: Lead['kind'] | null;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('text', { name: 'unit_name', nullable: true }) unitName!: string | null;
  @Column('text', { nullable: true }) audience!: Audience | null;
  @Column('boolean') masked!: boolean;
  @Column('int') position!: number;
  @Column('boolean') active!: boolean;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
