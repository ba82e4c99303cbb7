/** Emitting: events of a transaction are written once, right before its commit, with one job each; they are announced after it. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { context } from '../context/index.js';
import { Db, p, sql, statement } from '../db/index.js';
import { Announcer } from './announcer.js';
import type { EventDefinition, EventRecord } from './definition.js';

export interface Emission<Data> {
  subject: { kind: string; id: string };
  seq?: number;
  /** Path of the place it belongs to. */
  place?: string | null;
  actor?: string | null;
  data: Data;
}

/** What hears events: one by one, or as many as have come, where much comes at once. */
export type Handler<Data> =
  | { handle: (event: EventRecord<Data>) => Promise<void> }
  | { handleAll: (events: readonly EventRecord<Data>[]) => Promise<void> };

export interface Listener {
  readonly name: string;
  readonly types: ReadonlySet<string>;
  /** Whether it takes many events in one transaction. */
  readonly many: boolean;
  readonly handle: (events: readonly EventRecord[]) => Promise<void>;
}

/** An event as it is written: names of columns for the statement below. */
interface Row {
  ord: number;
  type: string;
  kind: string;
  subject: string;
  seq: number | null;
  place: string | null;
  actor: string | null;
  request: string | null;
  data: unknown;
}

const recordOf = (row: Row, id: number, at: Date): EventRecord => {
  const { type, seq, place, actor, request: requestId, data } = row;
  return { id, type, subject: { kind: row.kind, id: row.subject }, seq, place, actor, requestId, at, data };
};

/** An event that is committed, and the job that stands for it until its listeners have had it. */
export interface Handed {
  readonly event: EventRecord;
  readonly job: number;
}

/**
 * For a statement that writes what happened and its events at once: after a CTE `happened (ord, type, kind, subject, seq,
 * place, actor, request, data)` it writes the events at `now` and a job for each that is `heard`. `eventIds` are their ids and
 * jobs. The job goes straight into the library's table: its function for it would NOTIFY within the transaction. It is due only
 * when this process has had the time to hand the event to the listeners itself.
 */
export const eventRows = sql`event_row as (
      insert into event (type, subject_kind, subject_id, seq, place_path, actor_id, request_id, at, data)
      select type, kind, subject, seq, place, actor, request, ${p('now')}, data from happened order by ord
      returning id, type),
    event_job as (
      insert into graphile_worker._private_jobs (task_id, payload, run_at)
      select (select id from graphile_worker._private_tasks where identifier = 'event'),
        json_build_object('id', id, 'type', type), now() + interval '10 seconds'
      from event_row where type = any(${p('heard')}::text[]) returning id)`;
/** In the order of `ord`, in which ids rise. Jobs: of those that are heard. */
export const eventIds = sql`select array(select id from event_row order by id)::float8[] as ids,
      array(select id from event_job order by id)::float8[] as jobs`;

interface Written {
  ids: number[];
  jobs: number[];
}
const write = statement<Written, { rows: string; now: Date; heard: readonly string[] }>(
  'event-write',
  sql`with happened as (
      select * from jsonb_to_recordset(${p('rows')}::jsonb)
        as g(ord int, type text, kind text, subject uuid, seq int, place text, actor uuid, request text,
          data jsonb)),
    ${eventRows}
    ${eventIds}`,
);

@Injectable()
export class Events {
  private readonly listeners: Listener[] = [];
  private types: readonly string[] | undefined;
  private readonly pending = new WeakMap<object, Row[]>();
  private hand: (all: readonly Handed[]) => void = () => undefined;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly announcer: Announcer,
  ) {}

  /** Records that something happened, in the running transaction. @throws outside of one, and when data break the schema */
  emit<Data>(definition: EventDefinition<Data>, emission: Emission<Data>): void {
    const transaction = this.db.current();
    const data = definition.schema.parse(emission.data);
    let rows = this.pending.get(transaction);
    if (!rows) {
      const fresh: Row[] = [];
      rows = fresh;
      this.pending.set(transaction, fresh);
      transaction.beforeCommit.push(() => this.write(fresh));
    }
    rows.push({
      ord: rows.length,
      type: definition.type,
      kind: emission.subject.kind,
      subject: emission.subject.id,
      seq: emission.seq ?? null,
      place: emission.place ?? null,
      actor: emission.actor ?? null,
      request: context().requestId ?? null,
      data,
    });
  }

  private async write(rows: readonly Row[]): Promise<void> {
    const { heard } = this;
    const now = this.clock.now();
    const [written] = await this.db.rows(write, { rows: JSON.stringify(rows), now, heard });
    const { ids, jobs } = written ?? { ids: [], jobs: [] };
    const records = rows.map((row, i) => recordOf(row, ids[i] ?? 0, now));
    const handed = records.filter(({ type }) => heard.includes(type)).map((event, i) => ({ event, job: jobs[i] ?? 0 }));
    this.tell(records, handed);
  }

  /** Announces events that a statement wrote with `eventRows`, all of them heard: at once, or after the running transaction. */
  written(all: readonly Handed[]): void {
    this.tell(
      all.map(({ event }) => event),
      all,
    );
  }

  private tell(records: readonly EventRecord[], handed: readonly Handed[]): void {
    const tell = (): void => {
      this.announcer.announce(records);
      this.hand(handed);
    };
    if (this.db.inTransaction) this.db.current().afterCommit.push(tell);
    else tell();
  }

  /** Types that have listeners. Those come while the application is built, events after it. */
  get heard(): readonly string[] {
    return (this.types ??= [...new Set(this.listeners.flatMap((l) => [...l.types]))]);
  }

  /** Says who takes committed events to their listeners. */
  handTo(hand: (all: readonly Handed[]) => void): void {
    this.hand = hand;
  }

  /**
   * Subscribes to events: it runs in a transaction of its own, its database effects happen once per event. With `handleAll`
   * a transaction may serve several events, oldest first; when it fails, each is tried alone.
   */
  listen<Data>({ name, on, ...how }: { name: string; on: readonly EventDefinition<Data>[] } & Handler<Data>): void {
    if (this.listeners.some((l) => l.name === name)) throw new Error(`Listener ${name} is there twice`);
    const each = async (events: readonly EventRecord<Data>[]): Promise<void> => {
      if ('handleAll' in how) return how.handleAll(events);
      for (const event of events) await how.handle(event);
    };
    this.types = undefined;
    this.listeners.push({
      name,
      types: new Set(on.map((d) => d.type)),
      many: 'handleAll' in how,
      handle: each as Listener['handle'],
    });
  }

  /** Who hears an event of this type. */
  heardBy(type: string): readonly Listener[] {
    return this.listeners.filter((l) => l.types.has(type));
  }
}
