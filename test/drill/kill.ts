/** Kills the server and its database at random moments while people write, then counts: what was lost, done twice, left undone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { newId } from '../../src/platform/db/index.js';
import { counts, type Counts } from './kill.counts.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PASSWORD = 'quiet-river-42';
const place = (code: string, name: string): object => ({ code, name });
const READY_MS = 60_000;
/** About as fast as staff may write for long. */
const PAUSE_MS = 1_500;

export interface Figures extends Counts {
  serverKills: number;
  databaseKills: number;
  replies: number;
  threads: number;
  /** Answers that were neither yes, nor come again, nor a broken connection. */
  strange: string[];
  /** From the start after the last kill until nothing waited. */
  drainedMs: number;
  /** Longest time from a kill to the next answer of /readyz. */
  backMs: number;
}

/** A whole installation in a folder of its own, as `npm start` runs it, but that it is killed. */
class Installation {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-kill-'));
  url = '';
  code = '';
  private child: ChildProcess | undefined;
  private port = 0;
  private said = '';

  async start(): Promise<void> {
    fs.chmodSync(this.folder, 0o755); // PostgreSQL may run as another account than ours
    this.port ||= await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
    this.said = '';
    const child = spawn(process.execPath, [path.join(ROOT, 'dist/src/main.js')], {
      env: { ...process.env, PORT: String(this.port), DATA_DIR: this.folder, DEMO: 'false', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (this.said += String(text)));
    await this.ready();
    // What it says comes after it listens.
    for (let i = 0; i < 100 && this.code === '' && this.said === ''; i++) await sleep(20);
    this.code ||= /Code: (\S+)/.exec(this.said)?.[1] ?? '';
  }

  /** Waits until it answers that it is ready. @throws with what it said, if it ends or takes a minute */
  async ready(): Promise<void> {
    const end = performance.now() + READY_MS;
    for (;;) {
      const answer = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      if (this.child?.exitCode != null) throw new Error(`The server ended: ${this.said}`);
      if (performance.now() > end) throw new Error(`Not ready after a minute: ${this.said}`);
      await sleep(20);
    }
  }

  async killServer(): Promise<void> {
    const ended = this.child && once(this.child, 'exit');
    this.child?.kill('SIGKILL');
    await ended;
  }

  killDatabase(): void {
    process.kill(Number(this.postmaster()[0]), 'SIGKILL');
  }

  /** The lines of postmaster.pid: process, folder, start, port. */
  private postmaster(): string[] {
    return fs.readFileSync(path.join(this.home, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  }
  private get home(): string {
    return fs.realpathSync(path.join(this.folder, 'postgres'));
  }

  async connect(): Promise<pg.Client> {
    const secrets = JSON.parse(fs.readFileSync(path.join(this.home, 'passwords.json'), 'utf8')) as Record<
      string,
      string
    >;
    const client = new pg.Client({
      ...{ host: '127.0.0.1', port: Number(this.postmaster()[3]), database: 'app' },
      ...{ user: 'app_owner', password: secrets['app_owner'] },
    });
    await client.connect();
    return client;
  }

  async stop(): Promise<void> {
    const { child, home } = this;
    if (child?.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    for (const folder of [home, this.folder]) fs.rmSync(folder, { recursive: true, force: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Somebody who keeps on writing, and never lets go of a text before it is acknowledged. */
class Writer {
  cookie = '';
  readonly replies: string[] = [];
  readonly threads: string[] = [];

  constructor(
    private readonly at: Installation,
    private readonly strange: string[],
  ) {}

  /** Sends once. Undefined: nobody knows whether it arrived. */
  async send(url: string, body: object, key: string): Promise<{ status: number; body: unknown } | undefined> {
    try {
      const answer = await fetch(`${this.at.url}/api/v1/${url}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: this.cookie, 'idempotency-key': key },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await answer.text();
      this.cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? '';
      return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
    } catch {
      return undefined;
    }
  }

  /** Sends until it is answered; whether it was taken. */
  async insist(url: string, body: object): Promise<boolean> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.send(url, body, key);
      if (answer && answer.status < 300) return true;
      if (answer?.status === 429) return false; // enough for this minute
      if (answer && answer.status !== 503) {
        this.strange.push(`${answer.status} ${JSON.stringify(answer.body)}`);
        return false;
      }
      await sleep(30);
    }
  }

  async writes(board: string, known: string[], stopped: () => boolean): Promise<void> {
    for (let i = 1; !stopped(); i++) {
      await sleep(Math.random() * PAUSE_MS);
      const id = newId();
      if (i % 8 === 0) {
        if (!(await this.insist('threads', { id, boardId: board, title: `第${i}件事`, body: '灯不亮' }))) continue;
        this.threads.push(id);
        known.push(id);
      } else {
        const thread = known[Math.floor(Math.random() * known.length)] ?? '';
        if (await this.insist(`threads/${thread}/posts`, { id, body: `我们楼也是 ${i}` })) this.replies.push(id);
      }
    }
  }
}

export async function killDrill(order: { server: number; database: number; writers: number }): Promise<Figures> {
  const at = new Installation();
  const strange: string[] = [];
  try {
    await at.start();
    const { board, thread, writers } = await settle(at, order.writers, strange);
    const known = [thread];
    let over = false;
    const writing = writers.map((writer) => writer.writes(board, known, () => over));
    let backMs = 0;
    for (const victim of shuffled(order)) {
      await sleep(300 + Math.random() * 1_200);
      const killed = performance.now();
      if (victim === 'database') {
        at.killDatabase();
        // It notices the loss first, then reports ready again.
        await sleep(50);
        await at.ready();
      } else {
        await at.killServer();
        await at.start();
      }
      backMs = Math.max(backMs, performance.now() - killed);
    }
    const began = performance.now();
    over = true;
    await Promise.all(writing);
    const database = await at.connect();
    try {
      await drained(database);
      const drainedMs = performance.now() - began;
      const replies = writers.flatMap((writer) => writer.replies);
      const threads = [thread, ...writers.flatMap((writer) => writer.threads)];
      const found = await counts(database, replies, threads);
      const done = {
        serverKills: order.server,
        databaseKills: order.database,
        strange,
      };
      return { ...done, replies: replies.length, threads: threads.length, drainedMs, backMs, ...found };
    } finally {
      await database.end();
    }
  } finally {
    await at.stop();
  }
}

/** A first administrator with a board and a thread, and people who write. */
async function settle(at: Installation, count: number, strange: string[]) {
  const admin = new Writer(at, strange);
  const made = await answered(
    admin.send(
      'setup',
      {
        ...{ code: at.code, city: place('hz', '和州市'), district: place('cf', '春风区') },
        ...{ street: place('ls', '柳松街道'), community: place('chunfeng', '春风里社区') },
        administrator: { login: '13700000000', password: PASSWORD, name: '刘芳' },
      },
      randomUUID(),
    ),
  );
  const communityId = (made as { community: { id: string } }).community.id;
  const name = { zh: '报事', en: 'Report' };
  const order = { name, pillar: 'services' };
  const { face } = (await answered(admin.send(`communities/${communityId}/boards`, order, randomUUID()))) as {
    face: { id: string };
  };
  const thread = newId();
  const first = { id: thread, boardId: face.id, title: '楼道灯不亮', body: '三天了' };
  await answered(admin.send('threads', first, randomUUID()));
  const writers: Writer[] = [];
  for (let i = 0; i < count; i++) {
    const writer = new Writer(at, strange);
    const login = `1380000${String(i).padStart(4, '0')}`;
    const consent = { version: '1' };
    const order = { login, password: PASSWORD, name: '邻居', communityId, consent };
    const { account } = (await answered(writer.send('accounts', order, randomUUID()))) as { account: { id: string } };
    const right = { accountId: account.id, role: 'staff' }; // may write more in a minute
    await answered(admin.send(`places/${communityId}/grants`, right, randomUUID()));
    writers.push(writer);
  }
  return { board: face.id, thread, writers };
}

async function answered(sent: Promise<{ status: number; body: unknown } | undefined>): Promise<unknown> {
  const answer = await sent;
  if (!answer || answer.status >= 300) throw new Error(`The stage was refused: ${JSON.stringify(answer)}`);
  return answer.body;
}

/** Server and database in no order that anybody chose. */
function shuffled({ server, database }: { server: number; database: number }): ('server' | 'database')[] {
  const all = [...Array<'server'>(server).fill('server'), ...Array<'database'>(database).fill('database')];
  return all
    .map((victim) => ({ victim, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ victim }) => victim);
}

/** Until no job waits; two minutes at most, so that the figure tells. */
async function drained(database: pg.Client): Promise<void> {
  const end = performance.now() + 120_000;
  for (;;) {
    const { rows } = await database.query<{ waiting: number }>(
      `select count(*)::int as waiting from graphile_worker._private_jobs`,
    );
    if (!rows[0]?.waiting || performance.now() > end) return;
    await sleep(50);
  }
}

/** The figures as people read them. */
export function told(figures: Figures): string {
  const { strange, ...rest } = figures;
  const lines = Object.entries(rest).map(([name, value]) => `  ${name.padEnd(22)} ${Math.round(value)}`);
  return [...lines, `  ${'strange'.padEnd(22)} ${strange.length}`, ''].join('\n');
}
