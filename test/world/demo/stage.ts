/** The stage of the demo: an empty application, its clock moved into the past, and everybody who acts on it. */
import type { AddressInfo } from 'node:net';
import { v7 } from 'uuid';
import type { App } from '../../../src/app.js';
import { Db, p, sql, statement } from '../../../src/platform/db/index.js';
import { Throttle } from '../../../src/platform/http/index.js';
import { Deadlines, Jobs } from '../../../src/platform/jobs/index.js';
import { Browser } from '../browser.js';
import { demoPassword, person, type Person } from '../cast.js';

/** So far behind what has happened its listeners may be while the clock stands still enough. */
const BEHIND = 12;
/** Nobody waits longer than this for the listeners before the clock moves on. */
const LONG_MS = 3 * 3_600_000;
/** Sessions last thirty days; the story may be longer. */
const SESSION_MS = 29.5 * 86_400_000;

const nextDue = statement<{ due: Date }, { by: Date }>(
  'demo-next-due',
  sql`select due_at as due from deadline where due_at <= ${p('by')} order by due_at limit 1`,
);

/** Somebody who acts: their browser, signed in when needed. */
export interface Player {
  person: Person;
  id: string;
  browser: Browser;
}
interface Known extends Player {
  signedInAt: number;
  signingIn?: Promise<void> | undefined;
}

export class Stage {
  /** The moment that the story leads up to. */
  readonly present: Date;
  readonly db: Db;
  /** Ids of places by path, boards by community and key, categories by code, organizations by key. */
  readonly places = new Map<string, string>();
  readonly boards = new Map<string, string>();
  readonly categories = new Map<string, string>();
  readonly organizations = new Map<string, string>();
  private readonly url: string;
  private readonly players = new Map<string, Known>();
  private readonly started = Date.now();
  private readonly throttled: boolean;

  constructor(
    private readonly app: App,
    readonly log: (line: string) => void,
  ) {
    const { port } = app.nest.getHttpServer().address() as AddressInfo;
    this.url = `http://127.0.0.1:${port}`;
    this.present = app.clock.now();
    this.db = app.nest.get(Db);
    const throttle = app.nest.get(Throttle);
    this.throttled = throttle.enabled;
    throttle.enabled = false;
  }

  /** A browser that nobody has signed in to. */
  browser(): Browser {
    return new Browser(this.url);
  }

  /** Somebody registered just now. */
  enter(key: string, id: string, browser: Browser): void {
    this.players.set(key, { person: person(key), id, browser, signedInAt: this.app.clock.now().getTime() });
  }

  has(key: string): boolean {
    return this.players.has(key);
  }

  everybody(): Player[] {
    return [...this.players.values()];
  }

  /** @throws Error when nobody of that name has registered */
  idOf(key: string): string {
    return this.known(key).id;
  }

  /** Somebody in front of their browser, signed in. */
  async player(key: string): Promise<Player> {
    const one = this.known(key);
    const now = this.app.clock.now().getTime();
    if (now - one.signedInAt > SESSION_MS) await (one.signingIn ??= this.signIn(one, now));
    return one;
  }

  private async signIn(one: Known, now: number): Promise<void> {
    one.browser.cookie = undefined;
    await one.browser.post('/api/v1/sessions', { login: one.person.login, password: demoPassword });
    one.signedInAt = now;
    one.signingIn = undefined;
  }

  private known(key: string): Known {
    const found = this.players.get(key) ?? this.players.get(person(key).key);
    if (!found) throw new Error(`${key} has not registered`);
    return found;
  }

  /** An id made at the story's time. */
  newId(): string {
    return v7({ msecs: this.app.clock.now().getTime() });
  }

  /** Where the story begins: long ago. */
  begin(moment: Date): void {
    this.app.clock.moveTo(moment);
  }

  /** Lets time pass until then; whatever falls due meanwhile happens when it is due. */
  async moveTo(moment: Date): Promise<void> {
    const { clock, nest } = this.app;
    await this.heard(moment.getTime() - clock.now().getTime() > LONG_MS ? 0 : BEHIND);
    for (;;) {
      const next = await this.db.row(nextDue, { by: moment });
      if (!next) break;
      if (next.due.getTime() > clock.now().getTime()) clock.moveTo(next.due);
      await nest.get(Deadlines).run();
    }
    if (moment.getTime() > clock.now().getTime()) clock.moveTo(moment);
  }

  /** Waits until at most so many effects of what happened are still to come. */
  async heard(behind = 0): Promise<void> {
    const jobs = this.app.nest.get(Jobs);
    while ((await jobs.backlog()) > behind) await new Promise((done) => setTimeout(done, 3));
  }

  /** Back to the present, with nothing left to happen. */
  async end(): Promise<void> {
    const { clock, nest } = this.app;
    await this.moveTo(this.present);
    clock.moveTo(new Date(this.present.getTime() + Date.now() - this.started));
    do await this.heard();
    while (await nest.get(Deadlines).run());
    await this.heard();
    nest.get(Throttle).enabled = this.throttled;
  }

  /** @throws Error when there is no such place */
  place(path: string): string {
    return must(this.places.get(path), `place ${path}`);
  }
}

/** @throws Error naming what is missing */
export function must<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`There is no ${what} on the stage`);
  return found;
}

/** Does work for all, at most so many at a time, in order. */
export async function each<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const hand = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}
