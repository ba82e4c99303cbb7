/** Notices from the forum: somebody named me, answered my post, replied in my thread. One event, one notice a person. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { postEdited, replyPosted, threadPosted } from '../../commons/forum/index.js';
import type { NotificationKind } from './notification.kinds.js';
import { NotificationsService, type Notice, type Told } from './notifications.service.js';

interface Around {
  post: string;
  public: boolean;
  threadAuthor: string;
  parentAuthor: string | null;
  quotedAuthor: string | null;
  floor: number | null;
}
/** Without those whose post or thread was deleted meanwhile. */
const around = statement<Around, { posts: string[] }>(
  'notification-around-posts',
  sql`select p.id as post, t.audience = 'public' as public, t.author_id as "threadAuthor",
        u.author_id as "parentAuthor", q.author_id as "quotedAuthor", coalesce(p.floor, u.floor) as floor
      from post p join thread t on t.id = p.thread_id
      left join post u on u.id = p.parent_id left join post q on q.id = p.quote_id
      where p.id = any(${p('posts')}::uuid[]) and t.deleted_at is null and p.deleted_at is null`,
);

/** Of these accounts those that may read the thread, not a public one, now: who lost the right hears nothing of it. */
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
      handleAll: (replies) =>
        this.tell(
          replies.map((event) => ({ event, post: event.data.postId, mentions: event.data.mentions, answers: true })),
        ),
    });
    events.listen({
      name: 'notifications.threads',
      on: [threadPosted],
      handle: (event) => this.tell([{ event, post: event.subject.id, mentions: event.data.mentions, answers: false }]),
    });
    events.listen({
      name: 'notifications.edits',
      on: [postEdited],
      handle: (event) => this.tell([{ event, post: event.data.postId, mentions: event.data.mentions, answers: false }]),
    });
  }

  private async tell(news: readonly News[]): Promise<void> {
    const worth = news.filter(({ answers, mentions }) => answers || mentions.length);
    if (!worth.length) return;
    const rows = await this.db.rows(around, { posts: worth.map(({ post }) => post) });
    const found = new Map(rows.map((row) => [row.post, row]));
    const told: Told[] = [];
    for (const one of worth) {
      const here = found.get(one.post);
      if (here) told.push({ event: one.event, notices: await this.notices(one, here) });
    }
    await this.notifications.notify(told);
  }

  private async notices({ event, post, mentions, answers }: News, found: Around): Promise<Notice[]> {
    // The weakest reason first: a stronger one takes its place.
    const reasons = new Map<string, NotificationKind>();
    if (answers) {
      reasons.set(found.threadAuthor, 'reply');
      for (const author of [found.parentAuthor, found.quotedAuthor]) if (author) reasons.set(author, 'answer');
    }
    for (const account of mentions) reasons.set(account, 'mention');
    reasons.delete(event.actor ?? '');
    const accounts = [...reasons.keys()];
    const thread = event.subject.id;
    const open = found.public || !accounts.length;
    const allowed = open ? accounts.map((id) => ({ id })) : await this.db.rows(readers, { thread, accounts });
    return allowed.map(({ id: account }): Notice => {
      const kind = reasons.get(account) ?? 'reply';
      const params = { post, ...(found.floor === null ? {} : { floor: found.floor }) };
      return { account, kind, subject: { kind: 'thread', id: thread }, actor: event.actor, params };
    });
  }
}

/** A post that people may have to hear of. */
interface News {
  event: EventRecord;
  post: string;
  mentions: readonly string[];
  /** Whether it answers others, besides naming them. */
  answers: boolean;
}
