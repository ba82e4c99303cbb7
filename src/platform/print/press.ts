/** The press: prints papers in processes of their own, a few at a time, so that the server goes on serving meanwhile. */
import { fork, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { PassThrough, type Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Problem } from '../http/index.js';
import type { Paper, PictureSource } from './paper.js';
import type { PictureWanted, ToPrinter } from './protocol.js';

const PROGRAM = fileURLToPath(new URL('./printer/printer.mjs', import.meta.url));
const AT_ONCE = 2;
/** Papers that may wait; one more is refused. */
const QUEUE = 40;
/** Longest that one paper may take. */
const TIME_LIMIT_MS = 120_000;
const NO_PICTURES: PictureSource = () => Promise.resolve(undefined);

@Injectable()
export class Press implements OnModuleDestroy {
  private readonly waiting: (() => void)[] = [];
  private readonly running = new Set<ChildProcess>();
  private taken = 0;

  constructor(private readonly clock: Clock) {}

  /**
   * Prints a paper; answers its PDF once the first of it is there, the rest flows after. Close the stream and the printing
   * ends. @throws http/unavailable when too many wait already
   */
  async print(paper: Paper, pictures: PictureSource = NO_PICTURES): Promise<Readable> {
    await this.turn();
    const out = new PassThrough();
    try {
      const child = this.start(out);
      child.on('message', (wanted: PictureWanted) => void answer(child, wanted, pictures));
      send(child, { paper, at: this.clock.now().getTime() });
    } catch (error) {
      this.next();
      throw error;
    }
    await new Promise<void>((resolve, reject) => {
      out.once('readable', resolve);
      out.once('error', reject);
      out.once('close', () => reject(new Error('The press was closed')));
    });
    return out;
  }

  onModuleDestroy(): void {
    this.running.forEach((child) => child.kill('SIGKILL'));
  }

  private start(out: PassThrough): ChildProcess {
    const child = fork(PROGRAM, [], {
      env: {}, // nothing of the server's environment: it reads strangers' pictures
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.running.add(child);
    if (child.pid !== undefined) lowerPriority(child.pid);
    const limit = setTimeout(() => child.kill('SIGKILL'), TIME_LIMIT_MS);
    let said = '';
    child.stderr?.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2000)));
    child.stdout?.pipe(out, { end: false });
    child.once('error', (error) => out.destroy(error));
    // `close` comes after the last of the output, `exit` may come before it.
    child.once('close', (code) => {
      clearTimeout(limit);
      this.running.delete(child);
      this.next();
      if (code === 0) out.end();
      else if (!out.destroyed) out.destroy(new Error(`A paper was not printed (${code}): ${said}`));
    });
    out.once('close', () => this.running.has(child) && !out.writableFinished && child.kill('SIGKILL'));
    return child;
  }

  /** Waits until there is a place at the press. */
  private async turn(): Promise<void> {
    if (this.waiting.length >= QUEUE) throw new Problem('http/unavailable', { retryAfter: 10 });
    if (this.taken >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.taken += 1;
  }

  /** Hands the place on. */
  private next(): void {
    const following = this.waiting.shift();
    if (following) following();
    else this.taken -= 1;
  }
}

/** A picture that can't be had is left out of the paper. */
async function answer(child: ChildProcess, { id, picture, pixels }: PictureWanted, from: PictureSource): Promise<void> {
  const bytes = await from(picture, pixels).catch(() => undefined);
  send(child, { id, bytes: bytes ?? null });
}

function send(child: ChildProcess, message: ToPrinter): void {
  if (child.connected) child.send(message, (error) => error && child.kill('SIGKILL'));
}

/** Where a system has no priorities, it works all the same. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // gone already, or not allowed here
  }
}
