/** The server killed three times and PostgreSQL twice while people write and read; `npm run drill` does it seventy times. */
import { QUESTION_NAMES } from '../drill/kill.counts.js';
import { killDrill, told } from '../drill/kill.js';

it('loses nothing, does nothing twice and leaves nothing undone', async () => {
  const figures = await killDrill({ server: 3, database: 2, writers: 12, sockets: 20 });
  process.stdout.write(`\n${told(figures)}`);
  expect(figures.strange).toEqual([]);
  expect(figures.replies).toBeGreaterThan(0);
  expect(QUESTION_NAMES.filter((name) => figures[name] !== 0)).toEqual([]);
  expect(figures.followed).toBeGreaterThan(0);
  expect([figures.socketsMissed, figures.socketsTwice, figures.socketsAstray]).toEqual([0, 0, 0]);
  expect(figures.drainedMs).toBeLessThan(60_000);
}, 180_000);
