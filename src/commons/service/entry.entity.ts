/** A piece of service and the people who did it; and the rules it was counted by. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { EntryState } from './entry.flow.js';
import type { ServiceCategory, ServiceRules } from './rules.schema.js';

@Entity('service_entry')
export class ServiceEntry {
  @PrimaryColumn('uuid') id!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') state!: EntryState;
  @Column('text') what!: string;
  @Column('text') category!: ServiceCategory;
  /** YYYY-MM-DD, in the community's own time. */
  @Column('date') day!: string;
  /** How many people were served. */
  @Column('int') served!: number;
  @ForeignKey('account') @Column('uuid', { name: 'served_account', nullable: true }) servedAccount!: string | null;
  @Column('text', { name: 'served_name', nullable: true }) servedName!: string | null;
  /** Private, always: only those who may see the entry see them. */
  @Column('jsonb') photos!: Photo[];
  @Column('text', { name: 'origin_kind', nullable: true }) originKind!: string | null;
  @Column('uuid', { name: 'origin_id', nullable: true }) originId!: string | null;
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('text', { name: 'recorded_as' }) recordedAs!: 'self' | 'staff' | 'feature';
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('text', { name: 'decided_as', nullable: true }) decidedAs!: 'served' | 'staff' | 'verdict' | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  /** The edition of the community's rules that it was counted by. */
  @Column('int', { name: 'rules_version', nullable: true }) rulesVersion!: number | null;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** One person's share in it. */
@Entity('service_part')
export class ServicePart {
  @ForeignKey('service_entry') @PrimaryColumn('uuid', { name: 'entry_id' }) entryId!: string;
  @ForeignKey('account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('int') position!: number;
  @Column('int') minutes!: number;
  /** What it earned; null until it counts. Taken back by a reversal in the ledger, not here. */
  @Column('int', { nullable: true }) stars!: number | null;
  @Column('int', { nullable: true }) points!: number | null;
}

@Entity('service_rules')
export class ServiceRulesEdition {
  @PrimaryColumn('text', { name: 'place_path' }) placePath!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') rules!: ServiceRules;
  @Column('text', { nullable: true }) note!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
