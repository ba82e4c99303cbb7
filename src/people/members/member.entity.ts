/** Somebody who checked in to a community to help there. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { MemberKind, MemberState } from './member.schema.js';

@Entity('member')
export class Member {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') kind!: MemberKind;
  @Column('text') state!: MemberState;
  @Column('text', { array: true }) skills!: string[];
  @Column('text', { nullable: true }) wish!: string | null;
  /** Where they work: for staff only, unless made public. */
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('boolean', { name: 'unit_public' }) unitPublic!: boolean;
  @Column('text', { nullable: true }) pledge!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
