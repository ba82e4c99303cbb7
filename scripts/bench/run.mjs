/** `npm run bench`: every row of docs/PERFORMANCE.md beside its floor, in one run, written to data-bench/report.json. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { idOf, KIND, fill, SCALE, tokenOf } from './data.mjs';
import { cpuSeconds, floor, interleaved, load, residentMiB } from './measure.mjs';

const HOME = path.resolve('data-bench');
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const WRITERS = 16;
const MINUTE_MS = 60_000;

const { startEmbedded } = await import('../../dist/src/platform/embedded/index.js');
const { migrate, newId } = await import('../../dist/src/platform/db/index.js');
const { migrations } = await import('../../dist/migrations/index.js');

const freePort = () =>
  new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

async function startServer(database) {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: HOME,
    DATABASE_URL: database.appUrl,
    MIGRATION_DATABASE_URL: database.ownerUrl,
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, ['dist/src/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  for (let tried = 0; tried < 300; tried++) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok) return { child, url };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The server did not start');
}

const signedIn = (n) => ({ cookie: `sid=${tokenOf(n)}` });
const cookie = signedIn(1);
const id = (kind, n) => idOf(KIND[kind], n);

/** Follows cursors to the page with this number. */
async function deep(url, address, page) {
  let after = null;
  for (let n = 1; n < page; n++) {
    const answer = await fetch(`${url}${address}${after ? `${address.includes('?') ? '&' : '?'}after=${after}` : ''}`, {
      headers: cookie,
    });
    after = encodeURIComponent((await answer.json()).next);
  }
  return `${address}${address.includes('?') ? '&' : '?'}after=${after}`;
}

const BODY = '楼道灯昨晚又不亮了，老人下楼要摸着墙走。';
let writer = 2;

/** Replies over HTTP: one writer for each of these threads, the job worker running. */
async function replies(url, threads, seconds) {
  // Each reply by somebody else: nobody may write more than ten a minute.
  const next = (request, thread) => {
    writer = 2 + ((writer - 1) % (SCALE.accounts - 2));
    const headers = { ...signedIn(writer), 'content-type': 'application/json' };
    const body = JSON.stringify({ id: newId(), body: BODY });
    return { ...request, path: `/api/v1/threads/${thread}/posts`, headers, body };
  };
  const done = await Promise.all(
    threads.map((thread) =>
      autocannon({
        url,
        connections: 1,
        duration: seconds,
        requests: [{ method: 'POST', setupRequest: (request) => next(request, thread) }],
      }),
    ),
  );
  const failed = done.reduce((sum, one) => sum + one.non2xx + one.errors, 0);
  if (failed) throw new Error(`${failed} replies failed`);
  const p99 = Math.max(...done.map((one) => one.latency.p99));
  return { perSecond: done.reduce((sum, one) => sum + one['2xx'], 0) / seconds, p99 };
}

/** Milliseconds until no event waits for a listener. */
async function drain(queue) {
  const began = performance.now();
  for (;;) {
    const { rows: left } = await queue.query('select count(*)::int as n from graphile_worker._private_jobs');
    if (!left[0].n) return Math.round(performance.now() - began);
    await new Promise((done) => setTimeout(done, 20));
  }
}

const database = await startEmbedded(path.join(HOME, 'postgres'));
let server;
try {
  await migrate({ ...database, migrations });
  console.log('data set …');
  await fill(database.ownerUrl);
  server = await startServer(database);
  const { url } = server;
  const own = [server.child.pid, database.pid];
  const board = id('board', 1);
  const thread = `/api/v1/threads/${id('thread', 1)}`;
  const [f1, f2] = [await floor({ role: 'http' }), await floor({ role: 'statement', url: database.ownerUrl, board })];
  const get =
    (address, guest = false) =>
    () =>
      load({ url: url + address, headers: guest ? {} : cookie, seconds: SECONDS, pids: own });
  const community = id('place', 4);
  const rows = {
    F1: () => load({ url: `http://127.0.0.1:${f1.port}/`, seconds: SECONDS, pids: [f1.pid] }),
    F2: () => load({ url: `http://127.0.0.1:${f2.port}/`, seconds: SECONDS, pids: [f2.pid, database.pid] }),
    'thread, first page': get(thread),
    'thread, middle': get(`${thread}?from=${SCALE.floors / 2}`),
    'thread, last': get(`${thread}?from=${SCALE.floors - 19}`),
    'board, first page': get(`/api/v1/boards/${board}/threads`),
    'board, 500th page': get(await deep(url, `/api/v1/boards/${board}/threads`, 500)),
    'case page': get(`/api/v1/cases/${id('case', 2)}`),
    'desk, first page': get(`/api/v1/communities/${community}/desk`),
    'unread count': get('/api/v1/notifications/count'),
    'guest: thread (JSON)': get(thread, true),
    'guest: home’s feed (JSON)': get(`/api/v1/communities/${community}/feed`, true),
    'guest: home (HTML)': get('/', true),
    'guest: thread (HTML)': get(`/threads/${id('thread', 1)}`, true),
  };
  for (const run of Object.values(rows).slice(2)) await run(); // warm: compiled, planned, cached
  const results = await interleaved(rows, ROUNDS);
  const threads = Array.from({ length: WRITERS }, (_, i) => id('thread', 100 + i));
  const queue = new pg.Client({ connectionString: database.ownerUrl });
  await queue.connect();
  // who writes is known already, as it is of people who have read a page before
  for (let n = 1; n <= SCALE.accounts; n++)
    await (await fetch(`${url}/api/v1/notifications/count`, { headers: signedIn(n) })).arrayBuffer();
  await replies(url, threads, SECONDS); // warm, as the reads are
  await drain(queue);
  const f5 = await floor({ role: 'writes', url: database.ownerUrl, threads, seconds: SECONDS * 2 });
  const cpuBefore = { server: cpuSeconds([server.child.pid]), database: cpuSeconds([database.pid]) };
  const written = await replies(url, threads, SECONDS * 2);
  const spent = {
    serverCpuS: Number((cpuSeconds([server.child.pid]) - cpuBefore.server).toFixed(1)),
    databaseCpuS: Number((cpuSeconds([database.pid]) - cpuBefore.database).toFixed(1)),
  };
  const drainedMs = await drain(queue);
  await new Promise((done) => setTimeout(done, MINUTE_MS)); // until all may write again
  const hot = await replies(url, Array(WRITERS).fill(threads[0]), SECONDS);
  const hotDrainedMs = await drain(queue);
  await queue.end();
  const table = Object.entries(results).map(([name, r]) => ({
    row: name,
    'CPU µs': Math.round(r.cpu),
    '× F2': Number((r.cpu / results.F2.cpu).toFixed(2)),
    '× F1': Number((r.cpu / results.F1.cpu).toFixed(2)),
    'p99 ms': r.p99,
    'req/s': Math.round(r.rps),
    noise: Number(r.noise.toFixed(2)),
  }));
  console.table(table);
  const writes = {
    f5: Math.round(f5.perSecond),
    replies: Math.round(written.perSecond),
    ratio: Number((written.perSecond / f5.perSecond).toFixed(2)),
    p99: written.p99,
    drainedMs,
    hotThread: { replies: Math.round(hot.perSecond), p99: hot.p99, drainedMs: hotDrainedMs },
    ...spent,
  };
  console.log(
    'replies',
    writes,
    'server MiB',
    Math.round(residentMiB(server.child.pid)),
    'CPU s',
    Math.round(cpuSeconds(own)),
  );
  const report = {
    at: new Date().toISOString(),
    node: process.version,
    cores: os.cpus().length,
    load: os.loadavg(),
    scale: SCALE,
    table,
    writes,
    serverMiB: Math.round(residentMiB(server.child.pid)),
  };
  fs.writeFileSync(path.join(HOME, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  f1.child.kill();
  f2.child.kill();
} finally {
  const gone = server && new Promise((done) => server.child.once('exit', done));
  server?.child.kill('SIGTERM');
  await gone;
  await database.stop();
}
process.exit(0);
