/** Handing events to their listeners: each in its own transaction, each once; one that fails is tried again alone. */
import { Injectable, Logger } from '@nestjs/common';
import { within } from '../context/index.js';
import { Db, isPassing, p, sql, statement } from '../db/index.js';
import type { EventRecord } from './definition.js';
import { Events, type Listener } from './events.js';

interface EventRow {
  id: number;
  type: string;
  subject_kind: string;
  subject_id: string;
  seq: number | null;
  place_path: string | null;
  actor_id: string | null;
  request_id: string | null;
  at: Date;
  data: unknown;
}

const COLUMNS = sql`id, type, subject_kind, subject_id, seq, place_path, actor_id, request_id, at, data`;

const byIds = statement<EventRow, { ids: readonly number[] }>(
  'event-by-ids',
  sql`select ${COLUMNS} from event where id = any(${p('ids')}::bigint[]) order by id`,
);
const between = statement<{ ids: number[]; top: number }, { after: number; to: number }>(
  'event-between',
  sql`select array(select id from event where id > ${p('after')} and id <= ${p('to')} order by id)::float8[] as ids,
        coalesce((select max(id) from event), 0) as top`,
);
const bySubject = statement<EventRow, { kind: string; id: string; since: number; size: number }>(
  'event-by-subject',
  sql`select ${COLUMNS} from event
      where subject_kind = ${p('kind')} and subject_id = ${p('id')}::uuid and seq > ${p('since')}
      order by seq, id limit ${p('size')}`,
);
/** Of these events those that the listener has not had. */
const claim = statement<EventRow, { ids: number[]; listener: string }>(
  'event-claim',
  sql`with claimed as (
        insert into event_delivery (event_id, listener)
        select id, ${p('listener')} from unnest(${p('ids')}::bigint[]) id order by id
        on conflict do nothing returning event_id)
      select ${COLUMNS} from event
      where id in (select event_id from claimed) order by id`,
);

const record = (row: EventRow): EventRecord => ({
  id: row.id,
  type: row.type,
  subject: { kind: row.subject_kind, id: row.subject_id },
  seq: row.seq,
  place: row.place_path,
  actor: row.actor_id,
  requestId: row.request_id,
  at: row.at,
  data: row.data,
});

/** Events served by one transaction of a listener that takes many. */
const MOST = 64;
/** Where several waited more are on their way: together they cost little more than one. */
const REST_MS = 25;
const RETRY_MS = 250;
/** A minute of it. */
const MOST_TRIES = 240;

/** What waits for a listener in this process: it does one transaction at a time. */
interface Line {
  readonly waiting: { id: number; done: (failed?: unknown) => void }[];
  running: boolean;
}

@Injectable()
export class Deliveries {
  private readonly log = new Logger('deliveries');
  private stopping = false;
  private readonly lines = new Map<string, Line>();

  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /** Hands one event to all its listeners. @throws when one failed, so that the job is tried again */
  async deliver({ id, type }: { id: number; type: string }): Promise<void> {
    const listeners = this.events.heardBy(type);
    const ends = await Promise.all(listeners.map((listener) => this.queue(listener, id)));
    const failed = listeners.filter((_, i) => !ends[i]).map(({ name }) => name);
    if (failed.length) throw new Error(`Event ${id} (${type}): ${failed.join(', ')} failed`);
  }

  private queue(listener: Listener, id: number): Promise<boolean> {
    const line = this.lines.get(listener.name) ?? { waiting: [], running: false };
    this.lines.set(listener.name, line);
    return new Promise((end) => {
      const done = (failed?: unknown): void => {
        if (failed) this.log.error({ msg: 'listener failed', listener: listener.name, event: id, err: failed });
        end(!failed);
      };
      line.waiting.push({ id, done });
      if (!line.running) void this.serve(listener, line);
    });
  }

  /** The process ends: what fails now isn't tried again by it. */
  stop(): void {
    this.stopping = true;
  }

  private async serve(listener: Listener, line: Line): Promise<void> {
    line.running = true;
    while (line.waiting.length) {
      const turn = line.waiting.splice(0, listener.many ? MOST : 1);
      const together = await this.tell(
        listener,
        turn.map(({ id }) => id),
      );
      if (!together || turn.length === 1) for (const { done } of turn) done(together);
      else for (const { id, done } of turn) done(await this.tell(listener, [id]));
      if (turn.length > 1) await new Promise((done) => setTimeout(done, REST_MS));
    }
    line.running = false;
  }

  /** Returns why it failed, if it did. A lost database is waited for: it would use up the tries of all jobs under way. */
  private async tell(listener: Listener, ids: number[]): Promise<unknown> {
    for (let tries = 1; ; tries++) {
      try {
        await this.db.tx(() => this.once(listener, ids));
        return undefined;
      } catch (error) {
        if (!isPassing(error) || this.stopping || tries === MOST_TRIES) return error ?? new Error('failed');
        await new Promise((done) => setTimeout(done, RETRY_MS));
      }
    }
  }

  private async once(listener: Listener, ids: number[]): Promise<void> {
    const events = (await this.db.rows(claim, { ids, listener: listener.name })).map(record);
    // What several requests led to together is said of none.
    const requestId = (events.length === 1 && events[0]?.requestId) || undefined;
    if (events.length) await within({ requestId }, () => listener.handle(events));
  }

  /** Ids after the first number up to the second one, and the highest there is. */
  async between(after: number, to: number): Promise<{ ids: number[]; top: number }> {
    return (await this.db.row(between, { after, to })) ?? { ids: [], top: to };
  }

  /** Events by id, oldest first. */
  async load(ids: readonly number[]): Promise<EventRecord[]> {
    return (await this.db.rows(byIds, { ids })).map(record);
  }

  /** Events of one subject after a sequence number, for those who were away. */
  async since(kind: string, id: string, since: number, size: number): Promise<EventRecord[]> {
    return (await this.db.rows(bySubject, { kind, id, since, size })).map(record);
  }
}
