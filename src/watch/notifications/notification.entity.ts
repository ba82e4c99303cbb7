/** The rows of notices, and of the inboxes they lie in. */
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { NotificationKind } from './notification.kinds.js';
import type { NotificationParams } from './notification.words.js';

@Entity('notification_box')
export class NotificationBox {
  @ForeignKey('account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  /** Number of the latest notice; its lock is what numbers them. */
  @Column('int') seq!: number;
  @Column('int') unread!: number;
  /** Whether the person can be reached outside of the page: by a device, or by mail where that is set up. */
  @Column('boolean', { default: false }) reach!: boolean;
}

@Entity('notification')
@Unique(['accountId', 'seq'])
@Unique(['accountId', 'eventId', 'kind'])
export class Notification {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('int') seq!: number;
  /** What it tells of: one event is one notice, however often it is heard. */
  @Column('bigint', { name: 'event_id' }) eventId!: number;
  @Column('text') kind!: NotificationKind;
  @Column('text', { name: 'subject_kind' }) subjectKind!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @ForeignKey('account') @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('jsonb') params!: NotificationParams;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt!: Date | null;
}
