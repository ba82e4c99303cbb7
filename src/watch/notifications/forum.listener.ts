/** Notices from the forum: somebody named me, answered my post, replied in my thread. One event, one notice a person. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { postEdited, replyPosted, threadPosted } from '../../commons/forum/index.js';
import type { NotificationKind } from './notification.schema.js';
import { NotificationsService, type Notice } from './notifications.service.js';

interface Around {
  threadAuthor: string;
  parentAuthor: string | null;
  quotedAuthor: string | null;
  floor: number | null;
}
/** Nothing when post or thread was deleted meanwhile. */
const around = statement<Around, { thread: string; post: string }>(
  'notification-around-post',
  sql`select t.author_id as "threadAuthor", u.author_id as "parentAuthor", q.author_id as "quotedAuthor",
        coalesce(p.floor, u.floor) as floor
      from thread t join post p on p.thread_id = t.id
      left join post u on u.id = p.parent_id left join post q on q.id = p.quote_id
      where t.id = ${p('thread')}::uuid and p.id = ${p('post')}::uuid and t.deleted_at is null and p.deleted_at is null`,
);

/** Of these accounts those that may read the thread now: who lost the right hears nothing of it. */
const readers = statement<{ id: string }, { thread: string; accounts: string[] }>(
  'notification-readers-of-thread',
  sql`select a.id from thread t cross join unnest(${p('accounts')}::uuid[]) a(id)
      where t.id = ${p('thread')}::uuid and (t.audience = 'public' or t.author_id = a.id
        or exists (select from account_grant g where g.account_id = a.id and g.subject_id is null
          and g.role in ('staff', 'supervisor', 'administrator') and starts_with(t.place_path, g.path)))`,
);

@Injectable()
export class ForumNotices {
  constructor(
    private readonly db: Db,
    private readonly notifications: NotificationsService,
    events: Events,
  ) {
    events.listen({
      name: 'notifications.replies',
      on: [replyPosted],
      handle: (event) => this.tell(event, event.data.postId, event.data.mentions, true),
    });
    events.listen({
      name: 'notifications.threads',
      on: [threadPosted],
      handle: (event) => this.tell(event, event.subject.id, event.data.mentions, false),
    });
    events.listen({
      name: 'notifications.edits',
      on: [postEdited],
      handle: (event) => this.tell(event, event.data.postId, event.data.mentions, false),
    });
  }

  private async tell(event: EventRecord, post: string, mentions: readonly string[], answers: boolean): Promise<void> {
    if (!answers && !mentions.length) return;
    const thread = event.subject.id;
    const found = await this.db.row(around, { thread, post });
    if (!found) return;
    // The weakest reason first: a stronger one takes its place.
    const reasons = new Map<string, NotificationKind>();
    if (answers) {
      reasons.set(found.threadAuthor, 'reply');
      for (const author of [found.parentAuthor, found.quotedAuthor]) if (author) reasons.set(author, 'answer');
    }
    for (const account of mentions) reasons.set(account, 'mention');
    reasons.delete(event.actor ?? '');
    if (!reasons.size) return;
    const allowed = await this.db.rows(readers, { thread, accounts: [...reasons.keys()] });
    const notices = allowed.map(({ id: account }): Notice => {
      const kind = reasons.get(account) ?? 'reply';
      const params = { post, ...(found.floor === null ? {} : { floor: found.floor }) };
      return { account, kind, subject: { kind: 'thread', id: thread }, actor: event.actor, params };
    });
    await this.notifications.notify(event, notices);
  }
}
