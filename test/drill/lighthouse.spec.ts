/** Lighthouse over home, thread and case of the demo: mobile preset, median of five (LIGHTHOUSE_RUNS), of a running server (LIGHTHOUSE_URL). */
import { publicPages, scores, type Scores } from './lighthouse.js';
import { Installation, print } from './server.js';

const RUNS = Number(process.env['LIGHTHOUSE_RUNS'] ?? 5);
const RUNNING = process.env['LIGHTHOUSE_URL'];

it(
  'is quick, open to everybody and well made on a phone',
  async () => {
    const own = RUNNING === undefined ? new Installation({ DEMO: 'true' }) : undefined;
    try {
      await own?.start();
      const seen: Scores[] = [];
      for (const [page, address] of Object.entries(await publicPages(RUNNING ?? own?.url ?? ''))) {
        const one = await scores(page, address, RUNS);
        seen.push(one);
        print(
          `${page}: performance ${one.performance}, accessibility ${one.accessibility}, best practices ${one['best-practices']}`,
        );
        for (const audit of one.failing) print(`    ${audit}`);
      }
      const short = seen.filter((s) => s.performance < 90 || s.accessibility < 100 || s['best-practices'] < 95);
      expect(short).toEqual([]);
    } finally {
      await own?.remove();
    }
  },
  30 * 60_000,
);
