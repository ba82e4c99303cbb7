/** The door to web push: the installation's keys, and a process of low priority that encrypts and sends. */
import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import webpush from 'web-push';
import { Clock } from '../clock/index.js';
import { CONFIG, type Config } from '../config/index.js';
import { Db, p, sql, statement } from '../db/index.js';
import { mayCall } from './addresses.mjs';
import type { Answer, Begin, PushMessage, PushResult } from './protocol.js';

const PROGRAM = fileURLToPath(new URL('./sender.mjs', import.meta.url));
/** An unused process is ended after so many milliseconds. */
const IDLE_MS = 120_000;
const LOST: PushResult = { status: 0, reason: 'the push process ended', retryAfter: null };

interface Keys {
  publicKey: string;
  privateKey: string;
}
const makeKeys = statement<never, Keys & { at: Date }>(
  'push-key-make',
  sql`insert into push_key (id, public_key, private_key, created_at)
      values (1, ${p('publicKey')}, ${p('privateKey')}, ${p('at')}) on conflict do nothing`,
);
const readKeys = statement<Keys>(
  'push-key',
  sql`select public_key as "publicKey", private_key as "privateKey" from push_key where id = 1`,
);

interface Waiting {
  readonly size: number;
  readonly done: (results: readonly PushResult[]) => void;
}

@Injectable()
export class Pushes implements OnModuleDestroy {
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private known: Promise<Keys> | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The key that devices subscribe with: made once for the installation, the same in all processes. */
  async publicKey(): Promise<string> {
    return (await this.keys()).publicKey;
  }

  /** Whether a device may be written to at this address: not in our own network. */
  allows(endpoint: string): boolean {
    return mayCall(endpoint, this.config.privateHosts);
  }

  /** Sends messages; answers what became of each, in their order. Never fails. */
  async send(messages: readonly PushMessage[]): Promise<readonly PushResult[]> {
    if (!messages.length) return [];
    const child = this.child ?? this.spawn(await this.keys());
    clearTimeout(this.idle);
    const id = ++this.lastId;
    const results = await new Promise<readonly PushResult[]>((done) => {
      this.waiting.set(id, { size: messages.length, done });
      child.send({ id, messages }, (error) => error && this.ended(child));
    });
    if (!this.waiting.size) this.idle = setTimeout(() => this.onModuleDestroy(), IDLE_MS).unref();
    return results;
  }

  onModuleDestroy(): void {
    clearTimeout(this.idle);
    const { child } = this;
    if (!child) return;
    this.ended(child);
    child.kill('SIGKILL');
  }

  private keys(): Promise<Keys> {
    this.known ??= this.findKeys().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async findKeys(): Promise<Keys> {
    const found = await this.db.row(readKeys, {});
    if (found) return found;
    await this.db.rows(makeKeys, { ...webpush.generateVAPIDKeys(), at: this.clock.now() });
    const made = await this.db.row(readKeys, {});
    if (!made) throw new Error('The push keys could not be kept');
    return made;
  }

  private spawn(keys: Keys): ChildProcess {
    // Nothing of the server's environment goes along.
    const child = fork(PROGRAM, [], { env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    if (child.pid !== undefined) lowerPriority(child.pid);
    child.on('message', ({ id, results }: Answer) => {
      this.waiting.get(id)?.done(results);
      this.waiting.delete(id);
    });
    child.once('error', () => this.ended(child));
    child.once('exit', () => this.ended(child));
    const begin: Begin = { begin: true, subject: subjectOf(this.config), ...keys, named: this.config.privateHosts };
    child.send(begin, () => undefined);
    this.child = child;
    return child;
  }

  /** What it had in its hands is tried again by those who asked. */
  private ended(child: ChildProcess): void {
    if (child !== this.child) return;
    this.child = undefined;
    for (const { size, done } of this.waiting.values()) done(Array.from({ length: size }, () => LOST));
    this.waiting.clear();
  }
}

/** Whom a push service may write to about us: the public address, or the sender of our mail. */
function subjectOf({ publicUrl, mailFrom }: Config): string {
  if (publicUrl.startsWith('https:')) return publicUrl;
  return `mailto:${/<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom}`;
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // gone already, or not allowed here
  }
}
