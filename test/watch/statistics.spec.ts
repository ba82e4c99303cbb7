import fc from 'fast-check';
import { Deliveries } from '../../src/platform/events/index.js';
import { StatisticsService, type Counters } from '../../src/watch/statistics/index.js';
import { standingOf, type StepFacts } from '../../src/watch/statistics/statistics.facts.js';
import { counters } from '../../src/watch/statistics/statistics.schema.js';
import { refusal } from '../world/browser.js';
import type { Matter } from '../world/case-actors.js';
import { Person } from '../commons/square.js';
import { soon, Town } from '../work/cases/town.js';

let town: Town;
let people: Town['people'];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
}, 60_000);
afterAll(() => town.close());

const now = async (): Promise<Counters> => {
  await town.world.settle();
  return counters.parse(await people.guest.browser.get(`/api/v1/communities/${town.community}/counters`));
};
const risen = async (work: () => Promise<unknown>): Promise<Counters> => {
  const before = await now();
  await work();
  const after = await now();
  return {
    received: after.received - before.received,
    solved: after.solved - before.solved,
    takingPart: after.takingPart - before.takingPart,
  };
};
async function passed(): Promise<Matter> {
  const { staff, checker, shop } = people;
  const lamp = await town.lamp();
  await staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  await staff.dispatches(lamp, shop.unit);
  await shop.signs(lamp);
  await shop.finishes(lamp, { outcome: 'solved', result: '换了', photos: [await town.photo(shop)] });
  await checker.passes(lamp, '换好了');
  return lamp;
}

it('counts what was received, what the resident calls solved, and each person once', async () => {
  expect(await now()).toEqual({ received: 0, solved: 0, takingPart: 0 });
  let lamp: Matter = { id: '' };
  expect(await risen(async () => (lamp = await passed()))).toEqual({ received: 1, solved: 0, takingPart: 1 });
  expect(await risen(() => people.wang.rates(lamp))).toEqual({ received: 0, solved: 1, takingPart: 0 });
  const { browser, id, name } = people.passerby;
  const writer = new Person(browser, id, name);
  expect(
    await risen(async () => {
      const { thread } = await writer.posts(town.square.open);
      await writer.replies(thread.face.id);
    }),
  ).toEqual({ received: 0, solved: 0, takingPart: 1 });
});

it('does not count what was rejected or withdrawn at once, nor as solved what the resident denies', async () => {
  const { wang, staff } = people;
  expect(
    await risen(async () => {
      await staff.rejects(await town.lamp(), { reason: '不归社区管', anotherWay: '请拨 12345' });
      await wang.withdraws(await town.lamp(), { reason: '自己好了' });
    }),
  ).toEqual({ received: 0, solved: 0, takingPart: 0 });
  expect(await risen(async () => wang.rates(await passed(), { solved: false, satisfied: 'no' }))).toEqual({
    received: 1,
    solved: 0,
    takingPart: 0,
  });
});

it('counts a caller without an account', async () => {
  const call = () =>
    people.staff.opens({
      categoryId: town.categories.drain.id,
      placeId: town.square.building,
      title: '下水堵了',
      description: '电话里说的',
      channel: 'call',
      reporter: { name: '来电居民', phone: '13900000009' },
    });
  expect(await risen(call)).toEqual({ received: 1, solved: 0, takingPart: 1 });
});

it('changes nothing when events are heard again, and rebuilds to the same numbers', async () => {
  const before = await now();
  const { rows } = await town.world.db.pool.query<{ id: number; type: string }>(
    'select id, type from event order by id',
  );
  const deliveries = town.world.app.nest.get(Deliveries);
  await town.world.db.pool.query('select 1');
  for (const event of rows.slice(-40)) await deliveries.deliver(event);
  expect(await now()).toEqual(before);
  const statistics = town.world.app.nest.get(StatisticsService);
  const facts = async (): Promise<unknown> =>
    (
      await town.world.db.pool.query(
        'select case_id, place_path, seq, received, solved from case_fact order by case_id',
      )
    ).rows;
  const known = await facts();
  await statistics.rebuild();
  expect(await facts()).toEqual(known);
  expect(await now()).toEqual(before);
});

it('tells the front page to look again', async () => {
  const page = await town.page(people.guest);
  await page.enter(`community:${town.community}`);
  await town.lamp();
  await soon(() => page.of('counters').length === 1);
});

it('knows no counters of what is no community', async () => {
  expect(await refusal(people.guest.browser.get(`/api/v1/communities/${town.square.building}/counters`))).toBe(
    'http/not-found',
  );
});

describe('a case stands', () => {
  const step = (to: string, more: Partial<StepFacts> = {}): StepFacts => ({ to, outcome: null, solved: null, ...more });
  it.each<[string, StepFacts[], boolean, boolean]>([
    ['opened', [step('submitted')], true, false],
    ['rejected', [step('submitted'), step('rejected')], false, false],
    ['withdrawn before it was accepted', [step('submitted'), step('withdrawn')], false, false],
    ['withdrawn later', [step('submitted'), step('accepted'), step('withdrawn')], true, false],
    ['closed as explained', [step('accepted'), step('closed', { outcome: 'explained', solved: true })], true, false],
    ['closed as solved', [step('accepted'), step('closed', { outcome: 'solved', solved: true })], true, true],
    ['closed, nobody reached', [step('accepted'), step('closed', { outcome: 'solved' })], true, true],
    [
      'closed though one denied',
      [step('callback', { outcome: 'solved', solved: false }), step('closed', { outcome: 'solved', solved: true })],
      true,
      false,
    ],
    [
      'closed after it was done again',
      [
        step('callback', { outcome: 'solved' }),
        step('handling', { solved: false }),
        step('closed', { outcome: 'solved', solved: true }),
      ],
      true,
      true,
    ],
  ])('%s', (_, steps, received, solved) => {
    expect(standingOf(steps)).toEqual({ received, solved });
  });

  it('is solved only when it is received, whatever happens', () => {
    const state = fc.constantFrom('submitted', 'accepted', 'handling', 'callback', 'closed', 'rejected', 'withdrawn');
    const any = fc.record({
      to: state,
      outcome: fc.constantFrom('solved', 'partly', null),
      solved: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(fc.array(any), (steps) => {
        const { received, solved } = standingOf(steps);
        return received || !solved;
      }),
    );
  });
});
