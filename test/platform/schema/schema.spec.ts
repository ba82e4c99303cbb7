/** The migrated database against schema.sql, which people read in every change, and the entities against the database. */
import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { makeSource } from '../../../src/platform/db/source.js';
import { entities } from '../../../src/app.module.js';
import { cloneDatabase, type TestDatabase } from '../../world/database.js';
import { catalogue } from './catalogue.js';

const file = new URL('../../../schema.sql', import.meta.url);
let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await cloneDatabase();
  pool = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

it('is what schema.sql says: `npm run schema` after a new migration', async () => {
  const made = await catalogue(pool);
  if (process.env['WRITE_DOCS']) writeFileSync(file, made);
  expect(readFileSync(file, 'utf8')).toBe(made);
});

it('holds every column that an entity names, of its type, and lets be null what may be', async () => {
  const source = makeSource({ url: database.ownerUrl, pool: 1, entities });
  await source.initialize();
  try {
    const { rows } = await pool.query<{ name: string; type: string; nullable: boolean }>(
      `select c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
       from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped`,
    );
    const there = new Map(rows.map((row) => [row.name, row]));
    const wrong = source.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.flatMap((column) => {
        const name = `${tableName}.${column.databaseName}`;
        const found = there.get(name);
        const type = typeOf(String(source.driver.normalizeType(column))) + (column.isArray ? '[]' : '');
        const fits = found?.type === type && found.nullable === column.isNullable;
        return fits ? [] : [{ name, entity: [type, column.isNullable], table: found && [found.type, found.nullable] }];
      }),
    );
    expect(wrong).toEqual([]);
  } finally {
    await source.destroy();
  }
});

/** As the catalogue writes it. */
const typeOf = (type: string): string =>
  ({ timestamptz: 'timestamp with time zone', int: 'integer', varchar: 'character varying' })[type] ?? type;
