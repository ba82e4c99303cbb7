/** Brings the schema up to date as its owner, then gives the application's role what it may do and no more. */
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

type MigrationClass = new () => MigrationInterface;

/** Tables that the application's role may read and add to, never change: the audit trail, what was posted, who had which right, who looked. */
const APPEND_ONLY = ['event', 'ledger_transfer', 'service_roll_line', 'grant_record', 'look'];
/** Tables that it may only read: the database itself keeps them. */
const READ_ONLY = ['ledger_balance'];

export interface MigrateOptions {
  ownerUrl: string;
  /** Role the application runs as; when it is the owner itself, nothing is granted. */
  appUrl: string;
  migrations: MigrationClass[];
}

/** Runs what has not run yet, under an advisory lock, so that two processes starting at once do it once. */
export async function migrate({ ownerUrl, appUrl, migrations }: MigrateOptions): Promise<void> {
  const guard = new pg.Client({ connectionString: ownerUrl });
  await guard.connect();
  try {
    await guard.query(`select pg_advisory_lock(hashtext('migrate'))`);
    await runMigrations({ connectionString: ownerUrl });
    const source = new DataSource({ type: 'postgres', url: ownerUrl, migrations, migrationsTableName: 'migration' });
    await source.initialize();
    try {
      await source.runMigrations({ transaction: 'each' });
    } finally {
      await source.destroy();
    }
    const role = decodeURIComponent(new URL(appUrl).username);
    if (role && role !== decodeURIComponent(new URL(ownerUrl).username)) await grant(guard, role);
  } finally {
    await guard.end();
  }
}

async function grant(owner: pg.Client, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  for (const schema of ['public', 'graphile_worker']) {
    await owner.query(`grant usage on schema ${schema} to ${name}`);
    await owner.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${name}`);
    await owner.query(`grant usage, select on all sequences in schema ${schema} to ${name}`);
    await owner.query(`grant execute on all functions in schema ${schema} to ${name}`);
  }
  // The job library's tables have row security without a policy: only their owner could write.
  const secured = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity`,
  );
  for (const { name: table } of secured.rows) {
    await owner.query(`drop policy if exists application on ${table}`);
    await owner.query(`create policy application on ${table} to ${name} using (true) with check (true)`);
  }
  for (const table of APPEND_ONLY) {
    await owner.query(`revoke update, delete, truncate on ${pg.escapeIdentifier(table)} from ${name}`);
  }
  for (const table of READ_ONLY) {
    await owner.query(`revoke insert, update, delete, truncate on ${pg.escapeIdentifier(table)} from ${name}`);
  }
}
