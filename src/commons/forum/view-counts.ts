/** View counts: kept in memory and written every few seconds. The one number that a crash may lower. */
import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';

const FLUSH_MS = 3_000;

const add = statement<never, { ids: string[]; counts: number[] }>(
  'thread-views',
  sql`update thread t set view_count = t.view_count + v.count
      from unnest(${p('ids')}::uuid[], ${p('counts')}::int[]) v(id, count) where t.id = v.id`,
);

@Injectable()
export class ViewCounts implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('forum');
  private seen = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly db: Db) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Counts one look at a thread. */
  count(threadId: string): void {
    this.seen.set(threadId, (this.seen.get(threadId) ?? 0) + 1);
  }

  /** Writes what was counted; what can't be written now is written next time. */
  flush(): Promise<void> {
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  private async write(): Promise<void> {
    if (!this.seen.size) return;
    // In the order of ids, so that two processes never wait for each other.
    const counted = [...this.seen].sort(([a], [b]) => (a < b ? -1 : 1));
    this.seen = new Map();
    try {
      await this.db.rows(add, { ids: counted.map(([id]) => id), counts: counted.map(([, count]) => count) });
    } catch (error) {
      this.log.warn({ msg: 'view counts wait', err: error });
      for (const [id, count] of counted) this.seen.set(id, (this.seen.get(id) ?? 0) + count);
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }
}
