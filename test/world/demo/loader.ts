/** Loads the demo, as a process of its own: the memory that it took is gone with it, and the server begins small. */
import { createApp } from '../../../src/app.js';
import type { Config } from '../../../src/platform/config/index.js';
import { loadDemo } from './index.js';

/** What to load, and into what. */
export interface Order {
  config: Config;
  url: string;
}
/** A line of progress; or the end, with what went wrong. */
export type Word = { line: string } | { end: string | null };

const say = (word: Word): void => void process.send?.(word);

/** In an application of its own, which only this process can reach. */
async function load({ config, url }: Order): Promise<void> {
  const app = await createApp({ config: { ...config, logLevel: 'warn', drainMs: 0 }, url });
  try {
    await app.nest.listen(0, '127.0.0.1');
    await loadDemo(app, { scale: 'full', log: (line) => say({ line }) });
  } finally {
    await app.stop();
  }
}

// Whoever ordered it is gone: half a demo is thrown away by the next start.
process.once('disconnect', () => process.exit(1));
process.once('message', (order: Order) => {
  load(order).then(
    () => say({ end: null }),
    (error: unknown) => say({ end: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
