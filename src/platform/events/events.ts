/** Emitting: events of a transaction are written once, right before its commit, with one job each and one NOTIFY. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { context } from '../context/index.js';
import { Db } from '../db/index.js';
import type { EventDefinition, EventRecord } from './definition.js';

export interface Emission<Data> {
  subject: { kind: string; id: string };
  seq?: number;
  /** Path of the place it belongs to. */
  place?: string | null;
  actor?: string | null;
  data: Data;
}

interface Listener {
  readonly name: string;
  readonly types: ReadonlySet<string>;
  readonly handle: (event: EventRecord) => Promise<void>;
}

/** Channel that every node listens to. */
export const CHANNEL = 'event';

const WRITE = {
  name: 'event-write',
  text: `with given as (
      select * from jsonb_to_recordset($1::jsonb)
        as g(ord int, type text, kind text, subject uuid, seq int, place text, actor uuid, data jsonb)),
    written as (
      insert into event (type, subject_kind, subject_id, seq, place_path, actor_id, request_id, at, data)
      select type, kind, subject, seq, place, actor, $2, $3, data from given order by ord
      returning id, type),
    handed as materialized (
      select (graphile_worker.add_job('event', json_build_object('id', id))).id from written where type = any($4))
    select pg_notify('${CHANNEL}', string_agg(id::text, ',' order by id)), (select count(*) from handed) from written`,
};

@Injectable()
export class Events {
  private readonly listeners: Listener[] = [];
  private readonly pending = new WeakMap<object, object[]>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Records that something happened, in the running transaction. @throws outside of one, and when data break the schema */
  emit<Data>(definition: EventDefinition<Data>, emission: Emission<Data>): void {
    const transaction = this.db.current();
    const data = definition.schema.parse(emission.data);
    let rows = this.pending.get(transaction);
    if (!rows) {
      const fresh: object[] = [];
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
      data,
    });
  }

  private async write(rows: object[]): Promise<void> {
    const heard = [...new Set(this.listeners.flatMap((l) => [...l.types]))];
    const values = [JSON.stringify(rows), context().requestId ?? null, this.clock.now(), heard];
    await this.db.current().client.query({ ...WRITE, values });
  }

  /** Subscribes to events: `handle` runs in its own transaction, its database effects happen once per event. */
  listen<Data>(listener: {
    name: string;
    on: readonly EventDefinition<Data>[];
    handle: (event: EventRecord<Data>) => Promise<void>;
  }): void {
    if (this.listeners.some((l) => l.name === listener.name))
      throw new Error(`Listener ${listener.name} is there twice`);
    const types = new Set(listener.on.map((d) => d.type));
    this.listeners.push({ name: listener.name, types, handle: listener.handle as (e: EventRecord) => Promise<void> });
  }

  /** Who hears an event of this type. */
  heardBy(type: string): readonly Listener[] {
    return this.listeners.filter((l) => l.types.has(type));
  }
}
