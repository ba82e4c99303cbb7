import { randomUUID } from 'node:crypto';
import type { ProblemBody } from '../../world/browser.js';
import type { CaseActor, Matter } from '../../world/case-actors.js';
import type { CaseView } from '../../../src/work/cases/index.js';
import { Town } from './town.js';

let town: Town;
let people: Town['people'];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
}, 60_000);
afterAll(() => town.close());

const accept = () => ({ step: 'accept', version: 1, categoryId: town.categories.lamp.id, grade: 'ordinary' });
const at = (matter: Matter) => `/api/v1/cases/${matter.id}/steps`;
const events = ({ id }: Matter) => town.square.count('event', `subject_id = '${id}'`);

it('lets one of twenty hands take the step, and shows the others the fresh case', async () => {
  const lamp = await town.lamp();
  const hands: CaseActor[] = Array.from({ length: 20 }, (_, i) => (i % 2 ? people.staff : people.checker));
  const answers = await Promise.all(hands.map(({ browser }) => browser.send('POST', at(lamp), accept())));
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  const refused = answers
    .filter((answer) => answer.status === 409)
    .map((answer) => answer.body as ProblemBody & { current: CaseView });
  expect(refused).toHaveLength(19);
  for (const problem of refused) {
    expect(problem.code).toBe('case/changed');
    expect(problem.current.face).toMatchObject({ id: lamp.id, state: 'accepted', version: 2 });
    expect(problem.current.mine.can.map(({ step }) => step)).toContain('dispatch');
  }
  expect(await events(lamp)).toBe(2);
});

it('does once what is tapped twenty times', async () => {
  const key = { 'idempotency-key': randomUUID() };
  const order = {
    categoryId: town.categories.lamp.id,
    placeId: town.square.building,
    title: '灯坏了',
    description: '三天了',
  };
  const before = await town.square.count('case_file');
  const opened = await Promise.all(
    Array.from({ length: 20 }, () => people.wang.browser.post<{ id: string }>('/api/v1/cases', order, key)),
  );
  expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
  expect(await town.square.count('case_file')).toBe(before + 1);
  const [lamp] = opened as [Matter];
  const tap = { 'idempotency-key': randomUUID() };
  const taps = await Promise.all(
    Array.from({ length: 20 }, () => people.staff.browser.send('POST', at(lamp), accept(), tap)),
  );
  expect(taps.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 200));
  for (const { body } of taps) expect(body).toEqual(taps[0]?.body);
  expect(await events(lamp)).toBe(2);
});

it('takes the verdicts of all who are asked at once, and closes once', async () => {
  const { staff, wang, li, shop, checker } = people;
  const drain = await staff.opens({
    categoryId: town.categories.drain.id,
    placeId: town.square.building,
    title: '下水道堵了',
    description: '一楼返水',
    channel: 'call',
    reporter: { accountId: wang.id },
    concerned: { accountId: li.id },
  });
  await staff.accepts(drain, { categoryId: town.categories.drain.id, grade: 'urgent' });
  await staff.dispatches(drain, shop.unit);
  await shop.signs(drain);
  await shop.finishes(drain, { outcome: 'solved', result: '疏通了' });
  await checker.passes(drain, '疏通了');
  await Promise.all([wang.rates(drain), li.rates(drain)]);
  expect((await wang.sees(drain)).face).toMatchObject({ state: 'closed', verdict: { due: 2, answered: 2 } });
});

it('dispatches many at once, each for itself', async () => {
  const { staff, shop, passerby } = people;
  const lamps = await Promise.all([town.lamp(), town.lamp(), town.lamp()]);
  for (const lamp of lamps.slice(0, 2))
    await staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  const [one, two, three] = lamps as [Matter, Matter, Matter];
  const cases = [
    { id: one.id, version: 2 },
    { id: two.id, version: 1 },
    { id: three.id, version: 1 },
    { id: randomUUID(), version: 1 },
  ];
  const { items } = await staff.dispatchesAll(town.community, cases, shop.unit);
  const codeOf = (id: string) => items.find((item) => item.id === id)?.code;
  expect(cases.map(({ id }) => codeOf(id))).toEqual([null, 'case/changed', 'case/not-now', 'http/not-found']);
  expect((await staff.sees(one)).face.state).toBe('dispatched');
  const order = { cases, lead: { kind: 'organization', id: shop.unit.id } };
  const forbidden = await passerby.browser.send('POST', `/api/v1/communities/${town.community}/cases/dispatch`, order);
  expect(forbidden).toMatchObject({ status: 404, body: { code: 'http/not-found' } });
});
