/** The crowd of readers.mjs as a drill orders it about, and the floor beside them: a bare `ws` broadcast. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Order {
  name: string;
  /** Servers; the sockets are dealt out to them in turn. */
  urls: string[];
  sockets: number;
  room: string;
  /** All are this person; else they are guests. */
  cookie?: string;
  /** No protocol: everything that is sent counts. */
  bare?: true;
}

/** What happened to all sockets of a group together. */
export interface Report {
  closed: number;
  refused: number;
  /** Messages that had been had before, as the client drops them. */
  late: number;
  /** Numbers that were skipped, and asked for. */
  gaps: number;
  /** Of the expected ids, at any socket. */
  missed: number;
  twice: number;
  /** Ids that nobody expected. */
  astray: number;
  /** Too much was missed: begin anew. */
  resets: number;
  lowest: number;
  /** The last message as it came over the wire. */
  sample: string;
}

interface Told {
  group: string;
  opened?: true;
  reached?: number;
  at?: string;
  report?: Report;
}

export class Crowd {
  private readonly child: ChildProcess;
  private readonly times = new Map<string, bigint>();
  private readonly waiting = new Map<string, (told: Told) => void>();

  constructor() {
    this.child = fork(new URL('./readers.mjs', import.meta.url), { stdio: 'inherit', execArgv: [] });
    this.child.on('message', (told: Told) => this.told(told));
  }

  private told(told: Told): void {
    if (told.reached !== undefined) this.times.set(`${told.group} ${told.reached}`, BigInt(told.at ?? 0));
    const key = `${told.group} ${told.reached ?? (told.opened ? 'opened' : 'report')}`;
    this.waiting.get(key)?.(told);
    this.waiting.delete(key);
  }

  private next(key: string, ms: number): Promise<Told> {
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`The crowd waits for ${key}`)), ms);
      this.waiting.set(key, (told) => {
        clearTimeout(late);
        done(told);
      });
    });
  }

  /** Opens the sockets; when all are in their room. */
  async open(order: Order): Promise<void> {
    this.child.send({ open: order });
    await this.next(`${order.name} opened`, 60_000);
  }

  /** When the last socket of the group had this number, on the machine's clock (nanoseconds). */
  async reached(group: string, seq: number, ms = 30_000): Promise<bigint> {
    const key = `${group} ${seq}`;
    if (!this.times.has(key)) await this.next(key, ms);
    return this.times.get(key) ?? 0n;
  }

  async report(name: string, ids: readonly string[]): Promise<Report> {
    this.child.send({ report: { name, ids } });
    const { report } = await this.next(`${name} report`, 60_000);
    if (!report) throw new Error('The crowd said nothing');
    return report;
  }

  close(name: string): void {
    this.child.send({ close: name });
  }

  async end(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.disconnect();
    await gone;
  }
}

/** A bare `ws` server that sends a text to every socket. */
export class Broadcast {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<Broadcast> {
    const child = fork(new URL('./broadcast.mjs', import.meta.url), { stdio: 'inherit', execArgv: [] });
    const [{ port }] = (await once(child, 'message')) as [{ port: number }];
    return new Broadcast(child, `http://127.0.0.1:${port}`);
  }

  /** Sends it; when it began to. */
  async say(text: string): Promise<bigint> {
    this.child.send({ say: text });
    const [{ at }] = (await once(this.child, 'message')) as [{ at: string }];
    return BigInt(at);
  }

  async end(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.disconnect();
    await gone;
  }
}
