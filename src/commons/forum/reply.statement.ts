/** The one statement of replies: counts their threads up and inserts the posts, under the threads' row locks. */
import { p, sql, statement } from '../../platform/db/index.js';
import type { ThreadFacts } from './forum.policy.js';
import type { Badge, NewPost } from './forum.schema.js';
import type { Extras } from './reply.extras.js';

/** One reply as the statement takes it. */
export interface ReplyRow extends Extras {
  id: string;
  thread: string;
  author: string;
  badge: Badge;
  source: string;
  html: string;
  parent: NewPost['parentId'];
  quoteId: NewPost['quoteId'];
}

export interface Released extends ThreadFacts {
  id: string;
  boardId: string;
  seq: number;
  floor: number | null;
  /** False when the floor to answer within is gone: nothing was written. */
  written: boolean;
  /** How much the author had written since the given moment. */
  recent: number;
}

interface Params {
  /** JSON: an array of `ReplyRow`. */
  replies: string;
  now: Date;
  /** From when on `recent` counts. */
  since: Date;
}

/**
 * The threads' rows are taken first and in the order of their ids, so that replies to one thread wait in line, floors have
 * no gap and nobody waits in a circle; the floors answered within only after them. The moment of the last reply is kept in
 * whole seconds: where many reply at once, the lists' indexes have nothing to do. Whether the actors may is decided on the
 * facts this returns, and a floor answered within may be gone: then all of it is to be rolled back.
 */
export const release = statement<Released, Params>(
  'reply',
  sql`with given as materialized (
      select g.*, count(*) over thread as total, count(*) filter (where parent is null) over thread as floors,
        row_number() over so_far as nth, count(*) filter (where parent is null) over so_far as nth_floor
      from rows from (jsonb_to_recordset(${p('replies')}::jsonb) as (id uuid, thread uuid, author uuid, badge text,
        source text, html text, photos jsonb, mentions jsonb, parent uuid, "quoteId" uuid, quote jsonb))
        with ordinality as g(id, thread, author, badge, source, html, photos, mentions, parent, quote_id, quote, ord)
      window thread as (partition by thread), so_far as (partition by thread order by ord)),
    locked as materialized (
      select id from thread where id in (select thread from given) order by id for no key update),
    counted as (
      update thread t set seq = t.seq + g.total, released = t.released + g.total, reply_count = t.reply_count + g.total,
        floors = t.floors + g.floors,
        last_reply_at = greatest(t.last_reply_at, date_trunc('second', ${p('now')}::timestamptz))
      from given g join locked on locked.id = g.thread where t.id = locked.id and g.nth = 1
      returning t.id, t.board_id, t.place_path, t.author_id, t.audience, t.closed, t.deleted_at, t.deleted_by, t.seq,
        t.released, t.floors),
    parent as (
      update post set replies = replies + within.total
      from (select parent, thread, count(*) as total from given where parent is not null group by parent, thread) within
        join counted on counted.id = within.thread
      where post.id = within.parent and post.thread_id = counted.id and post.floor is not null and post.deleted_at is null
      returning post.id),
    written as (
      insert into post (id, thread_id, place_path, author_id, author_badge, seq, nth, floor, parent_id, source, html, photos,
        mentions, quote_id, quote, created_at)
      select g.id, t.id, t.place_path, g.author, g.badge, t.seq - g.total + g.nth, t.released - g.total + g.nth,
        case when g.parent is null then t.floors - g.floors + g.nth_floor end, g.parent, g.source, g.html, g.photos,
        g.mentions, g.quote_id, g.quote, ${p('now')}
      from given g join counted t on t.id = g.thread where g.parent is null or g.parent in (select id from parent)
      returning id, seq, floor)
    select g.id, t.place_path as place, t.author_id as "authorId", t.audience, t.closed, t.deleted_at as "deletedAt",
      t.deleted_by as "deletedBy", t.board_id as "boardId", w.seq, w.floor, w.id is not null as written,
      (select count(*) from (select from post where author_id = g.author
         and created_at > ${p('since')}::timestamptz limit 100) s)::int as recent
    from given g join counted t on t.id = g.thread left join written w on w.id = g.id order by g.ord`,
);
