/** All threads of the demo, oldest first: those written by hand and those drawn from the grammar. */
import type { ThreadScript } from './script.types.js';
import { minutesSince } from './seed.js';
import { helpThreads } from './threads/help.js';
import { reportThreads } from './threads/report.js';

export const handWritten: readonly ThreadScript[] = [...reportThreads, ...helpThreads];

export const threads: readonly ThreadScript[] = [...handWritten].sort(
  (a, b) => minutesSince(b.when) - minutesSince(a.when),
);
