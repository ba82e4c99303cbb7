/** Kills the server and its database at random moments while people write and read, then counts: what was lost, done twice, left undone. */
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { counts, type Counts } from './kill.counts.js';
import { Crowd } from './crowd.js';
import { Installation } from './server.js';
import { settle } from './town.js';

export interface Figures extends Counts {
  serverKills: number;
  databaseKills: number;
  replies: number;
  threads: number;
  /** Answers that were neither yes, nor come again, nor a broken connection. */
  strange: string[];
  /** From the start after the last kill until nothing waited. */
  drainedMs: number;
  /** Longest time from a kill to the next answer of /readyz. */
  backMs: number;
  /** Open pages that followed the first thread through all of it. */
  sockets: number;
  /** Replies there, and how many of them any socket did not get, got twice, or got though nobody wrote them. */
  followed: number;
  socketsMissed: number;
  socketsTwice: number;
  socketsAstray: number;
}

export interface Order {
  server: number;
  database: number;
  writers: number;
  sockets: number;
}

export async function killDrill(order: Order): Promise<Figures> {
  const at = new Installation();
  const crowd = new Crowd();
  const strange: string[] = [];
  try {
    await at.start();
    const { board, thread, writers } = await settle(at, order.writers, strange);
    await crowd.open({ name: 'readers', urls: [at.url], sockets: order.sockets, room: `thread:${thread}` });
    const known = [thread];
    let over = false;
    const writing = writers.map((writer) => writer.writes(board, known, () => over));
    let backMs = 0;
    for (const victim of shuffled(order)) {
      await sleep(300 + Math.random() * 1_200);
      const killed = performance.now();
      if (victim === 'database') {
        at.signalDatabase('SIGKILL');
        // It notices the loss first, then reports ready again.
        await sleep(50);
        await at.ready();
      } else {
        await at.kill();
        await at.start();
      }
      backMs = Math.max(backMs, performance.now() - killed);
    }
    const began = performance.now();
    over = true;
    await Promise.all(writing);
    const database = await at.connect();
    try {
      await drained(database);
      const drainedMs = performance.now() - began;
      const replies = writers.flatMap((writer) => writer.replies);
      const threads = [thread, ...writers.flatMap((writer) => writer.threads)];
      const found = await counts(database, replies, threads);
      const kills = { serverKills: order.server, databaseKills: order.database, strange };
      const sockets = { sockets: order.sockets, ...(await followed(database, thread, crowd)) };
      return { ...kills, replies: replies.length, threads: threads.length, drainedMs, backMs, ...sockets, ...found };
    } finally {
      await database.end();
    }
  } finally {
    await crowd.end();
    await at.remove();
  }
}

/** What the open pages had of the thread, when the last of them has caught up (half a minute at most). */
async function followed(database: pg.Client, thread: string, crowd: Crowd) {
  const { rows } = await database.query<{ seq: number; ids: string[] }>(
    `select t.seq, coalesce(array_agg(p.id) filter (where p.id <> t.id), '{}') as ids
     from thread t join post p on p.thread_id = t.id where t.id = $1 group by t.seq`,
    [thread],
  );
  const { seq, ids } = rows[0] ?? { seq: 0, ids: [] };
  const end = performance.now() + 30_000;
  for (;;) {
    const { lowest, missed, twice, astray } = await crowd.report('readers', ids);
    if (lowest >= seq || performance.now() > end)
      return { followed: ids.length, socketsMissed: missed, socketsTwice: twice, socketsAstray: astray };
    await sleep(100);
  }
}

/** Server and database in no order that anybody chose. */
function shuffled({ server, database }: { server: number; database: number }): ('server' | 'database')[] {
  const all = [...Array<'server'>(server).fill('server'), ...Array<'database'>(database).fill('database')];
  return all
    .map((victim) => ({ victim, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ victim }) => victim);
}

/** Until no job waits; two minutes at most, so that the figure tells. */
async function drained(database: pg.Client): Promise<void> {
  const end = performance.now() + 120_000;
  for (;;) {
    const { rows } = await database.query<{ waiting: number }>(
      `select count(*)::int as waiting from graphile_worker._private_jobs`,
    );
    if (!rows[0]?.waiting || performance.now() > end) return;
    await sleep(50);
  }
}

/** The figures as people read them. */
export function told(figures: Figures): string {
  const { strange, ...rest } = figures;
  const lines = Object.entries(rest).map(([name, value]) => `  ${name.padEnd(22)} ${Math.round(value)}`);
  return [...lines, `  ${'strange'.padEnd(22)} ${strange.length}`, ''].join('\n');
}
