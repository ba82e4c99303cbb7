/** Many buyers at once: nothing is sold that is not there, whether or not the application looks first. */
import { OrderChecks } from '../../../src/programs/alliance/order.checks.js';
import type { GoodsView } from '../../../src/programs/alliance/goods.schema.js';
import { give } from '../../world/world.js';
import { refusal, type Browser } from '../../world/browser.js';
import { AT, Town } from '../../work/cases/town.js';
import { buys, lineOf, ordersOf, shelves } from './market.js';

/** So many people press at once; each of a few accounts presses many times, as many orders as taps. */
const BUYERS = 200;
const STOCK = 10;

let town: Town;
let shop: string;
let buyers: { browser: Browser }[];

beforeAll(async () => {
  town = await Town.open();
  shop = town.people.shop.unit.id;
  buyers = [];
  for (let i = 0; i < 20; i++) buyers.push(await town.square.person(`买家${i}`));
  await give(town.world, { accountId: town.people.li.id, role: 'resident', path: AT });
}, 120_000);
afterAll(() => town.close());

const goods = (more: object): Promise<GoodsView> => shelves(town.people.shop, shop, { name: '平价土豆', ...more });
/** What each of the buyers was answered. */
async function rush(view: GoodsView, slotAt?: string): Promise<Record<string, number>> {
  const line = { ...lineOf(view), ...(slotAt ? { slotAt } : {}) };
  const answers = await Promise.all(
    Array.from({ length: BUYERS }, async (_, i) => {
      const buyer = buyers[i % buyers.length];
      if (!buyer) return 'nobody';
      // As the client does: who is told that the server is busy asks again.
      for (;;) {
        const answer = await refusal(buys(buyer, shop, [line]));
        if (answer !== 'http/unavailable') return answer;
      }
    }),
  );
  return Object.fromEntries([...new Set(answers)].sort().map((one) => [one, answers.filter((a) => a === one).length]));
}
const left = async ({ face }: GoodsView): Promise<number | null | undefined> =>
  (await town.people.shop.browser.get<GoodsView>(`/api/v1/goods/${face.id}`)).face.variants[0]?.left;
const TEN = { 'nothing was refused': STOCK, 'order/sold-out': BUYERS - STOCK };

it('sells ten to two hundred', async () => {
  const view = await goods({ variants: [{ name: '', price: 100, stock: STOCK }] });
  expect(await rush(view)).toEqual(TEN);
  expect(await left(view)).toBe(0);
}, 60_000);

describe('with the application’s own look removed', () => {
  const checks = (): OrderChecks => town.world.app.nest.get(OrderChecks, { strict: false });
  beforeAll(() => Object.assign(checks(), { availability: () => Promise.resolve() }));
  afterAll(() => Reflect.deleteProperty(checks(), 'availability'));

  it('still sells ten: the database holds it', async () => {
    const view = await goods({ variants: [{ name: '', price: 100, stock: STOCK }] });
    expect(await rush(view)).toEqual(TEN);
    expect(await left(view)).toBe(0);
  }, 60_000);

  it('still books each place of a time once', async () => {
    const weekly = Array.from({ length: 7 }, () => [{ from: '09:00', to: '18:00' }]);
    const slots = { minutes: 60, capacity: STOCK, weekly, exceptions: [], daysAhead: 7 };
    const view = await goods({ name: '义剪', slots, variants: [{ name: '', price: 0 }] });
    const { items } = await town.people.wang.browser.get<{ items: { startsAt: string }[] }>(
      `/api/v1/goods/${view.face.id}/slots`,
    );
    expect(await rush(view, items[1]?.startsAt)).toEqual(TEN);
  }, 60_000);
});

it('numbers the day’s orders without a gap or a number twice', async () => {
  const orders: { number: string }[] = await ordersOf(town.people.shop, shop, '?size=50');
  const numbers = orders.map(({ number }) => number).sort();
  expect(numbers).toEqual(Array.from({ length: 3 * STOCK }, (_, i) => `0302-${String(i + 1).padStart(3, '0')}`));
});

it('places an order once, however often its button was tapped', async () => {
  const view = await goods({ name: '面条', variants: [{ name: '', price: 300, stock: 50 }] });
  const body = { lines: [lineOf(view)], way: 'pickup', contact: { name: '李婶', phone: '13900001111' } };
  const { browser } = town.people.li;
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      browser.post<{ id: string }>(`/api/v1/organizations/${shop}/orders`, body, {
        'idempotency-key': 'tap-tap-tap-tap',
      }),
    ),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await left(view)).toBe(49);
});
