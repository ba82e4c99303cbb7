/** Several server processes on one PostgreSQL: live events over all of them, lost rights felt in all of them, writes no slower than with one. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
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
  writes: Writes;
  /** Of bare servers that do nothing else: what the machine gives. */
  bare: Writes;
}

/** With one process and with all of them. */
interface Writes {
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
    const staff = await plantPeople(database, 1_500, 'staff');
    const live = await follow(crowd, servers, town, staff, order);
    const [evictedMs, signedOutMs] = await rightsLost(servers, town);
    const threads = await plantThreads(first, town, staff);
    await write(servers, threads, staff, order.seconds);
    await database.query('analyze'); // as autovacuum does within a minute: plans made for empty tables are made anew
    const writes = await writing(servers, threads, staff, order);
    const bare = await bareWriting(database, threads, staff, order);
    return { live, evictedMs, signedOutMs, writes, bare };
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

/** With one and with all in turn. */
async function writing(
  servers: Writable[],
  threads: string[],
  people: string[],
  order: ProcessesOrder,
): Promise<Writes> {
  const [one, all]: [number[], number[]] = [[], []];
  for (let round = 0; round < order.rounds; round++) {
    one.push(await write(servers.slice(0, 1), threads, people, order.seconds));
    all.push(await write(servers, threads, people, order.seconds));
  }
  return { one: median(one), all: median(all) };
}

/** The same writers against as many bare servers. */
async function bareWriting(database: pg.Client, threads: string[], people: string[], order: ProcessesOrder) {
  await database.query('create table floor_thread (id uuid primary key, replies int not null)');
  await database.query(
    'create table floor_post (id bigint generated always as identity, thread_id uuid, floor int, body text)',
  );
  await database.query('insert into floor_thread select id, 0 from unnest($1::uuid[]) id', [threads]);
  const script = new URL('./writing.mjs', import.meta.url);
  const children = Array.from({ length: order.processes }, () =>
    fork(script, [order.ownerUrl], { stdio: 'inherit', execArgv: [] }),
  );
  const servers = await Promise.all(
    children.map(async (child) => {
      const [{ port }] = (await once(child, 'message')) as [{ port: number }];
      return { url: `http://127.0.0.1:${port}` };
    }),
  );
  try {
    await write(servers, threads, people, order.seconds); // warm, as ours are by now
    return await writing(servers, threads, people, order);
  } finally {
    for (const child of children) child.disconnect();
  }
}

type Writable = Pick<Server, 'url'>;

/** Replies a second of sixteen writers on threads of their own, dealt out to these processes. */
async function write(servers: Writable[], threads: string[], people: string[], seconds: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true });
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  const from = Math.floor(Math.random() * people.length);
  let done = 0;
  await Promise.all(
    threads.map(async (thread, n) => {
      const url = `${servers[n % servers.length]?.url ?? ''}/api/v1/threads/${thread}/posts`;
      while (performance.now() < end) await post(agent, url, people[(from + done++) % people.length] ?? '');
    }),
  );
  agent.destroy();
  return done / ((performance.now() - begun) / 1_000);
}

/** A reply by bare HTTP: `fetch` would take as much of the processors as the servers do. @throws unless it was taken */
function post(agent: http.Agent, url: string, cookie: string): Promise<void> {
  return new Promise((done, fail) => {
    const headers = { 'content-type': 'application/json', cookie };
    const request = http.request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => {
        if (answer.statusCode === 201) done();
        else fail(new Error(`A reply was answered ${answer.statusCode}`));
      });
    });
    request.once('error', fail);
    request.end(JSON.stringify({ id: newId(), body: '楼道灯昨晚又不亮了，老人下楼要摸着墙走。' }));
  });
}

export function tellProcesses({ processes, sockets, posts }: ProcessesOrder, figures: ProcessesFigures): void {
  const { live, evictedMs, signedOutMs, writes, bare } = figures;
  const said = ({ one, all }: Writes): string =>
    `one process ${Math.round(one)}, with ${processes} ${Math.round(all)}: × ${(all / one).toFixed(2)}`;
  print(`${processes} processes: ${posts} posts to ${sockets} sockets: missed ${live.missed}, twice ${live.twice}`);
  print(
    `  gaps ${live.gaps}, late ${live.late}; right lost after ${Math.round(evictedMs)} ms, session after ${Math.round(signedOutMs)} ms`,
  );
  print(`  replies/s with ${said(writes)}; bare servers with ${said(bare)}`);
}
