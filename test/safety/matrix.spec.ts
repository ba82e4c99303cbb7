/** Holds the running application against the matrix: every route and room, every kind of person; and nothing beside them. */
import { Routes } from '../../src/platform/http/access.js';
import { Rooms, SOCKET_EVENTS } from '../../src/platform/live/index.js';
import { newId } from '../../src/platform/db/index.js';
import { COLUMNS, MatrixStage, type Column, type Thing } from './matrix.stage.js';
import { parts } from './matrix/index.js';
import { BODIES, QUERIES } from './matrix.requests.js';
import { ROUTES, SIGNING_OUT, SOCKETS } from './matrix.table.js';

interface Line {
  line: string;
  what: string;
  target: string;
  on: string;
  expected: Record<Column, string>;
  unknown: string;
}

function read(table: string): Line[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(1).map((line) => {
    const [what = '', target = '', on = '', ...cells] = line.trim().split(/\s+/);
    const expected = Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? '']));
    if (cells.length !== COLUMNS.length + 1) throw new Error(`Not ten answers: ${line}`);
    return { line, what, target, on, expected: expected as Record<Column, string>, unknown: cells.at(-1) ?? '' };
  });
}

const routes = read([ROUTES, ...parts.map((part) => part.routes), SIGNING_OUT].join('\n'));
const sockets = read([SOCKETS, ...parts.map((part) => part.sockets ?? '')].join('\n'));
const queries = Object.assign({}, QUERIES, ...parts.map((part) => part.queries)) as typeof QUERIES;
const bodies = Object.assign({}, BODIES, ...parts.map((part) => part.bodies)) as typeof BODIES;
let stage: MatrixStage;

beforeAll(async () => {
  stage = await MatrixStage.open();
}, 120_000);
afterAll(() => stage.close());

/** `:id` and whatever else the address names; a thing that lacks it is asked for under a name that nothing has. */
function fill(path: string, thing: Thing): string {
  const named = path.replace(/:(\w+)/g, (_, name: string) =>
    String(thing[name] ?? (name === 'id' ? newId() : 'nothing')),
  );
  return named === '/*' ? '/somewhere/else' : named;
}

interface Got {
  status: number;
  body: unknown;
}

async function ask({ what, target }: Line, column: Column, thing: Thing): Promise<Got> {
  const route = `${what} ${target}`;
  const path = fill(target, thing) + (queries[route] ?? '');
  const { status, body } = await stage.who[column].browser.send(what, path, bodies[route]?.(stage, thing));
  return { status, body };
}

it('has a line for every route, and no line without a route', () => {
  const declared = stage.town.world.app.nest.get(Routes).list();
  const known = new Set(routes.map(({ what, target }) => `${what} ${target}`));
  expect([...known].sort()).toEqual([...new Set(declared.map(({ method, path }) => `${method} ${path}`))].sort());
  for (const { method, path, who } of declared) {
    const guests = routes.filter((r) => r.what === method && r.target === path).map((r) => r.expected.gst);
    if (who === 'signed-in') expect([path, ...new Set(guests)]).toEqual([path, '401']);
  }
});

it('has a line for every socket event and every kind of room', () => {
  expect([...new Set(sockets.map(({ what }) => what))].sort()).toEqual(Object.keys(SOCKET_EVENTS).sort());
  const kinds = stage.town.world.app.nest.get(Rooms).kinds();
  const entered = sockets.filter(({ what }) => what === 'enter').map(({ target }) => target);
  expect([...new Set(entered)].sort()).toEqual([...kinds].sort());
});

it.each(sockets.map((r) => [`${r.what} ${r.target} (${r.on})`, r] as const))('%s', async (_, row) => {
  const thing = await stage.thing(row.on);
  const prefix = String(thing['id']).replace(/[0-9a-f]{8}-.*$/, '');
  const emit = async (column: Column, id: string): Promise<string> => {
    const { socket } = await stage.page(column);
    const answer = (await socket.emitWithAck(row.what, { room: `${row.target}:${id}` })) as { ok: boolean };
    await socket.emitWithAck('leave', { room: `${row.target}:${id}` });
    return answer.ok ? 'yes' : JSON.stringify(answer);
  };
  const got = [];
  const no = JSON.stringify({ ok: false, code: 'http/not-found' });
  for (const column of COLUMNS) got.push(await emit(column, String(thing['id'])));
  got.push(await emit('adm', prefix + newId()));
  const expected = [...COLUMNS.map((column) => row.expected[column]), row.unknown];
  expect(got).toEqual(expected.map((cell) => (cell === 'yes' ? 'yes' : no)));
});

it.each(routes.map((r) => [`${r.what} ${r.target} (${r.on})`, r] as const))(
  '%s',
  async (_, row) => {
    const got: string[] = [];
    const told: string[] = [];
    for (const column of COLUMNS) {
      const answer = await ask(row, column, await stage.thing(row.on));
      got.push(String(answer.status));
      if (answer.status < 300 && row.what !== 'GET') stage.used(row.on);
      if (answer.status !== 404 || row.unknown === '-') continue;
      const unknown = await ask(row, column, unknownLike(await stage.thing(row.on)));
      if (JSON.stringify(unknown) !== JSON.stringify(answer))
        told.push(`${column}: ${JSON.stringify(answer)} but unknown ${JSON.stringify(unknown)}`);
    }
    expect(got.filter((status) => status >= '500')).toEqual([]);
    if (row.unknown === '-') got.push('-');
    else got.push(String((await ask(row, 'adm', unknownLike(await stage.thing(row.on)))).status));
    const same = got[0] ?? '';
    const expected = [...COLUMNS.map((column) => row.expected[column].replace('=', same)), row.unknown];
    expect({ answers: got.join(' '), told }).toEqual({ answers: expected.join(' '), told: [] });
  },
  60_000,
);

/** The same request about something that does not exist. */
function unknownLike(thing: Thing): Thing {
  const ids = Object.entries(thing).map(([name, value]) => [name, name === 'id' ? newId() : value]);
  return Object.fromEntries(ids.filter(([name]) => name !== 'key')) as Thing;
}

it('leaves another person’s session alone', async () => {
  const { id = '' } = await stage.thing('other-session');
  await stage.who.adm.browser.send('DELETE', `/api/v1/sessions/${id}`);
  expect(await stage.town.square.count('session', `id = '${id}'`)).toBe(1);
});
