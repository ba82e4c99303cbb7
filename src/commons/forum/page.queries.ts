/** A thread's page: its head and some of its posts in one statement, from any floor, forwards and backwards. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, encodeCursor, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { threadPolicy, type ThreadFacts } from './forum.policy.js';
import { ForumViews, HEAD, INNER, POST, threadFacts, type HeadRow, type PostRow } from './forum.rows.js';
import type { PostFilter, PostView, ThreadHead, ThreadPage } from './forum.schema.js';

/** The first row is the thread's head, the others are posts. */
type PageRow = ({ head: HeadRow } & Record<keyof PostRow, null>) | ({ head: null } & PostRow);
interface PageParams {
  thread: string;
  me: string | null;
  bound: number;
  limit: number;
}

const thread = sql`h as materialized (
  select ${HEAD} from thread t join board b on b.id = t.board_id join account a on a.id = t.author_id
    join place c on c.path = t.place_path
    left join read_mark m on m.thread_id = t.id and m.account_id = ${p('me')}::uuid
  where t.id = ${p('thread')}::uuid)`;

const headOnly = statement<{ head: HeadRow }, { thread: string; me: string | null }>(
  'thread-head',
  sql`with ${thread} select to_json(h) as head from h`,
);

const none = sql`null::json as head`;
const pageOf = (bound: ReturnType<typeof sql>, order: ReturnType<typeof sql>) => sql`
  with ${thread}
  select to_json(h) as head, null::uuid as id, null::uuid as "threadId", null::int as floor, null::uuid as "parentId",
    null::int as seq, null::uuid as "authorId", null as "authorName", null as badge, null as html, null::jsonb as photos,
    null::jsonb as quote, null as "createdAt", null as "editedAt",
    null::timestamptz as "deletedAt", null::uuid as "deletedBy", null::int as version, null::int as replies,
    null::json as inner
  from h
  union all
  select ${none}, x.* from h cross join lateral (
    select ${POST}, ${INNER} from post p join account pa on pa.id = p.author_id
    where p.thread_id = h.id and p.floor ${bound} ${order} limit ${p('limit')}::int) x`;

const UP = sql`order by p.floor`;
const DOWN = sql`order by p.floor desc`;
const BY = sql`and p.author_id = ${p('author')}::uuid`;
const FROM = sql`>= ${p('bound')}::int`;
const TO = sql`<= ${p('bound')}::int`;

const pages = {
  up: statement<PageRow, PageParams>('thread-page-up', pageOf(FROM, UP)),
  down: statement<PageRow, PageParams>('thread-page-down', pageOf(TO, DOWN)),
};
const pagesBy = {
  up: statement<PageRow, PageParams & { author: string }>('thread-page-up-by', pageOf(sql`${FROM} ${BY}`, UP)),
  down: statement<PageRow, PageParams & { author: string }>('thread-page-down-by', pageOf(sql`${TO} ${BY}`, DOWN)),
};

const firstUnread = statement<{ floor: number }, { thread: string; me: string }>(
  'thread-first-unread',
  sql`select p.floor from read_mark m join post p on p.thread_id = m.thread_id and p.seq > m.seq
      where m.thread_id = ${p('thread')}::uuid and m.account_id = ${p('me')}::uuid and p.floor is not null
      order by p.seq limit 1`,
);

const FIRST = 1;
const LAST = 2_147_483_647;
const SIZE = 20;

interface Window {
  direction: 'up' | 'down';
  bound: number;
  /** Read against the asked order, to be turned round. */
  back: boolean;
}

@Injectable()
export class PageQueries {
  constructor(
    private readonly db: Db,
    private readonly views: ForumViews,
    private readonly clock: Clock,
  ) {}

  /** A thread's head as nobody in particular sees it, for the live room. */
  async row(id: string): Promise<HeadRow | undefined> {
    return (await this.db.row(headOnly, { thread: id, me: null }))?.head;
  }

  /** The head of a thread that the actor may read. @throws forum/thread-not-found */
  async head(actor: Actor, id: string): Promise<ThreadHead> {
    const row = await this.db.row(headOnly, { thread: id, me: actor.id });
    const { head } = this.readable(actor, row?.head);
    return this.views.head(head, actor, this.clock.now());
  }

  /** Head and posts. @throws forum/thread-not-found, alike for unknown and forbidden */
  async page(actor: Actor, id: string, filter: PostFilter): Promise<ThreadPage> {
    const window = windowOf(filter, await this.start(actor, id, filter));
    const size = filter.size ?? SIZE;
    const params = { thread: id, me: actor.id, bound: window.bound, limit: size + 1 };
    const rows = filter.author
      ? await this.db.rows(pagesBy[window.direction], { ...params, author: filter.author })
      : await this.db.rows(pages[window.direction], params);
    const { head, facts } = this.readable(actor, rows[0]?.head ?? undefined);
    const found = rows.filter((row) => row.head === null);
    const more = found.length > size;
    const shown = more ? found.slice(0, size) : found;
    if (window.back) shown.reverse();
    const now = this.clock.now();
    const items = this.views.posts(shown, facts, actor, now);
    return { thread: this.views.head(head, actor, now), posts: { items, ...ends(window, items, more, filter) } };
  }

  /** The floor to begin at, when a reader asks for one. */
  private async start(actor: Actor, id: string, { from }: PostFilter): Promise<number | undefined> {
    if (from !== 'unread') return from;
    if (!actor.id) return undefined;
    return (await this.db.row(firstUnread, { thread: id, me: actor.id }))?.floor;
  }

  private readable(actor: Actor, head: HeadRow | undefined): { head: HeadRow; facts: ThreadFacts } {
    const facts = head && threadFacts(head);
    if (!head || !facts || !threadPolicy.read(actor, facts)) throw new Problem('forum/thread-not-found');
    return { head, facts };
  }
}

/** Cursors are floors: what is meant is the next one after it in the asked order, or the one before. */
function windowOf({ after, before, order }: PostFilter, from: number | undefined): Window {
  const down = order === 'desc';
  const cursor = floorOf(after ?? before);
  if (cursor === undefined)
    return { direction: down ? 'down' : 'up', bound: from ?? (down ? LAST : FIRST), back: false };
  const back = after === undefined;
  const rising = down === back;
  return { direction: rising ? 'up' : 'down', bound: rising ? cursor + 1 : cursor - 1, back };
}

function floorOf(cursor: string | undefined): number | undefined {
  const [floor] = decodeCursor(cursor, 1) ?? [];
  if (floor === undefined) return undefined;
  if (!/^\d{1,9}$/.test(floor)) throw new Problem('http/malformed', { field: 'after' });
  return Number(floor);
}

/** Where the page goes on in both directions. An empty page past the end still leads back. */
function ends(
  { direction, bound, back }: Window,
  items: readonly PostView[],
  more: boolean,
  { order }: PostFilter,
): { previous: string | null; next: string | null } {
  const [first, last] = [items[0]?.face.floor, items.at(-1)?.face.floor];
  const begun = direction === 'up' ? bound <= FIRST : bound >= LAST;
  const at = (floor: number | null | undefined): string =>
    encodeCursor([floor ?? (order === 'desc' ? bound + 1 : bound)]);
  if (back) return { previous: more ? at(first) : null, next: items.length ? at(last) : null };
  return { previous: begun ? null : at(first), next: more ? at(last) : null };
}
