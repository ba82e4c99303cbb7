/** The rows of appraisals: rounds, the members in them, who reviews whom, the packs of units and who opened them. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { RoundState } from './appraisal.flow.js';
import type { Grade, Part, Weights } from './appraisal.scoring.js';

@Entity('appraisal_round')
export class AppraisalRound {
  @PrimaryColumn('uuid') id!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('int') year!: number;
  @Column('text') state!: RoundState;
  @Column('jsonb') weights!: Weights;
  @Column('jsonb') questions!: string[];
  @Column('jsonb') scale!: Grade[];
  @Column('int', { name: 'full_minutes' }) fullMinutes!: number;
  @Column('int', { name: 'full_stars' }) fullStars!: number;
  @Column('int', { name: 'reviews_each' }) reviewsEach!: number;
  @Column('timestamptz', { name: 'report_until' }) reportUntil!: Date;
  @Column('timestamptz', { name: 'review_until' }) reviewUntil!: Date;
  @Column('int', { name: 'objection_days' }) objectionDays!: number;
  @Column('timestamptz', { name: 'object_until', nullable: true }) objectUntil!: Date | null;
  /** Staff who set it up, moved it on: they decide no objection. */
  @Column('uuid', { array: true }) hands!: string[];
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('appraisal_subject')
export class AppraisalSubject {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('appraisal_round') @Column('uuid', { name: 'round_id' }) roundId!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** Where they worked when the round opened. */
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('jsonb', { nullable: true }) answers!: { words: string; mark: number }[] | null;
  @Column('timestamptz', { name: 'reported_at', nullable: true }) reportedAt!: Date | null;
  @Column('jsonb', { nullable: true }) parts!: Part[] | null;
  /** Tenths of a point. */
  @Column('int', { nullable: true }) total!: number | null;
  /** Places in the round's scale: as counted, and after an objection. */
  @Column('int', { nullable: true }) grade!: number | null;
  @Column('int', { name: 'decided_grade', nullable: true }) decidedGrade!: number | null;
  @Column('text', { nullable: true }) objection!: string | null;
  @Column('timestamptz', { name: 'objected_at', nullable: true }) objectedAt!: Date | null;
  @Column('boolean', { nullable: true }) upheld!: boolean | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}

/** One review that was drawn. Who wrote it is nobody's to see: it is kept so that nobody writes two. */
@Entity('appraisal_review')
export class AppraisalReview {
  @ForeignKey('appraisal_subject') @PrimaryColumn('uuid', { name: 'reviewer_id' }) reviewerId!: string;
  @ForeignKey('appraisal_subject') @PrimaryColumn('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('int', { nullable: true }) mark!: number | null;
  @Column('text', { nullable: true }) words!: string | null;
}

@Entity('appraisal_pack')
export class AppraisalPack {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('appraisal_round') @Column('uuid', { name: 'round_id' }) roundId!: string;
  @Column('text') unit!: string;
  /** SHA-256 of token, and of token and code: the table alone opens nothing. */
  @Column('bytea', { name: 'token_hash', unique: true }) tokenHash!: Buffer;
  @Column('bytea', { name: 'code_hash' }) codeHash!: Buffer;
  @Column('int', { default: 0 }) wrong!: number;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
  @Column('text', { name: 'acknowledged_by', nullable: true }) acknowledgedBy!: string | null;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt!: Date | null;
  @ForeignKey('account') @Column('uuid', { name: 'made_by' }) madeBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('appraisal_pack_opening')
export class AppraisalPackOpening {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('appraisal_pack') @Column('uuid', { name: 'pack_id' }) packId!: string;
  @Column('text') what!: 'opened' | 'wrong-code' | 'printed' | 'acknowledged';
  @Column('timestamptz') at!: Date;
}
