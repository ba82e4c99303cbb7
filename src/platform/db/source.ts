/** Opens the TypeORM data source: entities and writes through TypeORM, reads through the same pool by named statement. */
import pg from 'pg';
import { DataSource, type EntitySchema, type InsertResult, type MixedList } from 'typeorm';

// Counts and event ids stay far below 2^53: numbers, not strings.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface SourceOptions {
  url: string;
  pool: number;
  entities: MixedList<(new () => object) | EntitySchema>;
}

/** The pool under TypeORM, for named statements, which its own `query` can't send. */
export function poolOf({ driver }: DataSource): pg.Pool {
  if ('master' in driver && driver.master instanceof pg.Pool) return driver.master;
  throw new Error('The data source is not open, or not PostgreSQL');
}

/** A source that has not connected. Connections say UTC, so that a timestamp in JSON made by the database reads the same everywhere. */
export const makeSource = (options: SourceOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities as (new () => object)[],
    synchronize: false,
    logging: false,
    extra: {
      max: options.pool,
      pipeline: true,
      options: '-c timezone=UTC -c jit=off',
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
    },
    poolErrorHandler: () => undefined, // an idle connection that died is replaced at the next use
  });

export async function openSource(options: SourceOptions): Promise<DataSource> {
  const source = makeSource(options);
  await source.initialize();
  // A connection that dies under us is an error of the query it served, not of the process.
  const pool = poolOf(source);
  pool.on('error', () => undefined);
  pool.on('connect', quieten);
  // The first ones were made before we could listen.
  pool.on('acquire', quieten);
  return source;
}

const quiet = (): void => undefined;
const quieten = (client: pg.PoolClient): void => {
  if (!client.listeners('error').includes(quiet)) client.on('error', quiet);
};

/** How many rows an insert with `orIgnore` and `returning` really made: `identifiers` names the ignored ones, too. */
export function insertedRows({ raw }: InsertResult): number {
  const rows: unknown = raw;
  return Array.isArray(rows) ? rows.length : 0;
}
