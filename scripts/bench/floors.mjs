/** The floors of the bench, each a bare process: what the machine gives with nothing of ours in the way. */
import http from 'node:http';
import process from 'node:process';
import pg from 'pg';
import sharp from 'sharp';
import { WebSocketServer } from 'ws';

const LIST = {
  name: 'floor-list',
  text: `select t.id, t.title, t.last_reply_at, t.reply_count, t.view_count, a.id as author_id, a.name as author
         from thread t join account a on a.id = t.author_id
         where t.board_id = $1 and t.audience = 'public' and not t.pinned and t.deleted_at is null order by t.last_reply_at desc, t.id desc limit 20`,
};

const answer = (response, value) => {
  const body = JSON.stringify(value);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

const listen = (server) =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done(process.send({ port: server.address().port }))));

const roles = {
  /** F1: HTTP answering a small JSON. */
  http: () =>
    listen(http.createServer((_, response) => answer(response, { ok: true, name: '春风里社区', items: [1, 2, 3] }))),

  /** F2: the same plus one prepared statement reading 20 joined rows. */
  async statement({ url, board }) {
    const pool = new pg.Pool({ connectionString: url, max: 20, options: '-c jit=off' });
    const server = http.createServer((_, response) => {
      pool.query({ ...LIST, values: [board] }).then(
        ({ rows }) => answer(response, rows),
        (error) => response.writeHead(500).end(String(error)),
      );
    });
    await listen(server);
  },

  /** F4: one message to every socket of a bare `ws` server. */
  async broadcast() {
    const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await new Promise((done) => sockets.once('listening', done));
    process.on('message', ({ say }) => {
      if (say) for (const client of sockets.clients) client.send(say);
    });
    process.send({ port: sockets.address().port });
  },

  /** F3: sharp alone making the same three widths as the product; answers milliseconds per set of photos. */
  async pictures({ files, rounds }) {
    sharp.concurrency(1);
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const began = performance.now();
      for (const file of files) {
        const large = await sharp(file, { limitInputPixels: 40e6 })
          .rotate()
          .resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true })
          .toBuffer({ resolveWithObject: true });
        const raw = { raw: undefined };
        await sharp(large.data, raw).webp({ quality: 78, effort: 2 }).toBuffer();
        for (const width of [800, 320])
          await sharp(large.data).resize({ width }).webp({ quality: 78, effort: 2 }).toBuffer();
      }
      times.push(performance.now() - began);
    }
    process.send({ times });
  },

  /** F5: bare durable transactions that count a thread up and insert a post: 16 writers on 16 threads. */
  async writes({ url, threads, seconds }) {
    const pool = new pg.Pool({ connectionString: url, max: threads.length });
    await pool.query('create table if not exists floor_thread (id uuid primary key, replies int not null)');
    await pool.query(
      'create table if not exists floor_post (id bigint generated always as identity, thread_id uuid, floor int, body text)',
    );
    await pool.query('truncate floor_thread, floor_post');
    for (const id of threads) await pool.query('insert into floor_thread values ($1, 0)', [id]);
    const end = performance.now() + seconds * 1000;
    let done = 0;
    const began = performance.now();
    await Promise.all(
      threads.map(async (id) => {
        const client = await pool.connect();
        while (performance.now() < end) {
          await client.query('begin');
          const { rows } = await client.query({
            name: 'up',
            text: 'update floor_thread set replies = replies + 1 where id = $1 returning replies',
            values: [id],
          });
          await client.query({
            name: 'in',
            text: 'insert into floor_post (thread_id, floor, body) values ($1, $2, $3)',
            values: [id, rows[0].replies, '楼道灯昨晚又不亮了，老人下楼要摸着墙走。'],
          });
          await client.query('commit');
          done++;
        }
        client.release();
      }),
    );
    process.send({ perSecond: done / ((performance.now() - began) / 1000) });
    await pool.end();
  },
};

process.once('message', (order) => void roles[order.role](order));
