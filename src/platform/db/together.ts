/** Commands that come at the same moment share one statement: packets, the plan and the flush are paid for once. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Db } from './db.js';

/** Does what several ordered in one statement, all or nothing; answers in the order of the orders. */
type Work<Order, Answer> = (orders: readonly Order[]) => Promise<readonly Answer[]>;

interface Waiting<Order, Answer> {
  /** What it will hold a lock on. */
  readonly key: string;
  readonly order: Order;
  readonly done: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/** One statement at a time: more of them would only be smaller. One that takes longer than this is not waited for. */
const PATIENCE_MS = 50;
const LANES = 4;
const MOST = 64;

/**
 * Whoever comes alone waits for nobody. Those who come while a statement is under way go together with the next one. When
 * that fails, each is tried alone: nobody's order fails for another's. Of one that is slow only those for the same key wait,
 * as they would have to in the database. When a connection is lost before the answer all of it may be written already and is
 * tried again: the work must know what is there, as a primary key minted by the client does.
 */
export class Together<Order, Answer> {
  private waiting: Waiting<Order, Answer>[] = [];
  private lanes = 0;
  /** Statements that are slow. */
  private readonly slow = new Set<readonly Waiting<Order, Answer>[]>();
  /** What is done for many carries nothing of the request that happened to start it. */
  private readonly apart = AsyncLocalStorage.snapshot();

  constructor(
    private readonly db: Db,
    private readonly work: Work<Order, Answer>,
  ) {}

  /** Within a transaction it joins that one. @throws whatever the work throws for this order alone */
  do(key: string, order: Order): Promise<Answer> {
    if (this.db.inTransaction) return this.alone(order);
    return new Promise((done, fail) => {
      this.waiting.push({ key, order, done, fail });
      this.go();
    });
  }

  /** Opens a lane if all that are open are held up. */
  private go(): void {
    if (this.lanes > this.slow.size || this.lanes === LANES) return;
    const turn = this.next();
    if (turn.length) void this.apart(() => this.lane(turn));
  }

  private next(): Waiting<Order, Answer>[] {
    if (!this.slow.size) return this.waiting.splice(0, MOST);
    const held = new Set([...this.slow].flatMap((turn) => turn.map(({ key }) => key)));
    const turn = this.waiting.filter(({ key }) => !held.has(key)).slice(0, MOST);
    this.waiting = this.waiting.filter((one) => !turn.includes(one));
    return turn;
  }

  private async lane(turn: readonly Waiting<Order, Answer>[]): Promise<void> {
    this.lanes++;
    const patience = setTimeout(() => {
      this.slow.add(turn);
      this.go();
    }, PATIENCE_MS);
    await this.turn(turn);
    clearTimeout(patience);
    this.slow.delete(turn);
    this.lanes--;
    this.go();
  }

  private async turn(turn: readonly Waiting<Order, Answer>[]): Promise<void> {
    try {
      const answers = await this.work(turn.map(({ order }) => order));
      turn.forEach(({ done }, i) => done(answers[i]));
    } catch (error) {
      if (turn.length === 1) turn[0]?.fail(error);
      else await Promise.all(turn.map(({ order, done, fail }) => this.alone(order).then(done, fail)));
    }
  }

  private async alone(order: Order): Promise<Answer> {
    return (await this.work([order]))[0];
  }
}
