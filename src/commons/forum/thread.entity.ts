/** The rows of a thread and of how far each has read in it. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { Audience, Badge } from './forum.schema.js';

export interface Spot {
  id: string;
  path: string;
  name: string;
}

/** What a feature above fixed to a thread; `card` is its own; what is private in it says so. */
export interface FixedCard {
  kind: string;
  id: string;
  state: string;
  card: object;
}

/** The cards that may stand in a thread of this audience. */
export const cardsFor = (audience: Audience, cards: readonly FixedCard[]): FixedCard[] =>
  cards.filter(({ card }) => audience !== 'public' || !('private' in card));

@Entity('thread')
export class Thread {
  /** Minted by the client, so that a second tap is the same thread. */
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('board') @Column('uuid', { name: 'board_id' }) boardId!: string;
  /** Path of its community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @ForeignKey('account') @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text', { name: 'author_badge' }) authorBadge!: Badge;
  @Column('text') title!: string;
  /** First words and pictures of the opening post, for lists. */
  @Column('text', { default: '' }) excerpt!: string;
  @Column('jsonb', { default: [] }) cover!: Photo[];
  @Column('int', { name: 'photo_count', default: 0 }) photoCount!: number;
  @Column('text') audience!: Audience;
  @Column('text', { nullable: true }) category!: string | null;
  /** The building or other place it is about, as it was named then. */
  @Column('jsonb', { nullable: true }) spot!: Spot | null;
  @Column('text', { name: 'spot_path', nullable: true }) spotPath!: string | null;
  @Column('jsonb', { default: [] }) attachments!: FixedCard[];
  @Column('boolean', { default: false }) pinned!: boolean;
  @Column('boolean', { default: false }) closed!: boolean;
  /** Raised by everything that happens here, under the row's lock: live rooms and catching up count by it. */
  @Column('int', { default: 0 }) seq!: number;
  /** Posts released so far, deleted ones too: unread is this minus the reader's mark. */
  @Column('int', { default: 0 }) released!: number;
  /** Highest floor given; floors are never given twice. */
  @Column('int', { default: 0 }) floors!: number;
  @Column('int', { name: 'reply_count', default: 0 }) replyCount!: number;
  @Column('int', { name: 'view_count', default: 0 }) viewCount!: number;
  /** Made by the database of replies and the moment of posting: sorts without being rewritten as time passes. */
  @Column({ type: 'double precision', insert: false, update: false }) hot!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'last_reply_at' }) lastReplyAt!: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy!: string | null;
  /** Of what people edit: title, category, place, audience, board. */
  @Column('int', { default: 1 }) version!: number;
}

@Entity('read_mark')
export class ReadMark {
  @ForeignKey('account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @ForeignKey('thread') @PrimaryColumn('uuid', { name: 'thread_id' }) threadId!: string;
  /** Highest number of the thread that was read. */
  @Column('int') seq!: number;
  /** How many posts had been released up to there. */
  @Column('int') nth!: number;
  @Column('timestamptz') at!: Date;
}
