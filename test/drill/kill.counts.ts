/** What a drill leaves in the database, held against what was acknowledged. Every figure should be 0. */
import type pg from 'pg';

const QUESTIONS = {
  lostReplies: `select count(*) from unnest($1::uuid[]) acknowledged(id) where not exists (select from post p where p.id = acknowledged.id)`,
  lostThreads: `select count(*) from unnest($2::uuid[]) acknowledged(id) where not exists (select from thread t where t.id = acknowledged.id)`,
  repliesWithoutOneEvent: `select count(*) from unnest($1::uuid[]) acknowledged(id)
    where (select count(*) from event e where e.type = 'forum.reply-posted' and e.data->>'postId' = acknowledged.id::text) <> 1`,
  threadsWithoutOneEvent: `select count(*) from unnest($2::uuid[]) acknowledged(id)
    where (select count(*) from event e where e.type = 'forum.thread-posted' and e.subject_id = acknowledged.id) <> 1`,
  // Each listener of a type has had each of its events, as many times as there are rows: once.
  undelivered: `with heard as (select distinct e.type, d.listener from event e join event_delivery d on d.event_id = e.id)
    select count(*) from event e join heard h using (type)
    where not exists (select from event_delivery d where d.event_id = e.id and d.listener = h.listener)`,
  deliveredTwice: `select count(*) from (select from event_delivery group by event_id, listener having count(*) > 1) twice`,
  noticesMissing: `select count(*) from event e join thread t on t.id = e.subject_id
    where e.type = 'forum.reply-posted' and t.author_id <> e.actor_id
      and not exists (select from notification n where n.event_id = e.id and n.account_id = t.author_id)`,
  noticesTwice: `select count(*) from (select from notification group by account_id, event_id, kind having count(*) > 1) twice`,
  noticesAstray: `select count(*) from notification n join event e on e.id = n.event_id join thread t on t.id = e.subject_id
    where e.type = 'forum.reply-posted' and n.account_id <> t.author_id`,
  unreadWrong: `select count(*) from notification_box b
    where b.unread <> (select count(*) from notification n where n.account_id = b.account_id and n.read_at is null)`,
  replyCountsWrong: `select count(*) from thread t
    where t.reply_count <> (select count(*) from post p where p.thread_id = t.id and p.id <> t.id and p.deleted_at is null)`,
  floorsTwice: `select count(*) from (select from post where floor is not null group by thread_id, floor having count(*) > 1) twice`,
} as const;

export type Counts = Record<keyof typeof QUESTIONS, number>;

export async function counts(database: pg.Client, replies: string[], threads: string[]): Promise<Counts> {
  const found: Record<string, number> = {};
  for (const [name, question] of Object.entries(QUESTIONS)) {
    // Both lists are named in every question, so that each has the same parameters.
    const text = `with given as (select $1::uuid[], $2::uuid[]) select (${question}) as n from given`;
    const { rows } = await database.query<{ n: string }>(text, [replies, threads]);
    found[name] = Number(rows[0]?.n);
  }
  return found as Counts;
}

export const QUESTION_NAMES = Object.keys(QUESTIONS) as (keyof Counts)[];
