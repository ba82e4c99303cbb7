/** Sessions: opaque tokens in a cookie, actors cached until an event clears them. */
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, newToken } from '../../platform/db/index.js';
import type { Sessions as SessionReader } from '../../platform/http/index.js';
import { Actor, guest } from '../../platform/policy/index.js';
import { Wire } from '../../platform/wire/index.js';
import { Session } from './account.entity.js';
import { AccountQueries } from './account.queries.js';

export const COOKIE = 'sid';
export const SESSION_DAYS = 30;

interface Cached {
  actor: Actor;
  expires: number;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
const guests = { zh: guest('zh'), en: guest('en') };

@Injectable()
export class Sessions implements SessionReader {
  private readonly cache = new LRUCache<string, Cached>({ max: 20_000 });
  /** Rises with every eviction: what was read before one is not kept after it. */
  private generation = 0;

  constructor(
    private readonly queries: AccountQueries,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly wire: Wire,
  ) {
    wire.onLost(() => this.evictAll());
  }

  /** Who sends this cookie: at most one statement, usually none. */
  async actor(cookieHeader: string | undefined, language: 'zh' | 'en'): Promise<Actor> {
    const token = tokenIn(cookieHeader);
    if (!token) return guests[language];
    const now = this.clock.now().getTime();
    const cached = this.wire.up ? this.cache.get(token) : undefined;
    if (cached) return cached.expires > now ? cached.actor : guests[language];
    const { generation } = this;
    const row = await this.queries.bySession(hashOf(token));
    if (!row || row.expiresAt.getTime() <= now) return guests[language];
    const grants = row.grants.map((g) => (g.subject ? g : { role: g.role, path: g.path }));
    const actor = new Actor({
      id: row.id,
      sessionId: row.sessionId,
      name: row.name,
      language: row.language,
      home: row.home,
      grants,
    });
    if (generation === this.generation && this.wire.up)
      this.cache.set(token, { actor, expires: row.expiresAt.getTime() });
    return actor;
  }

  /** Opens a session in the running transaction; answers the cookie's token. */
  async open(accountId: string, device: string): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.db.repo(Session).insert({
      id: newId(),
      tokenHash: hashOf(token),
      accountId,
      device: device.slice(0, 200),
      createdAt: now,
      expiresAt: new Date(now.getTime() + SESSION_DAYS * 86_400_000),
    });
    return token;
  }

  /** Forgets what is cached of an account. */
  evict(accountId: string): void {
    this.generation++;
    for (const [token, { actor }] of this.cache.entries()) if (actor.id === accountId) this.cache.delete(token);
  }

  private evictAll(): void {
    this.generation++;
    this.cache.clear();
  }
}

function tokenIn(header: string | undefined): string | undefined {
  if (!header) return undefined;
  for (const part of header.split(';')) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === COOKIE) return /^[\w-]{43}$/.exec(part.slice(at + 1).trim())?.[0];
  }
  return undefined;
}
