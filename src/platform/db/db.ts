/** The database: one transaction at a time per flow of control, carried in AsyncLocalStorage; named statements for reads. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { holdBack } from './packet.js';
import { poolOf } from './source.js';
import type { Statement } from './sql.js';

/**
 * What the running transaction holds. `beforeCommit` is where events are written: once, last, in one statement, which must
 * be sent before the function's first await.
 */
export interface Transaction {
  readonly manager: EntityManager;
  readonly client: PoolClient;
  readonly beforeCommit: (() => Promise<void>)[];
  readonly afterCommit: (() => void)[];
  over: boolean;
}

const running = new AsyncLocalStorage<Transaction>();
/** Names statements for the query budget tests. */
export const statementLog = { names: [] as string[], on: false };

@Injectable()
export class Db {
  constructor(readonly source: DataSource) {}

  get pool(): Pool {
    return poolOf(this.source);
  }

  /** Runs work in a transaction; inside another one it joins that. Continuing after an error needs a new transaction. */
  async tx<T>(work: () => Promise<T>): Promise<T> {
    const outer = running.getStore();
    if (outer && !outer.over) return work();
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    // TypeORM opens no transaction of its own inside ours.
    Object.assign(runner, { isTransactionActive: true });
    const own: Transaction = { manager: runner.manager, client, beforeCommit: [], afterCommit: [], over: false };
    try {
      const result = await running.run(own, () => this.run(own, work));
      own.afterCommit.forEach((effect) => effect());
      return result;
    } finally {
      own.over = true;
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }

  /**
   * BEGIN goes out together with the first statement, COMMIT together with the last: connections are pipelined, and every
   * answer waited for alone costs as much as a statement.
   */
  private async run<T>(own: Transaction, work: () => Promise<T>): Promise<T> {
    // until nothing more can be said without waiting for an answer
    process.nextTick(holdBack(own.client));
    const begun = own.client.query('begin');
    begun.catch(() => undefined); // what comes after it fails with it
    try {
      const result = await work();
      await begun;
      const send = holdBack(own.client);
      const last = own.beforeCommit.map((write) => write());
      const committed = own.client.query('commit');
      committed.catch(() => undefined);
      send();
      await Promise.all(last);
      // PostgreSQL answers COMMIT in a transaction that has failed with ROLLBACK, not with an error.
      if ((await committed).command !== 'COMMIT') throw new Error('The transaction had failed');
      return result;
    } catch (error) {
      own.over = true;
      await own.client.query('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** The running transaction. @throws outside of one, and after it ended */
  current(): Transaction {
    const own = running.getStore();
    if (!own) throw new Error('Outside a transaction');
    if (own.over) throw new Error('The transaction is over');
    return own;
  }

  get inTransaction(): boolean {
    const own = running.getStore();
    return own !== undefined && !own.over;
  }

  repo<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return (this.inTransaction ? this.current().manager : this.source.manager).getRepository(entity);
  }

  /** All rows of a named statement, prepared once per connection. */
  async rows<Row, Params extends object>(s: Statement<Row, Params>, params: Params): Promise<Row[]> {
    const given = params as Record<string, unknown>;
    const values = s.order.map((name) => {
      if (given[name] === undefined) throw new Error(`${s.name}: parameter ${name} is missing`);
      return given[name];
    });
    if (statementLog.on) statementLog.names.push(s.name);
    const on = this.inTransaction ? this.current().client : this.pool;
    const result = await on.query({ name: s.name, text: s.text, values });
    return result.rows as Row[];
  }

  /** The first row of a named statement, or undefined. */
  async row<Row, Params extends object>(s: Statement<Row, Params>, params: Params): Promise<Row | undefined> {
    return (await this.rows(s, params))[0];
  }
}
