/** Fifty sockets on one thread; `npm run drill` does it with a thousand. */
import { Square } from '../commons/square.js';
import { liveDrill, tellLive } from '../drill/live.js';

it('reaches all of them soon and once', async () => {
  const square = await Square.open();
  try {
    const wang = await square.resident();
    const { thread } = await wang.posts(square.open);
    const post = async (): Promise<string> => (await wang.replies(thread.face.id)).face.id;
    const order = { url: square.world.url, thread: thread.face.id, seq: 1, sockets: 50, posts: 20, post };
    const figures = await liveDrill(order);
    tellLive(order, figures);
    expect([figures.missed, figures.twice, figures.astray, figures.resets]).toEqual([0, 0, 0, 0]);
    // Other tests share the machine: what is usual, not what is rare.
    expect(figures.p50).toBeLessThanOrEqual(2 * figures.floorP50 + 50);
  } finally {
    await square.close();
  }
}, 60_000);
