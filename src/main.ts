/** Starts everything on one machine: configuration, database, migrations, demo, server; and stops it without dropping a request. */
import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { migrations } from '../migrations/index.js';
import { createApp, type App } from './app.js';
import { SetupService } from './ground/accounts/index.js';
import { readConfig, type Config } from './platform/config/index.js';
import { migrate } from './platform/db/index.js';
import { startEmbedded } from './platform/embedded/index.js';

interface Database {
  ownerUrl: string;
  appUrl: string;
  stop(): Promise<void>;
}

async function openDatabase(config: Config, onGone: () => void): Promise<Database> {
  const { databaseUrl, migrationUrl } = config;
  if (databaseUrl) return { appUrl: databaseUrl, ownerUrl: migrationUrl ?? databaseUrl, stop: () => Promise.resolve() };
  fs.mkdirSync(config.dataDir, { recursive: true });
  return startEmbedded(path.join(config.dataDir, 'postgres'), { onGone });
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  let app: App | undefined;
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app?.stop();
    await database.stop();
    process.exit(code);
  };
  // A database that can't be kept alive takes the server along: whoever watches processes will see it.
  const database = await openDatabase(config, () => void stop(1));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
  try {
    const demo = config.databaseUrl === undefined ? await import('../test/world/demo/first-start.js') : undefined;
    await demo?.dropHalf(config, database);
    await migrate({ ...database, migrations });
    const loaded = await demo?.firstStart(config, database, (line) => console.log(`  ${line}`));
    if (stopping) return;
    app = await createApp({ config, url: database.appUrl });
    await app.nest.listen(config.port, config.host);
    await welcome(app, config, loaded ?? false);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}

/** Tells whoever started it where to look. */
async function welcome(app: App, config: Config, demo: boolean): Promise<void> {
  const lines = [`E刻服务圈  ${config.publicUrl}`];
  if (demo) lines.push('', ...(await import('../test/world/demo/accounts.js')).demoAccounts());
  const setup = app.nest.get(SetupService);
  if (await setup.needed()) lines.push(`初始设置 First set-up: ${config.publicUrl}/setup  设置码 Code: ${setup.code}`);
  console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
