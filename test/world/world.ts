/** The stage of the server tests: a real application on a real database, a clock to move, people who act over HTTP. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { createApp, type App } from '../../src/app.js';
import { GrantsService } from '../../src/ground/accounts/index.js';
import { PlacesService, type NewPlace } from '../../src/ground/places/index.js';
import { Clock } from '../../src/platform/clock/index.js';
import { readConfig } from '../../src/platform/config/index.js';
import { Db } from '../../src/platform/db/index.js';
import { Throttle } from '../../src/platform/http/index.js';
import { Deadlines, Jobs } from '../../src/platform/jobs/index.js';
import { guest } from '../../src/platform/policy/index.js';
import { Browser } from './browser.js';
import { cloneDatabase, type TestDatabase } from './database.js';

/** A Monday morning at work, in Shanghai: 2026-03-02 10:00. */
export const MONDAY = new Date('2026-03-02T02:00:00Z');

export interface World {
  app: App;
  clock: Clock;
  db: Db;
  /** Address of the server, such as http://127.0.0.1:41234. */
  url: string;
  database: TestDatabase;
  /** Waits until every listener has had every event and everything due is done. */
  settle(): Promise<void>;
  /** A browser that nobody has signed in to yet. */
  browser(): Browser;
  close(): Promise<void>;
}

/** Opens a world. Throttles are off unless a test is about them. */
export async function openWorld(
  options: { throttles?: boolean; at?: Date; settings?: Record<string, string> } = {},
): Promise<World> {
  const database = await cloneDatabase();
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-data-'));
  const config = readConfig({
    PORT: '0',
    DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_POOL: '8',
    DRAIN_SECONDS: '0',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
    DEV_PAGES: 'true',
    PRIVATE_HOSTS: '127.0.0.1',
    ...options.settings,
  });
  const clock = new Clock();
  clock.moveTo(options.at ?? MONDAY);
  const app = await createApp({ config, url: database.appUrl, clock });
  const { nest } = app;
  nest.get(Throttle).enabled = options.throttles ?? false;
  await nest.listen(0, '127.0.0.1');
  const { port } = nest.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const [jobs, deadlines, db] = [nest.get(Jobs), nest.get(Deadlines), nest.get(Db)];
  return {
    app,
    clock,
    db,
    url,
    database,
    browser: () => new Browser(url),
    async settle() {
      for (;;) {
        while (await jobs.backlog()) await new Promise((done) => setTimeout(done, 5));
        if (!(await deadlines.run()) && !(await jobs.backlog())) return;
      }
    },
    async close() {
      await app.stop();
      await database.drop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Plants a chain of places (city to community) behind the scenes; answers the last one's id. */
export const plant = (world: World, chain: readonly NewPlace[]): Promise<string> =>
  world.app.nest.get(PlacesService).found(guest(), chain);

/** Gives a right behind the scenes, as an installation's first administrator has it. */
export const give = (world: World, order: Parameters<GrantsService['give']>[1]): Promise<void> =>
  world.app.nest.get(GrantsService).give(null, order);
