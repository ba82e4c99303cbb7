/** The database: one transaction at a time per flow of control, carried in AsyncLocalStorage; named statements for reads. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import { poolOf } from './source.js';
import type { Statement } from './sql.js';

/** What the running transaction holds. `beforeCommit` is where events are written: once, last, in one statement. */
export interface Transaction {
  readonly manager: EntityManager;
  readonly client: PoolClient;
  readonly beforeCommit: (() => Promise<void>)[];
  readonly afterCommit: (() => void)[];
  over: boolean;
}

const running = new AsyncLocalStorage<Transaction>();
/** Counts statements for the query budget tests. */
export const statementLog = { count: 0, names: [] as string[], on: false };

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
    const own: Transaction = { manager: runner.manager, client, beforeCommit: [], afterCommit: [], over: false };
    try {
      const result = await running.run(own, () => this.run(runner, own, work));
      own.afterCommit.forEach((effect) => effect());
      return result;
    } finally {
      own.over = true;
      await runner.release();
    }
  }

  private async run<T>(runner: QueryRunner, own: Transaction, work: () => Promise<T>): Promise<T> {
    await runner.startTransaction();
    try {
      const result = await work();
      for (const last of own.beforeCommit) await last();
      await runner.commitTransaction();
      return result;
    } catch (error) {
      own.over = true;
      await runner.rollbackTransaction().catch(() => undefined);
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
    if (statementLog.on) {
      statementLog.count++;
      statementLog.names.push(s.name);
    }
    const on = this.inTransaction ? this.current().client : this.pool;
    const result = await on.query({ name: s.name, text: s.text, values });
    return result.rows as Row[];
  }

  /** The first row of a named statement, or undefined. */
  async row<Row, Params extends object>(s: Statement<Row, Params>, params: Params): Promise<Row | undefined> {
    return (await this.rows(s, params))[0];
  }
}
