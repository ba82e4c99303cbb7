/** How long a start takes until the first page: with the demo to load, again after that, and on a database that runs already. */
import { Installation, median, print, Server } from './server.js';

const TIMES = 5;
const PROGRAM = 'scripts/start.mjs'; // what `npm start` runs

/** Seconds from the start until the home page has been answered. */
async function untilPage(server: Server): Promise<number> {
  const begun = performance.now();
  await server.start();
  const page = await fetch(server.url);
  await page.text();
  if (!page.ok) throw new Error(`The first page was answered ${page.status}`);
  return (performance.now() - begun) / 1_000;
}

async function again(server: Server): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    await server.stop();
    took.push(await untilPage(server));
  }
  return median(took);
}

it(
  'shows its first page soon after a start',
  async () => {
    const at = new Installation({ DEMO: 'true' }, PROGRAM);
    try {
      const first = await untilPage(at);
      print(`first start with the demo ${first.toFixed(1)} s, ${Math.round(at.residentMiB())} MiB after it`);
      const second = await again(at);
      print(`start again, with the embedded database ${second.toFixed(2)} s, ${Math.round(at.residentMiB())} MiB`);
      const urls = { DATABASE_URL: at.databaseUrl('app_user'), MIGRATION_DATABASE_URL: at.databaseUrl('app_owner') };
      const other = new Server({ ...urls, DATA_DIR: at.folder, DATABASE_POOL: '10' }, PROGRAM);
      try {
        const without = await again(other);
        print(`start again, the database running already ${without.toFixed(2)} s`);
        expect(without).toBeLessThanOrEqual(2);
      } finally {
        await other.stop();
      }
      expect(second).toBeLessThanOrEqual(5);
      expect(first).toBeLessThanOrEqual(120);
    } finally {
      await at.remove();
    }
  },
  15 * 60_000,
);
