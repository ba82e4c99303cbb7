/** Things due at a moment of our clock: rows, taken when due, so that tests can move time. */
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Db, newId, p, sql, statement } from '../db/index.js';

interface Deadline {
  id: string;
  kind: string;
  subject_id: string;
}

const TICK_MS = 1_000;
const RETRY_MS = 60_000;

const put = statement<never, { id: string; kind: string; subject: string; due: Date }>(
  'deadline-put',
  sql`insert into deadline (id, kind, subject_id, due_at) values (${p('id')}, ${p('kind')}, ${p('subject')}, ${p('due')})
      on conflict (kind, subject_id) do update set due_at = excluded.due_at`,
);
const drop = statement<never, { kind: string; subject: string }>(
  'deadline-drop',
  sql`delete from deadline where kind = ${p('kind')} and subject_id = ${p('subject')}`,
);
const take = statement<Deadline, { now: Date }>(
  'deadline-take',
  sql`delete from deadline where id = (
        select id from deadline where due_at <= ${p('now')} order by due_at limit 1 for update skip locked)
      returning id, kind, subject_id`,
);
const later = statement<never, { id: string; due: Date }>(
  'deadline-later',
  sql`update deadline set due_at = ${p('due')} where id = ${p('id')}`,
);

@Injectable()
export class Deadlines {
  private readonly log = new Logger('deadlines');
  private readonly handlers = new Map<string, (subject: string) => Promise<void>>();
  private ticking: NodeJS.Timeout | undefined;
  private busy: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Says what happens when a kind is due; before the application starts. It runs in a transaction. */
  on(kind: string, handler: (subject: string) => Promise<void>): void {
    if (this.handlers.has(kind)) throw new Error(`Deadline ${kind} is handled twice`);
    this.handlers.set(kind, handler);
  }

  /** Sets (or moves) the one deadline of this kind that a subject has. In the caller's transaction. */
  async set(kind: string, subject: string, due: Date): Promise<void> {
    await this.db.rows(put, { id: newId(), kind, subject, due });
  }

  /** Takes it back. */
  async clear(kind: string, subject: string): Promise<void> {
    await this.db.rows(drop, { kind, subject });
  }

  /** Does all that is due now, when what this process is doing already is done. Returns how many. */
  run(): Promise<number> {
    const turn = this.busy.then(() => this.all());
    this.busy = turn.catch(() => undefined);
    return turn;
  }

  private async all(): Promise<number> {
    for (let done = 0; ; done++) if (!(await this.one())) return done;
  }

  private async one(): Promise<boolean> {
    let taken: Deadline | undefined;
    try {
      await this.db.tx(async () => {
        taken = await this.db.row(take, { now: this.clock.now() });
        if (taken) await this.handlers.get(taken.kind)?.(taken.subject_id);
      });
    } catch (error) {
      if (!taken) throw error;
      this.log.error({ msg: 'deadline failed', kind: taken.kind, subject: taken.subject_id, err: error });
      await this.db.rows(later, { id: taken.id, due: new Date(this.clock.now().getTime() + RETRY_MS) });
    }
    return taken !== undefined;
  }

  start(): void {
    this.ticking = setInterval(() => {
      this.run().catch((error: unknown) => this.log.error({ err: error }));
    }, TICK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.ticking);
    await this.busy;
  }
}
