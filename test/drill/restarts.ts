/** Servers stopped and started, and PostgreSQL restarted, while requests come at a steady pace: what failed, and how long it took. */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { newId } from '../../src/platform/db/index.js';
import { Crowd, type Report } from './crowd.js';
import { plantPeople } from './people.js';
import { Proxy } from './proxy.js';
import { print, Server, type Installation } from './server.js';
import { settle } from './town.js';

/** What became of the requests. */
export interface Outcome {
  good: number;
  /** Turned away before anything was sent: nobody listened any more. */
  away: number;
  /** 503 with Retry-After. */
  later: number;
  /** Everything else, cut off or answered wrongly: how often which. */
  failed: Record<string, number>;
  /** Replies that were acknowledged. */
  ids: string[];
  /** Longest time without a write that was taken. */
  silenceMs: number;
}

/** Requests at a steady pace, over kept connections as browsers and proxies have them: reads, and every third a reply. */
export class Pace {
  readonly outcome: Outcome = { good: 0, away: 0, later: 0, failed: {}, ids: [], silenceMs: 0 };
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
  private readonly underway = new Set<Promise<void>>();
  private readonly ticking: NodeJS.Timeout;
  private sent = 0;
  private written = performance.now();

  constructor(
    private readonly url: string,
    private readonly thread: string,
    private readonly cookies: readonly string[],
    perSecond: number,
  ) {
    this.ticking = setInterval(() => {
      const one = this.one(this.sent++).finally(() => this.underway.delete(one));
      this.underway.add(one);
    }, 1_000 / perSecond);
  }

  /** Sends nothing more and waits for what is under way. */
  async end(): Promise<Outcome> {
    clearInterval(this.ticking);
    await Promise.all(this.underway);
    this.agent.destroy();
    return this.outcome;
  }

  private async one(n: number): Promise<void> {
    const cookie = this.cookies[n % this.cookies.length] ?? '';
    const id = newId();
    const writes = n % 3 === 0;
    const answer = writes
      ? await this.request('POST', `threads/${this.thread}/posts`, cookie, { id, body: '我们楼也是' })
      : await this.request('GET', n % 3 === 1 ? `threads/${this.thread}` : 'notifications/count', cookie);
    const { outcome } = this;
    if (answer === 'away') outcome.away++;
    else if (typeof answer === 'string') this.failed(answer);
    else if (answer.status === 503 && answer.retryAfter) outcome.later++;
    else if (answer.status >= 300) this.failed(`${answer.status} ${answer.why}`);
    else {
      outcome.good++;
      if (!writes) return;
      outcome.ids.push(id);
      outcome.silenceMs = Math.max(outcome.silenceMs, performance.now() - this.written);
      this.written = performance.now();
    }
  }

  private failed(how: string): void {
    this.outcome.failed[how] = (this.outcome.failed[how] ?? 0) + 1;
  }

  private request(method: string, address: string, cookie: string, body?: object) {
    return new Promise<{ status: number; retryAfter: boolean; why: string } | string>((done) => {
      const text = body && JSON.stringify(body);
      const headers = {
        ...{ cookie, 'idempotency-key': randomUUID() },
        ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      };
      const request = http.request(`${this.url}/api/v1/${address}`, { method, headers, agent: this.agent });
      request.setTimeout(15_000, () => request.destroy(new Error('no answer in 15 s')));
      request.on('error', (error: NodeJS.ErrnoException) =>
        done(error.code === 'ECONNREFUSED' ? 'away' : error.message),
      );
      request.on('response', (response) => {
        response.on('error', (error) => done(error.message));
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            retryAfter: 'retry-after' in response.headers,
            why: String(response.headers['x-why'] ?? ''),
          }),
        );
        response.resume();
      });
      request.end(text);
    });
  }
}

interface Stage {
  database: pg.Client;
  thread: string;
  cookies: string[];
}

async function stage(server: Server, ownerUrl: string): Promise<Stage> {
  const { thread } = await settle(server, 0, []);
  const database = new pg.Client({ connectionString: ownerUrl });
  await database.connect();
  return { database, thread, cookies: await plantPeople(database, 200, 'staff') };
}

/** Acknowledged replies that are not there. */
async function lost(database: pg.Client, ids: readonly string[]): Promise<number> {
  const { rows } = await database.query<{ n: number }>(
    'select count(*)::int as n from unnest($1::uuid[]) i(id) where not exists (select from post p where p.id = i.id)',
    [ids],
  );
  return rows[0]?.n ?? NaN;
}

export interface Stopped extends Outcome {
  lost: number;
  /** From SIGTERM to the end of the process, longest. */
  stopMs: number;
}

/** SIGTERM in the middle of it, so many times. */
export async function stopDrill(at: Installation, order: { perSecond: number; stops: number }): Promise<Stopped> {
  await at.start();
  const { database, thread, cookies } = await stage(at, at.databaseUrl('app_owner'));
  await database.end();
  const pace = new Pace(at.url, thread, cookies, order.perSecond);
  let stopMs = 0;
  for (let n = 0; n < order.stops; n++) {
    await sleep(1_500);
    const begun = performance.now();
    await at.stop();
    stopMs = Math.max(stopMs, performance.now() - begun);
    await at.start();
  }
  await sleep(500);
  const outcome = await pace.end();
  const after = await at.connect();
  const missing = await lost(after, outcome.ids);
  await after.end();
  return { ...outcome, lost: missing, stopMs };
}

export interface Rolled extends Outcome {
  lost: number;
  live: Report;
}

/** Two processes behind a proxy, restarted in turn, while sockets follow a thread. */
export async function rollDrill(order: {
  appUrl: string;
  ownerUrl: string;
  perSecond: number;
  rounds: number;
  sockets: number;
}): Promise<Rolled> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-roll-'));
  const env = { DATABASE_URL: order.appUrl, MIGRATION_DATABASE_URL: order.ownerUrl, DATA_DIR: folder };
  const servers = [1, 2].map(() => new Server({ ...env, DATABASE_POOL: '12' }));
  const crowd = new Crowd();
  let proxy: Proxy | undefined;
  let database: pg.Client | undefined;
  try {
    for (const server of servers) await server.start();
    proxy = new Proxy(servers.map((server) => server.url));
    await proxy.start();
    const [first] = servers;
    if (!first) throw new Error('No server');
    const set = await stage(first, order.ownerUrl);
    database = set.database;
    const room = `thread:${set.thread}`;
    await crowd.open({ name: 'readers', urls: [proxy.url], sockets: order.sockets, room });
    const pace = new Pace(proxy.url, set.thread, set.cookies, order.perSecond);
    for (let round = 0; round < order.rounds; round++) {
      for (const server of servers) {
        await sleep(1_000);
        await server.stop();
        await server.start();
      }
    }
    await sleep(1_000);
    const outcome = await pace.end();
    let live = await crowd.report('readers', outcome.ids);
    for (let n = 0; n < 100 && live.missed; n++) {
      await sleep(100);
      live = await crowd.report('readers', outcome.ids);
    }
    return { ...outcome, lost: await lost(database, outcome.ids), live };
  } finally {
    await crowd.end();
    await proxy?.stop();
    await Promise.all(servers.map((server) => server.stop()));
    await database?.end();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** PostgreSQL stopped as an administrator does and started again, so many times. */
export async function databaseDrill(
  at: Installation,
  order: { perSecond: number; restarts: number },
): Promise<Stopped> {
  await at.start();
  const { database, thread, cookies } = await stage(at, at.databaseUrl('app_owner'));
  await database.end();
  const { pid } = at;
  const pace = new Pace(at.url, thread, cookies, order.perSecond);
  for (let n = 0; n < order.restarts; n++) {
    await sleep(1_500);
    at.signalDatabase('SIGINT');
    await sleep(50);
    await at.ready();
  }
  await sleep(1_500);
  const outcome = await pace.end();
  if (at.pid !== pid) throw new Error('The server is not the one that was started');
  const after = await at.connect();
  const missing = await lost(after, outcome.ids);
  await after.end();
  return { ...outcome, lost: missing, stopMs: 0 };
}

export function tellOutcome(what: string, outcome: Outcome, missing: number): void {
  const { good, away, later, ids, silenceMs } = outcome;
  const failed = Object.entries(outcome.failed).map(([how, times]) => `${times} × ${how}`);
  print(
    `${what}: ${good} good, failed ${failed.join(', ') || 'none'}, ${later} told to come later, ${away} found nobody`,
  );
  print(`  ${ids.length} replies acknowledged, ${missing} lost; longest silence ${Math.round(silenceMs)} ms`);
}
