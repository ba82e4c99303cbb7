/** A thousand sockets on one thread: how long after a post the last one has it, and whether any misses one. */
import { liveDrill, tellLive } from './live.js';
import { plantPeople, reply } from './people.js';
import { Installation } from './server.js';
import { settle } from './town.js';

const SOCKETS = Number(process.env['LIVE_SOCKETS'] ?? 1_000);
const POSTS = Number(process.env['LIVE_POSTS'] ?? 300);

it(
  'reaches the last of them soon, all of them once',
  async () => {
    const at = new Installation();
    try {
      await at.start();
      const { thread } = await settle(at, 0, []);
      const database = await at.connect();
      const cookies = await plantPeople(database, 400);
      await database.end();
      let next = 0;
      const post = (): Promise<string> => reply(at.url, cookies[next++ % cookies.length] ?? '', thread);
      const order = { url: at.url, thread, seq: 1, sockets: SOCKETS, posts: POSTS, post };
      const figures = await liveDrill(order);
      tellLive(order, figures);
      expect([figures.missed, figures.twice, figures.astray, figures.resets]).toEqual([0, 0, 0, 0]);
      expect(figures.p99).toBeLessThanOrEqual(2 * figures.floorP99 + 50);
    } finally {
      await at.remove();
    }
  },
  10 * 60_000,
);
