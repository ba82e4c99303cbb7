/** Several server processes on one PostgreSQL: live events over all of them, lost rights felt in all of them, writes no slower than with one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import { newId } from '../../src/platform/db/index.js';
import { Crowd, type Report } from './crowd.js';
import { plantPeople, reply } from './people.js';
import { median, print, Server } from './server.js';
import { answered, settle, type Town } from './town.js';

export interface ProcessesOrder {
  appUrl: string;
  ownerUrl: string;
  processes: number;
  sockets: number;
  /** Replies on the thread that the sockets follow. */
  posts: number;
  /** Rounds of writing with one process and with all, in turn; how long each. */
  rounds: number;
  seconds: number;
}

export interface ProcessesFigures {
  live: Report;
  /** From the answer that took a right or a session in one process to its end on a socket of another. */
  evictedMs: number;
  signedOutMs: number;
  /** Replies a second, medians. */
  one: number;
  all: number;
}

const WRITERS = 16;

export async function processesDrill(order: ProcessesOrder): Promise<ProcessesFigures> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-processes-'));
  const env = { DATABASE_URL: order.appUrl, MIGRATION_DATABASE_URL: order.ownerUrl, DATA_DIR: folder };
  const servers = Array.from({ length: order.processes }, () => new Server({ ...env, DATABASE_POOL: '12' }));
  const crowd = new Crowd();
  const database = new pg.Client({ connectionString: order.ownerUrl });
  try {
    await database.connect();
    // The first one migrates and says the code of the set-up.
    for (const server of servers) await server.start();
    const [first] = servers;
    if (!first) throw new Error('Of no processes there is nothing to tell');
    const town = await settle(first, 1, []);
    const staff = await plantPeople(database, 500, 'staff');
    const live = await follow(crowd, servers, town, staff, order);
    const [evictedMs, signedOutMs] = await rightsLost(servers, town);
    const threads = await plantThreads(first, town, staff);
    const [one, all]: [number[], number[]] = [[], []];
    for (let round = 0; round < order.rounds; round++) {
      one.push(await write([first], threads, staff, order.seconds));
      all.push(await write(servers, threads, staff, order.seconds));
    }
    return { live, evictedMs, signedOutMs, one: median(one), all: median(all) };
  } finally {
    await crowd.end();
    await Promise.all(servers.map((server) => server.stop()));
    await database.end();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Sockets on every process follow a thread that people of every process write in, eight at a time. */
async function follow(crowd: Crowd, servers: Server[], town: Town, people: string[], order: ProcessesOrder) {
  const urls = servers.map((server) => server.url);
  await crowd.open({ name: 'live', urls, sockets: order.sockets, room: `thread:${town.thread}` });
  const ids: string[] = [];
  let next = 0;
  const some = async (): Promise<void> => {
    while (next < order.posts) {
      const n = next++;
      ids.push(await reply(urls[n % urls.length] ?? '', people[n % people.length] ?? '', town.thread));
    }
  };
  await Promise.all(Array.from({ length: 8 }, some));
  await crowd.reached('live', 1 + order.posts);
  await sleep(300); // for what comes twice
  const report = await crowd.report('live', ids);
  crowd.close('live');
  return report;
}

/** One staff member has a page open on the last process, and loses first the right, then the session, on the first one. */
async function rightsLost(servers: Server[], { community, administrator, writers }: Town): Promise<[number, number]> {
  const [worker] = writers;
  const url = servers.at(-1)?.url ?? '';
  const socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie: worker?.cookie ?? '' } });
  try {
    await heard(socket, 'connect');
    const room = `community-staff:${community}`;
    const ack = (await socket.emitWithAck('enter', { room })) as { ok: boolean };
    if (!ack.ok) throw new Error('Staff may not enter the room of staff');
    const took = async (event: string, act: () => Promise<unknown>): Promise<number> => {
      const felt = heard(socket, event);
      await act();
      const answeredAt = performance.now();
      return (await felt) - answeredAt;
    };
    if (!worker) throw new Error('Nobody works here');
    const evicted = await took('evicted', () =>
      answered(administrator.send(`grants/${worker.grant}`, undefined, newId(), 'DELETE')),
    );
    const out = await took('disconnect', () => answered(worker.send('sessions/current', undefined, newId(), 'DELETE')));
    return [Math.max(0, evicted), Math.max(0, out)];
  } finally {
    socket.close();
  }
}

/** When it is heard; ten seconds at most. */
function heard(socket: Socket, event: string): Promise<number> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`No ${event}`)), 10_000);
    socket.once(event, () => {
      clearTimeout(late);
      done(performance.now());
    });
  });
}

/** A thread for each writer. */
async function plantThreads({ url }: Server, { board }: Town, people: string[]): Promise<string[]> {
  return Promise.all(
    Array.from({ length: WRITERS }, async (_, n) => {
      const id = newId();
      const answer = await fetch(`${url}/api/v1/threads`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: people[n] ?? '', 'idempotency-key': newId() },
        body: JSON.stringify({ id, boardId: board, title: `第${n + 1}件事`, body: '楼道灯不亮' }),
      });
      if (answer.status !== 201) throw new Error(`A thread was answered ${answer.status}: ${await answer.text()}`);
      return id;
    }),
  );
}

/** Replies a second of sixteen writers on threads of their own, dealt out to these processes. */
async function write(servers: Server[], threads: string[], people: string[], seconds: number): Promise<number> {
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  let done = 0;
  await Promise.all(
    threads.map(async (thread, n) => {
      const url = servers[n % servers.length]?.url ?? '';
      while (performance.now() < end) await reply(url, people[done++ % people.length] ?? '', thread);
    }),
  );
  return done / ((performance.now() - begun) / 1_000);
}

export function tellProcesses({ processes, sockets, posts }: ProcessesOrder, figures: ProcessesFigures): void {
  const { live, evictedMs, signedOutMs, one, all } = figures;
  print(`${processes} processes: ${posts} posts to ${sockets} sockets: missed ${live.missed}, twice ${live.twice}`);
  print(
    `  gaps ${live.gaps}, late ${live.late}; right lost after ${Math.round(evictedMs)} ms, session after ${Math.round(signedOutMs)} ms`,
  );
  print(
    `  replies/s with one process ${Math.round(one)}, with ${processes} ${Math.round(all)}: × ${(all / one).toFixed(2)}`,
  );
}
