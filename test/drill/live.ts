/** From a posted reply to the last of many sockets on its thread, beside a bare broadcast of the same bytes to as many. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Broadcast, Crowd, type Report } from './crowd.js';
import { percentile, print } from './server.js';

export interface LiveOrder {
  url: string;
  thread: string;
  /** The thread's number before anybody posts. */
  seq: number;
  sockets: number;
  posts: number;
  /** Posts a reply; its id. */
  post: () => Promise<string>;
}

export interface LiveFigures extends Report {
  /** Milliseconds from the answer to the post until the last socket had it. */
  p50: number;
  p99: number;
  /** F4: the same of the bare broadcast, from its first send. */
  floorP50: number;
  floorP99: number;
}

const ms = (from: bigint, to: bigint): number => Number(to - from) / 1e6;

/** One by one, a bare broadcast after each; then all at once, where only loss and doubles count. */
export async function liveDrill(order: LiveOrder): Promise<LiveFigures> {
  const [crowd, bare] = [new Crowd(), await Broadcast.start()];
  try {
    const room = `thread:${order.thread}`;
    await crowd.open({ name: 'live', urls: [order.url], sockets: order.sockets, room });
    await crowd.open({ name: 'bare', urls: [bare.url], sockets: order.sockets, room, bare: true });
    const ids: string[] = [];
    const [took, floor]: [number[], number[]] = [[], []];
    let sample = '';
    for (let n = 1; n <= order.posts; n++) {
      ids.push(await order.post());
      const answered = process.hrtime.bigint();
      took.push(Math.max(0, ms(answered, await crowd.reached('live', order.seq + n))));
      sample ||= (await crowd.report('live', ids)).sample;
      const said = await bare.say(sample.replace(/"seq":\d+/, `"seq":${n}`));
      floor.push(ms(said, await crowd.reached('bare', n)));
    }
    const burst = Math.ceil(order.posts / 4);
    ids.push(...(await Promise.all(Array.from({ length: burst }, order.post))));
    await crowd.reached('live', order.seq + order.posts + burst);
    await sleep(300); // for what comes twice
    return {
      ...(await crowd.report('live', ids)),
      ...{ p50: percentile(took, 50), p99: percentile(took, 99) },
      ...{ floorP50: percentile(floor, 50), floorP99: percentile(floor, 99) },
    };
  } finally {
    await Promise.all([crowd.end(), bare.end()]);
  }
}

export function tellLive(order: { sockets: number; posts: number }, figures: LiveFigures): void {
  const { p50, p99, floorP50, floorP99, missed, twice, gaps, late } = figures;
  const round = (n: number): string => n.toFixed(1);
  print(`${order.posts} posts to ${order.sockets} sockets, post answered → last socket`);
  print(`  p50 ${round(p50)} ms, p99 ${round(p99)} ms; bare ws p50 ${round(floorP50)} ms, p99 ${round(floorP99)} ms`);
  print(
    `  bar 2 × F4 + 50 ms = ${round(2 * floorP99 + 50)} ms; missed ${missed}, twice ${twice}, gaps ${gaps}, late ${late}`,
  );
}
