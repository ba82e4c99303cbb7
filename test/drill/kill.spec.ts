/** The server killed fifty times, PostgreSQL twenty, while two dozen people write and a hundred pages follow. */
import { QUESTION_NAMES } from './kill.counts.js';
import { killDrill, told } from './kill.js';

it(
  'loses nothing, does nothing twice and leaves nothing undone',
  async () => {
    const figures = await killDrill({ server: 50, database: 20, writers: 24, sockets: 100 });
    process.stdout.write(`\n${told(figures)}`);
    expect(figures.strange).toEqual([]);
    expect(QUESTION_NAMES.filter((name) => figures[name] !== 0)).toEqual([]);
    expect([figures.socketsMissed, figures.socketsTwice, figures.socketsAstray]).toEqual([0, 0, 0]);
    expect(figures.drainedMs).toBeLessThan(60_000);
  },
  45 * 60_000,
);
