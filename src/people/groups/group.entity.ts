/** The rows of groups: what each is and has done, and who belongs to it. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { Meeting } from './group.meetings.js';
import type { GroupKind, GroupState, Joining, MembershipState, Reach } from './group.schema.js';

@Entity('community_group')
export class CommunityGroup {
  @PrimaryColumn('uuid') id!: string;
  /** Path of the community that approved it. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') kind!: GroupKind;
  @Column('text') name!: string;
  @Column('text') state!: GroupState;
  @Column('text') introduction!: string;
  @Column('text') aims!: string;
  @Column('text') joining!: Joining;
  @Column('text') reach!: Reach;
  @Column('jsonb') meetings!: Meeting[];
  @Column('jsonb') photos!: Photo[];
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'founded_by' }) foundedBy!: string;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('int', { name: 'member_count', default: 0 }) memberCount!: number;
  /** What service entries say it has done: set as a whole, see `GroupsService.credit`. Minutes. */
  @Column('int', { default: 0 }) activities!: number;
  @Column('int', { default: 0 }) served!: number;
  @Column('int', { default: 0 }) minutes!: number;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('group_membership')
export class GroupMembership {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @ForeignKey('account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') state!: MembershipState;
  /** Leads it: while the group is active there is always one (the database watches). */
  @Column('boolean') leader!: boolean;
  /** What they said when they asked. */
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') since!: Date;
}
