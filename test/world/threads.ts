/** All threads of the demo, oldest first: those written by hand and those drawn from the grammar. */
import type { ThreadScript } from './script.types.js';
import { minutesSince } from './seed.js';
import { drawChain } from './threads/chain.js';
import { chatThreads } from './threads/chat.js';
import { kindThreads } from './threads/drawn/kind.js';
import { lifeThreads } from './threads/drawn/life.js';
import { repairThreads } from './threads/drawn/repairs.js';
import { thingThreads } from './threads/drawn/things.js';
import { togetherThreads } from './threads/drawn/together.js';
import { troubleThreads } from './threads/drawn/trouble.js';
import { eventThreads } from './threads/events.js';
import { foodThreads } from './threads/food.js';
import { helpThreads } from './threads/help.js';
import { ideaThreads } from './threads/ideas.js';
import { lostThreads } from './threads/lost.js';
import { marketThreads } from './threads/market.js';
import { parkingThreads } from './threads/parking.js';
import { petThreads } from './threads/pets.js';
import { praiseThreads } from './threads/praise.js';
import { moreReportThreads } from './threads/report-more.js';
import { reportThreads } from './threads/report.js';

export const handWritten: readonly ThreadScript[] = [
  ...[...reportThreads, ...moreReportThreads, ...helpThreads, ...praiseThreads, ...parkingThreads, ...petThreads],
  ...[...foodThreads, ...eventThreads, ...lostThreads, ...marketThreads, ...ideaThreads, ...chatThreads],
];
/** Three hundred floors of one line each. */
export const chain: ThreadScript = drawChain();

export const threads: readonly ThreadScript[] = [
  ...[
    ...handWritten,
    chain,
    ...troubleThreads,
    ...repairThreads,
    ...kindThreads,
    ...thingThreads,
    ...lifeThreads,
    ...togetherThreads,
  ],
].sort((a, b) => minutesSince(b.when) - minutesSince(a.when));
