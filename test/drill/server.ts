/** A server in a process of its own, started as people start it, killed and stopped as drills want it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const ROOT = path.resolve(import.meta.dirname, '../..');
const READY_MS = 60_000;
/** A first start with the demo takes longer. */
const DEMO_MS = 300_000;

export class Server {
  url = '';
  /** The one-time code of the set-up, while there is nobody yet. */
  code = '';
  private child: ChildProcess | undefined;
  private port = 0;
  private said = '';

  /**
   * @param env what it is told beside our own environment
   * @param program what is started: the server, or what `npm start` runs
   */
  constructor(
    private readonly env: Readonly<Record<string, string>>,
    private readonly program = 'dist/src/main.js',
  ) {}

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  /** Starts it, on the same port each time, and waits until it is ready. */
  async start(): Promise<void> {
    this.port ||= await freePort();
    this.url = `http://127.0.0.1:${this.port}`;
    this.said = '';
    const child = spawn(process.execPath, [path.join(ROOT, this.program)], {
      env: { ...process.env, LOG_LEVEL: 'error', ...this.env, PORT: String(this.port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (this.said += String(text)));
    await this.ready();
    // What it says comes after it listens.
    for (let i = 0; i < 100 && this.code === '' && this.said === ''; i++) await sleep(20);
    this.code ||= /Code: (\S+)/.exec(this.said)?.[1] ?? '';
  }

  /** Waits until it answers that it is ready. @throws with what it said, if it ends or takes too long */
  async ready(): Promise<void> {
    const end = performance.now() + (this.env['DEMO'] === 'true' ? DEMO_MS : READY_MS);
    for (;;) {
      const answer = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
      if (this.child?.exitCode != null) throw new Error(`The server ended: ${this.said}`);
      if (performance.now() > end) throw new Error(`Not ready in time: ${this.said}`);
      await sleep(20);
    }
  }

  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Stops it in order; resolves when the process has ended. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** Resident memory in MiB; NaN where the system doesn't say. */
  residentMiB(): number {
    const status = fs.existsSync(`/proc/${this.pid}/status`) ? fs.readFileSync(`/proc/${this.pid}/status`, 'utf8') : '';
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }
}

/** A whole installation in a folder of its own, with its embedded database, as `npm start` runs it. */
export class Installation extends Server {
  readonly folder: string;

  constructor(env: Readonly<Record<string, string>> = {}, program?: string) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-drill-'));
    fs.chmodSync(folder, 0o755); // PostgreSQL may run as another account than ours
    super({ DEMO: 'false', ...env, DATA_DIR: folder }, program);
    this.folder = folder;
  }

  /** SIGKILL as an accident, SIGINT as an administrator's restart: the launcher starts it again. */
  signalDatabase(signal: 'SIGKILL' | 'SIGINT'): void {
    process.kill(Number(this.postmaster()[0]), signal);
  }

  /** The lines of postmaster.pid: process, folder, start, port. */
  private postmaster(): string[] {
    return fs.readFileSync(path.join(this.home, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  }
  private get home(): string {
    return fs.realpathSync(path.join(this.folder, 'postgres'));
  }

  /** The address of its database, as the owner of the schema or as the application. */
  databaseUrl(role: 'app_owner' | 'app_user'): string {
    const known = JSON.parse(fs.readFileSync(path.join(this.home, 'passwords.json'), 'utf8')) as Record<string, string>;
    return `postgres://${role}:${known[role]}@127.0.0.1:${this.postmaster()[3]}/app`;
  }

  async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.databaseUrl('app_owner') });
    await client.connect();
    return client;
  }

  /** Stops everything and throws it away. */
  async remove(): Promise<void> {
    await this.stop();
    const begun = fs.existsSync(path.join(this.folder, 'postgres'));
    for (const folder of [...(begun ? [this.home] : []), this.folder])
      fs.rmSync(folder, { recursive: true, force: true });
  }
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** The value that so many of a hundred stay within. */
export const percentile = (numbers: readonly number[], hundredths: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil((numbers.length * hundredths) / 100) - 1)] ?? NaN;

/** One line of a drill's figures. */
export const print = (line: string): void => void process.stdout.write(`  ${line}\n`);
