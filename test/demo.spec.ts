/** The demo, played small: the real commands let every scene happen, and end it in the state it says. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../src/platform/config/index.js';
import { caseView } from '../src/work/cases/case.schema.js';
import { counters } from '../src/watch/statistics/statistics.schema.js';
import type { Browser } from './world/browser.js';
import { dropHalf, firstStart } from './world/demo/first-start.js';
import { loadDemo, type Demo } from './world/demo/index.js';
import { people, person } from './world/cast.js';
import { scenes, sceneOne } from './world/scenes.js';
import { threads } from './world/threads.js';
import { orderScripts } from './world/town/orders.js';
import { openWorld, type World } from './world/world.js';

let world: World;
let demo: Demo;
beforeAll(async () => {
  world = await openWorld();
  demo = await loadDemo(world.app, { scale: 'small' });
}, 300_000);
afterAll(() => world.close());

async function signedIn(key: string): Promise<Browser> {
  const { login, password } = demo.people.get(key)!;
  const browser = world.browser();
  await browser.post('/api/v1/sessions', { login, password });
  return browser;
}

it('lets everything happen that the scripts say', () => {
  expect(demo.refused).toEqual([]);
  expect(demo.cases.size).toBe(scenes.length);
});

it('ends every scene in the state it says', async () => {
  const staff = await signedIn(people.staff.key);
  const ends: Record<string, unknown> = {};
  for (const [key, id] of demo.cases) {
    const { face } = caseView.parse(await staff.get(`/api/v1/cases/${id}`));
    ends[key] = [face.state, face.private];
  }
  expect(ends).toEqual(Object.fromEntries(scenes.map((one) => [one.key, [one.ends, one.private]])));
});

it('shows scene 1 to nobody but those it concerns', async () => {
  const [id, thread] = [demo.cases.get(sceneOne.key)!, demo.threads.get(sceneOne.open.thread!)!];
  for (const browser of [world.browser(), await signedIn(people.neighbour.key)]) {
    expect((await browser.send('GET', `/api/v1/cases/${id}`)).status).toBe(404);
    expect((await browser.send('GET', `/api/v1/threads/${thread}`)).status).toBe(404);
    const record = JSON.stringify(await browser.get(`/api/v1/communities/${demo.community}/cases?size=50`));
    expect(record).not.toContain('佘兰芝');
    expect(record).not.toContain('看病钱');
  }
  const reporter = await signedIn('张桂芳');
  expect(caseView.parse(await reporter.get(`/api/v1/cases/${id}`)).face.outcome).toBe('solved');
});

it('counts what the scripts imply', async () => {
  const shown = counters.parse(await world.browser().get(`/api/v1/communities/${demo.community}/counters`));
  const received = scenes.filter(
    ({ ends, steps }) => ends !== 'rejected' && (ends !== 'withdrawn' || steps.some(({ step }) => step === 'accept')),
  );
  const solved = scenes.filter(({ ends, steps }) => {
    const outcomes = steps.flatMap((one) => (one.step === 'finish' ? [one.outcome] : []));
    const last = steps.findLastIndex(({ step }) => step === 'finish');
    const denied = steps.slice(last).some((one) => one.step === 'rate' && one.reached && !one.solved);
    return ends === 'closed' && outcomes.at(-1) === 'solved' && !denied;
  });
  const wrote = threads
    .filter(({ key }) => demo.threads.has(key))
    .flatMap(({ author, replies }) => [author, ...replies.map((one) => one.author)]);
  const reported = scenes.flatMap(({ key, open }) => {
    if (open.thread !== undefined) return [];
    if (!open.reporter) return [open.by];
    if ('person' in open.reporter) return [open.reporter.person];
    return open.channel === 'call' ? [key] : [];
  });
  const said = scenes.flatMap(({ steps }) =>
    steps.filter(({ step, by }) => ['rate', 'answer', 'withdraw'].includes(step) && !person(by).grants.length),
  );
  const takingPart = new Set([...wrote, ...reported, ...said.map(({ by }) => by)]).size;
  // whoever disputes an order reports a case, and has said something before
  const disputed = orderScripts.filter(({ ends }) => ends === 'disputed');
  expect(shown).toEqual({ received: received.length + disputed.length, solved: solved.length, takingPart });
});

it('leaves nothing undone behind', async () => {
  const { rows } = await world.db.pool.query<{ jobs: number; late: number; failed: number }>(
    `select (select count(*) from graphile_worker._private_jobs) as jobs,
       (select count(*) from graphile_worker._private_jobs where attempts > 0) as failed,
       (select count(*) from deadline where due_at <= $1) as late`,
    [world.clock.now()],
  );
  expect(rows[0]).toEqual({ jobs: 0, failed: 0, late: 0 });
  expect(Math.abs(world.clock.now().getTime() - Date.parse('2026-03-02T02:00:00Z'))).toBeLessThan(3_600_000);
});

it('keeps its accounts on the machine itself', async () => {
  const { login, password } = demo.people.get(people.resident.key)!;
  const from = async (headers: Record<string, string>): Promise<unknown> =>
    (await world.browser().send<{ code?: string }>('POST', '/api/v1/sessions', { login, password }, headers)).body.code;
  expect(await from({})).toBeUndefined();
  expect(await from({ 'x-forwarded-for': '203.0.113.7' })).toBe('account/demo-only-here');
});

it('never goes into a database that somebody uses', async () => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-demo-'));
  const config = readConfig({ DATA_DIR: dataDir });
  const count = async (): Promise<unknown> =>
    (await world.db.pool.query('select count(*) from account union all select count(*) from event')).rows;
  const before = await count();
  await dropHalf(config, world.database);
  expect(await firstStart(config, world.database, () => undefined)).toBe(false);
  expect(await count()).toEqual(before);
  expect(fs.readdirSync(dataDir)).toEqual([]);
  fs.rmdirSync(dataDir);
});

it('is for the embedded database only, and can be left out', () => {
  expect(readConfig({}).demo).toBe(true);
  expect(readConfig({ DEMO: 'false' }).demo).toBe(false);
  expect(readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1/nothing' }).demo).toBe(false);
});
