/** Handing an event to its listeners: each in its own transaction, each once; one that fails is tried again alone. */
import { Injectable, Logger } from '@nestjs/common';
import { within } from '../context/index.js';
import { Db, p, sql, statement } from '../db/index.js';
import type { EventRecord } from './definition.js';
import { Events } from './events.js';

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

const byIds = statement<EventRow, { ids: number[] }>(
  'event-by-ids',
  sql`select ${COLUMNS} from event where id = any(${p('ids')}::bigint[]) order by id`,
);
const bySubject = statement<EventRow, { kind: string; id: string; since: number; size: number }>(
  'event-by-subject',
  sql`select ${COLUMNS} from event
      where subject_kind = ${p('kind')} and subject_id = ${p('id')}::uuid and seq > ${p('since')}
      order by seq, id limit ${p('size')}`,
);
const claim = statement<{ event_id: number }, { event: number; listener: string }>(
  'event-claim',
  sql`insert into event_delivery (event_id, listener) values (${p('event')}, ${p('listener')})
      on conflict do nothing returning event_id`,
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

@Injectable()
export class Deliveries {
  private readonly log = new Logger('deliveries');

  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  /** Hands one event to all its listeners. @throws when one failed, so that the job is tried again */
  async deliver(id: number): Promise<void> {
    const [event] = await this.load([id]);
    if (!event) return;
    const failed: string[] = [];
    for (const listener of this.events.heardBy(event.type)) {
      try {
        await within({ requestId: event.requestId ?? undefined }, () =>
          this.db.tx(async () => {
            const fresh = await this.db.row(claim, { event: event.id, listener: listener.name });
            if (fresh) await listener.handle(event);
          }),
        );
      } catch (error) {
        failed.push(listener.name);
        this.log.error({ msg: 'listener failed', listener: listener.name, event: event.id, err: error });
      }
    }
    if (failed.length) throw new Error(`Event ${id} (${event.type}): ${failed.join(', ')} failed`);
  }

  /** Events by id, oldest first. */
  async load(ids: number[]): Promise<EventRecord[]> {
    return (await this.db.rows(byIds, { ids })).map(record);
  }

  /** Events of one subject after a sequence number, for those who were away. */
  async since(kind: string, id: string, since: number, size: number): Promise<EventRecord[]> {
    return (await this.db.rows(bySubject, { kind, id, since, size })).map(record);
  }
}
