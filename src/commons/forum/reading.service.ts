/** What a reader keeps: how far they have read in a thread, and drafts of what they are writing. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { readerOf, visible, type Reader } from './forum.rows.js';
import type { DraftView } from './forum.schema.js';

const mark = statement<{ id: string }, Reader & { thread: string; seq: number; now: Date }>(
  'read-mark',
  sql`with found as (
        select t.id, least(${p('seq')}::int, t.seq) as seq, coalesce((
          select nth from post where thread_id = t.id and seq <= ${p('seq')}::int order by seq desc limit 1), 0) as nth
        from thread t where t.id = ${p('thread')}::uuid and ${visible}),
      marked as (
        insert into read_mark (account_id, thread_id, seq, nth, at)
        select ${p('me')}::uuid, id, seq, nth, ${p('now')} from found
        on conflict (account_id, thread_id) do update set seq = excluded.seq, nth = excluded.nth, at = excluded.at
          where excluded.seq > read_mark.seq)
      select id from found`,
);

interface DraftRow {
  key: string;
  body: Record<string, unknown>;
  version: number;
  savedAt: Date;
}
interface DraftParams {
  me: string;
  key: string;
}
const DRAFT = sql`key, body, version, saved_at as "savedAt"`;
const draft = statement<DraftRow, DraftParams>(
  'draft',
  sql`select ${DRAFT} from draft where account_id = ${p('me')}::uuid and key = ${p('key')}`,
);
const save = statement<DraftRow, DraftParams & { body: string; now: Date; keep: number }>(
  'draft-save',
  sql`with old as (
        delete from draft where account_id = ${p('me')}::uuid and key in (
          select key from draft where account_id = ${p('me')}::uuid and key <> ${p('key')}
          order by saved_at desc offset ${p('keep')}::int))
      insert into draft as d (account_id, key, body, version, saved_at)
      values (${p('me')}::uuid, ${p('key')}, ${p('body')}::jsonb, 1, ${p('now')})
      on conflict (account_id, key) do update set body = excluded.body, version = d.version + 1, saved_at = excluded.saved_at
      returning ${DRAFT}`,
);
const drop = statement<never, DraftParams>(
  'draft-drop',
  sql`delete from draft where account_id = ${p('me')}::uuid and key = ${p('key')}`,
);

const DRAFT_BYTES = 64 * 1024;
/** U+0000 and lone surrogates, as JSON writes them: the database takes neither. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;
/** Of one account; the oldest go. */
const DRAFTS_KEPT = 99;

@Injectable()
export class ReadingService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Marks a thread read up to a number; never back. @throws forum/thread-not-found */
  async mark(actor: Actor, thread: string, seq: number): Promise<void> {
    const found = await this.db.row(mark, { ...readerOf(actor), thread, seq, now: this.clock.now() });
    if (!found) throw new Problem('forum/thread-not-found');
  }

  /** What the person was writing under this key, or null. */
  async draft(actor: Actor, key: string): Promise<DraftView | null> {
    const row = await this.db.row(draft, { me: actor.id ?? '', key });
    return row ? { ...row, savedAt: row.savedAt.toISOString() } : null;
  }

  /** Keeps a draft; the last writer wins and the version says that somebody else wrote. @throws forum/draft-too-large */
  async save(actor: Actor, key: string, content: Record<string, unknown>): Promise<DraftView> {
    const body = JSON.stringify(content);
    if (Buffer.byteLength(body) > DRAFT_BYTES) throw new Problem('forum/draft-too-large', { field: 'body' });
    if (UNSTORABLE.test(body)) throw new Problem('field/surrogate', { field: 'body' });
    const order = { me: actor.id ?? '', key, body, now: this.clock.now(), keep: DRAFTS_KEPT };
    const row = await this.db.row(save, order);
    if (!row) throw new Error('A draft was saved and did not come back');
    return { ...row, savedAt: row.savedAt.toISOString() };
  }

  async drop(actor: Actor, key: string): Promise<void> {
    await this.db.rows(drop, { me: actor.id ?? '', key });
  }
}
