/** Reading the inbox: one statement a page. Titles come from the subject itself, and only while the reader may see it. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement, type Sql } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type {
  NotificationCount,
  NotificationFilter,
  NotificationKind,
  NotificationView,
} from './notification.schema.js';

interface Row extends Omit<NotificationView, 'createdAt'> {
  createdAt: Date;
}
interface Reader {
  account: string;
  /** Paths where the reader works. */
  staff: string[];
}
type PageParams = Reader & { before: number; limit: number };

const SIZE = 30;
const LAST = 2_147_483_647;

/** A private case keeps its masked title, even for those it concerns: a notice may light up on a table. */
const view = (rows: Sql): Sql => sql`
  select n.id, n.seq, n.kind, json_build_object('kind', n.subject_kind, 'id', n.subject_id) as subject,
    case n.subject_kind
      when 'thread' then (select t.title from thread t where t.id = n.subject_id
        and ((t.audience = 'public' and t.deleted_at is null) or t.author_id = n.account_id
          or exists (select from unnest(${p('staff')}::text[]) w where starts_with(t.place_path, w))))
      when 'case' then (select case when c.private then c.public_title else c.title end
        from case_file c where c.id = n.subject_id)
      when 'organization' then (select o.name from organization o where o.id = n.subject_id)
    end as title,
    case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor,
    n.params, n.read_at is not null as read, n.created_at as "createdAt"
  from (${rows}) n left join account a on a.id = n.actor_id
  order by n.seq desc`;

const page = (condition: Sql): Sql =>
  view(sql`select * from notification
    where account_id = ${p('account')}::uuid and seq < ${p('before')}::int ${condition}
    order by seq desc limit ${p('limit')}::int`);
const KIND = sql`and kind = ${p('kind')}`;
const UNREAD = sql`and read_at is null`;

const all = statement<Row, PageParams>('notifications', page(sql``));
const unread = statement<Row, PageParams>('notifications-unread', page(UNREAD));
const ofKind = statement<Row, PageParams & { kind: NotificationKind }>('notifications-of-kind', page(KIND));
const unreadOfKind = statement<Row, PageParams & { kind: NotificationKind }>(
  'notifications-unread-of-kind',
  page(sql`${KIND} ${UNREAD}`),
);
const one = statement<Row, { id: string } & Reader>(
  'notification',
  view(sql`select * from notification where id = ${p('id')}::uuid and account_id = ${p('account')}::uuid`),
);
const count = statement<NotificationCount, { account: string }>(
  'notification-count',
  sql`select unread, seq from notification_box where account_id = ${p('account')}::uuid`,
);
/** Where an account works, for the reader of a notice that is sent out. */
const worksAt = statement<{ paths: string[] }, { account: string }>(
  'notification-works-at',
  sql`select coalesce(array_agg(path), '{}') as paths from account_grant
      where account_id = ${p('account')}::uuid and role in ('staff', 'supervisor', 'administrator')`,
);

@Injectable()
export class NotificationQueries {
  constructor(private readonly db: Db) {}

  /** A person's notices, newest first. */
  async page(actor: Actor, filter: NotificationFilter): Promise<{ items: NotificationView[]; next: string | null }> {
    const [before = String(LAST)] = decodeCursor(filter.after, 1) ?? [];
    if (!/^\d{1,10}$/.test(before) || Number(before) > LAST) throw new Problem('http/malformed', { field: 'after' });
    const size = filter.size ?? SIZE;
    const params = { ...readerOf(actor), before: Number(before), limit: size + 1 };
    const rows = await this.rows(params, filter);
    return pageFrom(rows, size, viewOf, (row) => [row.seq]);
  }

  private rows(params: PageParams, { kind, unread: only }: NotificationFilter): Promise<Row[]> {
    if (kind) return this.db.rows(only === 'true' ? unreadOfKind : ofKind, { ...params, kind });
    return this.db.rows(only === 'true' ? unread : all, params);
  }

  /** How many are unread, and the inbox's number. */
  async count(account: string): Promise<NotificationCount> {
    return (await this.db.row(count, { account })) ?? { unread: 0, seq: 0 };
  }

  /** One notice as its reader sees it, for sending it out. */
  async one(account: string, id: string): Promise<NotificationView | undefined> {
    const staff = (await this.db.row(worksAt, { account }))?.paths ?? [];
    const row = await this.db.row(one, { id, account, staff });
    return row && viewOf(row);
  }
}

const readerOf = (actor: Actor): Reader => ({
  account: actor.id ?? '',
  staff: actor.paths('staff', 'supervisor', 'administrator'),
});
const viewOf = (row: Row): NotificationView => ({ ...row, createdAt: row.createdAt.toISOString() });
