/** A stop under load, two processes restarted in turn, PostgreSQL restarted: each once; `npm run drill` does it again and again. */
import { databaseDrill, rollDrill, stopDrill, tellOutcome } from '../drill/restarts.js';
import { Installation } from '../drill/server.js';
import { cloneDatabase } from '../world/database.js';

it('a server that is told to stop fails no request', async () => {
  const at = new Installation();
  try {
    const figures = await stopDrill(at, { perSecond: 50, stops: 2 });
    tellOutcome('SIGTERM × 2 at 50 requests/s', figures, figures.lost);
    expect([figures.failed, figures.lost]).toEqual([{}, 0]);
  } finally {
    await at.remove();
  }
}, 90_000);

it('two processes restarted in turn fail no request and lose no event', async () => {
  const database = await cloneDatabase();
  try {
    const figures = await rollDrill({ ...database, perSecond: 50, rounds: 1, sockets: 20 });
    tellOutcome('two processes restarted in turn', figures, figures.lost);
    expect([figures.failed, figures.away, figures.later, figures.lost]).toEqual([{}, 0, 0, 0]);
    expect([figures.live.missed, figures.live.twice, figures.live.resets]).toEqual([0, 0, 0]);
  } finally {
    await database.drop();
  }
}, 90_000);

it('PostgreSQL restarted: told to come later meanwhile, writing again within ten seconds', async () => {
  const at = new Installation();
  try {
    const figures = await databaseDrill(at, { perSecond: 50, restarts: 1 });
    tellOutcome('PostgreSQL restarted at 50 requests/s', figures, figures.lost);
    expect([figures.failed, figures.away, figures.lost]).toEqual([{}, 0, 0]);
    expect(figures.silenceMs).toBeLessThan(10_000);
  } finally {
    await at.remove();
  }
}, 90_000);
