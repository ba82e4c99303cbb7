/** SIGTERM under load, two processes restarted in turn, PostgreSQL restarted under load. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../../src/platform/embedded/index.js';
import { databaseDrill, rollDrill, stopDrill, tellOutcome } from './restarts.js';
import { Installation, print } from './server.js';

const MINUTES = 60_000;

it(
  'a server that is told to stop fails no request',
  async () => {
    const at = new Installation();
    try {
      const figures = await stopDrill(at, { perSecond: 50, stops: 10 });
      tellOutcome('SIGTERM × 10 at 50 requests/s', figures, figures.lost);
      print(`  stopped after ${Math.round(figures.stopMs)} ms at most`);
      expect([figures.failed, figures.lost]).toEqual([{}, 0]);
    } finally {
      await at.remove();
    }
  },
  5 * MINUTES,
);

it(
  'two processes restarted in turn fail no request and lose no event',
  async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-drill-'));
    fs.chmodSync(folder, 0o755); // PostgreSQL may run as another account than ours
    const database = await startEmbedded(folder);
    try {
      const { appUrl, ownerUrl } = database;
      const figures = await rollDrill({ appUrl, ownerUrl, perSecond: 50, rounds: 5, sockets: 100 });
      tellOutcome('two processes restarted in turn, 5 ×', figures, figures.lost);
      print(`  100 sockets: missed ${figures.live.missed}, twice ${figures.live.twice}`);
      expect([figures.failed, figures.away, figures.later, figures.lost]).toEqual([{}, 0, 0, 0]);
      expect([figures.live.missed, figures.live.twice, figures.live.resets]).toEqual([0, 0, 0]);
    } finally {
      await database.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
  5 * MINUTES,
);

it(
  'PostgreSQL restarted: told to come later meanwhile, writing again within ten seconds',
  async () => {
    const at = new Installation();
    try {
      const figures = await databaseDrill(at, { perSecond: 50, restarts: 5 });
      tellOutcome('PostgreSQL restarted × 5 at 50 requests/s', figures, figures.lost);
      expect([figures.failed, figures.away, figures.lost]).toEqual([{}, 0, 0]);
      expect(figures.silenceMs).toBeLessThan(10_000);
    } finally {
      await at.remove();
    }
  },
  5 * MINUTES,
);
