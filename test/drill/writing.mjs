/**
 * What writing with several processes is held against: a bare server that writes the replies of a moment in one statement, as
 * ours does, and does nothing else. Where it loses by being several, the machine has no cores left for them.
 */
import http from 'node:http';
import process from 'node:process';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 2 });
const WRITE = {
  name: 'write',
  text: `with given as materialized (select * from jsonb_to_recordset($1::jsonb) as g(thread uuid, body text)),
    counted as (
      update floor_thread t set replies = t.replies + 1 from given g where t.id = g.thread returning t.id, t.replies)
    insert into floor_post (thread_id, floor, body)
    select g.thread, t.replies, g.body from given g join counted t on t.id = g.thread`,
};

let waiting = [];
let busy = false;
async function go() {
  if (busy) return;
  busy = true;
  while (waiting.length) {
    const turn = waiting;
    waiting = [];
    await pool.query({ ...WRITE, values: [JSON.stringify(turn.map(({ row }) => row))] });
    for (const { done } of turn) done();
  }
  busy = false;
}

const server = http.createServer((request, response) => {
  const [, thread] = /\/threads\/([\da-f-]+)\/posts$/.exec(request.url ?? '') ?? [];
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (part) => (text += part));
  request.on('end', () => {
    const { body } = JSON.parse(text);
    const done = () => response.writeHead(201, { 'content-type': 'application/json' }).end('{"ok":true}');
    waiting.push({ row: { thread, body }, done });
    void go();
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());
