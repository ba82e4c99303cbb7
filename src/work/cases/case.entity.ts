/** The rows of a case: the file with its clocks, the people it is about, what each step said, and the call-backs. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { CallBack, CaseFacts, CaseState, Lead } from './case.facts.js';
import type { Channel } from './case.schema.js';
import type { Grade } from '../../ground/calendar/index.js';

/** A stretch in which the clock did not run, as ISO moments. */
export interface Pause {
  from: string;
  to: string;
}
export type Outcome = 'solved' | 'partly' | 'explained' | 'cannot' | 'not-responsible';

@Entity('case_file')
export class CaseFile {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  /** Rises by one with every step; it is the step's number in the timeline and in the live room. */
  @Column('int') version!: number;
  @Column('uuid', { name: 'community_id' }) communityId!: string;
  @Column('text', { name: 'community_path' }) communityPath!: string;
  @Column('uuid', { name: 'place_id' }) placeId!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  /** The whole address, for those who go there. */
  @Column('text', { name: 'place_name' }) placeName!: string;
  /** The building at most: what everybody reads. */
  @Column('text') area!: string;
  /** The estate, or the community where there is none: what the public list says of a private one. */
  @Column('text') estate!: string;
  @ForeignKey('case_category') @Column('uuid', { name: 'category_id' }) categoryId!: string;
  /** The thread it came from, if any. */
  @Column('uuid', { name: 'thread_id', nullable: true }) threadId!: string | null;
  @Column('text') channel!: Channel;
  @Column('boolean') private!: boolean;
  @Column('text') title!: string;
  @Column('text') description!: string;
  @Column('jsonb') photos!: Photo[];
  @Column('jsonb', { name: 'after_photos' }) afterPhotos!: Photo[];
  /** What the community's list may say of it: written when it is opened, never the words of a private one. */
  @Column('text', { name: 'public_title' }) publicTitle!: string;
  @Column('text', { name: 'public_area' }) publicArea!: string;
  /** When, for the community's list: a private one's day only. */
  @Column('timestamptz', { name: 'public_at' }) publicAt!: Date;
  /** Its key in that list: says nothing of id or time. */
  @Column('text', { name: 'public_key' }) publicKey!: string;

  @Column('text') state!: CaseState;
  @Column('text', { nullable: true }) previous!: CaseState | null;
  @Column('text', { nullable: true }) grade!: Grade | null;
  @Column('text', { name: 'lead_kind', nullable: true }) leadKind!: Lead['kind'] | null;
  @Column('uuid', { name: 'lead_id', nullable: true }) leadId!: string | null;
  @Column('text', { name: 'lead_name', nullable: true }) leadName!: string | null;
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy!: string | null;
  @Column('text', { name: 'handler_name', nullable: true }) handlerName!: string | null;
  @Column('uuid', { array: true }) handlers!: string[];
  @Column('uuid', { name: 'visitor_id', nullable: true }) visitorId!: string | null;
  @Column('timestamptz', { name: 'appointment_at', nullable: true }) appointmentAt!: Date | null;
  @Column('text', { nullable: true }) finding!: CaseFacts['finding'];
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('int') round!: number;
  @Column('int') returns!: number;
  @Column('timestamptz', { name: 'return_until', nullable: true }) returnUntil!: Date | null;
  /** Someone is unhappy and a supervisor must decide. */
  @Column('boolean') undecided!: boolean;

  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
  @Column('timestamptz', { name: 'accept_by' }) acceptBy!: Date;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { name: 'dispatched_at', nullable: true }) dispatchedAt!: Date | null;
  /** From when the handling clock of this round runs. */
  @Column('timestamptz', { name: 'handling_from', nullable: true }) handlingFrom!: Date | null;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { name: 'paused_at', nullable: true }) pausedAt!: Date | null;
  @Column('jsonb') pauses!: Pause[];
  /** Until when the community waits for others: an answer, the verdicts. */
  @Column('timestamptz', { name: 'answer_by', nullable: true }) answerBy!: Date | null;
  @Column('timestamptz', { name: 'first_contact_at', nullable: true }) firstContactAt!: Date | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('boolean') overdue!: boolean;
  /** The next moment that matters, whatever the state: what queues are sorted by. */
  @Column('timestamptz', { name: 'next_at' }) nextAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** Who reported a case or whom it is about. Their words stand here and nowhere else, so that they can be erased. */
@Entity('case_person')
export class CasePerson {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('case_file') @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('text') as!: CallBack['as'];
  @ForeignKey('account') @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** Health, hardship, how to find them. */
  @Column('text', { nullable: true }) words!: string | null;
  @Column('boolean') consent!: boolean;
}

/** What one step said, beside its event: the event of the same number holds ids and facts, this the words. */
@Entity('case_entry')
export class CaseEntry {
  @ForeignKey('case_file') @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  @PrimaryColumn('int') seq!: number;
  /** Values of the step's public line; null when it has none. */
  @Column('jsonb', { nullable: true }) values!: Record<string, string> | null;
  @Column('jsonb') photos!: Photo[];
  @Column('text', { name: 'by_name', nullable: true }) byName!: string | null;
  @Column('text', { name: 'by_unit', nullable: true }) byUnit!: string | null;
  @Column('text', { name: 'private_words', nullable: true }) privateWords!: string | null;
  @Column('jsonb', { name: 'private_photos' }) privatePhotos!: Photo[];
  /** Who reads the private part: the parties too, or only those at work on it. */
  @Column('text', { name: 'private_for' }) privateFor!: 'parties' | 'work';
}

/** One person to be called back in one round. */
@Entity('case_callback')
export class CaseCallback {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('case_file') @Column('uuid', { name: 'case_id' }) caseId!: string;
  @Column('int') round!: number;
  @ForeignKey('case_person') @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') as!: CallBack['as'];
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text') standing!: CallBack['standing'];
  @Column('int') attempts!: number;
  @Column('boolean', { nullable: true }) contacted!: boolean | null;
  @Column('boolean', { nullable: true }) solved!: boolean | null;
  @Column('text', { nullable: true }) satisfied!: 'yes' | 'basically' | 'no' | null;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
}
