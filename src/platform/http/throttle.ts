/** Limits that hold across processes and restarts: counted in PostgreSQL by a kept library. */
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Db } from '../db/index.js';
import { Problem } from './problem.js';

/** How many in how many seconds; then refused for `block` seconds (default: until the window ends). */
export interface Limit {
  name: string;
  points: number;
  seconds: number;
  block?: number;
}

@Injectable()
export class Throttle {
  /** Switched off only by the demo loader and by tests that are about something else. */
  enabled = true;
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly db: Db) {}

  /** Takes one point of this key. @throws http/too-many with Retry-After */
  async take(limit: Limit, key: string, points = 1): Promise<void> {
    if (!this.enabled) return;
    try {
      await this.limiter(limit).consume(key, points);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new Problem('http/too-many', { values: { seconds }, retryAfter: seconds });
    }
  }

  /** Gives one point back, after a success. */
  async reward(limit: Limit, key: string): Promise<void> {
    if (this.enabled) await this.limiter(limit).reward(key);
  }

  private limiter(limit: Limit): RateLimiterPostgres {
    let found = this.limiters.get(limit.name);
    if (!found) {
      found = new RateLimiterPostgres({
        storeClient: this.db.pool,
        storeType: 'pool',
        tableName: 'throttle',
        tableCreated: true,
        keyPrefix: limit.name,
        points: limit.points,
        duration: limit.seconds,
        blockDuration: limit.block ?? 0,
      });
      this.limiters.set(limit.name, found);
    }
    return found;
  }
}
