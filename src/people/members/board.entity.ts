/** The identity board's rows: what a member agreed to show and what is shown of it; the batches it was published in. */
import { Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { BoardAudience, BoardState } from './board.schema.js';

@Entity('member_board')
export class BoardEntry {
  @ForeignKey('member') @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') state!: BoardState;
  @Column('text') audience!: BoardAudience;
  /** Agreed to be found by search engines. */
  @Column('boolean') searchable!: boolean;
  @Column('boolean', { name: 'show_photo' }) showPhoto!: boolean;
  @Column('boolean', { name: 'show_building' }) showBuilding!: boolean;
  @Column('boolean', { name: 'show_pledge' }) showPledge!: boolean;
  @Column('boolean', { name: 'show_skills' }) showSkills!: boolean;
  @Column('boolean', { name: 'show_stars' }) showStars!: boolean;
  @ForeignKey('place') @Column('uuid', { name: 'building_id', nullable: true }) buildingId!: string | null;
  /** Titles of the service posts held, set by whoever gives posts. */
  @Column('text', { array: true, default: [] }) posts!: string[];
  @Column('timestamptz', { name: 'agreed_at', nullable: true }) agreedAt!: Date | null;
  @ForeignKey('member_board_batch') @Column('uuid', { name: 'batch_id', nullable: true }) batchId!: string | null;
  /** These three as staff saw them when they published. */
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) pledge!: string | null;
  @Column('text', { array: true, nullable: true }) skills!: string[] | null;
  /** Why staff took it down. */
  @Column('text', { nullable: true }) reason!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}

@Entity('member_board_batch')
@Unique(['placePath', 'number'])
export class BoardBatch {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('int') number!: number;
  @Column('text') title!: string;
  @Column('int') people!: number;
  @ForeignKey('account') @Column('uuid', { name: 'published_by' }) publishedBy!: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @ForeignKey('account') @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
