/** The door to the picture process: starts it, feeds it a few pictures at a time, ends it when it misbehaves. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism, constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Answer, Ask, Inspection, RefusalCode, Rendering } from './protocol.js';

/** The exit code with which the process says that a picture wanted too much memory. */
const OUT_OF_MEMORY = 70;
const PROGRAM = fileURLToPath(new URL('./decoder.mjs', import.meta.url));

export interface PictureOptions {
  /** Longest that one picture may take, milliseconds. */
  readonly timeLimit: number;
  /** Resident memory at which the process ends itself, bytes. */
  readonly memoryLimit: number;
  /** Resident memory at which it is replaced once it has nothing to do, bytes. */
  readonly memoryKept: number;
  /** Pictures that may wait; one more is refused as `busy`. */
  readonly queue: number;
  /** An unused process is ended after so many milliseconds. */
  readonly idle: number;
}

const defaults: PictureOptions = {
  timeLimit: 30_000,
  memoryLimit: 512 * 2 ** 20,
  memoryKept: 200 * 2 ** 20,
  queue: 60,
  idle: 60_000,
};

/** A picture that was not taken in. `message` is for the log. */
export class PictureRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    reason: string,
    /** With `too-many-pixels`: how many would do, in millions. */
    readonly megapixels = 0,
  ) {
    super(reason);
  }
}

interface Task {
  readonly ask: Ask;
  /** How much of the process it takes: nothing, one picture's share, or all of it. */
  readonly share: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: PictureRefused) => void;
  /** The process died with this in its hands: it gets one more try, alone, so that it can't take others with it. */
  suspect: boolean;
  timer?: NodeJS.Timeout;
}

export class Pictures {
  private readonly options: PictureOptions;
  private readonly parallel = Math.min(2, availableParallelism());
  private readonly waiting: Task[] = [];
  private readonly running = new Map<number, Task>();
  private child: ChildProcess | undefined;
  private idleTimer: NodeJS.Timeout | undefined;
  private lastId = 0;
  private retiring = false;
  private stopped = false;

  constructor(options: Partial<PictureOptions> = {}) {
    this.options = { ...defaults, ...options };
  }

  /** Process id of the picture process, while there is one. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Reads the header: at once, however long the queue. @throws PictureRefused */
  async inspect(file: string): Promise<Inspection> {
    const answer = await this.ask('inspect', file, '', 0);
    if ('inspection' in answer) return answer.inspection;
    throw new PictureRefused('broken', 'no inspection in the answer');
  }

  /** Makes the served widths of an inspected picture in an existing folder. @throws PictureRefused */
  async render(file: string, format: Inspection['format'], into: string): Promise<Rendering> {
    if (this.waiting.length >= this.options.queue) throw new PictureRefused('busy', 'the queue is full');
    const whole = format === 'heic' || format === 'avif';
    const answer = await this.ask('render', file, into, whole ? this.parallel : 1);
    if ('rendering' in answer) return answer.rendering;
    throw new PictureRefused('broken', 'no rendering in the answer');
  }

  /** Ends the process; whatever is under way is refused as `busy`. */
  stop(): void {
    this.stopped = true;
    const open = [...this.running.values(), ...this.waiting.splice(0)];
    this.running.clear();
    open.forEach((task) => this.refuse(task, 'busy', 'the server is stopping'));
    this.end();
  }

  private ask(work: Ask['work'], file: string, into: string, share: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ask = { id: ++this.lastId, work, file, into };
      this.waiting.push({ ask, share, resolve, reject, suspect: false });
      this.advance();
    });
  }

  /** Hands over whatever may start now. */
  private advance(): void {
    if (this.stopped) return this.waiting.splice(0).forEach((task) => this.refuse(task, 'busy', 'stopped'));
    let blocked = false; // renders keep their order, so that a heavy one gets its turn
    for (const task of [...this.waiting]) {
      if ((blocked && task.share > 0) || !this.mayStart(task)) {
        blocked ||= task.share > 0;
        continue;
      }
      this.waiting.splice(this.waiting.indexOf(task), 1);
      this.start(task);
    }
    if (this.running.size === 0) this.idleTimer ??= setTimeout(() => this.end(), this.options.idle).unref();
  }

  private mayStart(task: Task): boolean {
    if (this.retiring) return false;
    const running = [...this.running.values()];
    if (running.some((other) => other.suspect)) return false;
    if (task.suspect) return running.length === 0;
    return task.share === 0 || running.reduce((sum, other) => sum + other.share, task.share) <= this.parallel;
  }

  private start(task: Task): void {
    clearTimeout(this.idleTimer);
    this.idleTimer = undefined;
    this.running.set(task.ask.id, task);
    const child = (this.child ??= this.spawn());
    task.timer = setTimeout(() => this.tooLong(task), this.options.timeLimit);
    child.send(task.ask, (error) => error && child.kill('SIGKILL'));
  }

  private spawn(): ChildProcess {
    const child = fork(PROGRAM, [String(this.options.memoryLimit)], {
      // Nothing of the server's environment: no secrets where strangers' files are read. The pool holds two pictures
      // of three widths each and leaves room for looking at headers; few arenas keep freed memory from piling up.
      env: { UV_THREADPOOL_SIZE: '8', MALLOC_ARENA_MAX: '2' },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    if (child.pid !== undefined) lowerPriority(child.pid);
    child.on('message', (answer: Answer) => this.answered(child, answer));
    child.once('error', () => this.died(child, null));
    child.once('exit', (code) => this.died(child, code));
    return child;
  }

  private answered(child: ChildProcess, answer: Answer): void {
    const task = this.running.get(answer.id);
    if (!task || child !== this.child) return;
    this.running.delete(answer.id);
    clearTimeout(task.timer);
    if ('refused' in answer) task.reject(new PictureRefused(answer.refused, answer.reason, answer.megapixels));
    else task.resolve(answer);
    this.retiring ||= answer.rss > this.options.memoryKept;
    if (this.retiring && this.running.size === 0) this.end();
    this.advance();
  }

  private tooLong(task: Task): void {
    this.running.delete(task.ask.id);
    this.refuse(task, 'broken', `took longer than ${this.options.timeLimit} ms`);
    this.child?.kill('SIGKILL');
  }

  /** Its tasks get one more try each, alone; one that has been there for two deaths is refused. */
  private died(child: ChildProcess, code: number | null): void {
    if (child !== this.child) return;
    this.child = undefined;
    this.retiring = false;
    const orphans = [...this.running.values()];
    this.running.clear();
    for (const task of orphans) {
      clearTimeout(task.timer);
      if (task.suspect) this.refuse(task, code === OUT_OF_MEMORY ? 'broken' : 'busy', `died twice, now with ${code}`);
    }
    const again = orphans.filter((task) => !task.suspect);
    again.forEach((task) => (task.suspect = true));
    this.waiting.unshift(...again);
    this.advance();
  }

  private refuse(task: Task, code: RefusalCode, reason: string): void {
    clearTimeout(task.timer);
    task.reject(new PictureRefused(code, reason));
  }

  private end(): void {
    clearTimeout(this.idleTimer);
    this.idleTimer = undefined;
    this.retiring = false;
    const { child } = this;
    this.child = undefined;
    child?.kill('SIGKILL');
  }
}

/** Before the child starts threads, which inherit it. Where a system has no priorities, it works all the same. */
function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // gone already, or not allowed here
  }
}
