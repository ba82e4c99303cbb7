/** A campaign in which members check in, whom it aims at, and who checked in within it. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CampaignState } from './campaign.schema.js';

@Entity('checkin_campaign')
export class Campaign {
  @PrimaryColumn('uuid') id!: string;
  /** Path of the community, or of a place above communities. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') title!: string;
  @Column('text') words!: string;
  @Column('timestamptz') deadline!: Date;
  @Column('text') state!: CampaignState;
  @ForeignKey('account') @Column('uuid', { name: 'opened_by' }) openedBy!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { name: 'reminded_at', nullable: true }) remindedAt!: Date | null;
  @VersionColumn() version!: number;
}

/** How many of a unit, or in a community, are expected. Without one the roster says. */
@Entity('checkin_target')
export class CampaignTarget {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('checkin_campaign') @Column('uuid', { name: 'campaign_id' }) campaignId!: string;
  @ForeignKey('work_unit') @Column('uuid', { name: 'unit_id', nullable: true }) unitId!: string | null;
  @Column('text', { name: 'place_path', nullable: true }) placePath!: string | null;
  @Column('int') target!: number;
}

@Entity('checkin_campaign_member')
export class CampaignMember {
  @ForeignKey('checkin_campaign') @PrimaryColumn('uuid', { name: 'campaign_id' }) campaignId!: string;
  @ForeignKey('member') @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz') at!: Date;
}
