/** Somebody who checked in to a community to help there. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { MemberKind, MemberState } from './member.schema.js';
import type { Gender, Shown } from './particulars.schema.js';

@Entity('member')
export class Member {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') kind!: MemberKind;
  @Column('text') state!: MemberState;
  /** The state before the last decision, which can be taken back to it for a day. */
  @Column('text', { name: 'previous_state', nullable: true }) previousState!: MemberState | null;

  @Column('text', { name: 'real_name', nullable: true }) realName!: string | null;
  @Column('jsonb', { nullable: true }) photo!: Photo | null;
  @Column('int', { name: 'birth_year', nullable: true }) birthYear!: number | null;
  @Column('text', { nullable: true }) gender!: Gender | null;
  @ForeignKey('work_unit') @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  /** Where they work, as they call it or as the known unit is called. */
  @Column('text', { nullable: true }) unit!: string | null;
  /** Position at work. */
  @Column('text', { nullable: true }) post!: string | null;
  @Column('text', { array: true }) skills!: string[];
  @Column('text', { nullable: true }) wish!: string | null;
  @ForeignKey('place') @Column('uuid', { name: 'building_id', nullable: true }) buildingId!: string | null;
  @Column('text', { nullable: true }) household!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) pledge!: string | null;
  @Column('jsonb', { nullable: true }) letter!: Photo | null;
  /** Who sees which field, where it differs from what is usual. */
  @Column('jsonb', { default: {} }) shown!: Shown;

  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) question!: string | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  /** What they were in the community they came from. */
  @ForeignKey('member') @Column('uuid', { name: 'moved_from', nullable: true }) movedFrom!: string | null;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
