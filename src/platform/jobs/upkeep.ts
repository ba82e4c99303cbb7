/** What the platform throws away by itself: old keys, old messages, counters whose window is over. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Db, p, sql, statement } from '../db/index.js';
import { Jobs } from './jobs.js';

const HOUR = 3_600_000;
const KEYS_KEPT = 24 * HOUR;
const MESSAGES_KEPT = 30 * 24 * HOUR;

const dropKeys = statement<never, { before: Date }>(
  'upkeep-keys',
  sql`delete from idempotency_key where at < ${p('before')}`,
);
const dropMessages = statement<never, { before: Date }>(
  'upkeep-messages',
  sql`delete from outbox_message where created_at < ${p('before')} and sent_at is not null`,
);
const dropThrottles = statement<never, { now: number }>(
  'upkeep-throttles',
  sql`delete from throttle where expire < ${p('now')}::bigint`,
);

@Injectable()
export class Upkeep {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.every('17 * * * *', 'upkeep', () => this.run());
  }

  /** Throws away what nobody will ask for again. */
  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.db.rows(dropKeys, { before: new Date(now - KEYS_KEPT) });
    await this.db.rows(dropMessages, { before: new Date(now - MESSAGES_KEPT) });
    await this.db.rows(dropThrottles, { now });
  }
}
