import type { Matter } from '../../world/case-actors.js';
import { MONDAY } from '../../world/world.js';
import { refusal } from '../../world/browser.js';
import { Town } from './town.js';

let town: Town;
let people: Town['people'];
const DAY = 24 * 60 * 60 * 1000;

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
}, 60_000);
afterAll(() => town.close());
beforeEach(() => town.world.clock.moveTo(MONDAY));

/** To the minute: the clock goes on while the test runs. */
const minute = (moment: string | null) => moment?.slice(0, 16);
const clocks = async (matter: Matter) => (await people.staff.sees(matter)).face.clocks;
const days = async (n: number): Promise<void> => {
  town.world.clock.advance(n * DAY);
  await town.world.settle();
};
const handled = async (): Promise<Matter> => {
  const lamp = await town.lamp();
  await people.staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  await people.staff.dispatches(lamp, people.shop.unit);
  await people.shop.signs(lamp);
  return lamp;
};

it('runs from the dispatch in working time, over the weekend and the holidays', async () => {
  town.world.clock.moveTo(new Date('2026-02-12T02:00:00Z')); // Thursday; the Spring Festival begins on Sunday
  const lamp = await handled();
  // Fri 13, Sat 14 (make-up), then Tue 24 to Fri 27 without the holidays: five days on.
  expect((await clocks(lamp)).dueAt?.slice(0, 10)).toBe('2026-02-26');
});

it('stands still while it waits for an answer, and answers itself when none comes', async () => {
  const lamp = await handled();
  expect(minute((await clocks(lamp)).dueAt)).toBe('2026-03-09T02:00');
  await people.shop.asks(lamp, '哪一盏？');
  await days(2);
  await people.wang.answers(lamp, '东边');
  expect(minute((await clocks(lamp)).dueAt)).toBe('2026-03-11T02:00');
  await people.shop.asks(lamp, '还有吗？');
  await days(9);
  const after = (await people.staff.sees(lamp)).face;
  expect(after).toMatchObject({ state: 'handling', clocks: { overdue: false, pausedAt: null } });
  expect(after.timeline.at(-1)).toMatchObject({ step: 'answer', by: { as: 'clock', name: null } });
});

it('stops the clock to acceptance, too, while it waits', async () => {
  const lamp = await town.lamp();
  expect(minute((await clocks(lamp)).acceptBy)).toBe('2026-03-03T02:00');
  await people.staff.asks(lamp, '几号楼？');
  await days(1);
  await people.wang.answers(lamp, '3号楼');
  const { face } = await people.wang.sees(lamp);
  expect(face).toMatchObject({ state: 'submitted', clocks: { overdue: false } });
  expect(minute(face.clocks.acceptBy)).toBe('2026-03-04T02:00');
});

it('flags what is late once, and takes the flag away when a new clock begins', async () => {
  const lamp = await town.lamp();
  await days(2);
  expect((await clocks(lamp)).overdue).toBe(true);
  expect((await people.staff.desk(town.community, '?overdue=true')).items.map((row) => row.id)).toContain(lamp.id);
  await people.staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'urgent' });
  await people.staff.dispatches(lamp, people.shop.unit);
  expect(await clocks(lamp)).toMatchObject({ overdue: false });
  await days(1.1);
  expect((await clocks(lamp)).overdue).toBe(true);
  await days(3);
  expect(await town.square.count('event', `type = 'cases.overdue' and subject_id = '${lamp.id}'`)).toBe(2);
});

it('lets a unit return a case for two working days', async () => {
  const lamp = await town.lamp();
  await people.staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  await people.staff.dispatches(lamp, people.shop.unit);
  const due = (await clocks(lamp)).dueAt;
  await days(1);
  await people.shop.returns(lamp, { reason: '不归我们管' });
  await days(1);
  await people.staff.dispatches(lamp, people.rival.unit);
  expect((await clocks(lamp)).dueAt).toBe(due);
  await days(3);
  expect(await refusal(people.rival.returns(lamp, { reason: '也不归我们管' }))).toBe('case/return-too-late');
});

it('closes without those who never answered', async () => {
  const lamp = await handled();
  await people.shop.finishes(lamp, { outcome: 'explained', result: '下周统一更换' });
  await people.checker.passes(lamp, '下周统一更换');
  await days(10);
  const { face } = await people.staff.sees(lamp);
  expect(face).toMatchObject({ state: 'closed', verdict: { due: 1, answered: 0 } });
  expect(face.timeline.at(-1)?.by.as).toBe('clock');
});

it('counts a person as not reached after three calls', async () => {
  const { checker } = people;
  const lamp = await handled();
  await people.shop.finishes(lamp, { outcome: 'explained', result: '已说明' });
  await checker.passes(lamp, '已说明');
  const callbackId = (await checker.sees(lamp)).mine.callbacks[0]?.id ?? '';
  for (let i = 0; i < 3; i++) {
    expect(await refusal(checker.takes(lamp, 'rate', { callbackId, reached: false }))).toBe('case/calls-first');
    await checker.takes(lamp, 'call', { callbackId });
  }
  await checker.takes(lamp, 'rate', { callbackId, reached: false });
  expect((await people.wang.sees(lamp)).face).toMatchObject({ state: 'closed', verdict: { answered: 0 } });
});

it('gives a redo a deadline of its own', async () => {
  const lamp = await handled();
  await days(1);
  await people.shop.finishes(lamp, { outcome: 'explained', result: '已说明' });
  await people.checker.passes(lamp, '已说明');
  await days(1);
  await people.wang.rates(lamp, { solved: false, satisfied: 'no' });
  expect((await people.wang.sees(lamp)).face).toMatchObject({
    state: 'handling',
    round: 2,
    clocks: { finishedAt: null },
  });
  expect(minute((await clocks(lamp)).dueAt)).toBe('2026-03-11T02:00');
});
