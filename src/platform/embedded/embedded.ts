/** Starts the embedded PostgreSQL, makes its two roles and its database, and starts it again if it dies under us. */
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { APPLICATION, openCluster, OWNER, type Cluster } from './cluster.js';
import { startPostmaster, type Postmaster } from './postmaster.js';

export interface EmbeddedOptions {
  /** Settings of PostgreSQL beside or in place of ours, e.g. `{ fsync: 'off' }` for throwaway data. */
  settings?: Record<string, string>;
  /** Hears each line that PostgreSQL says. */
  log?: (line: string) => void;
  /** Hears that PostgreSQL died and could not be started again: time to end. */
  onGone?: (why: Error) => void;
}

export interface Embedded {
  /** The owner of the schema and of the installation: migrates. */
  ownerUrl: string;
  /** The application's own role: runs, with the rights that the migrations grant it. */
  appUrl: string;
  /** The process of PostgreSQL at present: another one after a respawn. */
  readonly pid: number;
  /** Stops it in order. Can be called twice. */
  stop(): Promise<void>;
}

const DATABASE = 'app';

/** For two cores and a small machine. Durable: what was acknowledged is on disk. */
const SETTINGS = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  max_connections: '100',
  superuser_reserved_connections: '3',
  max_parallel_workers_per_gather: '1',
  jit: 'off',
  timezone: 'UTC',
  random_page_cost: '1.1',
  effective_io_concurrency: '32',
  synchronous_commit: 'on',
  fsync: 'on',
  wal_compression: 'pglz',
  min_wal_size: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
};

/** So many lives in a row that were so short are no accident. */
const SHORT_LIVES = 5;
const SHORT_MS = 2_000;
const RESPAWN_MS = 15_000;

/**
 * @param home folder that it keeps everything in
 * @throws Error that says what to do, when it can't start
 */
export async function startEmbedded(home: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const log = options.log ?? (() => undefined);
  const settings = { ...SETTINGS, ...options.settings };
  const cluster = await openCluster(home);
  const { port, first } = await startOnFreePort((at) => startPostmaster({ cluster, port: at, settings, log }));
  let running = first;
  let reviving = Promise.resolve();
  let stopped: Promise<void> | undefined;
  let shortLives = 0;

  const revive = async (why: string): Promise<void> => {
    log(`LOG:  starting again after: ${why}`);
    running = await respawn(() => startPostmaster({ cluster, port, settings, log }));
    watchOver(running);
  };
  const watchOver = (postmaster: Postmaster): void => {
    const born = performance.now();
    void postmaster.ended.then((why) => {
      if (stopped) return;
      shortLives = performance.now() - born < SHORT_MS ? shortLives + 1 : 0;
      if (shortLives > SHORT_LIVES) options.onGone?.(new Error(why));
      else reviving = revive(why).catch((error: unknown) => options.onGone?.(asError(error)));
    });
  };
  const stop = async (): Promise<void> => {
    await reviving;
    await running.stop();
  };

  const url = (role: keyof Cluster['passwords'], database: string) =>
    `postgres://${role}:${cluster.passwords[role]}@127.0.0.1:${port}/${database}`;
  try {
    await makeRolesAndDatabase(url(OWNER, 'postgres'), cluster.passwords[APPLICATION]);
  } catch (error) {
    await running.stop();
    throw error;
  }
  watchOver(first);
  return {
    ownerUrl: url(OWNER, DATABASE),
    appUrl: url(APPLICATION, DATABASE),
    get pid() {
      return running.pid;
    },
    stop: () => (stopped ??= stop()),
  };
}

const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Between asking for a free port and taking it another program may have it: try a few. */
async function startOnFreePort(start: (port: number) => Promise<Postmaster>) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return { port, first: await start(port) };
    } catch (error) {
      if (attempt >= 3 || !String(error).includes('could not bind')) throw error;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The children of a killed postgres take a moment to notice and to let go of its memory. */
async function respawn(start: () => Promise<Postmaster>): Promise<Postmaster> {
  const until = performance.now() + RESPAWN_MS;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (performance.now() > until) throw error;
      await sleep(100);
    }
  }
}

async function makeRolesAndDatabase(ownerUrl: string, appPassword: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const found = await owner.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $2) as database`,
      [APPLICATION, DATABASE],
    );
    if (!found.rows[0]?.role) {
      await owner.query(`create role ${APPLICATION} login password ${pg.escapeLiteral(appPassword)}`);
    }
    if (!found.rows[0]?.database) await owner.query(`create database ${DATABASE}`);
  } finally {
    await owner.end();
  }
}
