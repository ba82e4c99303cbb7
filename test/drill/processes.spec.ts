/** Two and four processes on one PostgreSQL. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../../src/platform/embedded/index.js';
import { processesDrill, tellProcesses } from './processes.js';

const SECONDS = Number(process.env['PROCESSES_SECONDS'] ?? 5);

it.each([2, 4])(
  '%i processes lose no event, double none, and lose no writes by being several',
  async (processes) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-drill-'));
    fs.chmodSync(folder, 0o755); // PostgreSQL may run as another account than ours
    const database = await startEmbedded(folder);
    try {
      const { appUrl, ownerUrl } = database;
      const order = { appUrl, ownerUrl, processes, sockets: 400, posts: 400, rounds: 3, seconds: SECONDS };
      const figures = await processesDrill(order);
      tellProcesses(order, figures);
      expect([figures.live.missed, figures.live.twice, figures.live.astray, figures.live.resets]).toEqual([0, 0, 0, 0]);
      expect(Math.max(figures.evictedMs, figures.signedOutMs)).toBeLessThan(1_000);
      const times = ({ one, all }: { one: number; all: number }): number => all / one;
      // No slower than one; where cores are so few that bare servers lose by being several, no slower than those. A tenth is
      // what a noisy machine may take off a median of three.
      expect(times(figures.writes)).toBeGreaterThan(0.9 * Math.min(1, times(figures.bare)));
    } finally {
      await database.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
  10 * 60_000,
);
