/** Lists of threads: a board's, a community's, one's own. One statement for each order, keyset-paged. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement, type Sql, type Statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { ForumViews, readerOf, SUMMARY, visible, type Reader, type SummaryRow } from './forum.rows.js';
import type { ThreadItem } from './forum.schema.js';

interface ListRow extends SummaryRow {
  /** Null in the one row that says: the scope is there, but empty. */
  id: string;
  /** The sort value as SQL text: dates of JavaScript would lose microseconds. */
  key: string;
}
type EmptyRow = Record<keyof ListRow, null>;
interface ListParams extends Reader {
  scope: string;
  pinned: boolean;
  key: string;
  id: string;
  limit: number;
}
type List<More extends object = object> = Statement<ListRow | EmptyRow, ListParams & More>;

/** How a list is sorted: always down, the id last so that no two are equal. */
interface Order {
  key: Sql;
  by: Sql;
  before: Sql;
}

/** A fence: what somebody wrote is few, by the author's index, and never a walk over everything private. */
const OWN = sql`(select * from thread where author_id = ${p('me')}::uuid offset 0)`;

/**
 * Private threads are looked up apart, by the staff's or the author's own index: a board full of them costs a stranger
 * nothing. `visible` is checked over all of it once more.
 */
const list = (scope: Sql, inScope: Sql, { key, by, before }: Order): Sql => {
  const branch = (who: Sql, of = sql`thread`): Sql => sql`(select t.* from ${of} t
      where ${inScope} and t.deleted_at is null and ${who} and ${before} order by ${by} limit ${p('limit')}::int)`;
  return sql`
    with s as (select s.*, exists (
      select from unnest(${p('staff')}::text[]) w where starts_with(s.path, w)) as works from (${scope}) s)
    select ${SUMMARY}, ${key}::text as key
    from s left join lateral (
      select * from (
        ${branch(sql`t.audience = 'public'`)}
        union all ${branch(sql`t.audience = 'author-and-staff' and s.works`)}
        union all ${branch(sql`t.audience = 'author-and-staff' and not s.works`, OWN)}
      ) t where ${visible} order by ${by} limit ${p('limit')}::int) t on true
    left join board b on b.id = t.board_id left join account a on a.id = t.author_id
    left join read_mark m on m.thread_id = t.id and m.account_id = ${p('me')}::uuid
    order by ${by}`;
};

const keys = {
  last: { key: sql`t.last_reply_at`, type: sql`timestamptz`, end: 'infinity' },
  new: { key: sql`t.created_at`, type: sql`timestamptz`, end: 'infinity' },
  hot: { key: sql`t.hot`, type: sql`float8`, end: 'Infinity' },
};
type Key = keyof typeof keys;

const plain = (sort: Key): Order => {
  const { key, type } = keys[sort];
  const before = sql`(${key}, t.id) < (${p('key')}::${type}, ${p('id')}::uuid)`;
  return { key, by: sql`${key} desc, t.id desc`, before };
};
const pinnedFirst = (sort: Key): Order => {
  const { key, type } = keys[sort];
  const before = sql`(t.pinned, ${key}, t.id) < (${p('pinned')}::boolean, ${p('key')}::${type}, ${p('id')}::uuid)`;
  return { key, by: sql`t.pinned desc, ${key} desc, t.id desc`, before };
};

const board = sql`select id, place_path as path from board where id = ${p('scope')}::uuid`;
const community = sql`select id, path from place where id = ${p('scope')}::uuid and kind = 'community'`;
const inCommunity = sql`t.place_path = s.path`;

const ofBoard = (sort: Key): List =>
  statement(`board-threads-${sort}`, list(board, sql`t.board_id = s.id`, pinnedFirst(sort)));
const ofCommunity = (sort: Key): List =>
  statement(`community-threads-${sort}`, list(community, inCommunity, plain(sort)));

const boards = { last: ofBoard('last'), new: ofBoard('new'), hot: ofBoard('hot') };
const communities = { new: ofCommunity('new'), hot: ofCommunity('hot') };
const aroundHome: List<{ spots: string[] }> = statement(
  'community-threads-building',
  list(community, sql`${inCommunity} and t.spot_path = any(${p('spots')}::text[])`, plain('new')),
);
const own = statement<ListRow, { me: string; key: string; id: string; limit: number }>(
  'own-threads',
  sql`select ${SUMMARY}, t.created_at::text as key
      from thread t join board b on b.id = t.board_id join account a on a.id = t.author_id
      left join read_mark m on m.thread_id = t.id and m.account_id = ${p('me')}::uuid
      where t.author_id = ${p('me')}::uuid and t.deleted_at is null
        and (t.created_at, t.id) < (${p('key')}::timestamptz, ${p('id')}::uuid)
      order by t.created_at desc, t.id desc limit ${p('limit')}::int`,
);

export interface Paging {
  after?: string | undefined;
  size?: number | undefined;
}
interface Page {
  items: ThreadItem[];
  next: string | null;
}
const SIZE = 20;
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const KEYS = { hot: /^-?[\d.e+-]{1,30}$/, new: /^[\d :.+-]{10,40}$/, last: /^[\d :.+-]{10,40}$/ };

@Injectable()
export class ListQueries {
  constructor(
    private readonly db: Db,
    private readonly views: ForumViews,
  ) {}

  /** A board's threads, pinned ones first. @throws forum/board-not-found */
  async ofBoard(actor: Actor, id: string, sort: 'last' | 'new' | 'hot', paging: Paging): Promise<Page> {
    const rows = await this.db.rows(boards[sort], paramsOf(actor, id, sort, paging));
    if (!rows.length) throw new Problem('forum/board-not-found');
    return this.pageOf(rows, paging, actor);
  }

  /** A community's threads across its boards. @throws place/not-found */
  async ofCommunity(actor: Actor, id: string, sort: 'hot' | 'new' | 'building', paging: Paging): Promise<Page> {
    const params = paramsOf(actor, id, sort === 'hot' ? 'hot' : 'new', paging);
    const rows =
      sort === 'building'
        ? await this.db.rows(aroundHome, { ...params, spots: homesOf(actor) })
        : await this.db.rows(communities[sort], params);
    if (!rows.length) throw new Problem('place/not-found');
    return this.pageOf(rows, paging, actor);
  }

  /** What the actor has posted, newest first. */
  async own(actor: Actor, paging: Paging): Promise<Page> {
    const { key, id, limit } = paramsOf(actor, '', 'new', paging);
    return this.pageOf(await this.db.rows(own, { me: actor.id ?? '', key, id, limit }), paging, actor);
  }

  private pageOf(rows: readonly (ListRow | EmptyRow)[], { size = SIZE }: Paging, actor: Actor): Page {
    const threads = rows.filter((row) => row.id !== null);
    const item = (row: ListRow): ThreadItem => this.views.item(row, actor.sessionId);
    return pageFrom(threads, size, item, (row) => [row.pinned ? 1 : 0, row.key, row.id]);
  }
}

function paramsOf(actor: Actor, scope: string, sort: Key, { after, size = SIZE }: Paging): ListParams {
  const [pinned = '1', key = keys[sort].end, id = LAST_ID] = decodeCursor(after, 3) ?? [];
  if (after !== undefined && !(UUID.test(id) && KEYS[sort].test(key)))
    throw new Problem('http/malformed', { field: 'after' });
  return { ...readerOf(actor), scope, pinned: pinned === '1', key, id, limit: size + 1 };
}

/** Where the actor lives, from below the community down: what is posted about any of it is near them. */
function homesOf(actor: Actor): string[] {
  const homes = new Set<string>();
  for (const path of actor.paths('resident')) {
    const codes = path.split('.').slice(0, -1);
    for (let depth = 5; depth <= codes.length; depth++) homes.add(`${codes.slice(0, depth).join('.')}.`);
  }
  return [...homes];
}
