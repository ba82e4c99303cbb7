/** Something said about a member or an organization: thanks or a complaint, its answer, and what staff decided. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { FeedbackKind, FeedbackState, PennantOrder } from './feedback.schema.js';

@Entity('feedback')
export class Feedback {
  @PrimaryColumn('uuid') id!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') kind!: FeedbackKind;
  @ForeignKey('account') @Column('uuid', { name: 'giver_id' }) giverId!: string;
  /** The giver agreed to be named where it is shown. */
  @Column('boolean', { name: 'giver_named' }) giverNamed!: boolean;
  @ForeignKey('member') @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @ForeignKey('organization') @Column('uuid', { name: 'organization_id', nullable: true }) organizationId!:
    string | null;
  @Column('text') words!: string;
  @Column('jsonb') photos!: Photo[];
  @Column('jsonb', { nullable: true }) pennant!: PennantOrder | null;
  @Column('text') state!: FeedbackState;
  @Column('text', { nullable: true }) reply!: string | null;
  @Column('timestamptz', { name: 'replied_at', nullable: true }) repliedAt!: Date | null;
  /** Until then a complaint is not published unanswered. */
  @Column('timestamptz', { name: 'reply_due_at' }) replyDueAt!: Date;
  /** What staff told the complainer. */
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @VersionColumn({ default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
