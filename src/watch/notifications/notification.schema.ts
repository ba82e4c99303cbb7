/** What notices to one person look like on the wire, and what happens to them. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { id, moment, pageOf, paging } from '../../platform/http/index.js';
import { GROUP_NAMES } from './notification.groups.js';
import { NOTICE_ICONS, NOTICE_TONES } from './notification.shape.js';

/** What it is about: a kind of `notification.subjects.ts`. */
const subject = z.strictObject({ kind: z.string().regex(/^[a-z][a-z-]{0,39}$/), id });
const sentence = z.strictObject({ zh: z.string(), en: z.string() });
/** Facts that the sentence was made of: never private words. */
const params = z.record(z.string(), z.union([z.string(), z.number()]));

export const notificationView = z.strictObject({
  id,
  seq: z.number().int(),
  /** A row of `notification.kinds.ts`, and the group that it stands in. */
  kind: z.string(),
  group: z.enum(GROUP_NAMES),
  subject,
  /** Title of the thread or case while the reader may see it, name of the organization. */
  title: z.string().nullable(),
  actor: z.strictObject({ id, name: z.string() }).nullable(),
  params,
  /** What happened, in both languages, without the title. */
  text: sentence,
  /** Path in the client that it leads to. */
  address: z.string(),
  icon: z.enum(NOTICE_ICONS),
  tone: z.enum(NOTICE_TONES),
  /** What can be done about it: each opens an address. */
  actions: z.array(z.strictObject({ name: z.string(), label: sentence, address: z.string() })).max(2),
  read: z.boolean(),
  createdAt: moment,
});
export type NotificationView = z.infer<typeof notificationView>;
export const notificationPage = pageOf(notificationView);
export const notificationFilter = z.strictObject({
  ...paging,
  group: z.enum(GROUP_NAMES).optional(),
  unread: z.enum(['true', 'false']).optional(),
});
export type NotificationFilter = z.infer<typeof notificationFilter>;

/** `seq` is the inbox's number: everything up to it is counted. */
export const notificationCount = z.strictObject({ unread: z.number().int(), seq: z.number().int() });
export type NotificationCount = z.infer<typeof notificationCount>;

/** The groups in which one has notices, with names for a filter. */
export const notificationGroups = pageOf(
  z.strictObject({ group: z.enum(GROUP_NAMES), name: sentence, unread: z.number().int() }),
);
export type NotificationGroups = z.infer<typeof notificationGroups>;

/** Some by id, those about one thing such as a thread or case, or everything up to a number that the reader has seen. */
export const readOrder = z.union([
  z.strictObject({ ids: z.array(id).min(1).max(200) }),
  z.strictObject({ about: id }),
  z.strictObject({ all: z.literal(true), upTo: z.number().int().min(0) }),
]);
export type ReadOrder = z.infer<typeof readOrder>;
export const unreadOrder = z.strictObject({ ids: z.array(id).min(1).max(200) });

/** A notice arrived in somebody's inbox; seq is the inbox's. */
export const notificationArrived = defineEvent('notifications.arrived', z.strictObject({ id }));
/** Read marks changed: the person's other pages count again. */
export const notificationsRead = defineEvent('notifications.read', z.strictObject({}));
