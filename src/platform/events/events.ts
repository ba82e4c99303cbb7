/** Emitting: events of a transaction are written once, right before its commit, with one job each; they are announced after it. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { context } from '../context/index.js';
import { Db } from '../db/index.js';
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

interface Written {
  ids: number[];
  jobs: number[];
}

/** An event that is committed, and the job that stands for it until its listeners have had it. */
export interface Handed {
  readonly event: EventRecord;
  readonly job: number;
}

/**
 * The job goes straight into the library's table: its function for it would NOTIFY within the transaction. It is due only
 * when this process has had the time to hand the event to the listeners itself.
 */
const WRITE = {
  name: 'event-write',
  text: `with given as (
      select * from jsonb_to_recordset($1::jsonb)
        as g(ord int, type text, kind text, subject uuid, seq int, place text, actor uuid, request text,
          data jsonb)),
    written as (
      insert into event (type, subject_kind, subject_id, seq, place_path, actor_id, request_id, at, data)
      select type, kind, subject, seq, place, actor, request, $2, data from given order by ord
      returning id, type),
    handed as (
      insert into graphile_worker._private_jobs (task_id, payload, run_at)
      select (select id from graphile_worker._private_tasks where identifier = 'event'),
        json_build_object('id', id, 'type', type), now() + interval '10 seconds'
      from written where type = any($3) returning id)
    select array(select id from written order by id)::float8[] as ids,
      array(select id from handed order by id)::float8[] as jobs`,
};

@Injectable()
export class Events {
  private readonly listeners: Listener[] = [];
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
    const heard = this.heard();
    const at = this.clock.now();
    const { client, afterCommit } = this.db.current();
    const { rows: answers } = await client.query<Written>({
      ...WRITE,
      values: [JSON.stringify(rows), at, [...heard]],
    });
    for (const { ids, jobs } of answers) {
      // ids rise in the order of the rows
      const records = rows.map((row, i) => recordOf(row, ids[i] ?? 0, at));
      const handed = records.filter(({ type }) => heard.has(type)).map((event, i) => ({ event, job: jobs[i] ?? 0 }));
      afterCommit.push(() => {
        this.announcer.announce(records);
        this.hand(handed);
      });
    }
  }

  /** Types that have listeners. Those come while the application is built, events after it. */
  private heard(): ReadonlySet<string> {
    return new Set(this.listeners.flatMap((l) => [...l.types]));
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
