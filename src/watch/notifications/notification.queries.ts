/** Reading the inbox: one statement a page. Titles come from the subject itself, and only while the reader may see it. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement, type Sql } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { GROUP_NAMES, GROUPS } from './notification.groups.js';
import { kindOf, kindsIn } from './notification.kinds.js';
import type {
  NotificationCount,
  NotificationFilter,
  NotificationGroups,
  NotificationView,
} from './notification.schema.js';
import { titleOfSubject } from './notification.subjects.js';
import { viewOf, type NoticeRow } from './notification.text.js';

interface Reader {
  account: string;
  /** Paths where the reader works. */
  staff: string[];
}
type PageParams = Reader & { before: number; limit: number };

const SIZE = 30;
const LAST = 2_147_483_647;

const view = (rows: Sql): Sql => sql`
  select n.id, n.seq, n.kind, json_build_object('kind', n.subject_kind, 'id', n.subject_id) as subject,
    ${titleOfSubject} as title,
    case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as actor,
    n.params, n.read_at is not null as read, n.created_at as "createdAt"
  from (${rows}) n left join account a on a.id = n.actor_id
  order by n.seq desc`;

const page = (condition: Sql): Sql =>
  view(sql`select *, ${p('staff')}::text[] as staff from notification
    where account_id = ${p('account')}::uuid and seq < ${p('before')}::int ${condition}
    order by seq desc limit ${p('limit')}::int`);
const OF_GROUP = sql`and kind = any(${p('kinds')}::text[])`;
const UNREAD = sql`and read_at is null`;

const all = statement<NoticeRow, PageParams>('notifications', page(sql``));
const unread = statement<NoticeRow, PageParams>('notifications-unread', page(UNREAD));
const ofGroup = statement<NoticeRow, PageParams & { kinds: string[] }>('notifications-of-group', page(OF_GROUP));
const unreadOfGroup = statement<NoticeRow, PageParams & { kinds: string[] }>(
  'notifications-unread-of-group',
  page(sql`${OF_GROUP} ${UNREAD}`),
);
/** As their readers see them, whose paths are looked up: for sending them out. */
const some = statement<NoticeRow, { ids: readonly string[] }>(
  'notifications-by-id',
  view(sql`select m.*, array(select g.path from account_grant g where g.account_id = m.account_id
      and g.subject_id is null and g.role in ('staff', 'supervisor', 'administrator')) as staff
    from notification m where m.id = any(${p('ids')}::uuid[])`),
);
const count = statement<NotificationCount, { account: string }>(
  'notification-count',
  sql`select unread, seq from notification_box where account_id = ${p('account')}::uuid`,
);
const byKind = statement<{ kind: string; unread: number }, { account: string }>(
  'notification-by-kind',
  sql`select kind, count(*) filter (where read_at is null) as unread from notification
      where account_id = ${p('account')}::uuid group by kind`,
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

  private rows(params: PageParams, { group, unread: only }: NotificationFilter): Promise<NoticeRow[]> {
    if (group) return this.db.rows(only === 'true' ? unreadOfGroup : ofGroup, { ...params, kinds: kindsIn(group) });
    return this.db.rows(only === 'true' ? unread : all, params);
  }

  /** How many are unread, and the inbox's number. */
  async count(account: string): Promise<NotificationCount> {
    return (await this.db.row(count, { account })) ?? { unread: 0, seq: 0 };
  }

  /** The groups in which a person has notices, in the order of the settings. */
  async groups(account: string): Promise<NotificationGroups['items']> {
    const kinds = await this.db.rows(byKind, { account });
    return GROUP_NAMES.flatMap((group) => {
      const here = kinds.filter(({ kind }) => kindOf(kind).group === group);
      const unread = here.reduce((sum, one) => sum + one.unread, 0);
      return here.length ? [{ group, name: GROUPS[group].name, unread }] : [];
    });
  }

  /** Notices as their readers see them, for sending them out. */
  async some(ids: readonly string[]): Promise<NotificationView[]> {
    return (await this.db.rows(some, { ids })).map(viewOf);
  }
}

const readerOf = (actor: Actor): Reader => ({
  account: actor.id ?? '',
  staff: actor.paths('staff', 'supervisor', 'administrator'),
});
