/** Starts the thread that reads a table, within limits of size, memory and time; hands its rows on in packs. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Problem } from '../../platform/http/index.js';

const PROGRAM = new URL('./roster.table.mjs', import.meta.url);
export const MOST_ROWS = 50_000;
export const MOST_BYTES = 10 * 1024 * 1024;
const LIMITS = { rows: MOST_ROWS, columns: 60, characters: 20_000_000, unpacked: 200 * 1024 * 1024 };
const PATIENCE_MS = 120_000;
const MEGABYTES = 384;
/** One table at a time: the others wait, so that ten of them don't take the machine. */
let turn: Promise<unknown> = Promise.resolve();

interface Line {
  n: number;
  cells: string[];
}
interface Message {
  rows?: string[][];
  done?: true;
  refused?: string;
}

/** Every row of the first sheet, in order. @throws roster/too-large, roster/unreadable */
export function readTable(bytes: Uint8Array, each: (lines: Line[]) => void): Promise<void> {
  const mine = turn.then(() => read(bytes, each));
  turn = mine.catch(() => undefined);
  return mine;
}

async function read(bytes: Uint8Array, each: (lines: Line[]) => void): Promise<void> {
  const worker = new Worker(PROGRAM, {
    workerData: { bytes, ...LIMITS },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    execArgv: [],
  });
  const tooLong = setTimeout(() => void worker.terminate(), PATIENCE_MS);
  let ended: Message | undefined;
  worker.on('message', (message: Message) => {
    if (message.rows) each(message.rows.map(([n, ...cells]) => ({ n: Number(n), cells })));
    else ended = message;
  });
  // Out of memory, or anything else that it could not say itself.
  worker.on('error', () => undefined);
  await once(worker, 'exit');
  clearTimeout(tooLong);
  if (ended?.done) return;
  if (ended?.refused === 'unreadable') throw new Problem('roster/unreadable');
  throw new Problem('roster/too-large', { values: { rows: MOST_ROWS } });
}
