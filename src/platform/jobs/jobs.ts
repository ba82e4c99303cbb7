/** Durable work after commit, on a kept job library: events go to their listeners here; dead processes' jobs are released. */
import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import {
  Logger as WorkerLogger,
  makeWorkerUtils,
  run,
  type Runner,
  type Task,
  type WorkerEvents,
  type WorkerUtils,
} from 'graphile-worker';
import pg from 'pg';
import { Db } from '../db/index.js';
import { Deliveries } from '../events/index.js';
import { Wire } from '../wire/index.js';
import { patient } from './patient.js';

interface Shared {
  pgPool: pg.Pool;
  logger: WorkerLogger;
}
type Work = (payload: unknown) => Promise<void>;

/** Jobs under way at once: most wait for their listener's turn, which serves many. */
const CONCURRENCY = 64;
/** Taking many costs the database as much as taking one. */
const TAKEN_AT_ONCE = 64;
const CONNECTIONS = 4;
const AGAIN_MS = 1_000;
const SWEEP_MS = 10_000;
const STOP_MS = 10_000;
/** A lock younger than this may belong to a worker that has not taken its own lock yet. */
const STALE = `interval '5 seconds'`;

@Injectable()
export class Jobs {
  private readonly log = new Logger('jobs');
  private readonly work = new Map<string, Work>();
  private readonly crontab: string[] = [];
  private readonly poolIds = new Set<string>();
  /** Jobs that this process is at. */
  private readonly underway = new Set<string>();
  private runner: Runner | undefined;
  private pool: pg.Pool | undefined;
  private utils: WorkerUtils | undefined;
  private stopping = false;
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Db,
    private readonly wire: Wire,
    private readonly deliveries: Deliveries,
  ) {
    this.handle('event', (payload) => deliveries.deliver(payload as { id: number; type: string }));
  }

  /** Declares how a kind of job is done; before the application starts. */
  handle(kind: string, work: Work): void {
    if (this.work.has(kind)) throw new Error(`Job ${kind} is handled twice`);
    this.work.set(kind, work);
  }

  /** Does work again and again, on one process at a time; `cron` is five fields in UTC. Before the application starts. */
  every(cron: string, kind: string, work: () => Promise<void>): void {
    this.handle(kind, work);
    this.crontab.push(`${cron} ${kind}`);
  }

  /** Adds a job in the running transaction. */
  async add(kind: string, payload: object): Promise<void> {
    const { client } = this.db.current();
    await client.query('select graphile_worker.add_job($1, $2::json)', [kind, JSON.stringify(payload)]);
  }

  async start(): Promise<void> {
    this.pool = this.openPool();
    const shared = { pgPool: patient(this.pool), logger: this.logger() };
    this.utils = await makeWorkerUtils(shared);
    await this.run(shared);
    this.wire.onBack((client) => this.sayAlive(client));
    this.sweeping = setInterval(() => void this.sweep().catch(() => undefined), SWEEP_MS);
    await this.sweep();
    this.deliveries.start();
  }

  private logger(): WorkerLogger {
    return new WorkerLogger(() => (level, message) => {
      if (`${level}` === 'error') this.log.error(message);
      else if (`${level}` === 'warning') this.log.debug(message); // on how it is set up, at every start
    });
  }

  /** Runs the workers. The library ends them for good at errors it does not expect: then others take their place. */
  private async run(shared: Shared): Promise<void> {
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => this.poolIds.add(workerPool.id));
    // Taken for this process and waiting here for a worker.
    events.on('localQueue:getJobs:complete', ({ jobs }) => jobs.forEach(({ id }) => this.underway.add(id)));
    events.on('localQueue:returnJobs', ({ jobs }) => jobs.forEach(({ id }) => this.underway.delete(id)));
    const runner = await run({
      ...shared,
      events,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      pollInterval: 1_000,
      // Ending them in batches, too, would end the workers at the first lost connection.
      preset: { worker: { localQueue: { size: TAKEN_AT_ONCE } } },
      taskList: Object.fromEntries([...this.work].map(([kind, work]) => [kind, this.watched(work)])),
      crontab: this.crontab.join('\n'),
    });
    this.runner = runner;
    runner.promise
      .catch((error: unknown) => this.log.error({ msg: 'workers ended', err: error }))
      .finally(() => {
        if (!this.stopping) setTimeout(() => void this.again(shared), AGAIN_MS);
      });
  }

  private async again(shared: Shared): Promise<void> {
    try {
      if (this.stopping) return;
      await this.run(shared);
      await this.wire.use((client) => this.sayAlive(client));
    } catch {
      setTimeout(() => void this.again(shared), AGAIN_MS); // the database is not back yet
    }
  }

  /**
   * Connections of the job library's own. That a job was taken, or is done, need not be on disk at once: should it be lost,
   * the job runs again, and its listeners know what they did. What they did must be: a job can end after the database came back.
   */
  private openPool(): pg.Pool {
    const { options } = this.db.pool;
    const own = `${options.options ?? ''} -c synchronous_commit=off`;
    const pool = new pg.Pool({ ...options, max: CONNECTIONS, options: own });
    const quiet = (): void => undefined; // a connection that dies is an error of the query it served
    return pool.on('error', quiet).on('connect', (client) => client.on('error', quiet));
  }

  private watched(work: Work): Task {
    return async (payload, { job }) => {
      this.underway.add(job.id);
      try {
        await work(payload);
      } finally {
        this.underway.delete(job.id);
      }
    };
  }

  /** Holds a lock for as long as this process lives, per pool of workers: the library signs jobs with the pool's id. */
  private async sayAlive(client: pg.Client): Promise<void> {
    for (const id of this.poolIds) await client.query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [id]);
  }

  /** Releases jobs whose pool's lock is free: its process is dead. */
  private async sweep(): Promise<void> {
    const found = await this.db.pool.query<{ id: string }>(
      `select distinct locked_by as id from graphile_worker._private_jobs
       where locked_by is not null and locked_at < clock_timestamp() - ${STALE}`,
    );
    const dead: string[] = [];
    for (const { id } of found.rows) {
      if (this.poolIds.has(id)) continue;
      const free = await this.db.pool.query<{ free: boolean }>(
        `with l as materialized (select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free) select free from l`,
        [id],
      );
      if (free.rows[0]?.free) dead.push(id);
    }
    if (dead.length) {
      this.log.warn({ msg: 'released the jobs of dead workers', workers: dead.length });
      await this.utils?.forceUnlockWorkers(dead);
    }
    await this.releaseForgotten();
  }

  /** Releases jobs of ours that we know nothing of: the database gave them out, and was lost before we heard it. */
  private async releaseForgotten(): Promise<void> {
    await this.db.pool.query(
      `update graphile_worker._private_jobs set locked_by = null, locked_at = null
       where locked_by = any($1) and locked_at < clock_timestamp() - ${STALE} and id <> all($2::bigint[])`,
      [[...this.poolIds], [...this.underway]],
    );
  }

  /** Jobs that wait or run now, and events not handed on yet; failed ones that wait for their next try excepted. */
  async backlog(): Promise<number> {
    const { rows } = await this.db.pool.query<{ n: number }>(
      `select count(*) as n from graphile_worker._private_jobs
       where attempts < max_attempts and (attempts = 0 or locked_by is not null or run_at <= clock_timestamp())`,
    );
    return rows[0]?.n ?? 0;
  }

  /** Stops taking jobs and waits for those that run, but not for a lost database: what is cut off is run again by others. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.sweeping);
    const waiting = new AbortController();
    const late = sleep(STOP_MS, undefined, { signal: waiting.signal }).catch(() => undefined);
    await Promise.race([this.end(), late]);
    waiting.abort();
  }

  private async end(): Promise<void> {
    await Promise.all([this.deliveries.stop(), this.runner?.stop()]);
    await this.utils?.release();
    await this.pool?.end();
  }
}
