/** Two processes on one PostgreSQL; `npm run drill` does it with four, and measures. */
import { processesDrill, tellProcesses } from '../drill/processes.js';
import { cloneDatabase } from '../world/database.js';

it('lose no live event, double none, and feel a lost right at once', async () => {
  const database = await cloneDatabase();
  try {
    const order = { ...database, processes: 2, sockets: 40, posts: 60, rounds: 1, seconds: 1 };
    const figures = await processesDrill(order);
    tellProcesses(order, figures);
    expect([figures.live.missed, figures.live.twice, figures.live.astray, figures.live.resets]).toEqual([0, 0, 0, 0]);
    expect(Math.max(figures.evictedMs, figures.signedOutMs)).toBeLessThan(1_000);
  } finally {
    await database.drop();
  }
}, 90_000);
