/** `npm run migrate`: brings the schema of DATABASE_URL up to date without starting the server. */
import { build, install } from './prepare.mjs';

install();
build();
const { readConfig } = await import('../dist/src/platform/config/index.js');
const { migrate } = await import('../dist/src/platform/db/index.js');
const { migrations } = await import('../dist/migrations/index.js');

const { databaseUrl, migrationUrl } = readConfig(process.env);
if (databaseUrl) {
  await migrate({ ownerUrl: migrationUrl ?? databaseUrl, appUrl: databaseUrl, migrations });
  console.log('The schema is up to date.');
} else {
  console.error('Set DATABASE_URL: the embedded database is migrated at every start.');
  process.exitCode = 1;
}
