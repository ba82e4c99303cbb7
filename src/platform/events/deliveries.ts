/** Handing events to their listeners: each in its own transaction, each once; one that fails is tried again alone. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import { within } from '../context/index.js';
import { Db, isPassing, p, sql, statement } from '../db/index.js';
import type { EventRecord } from './definition.js';
import { Events, type Handed, type Listener } from './events.js';

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
const claim = statement<{ id: number }, { ids: number[]; listener: string }>(
  'event-claim',
  sql`insert into event_delivery (event_id, listener)
      select id, ${p('listener')} from unnest(${p('ids')}::bigint[]) id order by id
      on conflict do nothing returning event_id as id`,
);
/** A job that a worker has taken by now is left to it: it finds that there is nothing left to do. */
const strike = statement<never, { jobs: number[] }>(
  'event-jobs-done',
  sql`delete from graphile_worker._private_jobs where id = any(${p('jobs')}::bigint[]) and locked_at is null`,
);

/** What this process could not do is due at once. */
const hasten = statement<never, { job: number }>(
  'event-job-due',
  sql`update graphile_worker._private_jobs set run_at = now() where id = ${p('job')}::bigint and locked_at is null`,
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
/**
 * Where several waited, or one came right after another, more are on their way: together they cost little more than one. Where
 * turns take long, because the machine is busy, the rest is so many times as long, and more come together. With a whole turn
 * waiting there is no rest.
 */
const REST_MS = 25;
const REST_TIMES = 3;
const MOST_REST_MS = 200;
const RETRY_MS = 250;
/** A minute of it. */
const MOST_TRIES = 240;
/** Jobs that are done leave the table together. */
const STRIKE_MS = 100;
/** With more than this on hand, the rest waits in the database. */
const MOST_ON_HAND = 20_000;

type Known = Pick<EventRecord, 'id' | 'type'>;
interface Waiting {
  /** The whole event, if this process wrote it. */
  readonly event: Known | EventRecord;
  readonly done: (failed?: unknown) => void;
}
/** What waits for a listener in this process: it does one transaction at a time. */
interface Line {
  readonly waiting: Waiting[];
  running: boolean;
  /** When it had nothing left to do, on the process's own clock. */
  idle: number;
}

/**
 * This process takes its own events to their listeners right after the commit, and strikes their jobs out. The jobs are for
 * what did not come so far, because the process died or a listener failed: they are due ten seconds later.
 */
@Injectable()
export class Deliveries {
  private readonly log = new Logger('deliveries');
  private open = false;
  private onHand = 0;
  private done: number[] = [];
  private striking: Promise<void> | undefined;
  private readonly lines = new Map<string, Line>();
  /** Listeners hear nothing of the request that happened to wake their line. */
  private readonly apart = AsyncLocalStorage.snapshot();

  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {
    events.handTo((all) => {
      if (this.open && this.onHand < MOST_ON_HAND) for (const one of all) void this.apart(() => this.take(one));
    });
  }

  /** From now on what this process writes is handed on at once. */
  start(): void {
    this.open = true;
  }

  /** Waits for what is on hand. What fails now isn't tried again by this process, and what comes now is left to others. */
  async stop(): Promise<void> {
    this.open = false;
    while (this.onHand) await new Promise((done) => setTimeout(done, 10));
    await this.striking;
  }

  private async take({ event, job }: Handed): Promise<void> {
    this.onHand++;
    try {
      await this.deliver(event);
      this.done.push(job);
      this.striking ??= this.strike().finally(() => (this.striking = undefined));
    } catch {
      await this.db.rows(hasten, { job }).catch(() => undefined); // then in its time
    } finally {
      this.onHand--;
    }
  }

  private async strike(): Promise<void> {
    while (this.done.length) {
      await new Promise((done) => setTimeout(done, STRIKE_MS));
      // left standing, they run and find that all is done
      await this.db.rows(strike, { jobs: this.done.splice(0) }).catch(() => undefined);
    }
  }

  /** Hands one event to all its listeners. @throws when one failed, so that it is tried again */
  async deliver(event: Known | EventRecord): Promise<void> {
    const listeners = this.events.heardBy(event.type);
    const ends = await Promise.all(listeners.map((listener) => this.queue(listener, event)));
    const failed = listeners.filter((_, i) => !ends[i]).map(({ name }) => name);
    if (failed.length) throw new Error(`Event ${event.id} (${event.type}): ${failed.join(', ')} failed`);
  }

  private queue(listener: Listener, event: Known | EventRecord): Promise<boolean> {
    const line = this.lines.get(listener.name) ?? { waiting: [], running: false, idle: -REST_MS };
    this.lines.set(listener.name, line);
    return new Promise((end) => {
      const done = (failed?: unknown): void => {
        if (failed) this.log.error({ msg: 'listener failed', listener: listener.name, event: event.id, err: failed });
        end(!failed);
      };
      line.waiting.push({ event, done });
      if (!line.running) void this.serve(listener, line);
    });
  }

  private async serve(listener: Listener, line: Line): Promise<void> {
    line.running = true;
    let busy = performance.now() - line.idle < REST_MS;
    while (line.waiting.length) {
      const begun = performance.now();
      const turn = line.waiting.splice(0, listener.many ? MOST : 1);
      const together = await this.tell(
        listener,
        turn.map(({ event }) => event),
      );
      if (!together || turn.length === 1) for (const { done } of turn) done(together);
      else for (const { event, done } of turn) done(await this.tell(listener, [event]));
      const rest = Math.min(Math.max(REST_MS, REST_TIMES * (performance.now() - begun)), MOST_REST_MS);
      if ((busy || turn.length > 1) && line.waiting.length < MOST) await new Promise((done) => setTimeout(done, rest));
      busy = true;
    }
    line.running = false;
    line.idle = performance.now();
  }

  /** Returns why it failed, if it did. A lost database is waited for: it would use up the tries of all jobs under way. */
  private async tell(listener: Listener, events: readonly (Known | EventRecord)[]): Promise<unknown> {
    for (let tries = 1; ; tries++) {
      try {
        await this.db.tx(() => this.once(listener, events));
        return undefined;
      } catch (error) {
        if (!isPassing(error) || !this.open || tries === MOST_TRIES) return error ?? new Error('failed');
        await new Promise((done) => setTimeout(done, RETRY_MS));
      }
    }
  }

  private async once(listener: Listener, given: readonly (Known | EventRecord)[]): Promise<void> {
    const ids = given.map(({ id }) => id);
    const fresh = (await this.db.rows(claim, { ids, listener: listener.name })).map(({ id }) => id);
    if (!fresh.length) return;
    const known = new Map(given.flatMap((event) => ('data' in event ? [[event.id, event]] : [])));
    const whole = fresh.flatMap((id) => known.get(id) ?? []);
    const events = whole.length === fresh.length ? whole.sort((a, b) => a.id - b.id) : await this.load(fresh);
    // What several requests led to together is said of none.
    const requestId = (events.length === 1 && events[0]?.requestId) || undefined;
    await within({ requestId }, () => listener.handle(events));
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
