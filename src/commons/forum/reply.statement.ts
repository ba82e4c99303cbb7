/** The one statement of replies: counts their threads up, inserts the posts and tells of them, under the threads' row locks. */
import { p, sql, statement } from '../../platform/db/index.js';
import { eventIds, eventRows } from '../../platform/events/index.js';
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
  /** In which states of the thread its author may reply: `replyStates`. */
  may: number;
  /** So many posts a minute are enough. */
  most: number;
  request: string | undefined;
}

export interface Released extends ThreadFacts {
  id: string;
  boardId: string;
  /** What the author had posted since the given moment, the replies before this one included. */
  recent: number;
  /** Who wrote the post that has this id already, if any. */
  taken: { author: string; thread: string } | null;
  /** Null: nothing was written, and there is no event. */
  seq: number | null;
  floor: number | null;
  eventId: number;
  jobId: number;
}

interface Params {
  /** JSON: an array of `ReplyRow`, no id twice. */
  replies: string;
  now: Date;
  /** From when on `recent` counts. */
  since: Date;
  /** Type of the event. */
  type: string;
  heard: readonly string[];
}

/**
 * The threads' rows are taken first and in the order of their ids, so that replies to one thread wait in line, floors have
 * no gap and nobody waits in a circle; the floors answered within only after them. What may be written is decided on the rows as
 * they are then; the rest is left out and keeps nobody else from theirs. The moment of the last reply is kept in whole seconds:
 * where many reply at once, the lists' indexes have nothing to do.
 */
export const release = statement<Released, Params>(
  'reply',
  sql`with given as materialized (
      select * from rows from (jsonb_to_recordset(${p('replies')}::jsonb) as (id uuid, thread uuid, author uuid, badge text,
        source text, html text, photos jsonb, mentions jsonb, parent uuid, "quoteId" uuid, quote jsonb, may int, most int,
        request text)) with ordinality
        as g(id, thread, author, badge, source, html, photos, mentions, parent, quote_id, quote, may, most, request, ord)),
    locked as materialized (
      select id, board_id, place_path, author_id, audience, closed, deleted_at, deleted_by
      from thread where id in (select thread from given) order by id for no key update),
    parent as materialized (
      select p.id, p.thread_id as thread from given g join locked l on l.id = g.thread
        join post p on p.id = g.parent and p.thread_id = l.id
      where p.floor is not null and p.deleted_at is null for no key update of p),
    judged as materialized (
      select g.*, k.author_id as taken_by, k.thread_id as taken_in,
        (row_number() over (partition by g.author order by g.ord) - 1 + (select count(*) from (select from post
           where author_id = g.author and created_at > (select ${p('since')}::timestamptz) limit 100) s))::int as recent
      from given g left join post k on k.id = g.id),
    numbered as materialized (
      select j.*, l.board_id, l.place_path, l.audience, count(*) over thread as total,
        count(*) filter (where parent is null) over thread as floors, row_number() over so_far as nth,
        count(*) filter (where parent is null) over so_far as nth_floor, row_number() over (order by ord) as n
      from judged j join locked l on l.id = j.thread
      where j.taken_by is null and j.recent < j.most
        and (j.parent is null or (j.parent, j.thread) in (select id, thread from parent))
        and j.may >> ((l.audience = 'public')::int + 2 * l.closed::int + 4 * (l.author_id = j.author)::int
          + 8 * (l.deleted_at is not null)::int) & 1 = 1
      window thread as (partition by thread), so_far as (partition by thread order by ord)),
    counted as (
      update thread t set seq = t.seq + n.total, released = t.released + n.total, reply_count = t.reply_count + n.total,
        floors = t.floors + n.floors,
        last_reply_at = greatest(t.last_reply_at, date_trunc('second', ${p('now')}::timestamptz))
      from numbered n where t.id = n.thread and n.nth = 1
      returning t.id, t.seq, t.released, t.floors),
    within as (
      update post set replies = replies + w.total
      from (select parent, count(*) as total from numbered where parent is not null group by parent) w
      where post.id = w.parent),
    written as (
      insert into post (id, thread_id, place_path, author_id, author_badge, seq, nth, floor, parent_id, source, html, photos,
        mentions, quote_id, quote, created_at)
      select n.id, n.thread, n.place_path, n.author, n.badge, t.seq - n.total + n.nth, t.released - n.total + n.nth,
        case when n.parent is null then t.floors - n.floors + n.nth_floor end, n.parent, n.source, n.html, n.photos,
        n.mentions, n.quote_id, n.quote, ${p('now')}
      from numbered n join counted t on t.id = n.thread
      returning id, seq, floor),
    happened as (
      select n.ord, ${p('type')}::text as type, 'thread' as kind, n.thread as subject, w.seq, n.place_path as place,
        n.author as actor, n.request, jsonb_build_object('postId', n.id, 'boardId', n.board_id, 'audience', n.audience,
          'floor', w.floor, 'parentId', n.parent, 'quoteId', n.quote_id,
          'mentions', jsonb_path_query_array(n.mentions, '$[*].id')) as data
      from numbered n join written w on w.id = n.id),
    ${eventRows},
    event as materialized (${eventIds})
    select j.id, l.place_path as place, l.author_id as "authorId", l.audience, l.closed, l.deleted_at as "deletedAt",
      l.deleted_by as "deletedBy", l.board_id as "boardId", j.recent, w.seq, w.floor,
      case when j.taken_by is not null then json_build_object('author', j.taken_by, 'thread', j.taken_in) end as taken,
      event.ids[n.n] as "eventId", event.jobs[n.n] as "jobId"
    from judged j join locked l on l.id = j.thread left join numbered n on n.id = j.id left join written w on w.id = j.id
      cross join event
    order by j.ord`,
);
