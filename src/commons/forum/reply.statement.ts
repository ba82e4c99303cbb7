/** The one statement of a reply: counts the thread up and inserts the post, under the thread's row lock. */
import { p, sql, statement } from '../../platform/db/index.js';
import type { ThreadFacts } from './forum.policy.js';
import type { Badge } from './forum.schema.js';

export interface ReplyOrder {
  id: string;
  thread: string;
  author: string;
  badge: Badge;
  source: string;
  html: string;
  /** JSON. */
  photos: string;
  /** JSON. */
  mentions: string;
  parent: string | null;
  quote: string | null;
  /** JSON: what is kept of the quoted post. */
  quoted: string | null;
  now: Date;
  /** How often the author has written since then. */
  since: Date;
}

export interface Released extends ThreadFacts {
  boardId: string;
  seq: number;
  floor: number | null;
  /** False when the floor to answer within is gone: nothing was written. */
  written: boolean;
  recent: number;
}

/**
 * The thread's row is taken first, so that replies to one thread wait in line and floors have no gap; the floor answered
 * within only after it. The moment of the last reply is kept in whole seconds: where many reply at once, the lists' indexes
 * have nothing to do. Whether the actor may is decided on the facts this returns: a refusal rolls all of it back.
 */
export const release = statement<Released, ReplyOrder>(
  'reply',
  sql`with counted as (
      update thread set seq = seq + 1, released = released + 1, reply_count = reply_count + 1,
        floors = floors + case when ${p('parent')}::uuid is null then 1 else 0 end,
        last_reply_at = greatest(last_reply_at, date_trunc('second', ${p('now')}::timestamptz))
      where id = ${p('thread')}::uuid
      returning id, board_id, place_path, author_id, audience, closed, deleted_at, deleted_by, seq, released, floors),
    parent as (
      update post set replies = replies + 1
      where id = ${p('parent')}::uuid and thread_id = (select id from counted) and floor is not null and deleted_at is null
      returning id),
    written as (
      insert into post (id, thread_id, place_path, author_id, author_badge, seq, nth, floor, parent_id, source, html, photos,
        mentions, quote_id, quote, created_at)
      select ${p('id')}::uuid, id, place_path, ${p('author')}::uuid, ${p('badge')}, seq, released,
        case when ${p('parent')}::uuid is null then floors end, ${p('parent')}::uuid, ${p('source')}, ${p('html')},
        ${p('photos')}::jsonb, ${p('mentions')}::jsonb, ${p('quote')}::uuid, ${p('quoted')}::jsonb, ${p('now')}
      from counted where ${p('parent')}::uuid is null or exists (select from parent)
      returning floor)
    select place_path as place, author_id as "authorId", audience, closed, deleted_at as "deletedAt",
      deleted_by as "deletedBy", board_id as "boardId", seq, (select floor from written) as floor,
      exists (select from written) as written,
      (select count(*) from (select from post where author_id = ${p('author')}::uuid
         and created_at > ${p('since')}::timestamptz limit 100) w)::int as recent
    from counted`,
);
