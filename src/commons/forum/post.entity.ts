/** The rows of posts, their earlier versions, and drafts. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import type { Badge } from './forum.schema.js';

export interface Mention {
  id: string;
  name: string;
}

/** What was quoted, kept with the quoting post and renewed when the quoted one changes. */
export interface Quote {
  id: string;
  floor: number | null;
  author: string;
  /** Null when what was quoted has been deleted. */
  excerpt: string | null;
}

@Entity('post')
export class Post {
  /** Minted by the client, so that a second tap is the same post. */
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('thread') @Column('uuid', { name: 'thread_id' }) threadId!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @ForeignKey('account') @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('text', { name: 'author_badge' }) authorBadge!: Badge;
  /** The thread's number when it was released. */
  @Column('int') seq!: number;
  /** The how-manieth post of the thread it is. */
  @Column('int') nth!: number;
  /** Given at release, never reused; null for a reply within a floor. */
  @Column('int', { nullable: true }) floor!: number | null;
  @ForeignKey('post') @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  /** Replies within this floor that were not deleted. */
  @Column('int', { default: 0 }) replies!: number;
  /** As it was written, byte for byte. */
  @Column('text') source!: string;
  /** Made from the source once, at saving; safe to show. */
  @Column('text') html!: string;
  @Column('jsonb', { default: [] }) photos!: Photo[];
  @Column('jsonb', { default: [] }) mentions!: Mention[];
  @Column('uuid', { name: 'quote_id', nullable: true }) quoteId!: string | null;
  @Column('jsonb', { nullable: true }) quote!: Quote | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt!: Date | null;
  /** Who wrote the present version, if it was edited: staff may change a title. */
  @Column('uuid', { name: 'edited_by', nullable: true }) editedBy!: string | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy!: string | null;
  @Column('int', { default: 1 }) version!: number;
}

/** A version that was replaced by an edit. */
@Entity('post_revision')
export class PostRevision {
  @ForeignKey('post') @PrimaryColumn('uuid', { name: 'post_id' }) postId!: string;
  @PrimaryColumn('int') version!: number;
  /** Of the thread, where the opening post and its title were edited. */
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') source!: string;
  @Column('text') html!: string;
  @Column('jsonb', { default: [] }) photos!: Photo[];
  @ForeignKey('account') @Column('uuid', { name: 'editor_id' }) editorId!: string;
  @Column('timestamptz') at!: Date;
}

@Entity('draft')
export class Draft {
  @ForeignKey('account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @PrimaryColumn('text') key!: string;
  @Column('jsonb') body!: object;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}
