/** Opens the TypeORM data source: entities and writes through TypeORM, reads through the same pool by named statement. */
import pg from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';

// Counts and event ids stay far below 2^53: numbers, not strings.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface SourceOptions {
  url: string;
  pool: number;
  entities: MixedList<(new () => object) | EntitySchema>;
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
  const { master } = source.driver as unknown as { master: pg.Pool };
  master.on('error', () => undefined);
  master.on('connect', (client) => client.on('error', () => undefined));
  return source;
}
