/** The rows of posts, needs and claims. How many may hold one is counted by the database, in `demand_seats`. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ClaimState } from './claim.flow.js';
import type { Heading, HeadingKind } from './heading.schema.js';
import type { PostState } from './post.flow.js';

@Entity('demand_headings')
export class DemandHeadings {
  @PrimaryColumn('text', { name: 'place_path' }) placePath!: string;
  @PrimaryColumn('text') kind!: HeadingKind;
  @Column('jsonb') items!: Heading[];
  @VersionColumn() version!: number;
}

/** What can be claimed, under the id of its post or need. `taken` and `waiting` are written by a trigger on the claims. */
@Entity('demand_seats')
export class DemandSeats {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'post' | 'need';
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('int') capacity!: number;
  @Column('int', { default: 0 }) taken!: number;
  @Column('int', { default: 0 }) waiting!: number;
  /** The last number given in the line. */
  @Column('int', { default: 0 }) turns!: number;
  @Column('boolean') open!: boolean;
}

@Entity('service_post')
export class ServicePost {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text', { name: 'community_path' }) communityPath!: string;
  @Column('text') family!: string;
  @Column('text') title!: string;
  @Column('text') words!: string;
  @Column('text', { array: true }) skills!: string[];
  /** Days of the community's calendar, such as 2026-03-02. */
  @Column('date', { name: 'term_from' }) termFrom!: string;
  @Column('date', { name: 'term_to', nullable: true }) termTo!: string | null;
  @Column('boolean') renews!: boolean;
  @Column('text') state!: PostState;
  @ForeignKey('account') @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @VersionColumn() version!: number;
}

@Entity('demand_claim')
export class DemandClaim {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('demand_seats') @Column('uuid', { name: 'seats_id' }) seatsId!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text', { name: 'holder_kind' }) holderKind!: 'member' | 'organization';
  /** The account of a member, or the organization. */
  @Column('uuid', { name: 'holder_id' }) holderId!: string;
  @Column('text') state!: ClaimState;
  @Column('int') turn!: number;
  @ForeignKey('account') @Column('uuid', { name: 'claimed_by' }) claimedBy!: string;
  @Column('timestamptz', { name: 'claimed_at' }) claimedAt!: Date;
  @Column('timestamptz', { name: 'held_at', nullable: true }) heldAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'offered_kind', nullable: true }) offeredKind!: 'member' | 'organization' | null;
  @Column('uuid', { name: 'offered_id', nullable: true }) offeredId!: string | null;
  @Column('text', { nullable: true }) report!: string | null;
  @Column('uuid', { name: 'case_id', nullable: true }) caseId!: string | null;
  @VersionColumn() version!: number;
}
