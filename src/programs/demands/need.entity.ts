/** The rows of needs, and the numbers of the list. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { NeedState } from './need.flow.js';
import type { NeedOrigin } from './need.schema.js';

/** Somebody who needs something and did not tell it themselves: erasable, never in an event. */
export interface Behalf {
  name: string;
  phone: string | null;
  consent: boolean;
}

@Entity('service_need')
export class ServiceNeed {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text', { name: 'community_path' }) communityPath!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { nullable: true }) category!: string | null;
  @Column('text') title!: string;
  @Column('text') words!: string;
  @Column('boolean') private!: boolean;
  @Column('text', { array: true }) skills!: string[];
  @Column('text') state!: NeedState;
  @Column('text', { nullable: true }) previous!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'asker_id' }) askerId!: string;
  @Column('jsonb', { nullable: true }) behalf!: Behalf | null;
  @Column('text', { name: 'origin_kind', nullable: true }) originKind!: NeedOrigin['kind'] | null;
  @Column('uuid', { name: 'origin_id', nullable: true }) originId!: string | null;
  @Column('text', { name: 'asked_whom', nullable: true }) askedWhom!: string | null;
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt!: Date | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @ForeignKey('service_need') @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { name: 'met_at', nullable: true }) metAt!: Date | null;
  @VersionColumn() version!: number;
}
