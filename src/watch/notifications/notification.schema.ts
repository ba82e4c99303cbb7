/** What notices to one person look like on the wire, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { id, moment, pageOf, paging } from '../../platform/http/index.js';

/**
 * reply: somebody replied in my thread; answer: to my post; mention: named me; case-step: a case I reported or that
 * concerns me moved; assignment: a case was given to me or my organization; callback-due: I am asked for my verdict;
 * overdue: a case I answer for is late; residency: my residence was confirmed or declined; vetting: so was my checking in
 * as a member, or the organization I manage.
 */
export const NOTIFICATION_KINDS = [
  'reply',
  'answer',
  'mention',
  'case-step',
  'assignment',
  'callback-due',
  'overdue',
  'residency',
  'vetting',
] as const;
/** What a notice can be about. */
const subject = z.strictObject({ kind: z.enum(['thread', 'case', 'residency', 'member', 'organization']), id });
export const notificationKind = z.enum(NOTIFICATION_KINDS);
export type NotificationKind = z.infer<typeof notificationKind>;

/** Facts, never private words: the client composes the sentence from kind and params. */
export const notificationParams = z.strictObject({
  /** The post to jump to, and its floor. */
  post: id.optional(),
  floor: z.number().int().optional(),
  /** Number of the case, its step and state after it. */
  number: z.string().optional(),
  step: z.string().optional(),
  state: z.string().optional(),
  dueAt: moment.optional(),
});
export type NotificationParams = z.infer<typeof notificationParams>;

export const notificationView = z.strictObject({
  id,
  seq: z.number().int(),
  kind: notificationKind,
  subject,
  /** Title of the thread or case while the reader may see it, name of the organization. */
  title: z.string().nullable(),
  actor: z.strictObject({ id, name: z.string() }).nullable(),
  params: notificationParams,
  read: z.boolean(),
  createdAt: moment,
});
export type NotificationView = z.infer<typeof notificationView>;
export const notificationPage = pageOf(notificationView);
export const notificationFilter = z.strictObject({
  ...paging,
  kind: notificationKind.optional(),
  unread: z.enum(['true', 'false']).optional(),
});
export type NotificationFilter = z.infer<typeof notificationFilter>;

/** `seq` is the inbox's number: everything up to it is counted. */
export const notificationCount = z.strictObject({ unread: z.number().int(), seq: z.number().int() });
export type NotificationCount = z.infer<typeof notificationCount>;

/** Some by id, those about one thread or case, or everything up to a number that the reader has seen. */
export const readOrder = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(200) }),
  z.strictObject({ subject }),
  z.strictObject({ all: z.literal(true), upTo: z.number().int().min(0) }),
]);
export type ReadOrder = z.infer<typeof readOrder>;
export const unreadOrder = z.strictObject({ ids: z.array(id).min(1).max(200) });

/** A notice arrived in somebody's inbox; seq is the inbox's. */
export const notificationArrived = defineEvent('notifications.arrived', z.strictObject({ id }));
/** Read marks changed: the person's other pages count again. */
export const notificationsRead = defineEvent('notifications.read', z.strictObject({}));
