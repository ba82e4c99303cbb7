/** A table of whom a campaign expects: the import with what was found wrong, its rows until it is applied, and the people. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ImportState, RosterColumn, RosterProblem } from './roster.schema.js';

@Entity('roster_import')
export class RosterImport {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('checkin_campaign') @Column('uuid', { name: 'campaign_id' }) campaignId!: string;
  /** Path of the campaign's place. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') state!: ImportState;
  @Column('jsonb') columns!: RosterColumn[];
  /** Without the rows' values: what was wrong in which field of which row. */
  @Column('jsonb') problems!: RosterProblem[];
  @Column('int') total!: number;
  @Column('int') good!: number;
  @Column('int') bad!: number;
  /** Rows that repeat one before them, or somebody the campaign expects already. */
  @Column('int') twice!: number;
  /** Rows that were applied so far. */
  @Column('int') done!: number;
  @ForeignKey('account') @Column('uuid', { name: 'imported_by' }) importedBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'applied_at', nullable: true }) appliedAt!: Date | null;
  @VersionColumn() version!: number;
}

@Entity('roster_person')
export class RosterPerson {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('checkin_campaign') @Column('uuid', { name: 'campaign_id' }) campaignId!: string;
  @ForeignKey('roster_import') @Column('uuid', { name: 'import_id' }) importId!: string;
  /** Row in the table. */
  @Column('int') n!: number;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) unit!: string | null;
  @ForeignKey('work_unit') @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('text', { nullable: true }) post!: string | null;
  @Column('text', { nullable: true }) building!: string | null;
  @Column('text', { nullable: true }) household!: string | null;
  /** Who they are, once they checked in. */
  @ForeignKey('member') @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  /** Checked in on paper. */
  @Column('timestamptz', { name: 'paper_at', nullable: true }) paperAt!: Date | null;
}
