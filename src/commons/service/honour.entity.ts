/** Honour rolls with their frozen lines, nominations, and the ballots they stand in. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';

@Entity('service_roll')
export class ServiceRoll {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  /** Of whoever lives there. */
  @Column('text', { name: 'scope_path' }) scopePath!: string;
  @Column('text') kind!: 'service' | 'vote';
  @Column('text') title!: string;
  @Column('date', { name: 'period_from' }) from!: string;
  @Column('date', { name: 'period_to' }) to!: string;
  @Column('text') state!: 'published' | 'withdrawn';
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('service_ballot') @Column('uuid', { name: 'ballot_id', nullable: true }) ballotId!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @VersionColumn() version!: number;
}

/** Never changed: the application has no right to. Whether a name is shown is asked when it is read. */
@Entity('service_roll_line')
export class ServiceRollLine {
  @ForeignKey('service_roll') @PrimaryColumn('uuid', { name: 'roll_id' }) rollId!: string;
  @ForeignKey('account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('int') rank!: number;
  @Column('int') stars!: number;
  @Column('int') minutes!: number;
  @Column('int') served!: number;
  @Column('int', { nullable: true }) votes!: number | null;
  @Column('text', { nullable: true }) words!: string | null;
  /** What it adds up. */
  @Column('uuid', { array: true }) entries!: string[];
}

@Entity('service_nomination')
export class ServiceNomination {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @ForeignKey('account') @Column('uuid', { name: 'by_account' }) byAccount!: string;
  @Column('text') story!: string;
  @Column('jsonb') photos!: Photo[];
  @Column('text', { name: 'origin_kind', nullable: true }) originKind!: string | null;
  @Column('uuid', { name: 'origin_id', nullable: true }) originId!: string | null;
  @Column('text') state!: 'waiting' | 'accepted' | 'declined' | 'withdrawn';
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @ForeignKey('service_ballot') @Column('uuid', { name: 'ballot_id', nullable: true }) ballotId!: string | null;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('service_ballot')
export class ServiceBallot {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') title!: string;
  /** So many are honoured. */
  @Column('int') seats!: number;
  @Column('text') state!: 'open' | 'closed' | 'cancelled';
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { name: 'opens_at' }) opensAt!: Date;
  @Column('timestamptz', { name: 'closes_at' }) closesAt!: Date;
  @ForeignKey('account') @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @VersionColumn() version!: number;
}
