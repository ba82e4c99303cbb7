/** Orders over HTTP: goods on a shelf, a basket, an order from placing to rating; and what happens by itself. */
import type { GoodsView } from '../../../src/programs/alliance/goods.schema.js';
import { shopRatings } from '../../../src/programs/alliance/order.schema.js';
import { shopView, type ShopView } from '../../../src/programs/alliance/shop.schema.js';
import { refusal } from '../../world/browser.js';
import { soon, Town, type UnitActor } from '../../work/cases/town.js';
import { basketOf, buys, CONTACT, EGGS, lineOf, sees, shelves, takes } from './market.js';

let town: Town;
let shop: UnitActor;
let id: string;
let eggs: GoodsView;
const MINUTE = 60_000;

beforeAll(async () => {
  town = await Town.open();
  ({ shop } = town.people);
  ({ id } = shop.unit);
  eggs = await shelves(shop, id, {
    variants: [
      { name: '10 枚', price: 1880, stock: 40 },
      { name: '30 枚', price: 4980 },
    ],
  });
});
afterAll(() => town.close());

const left = async ({ face }: GoodsView): Promise<(number | null)[]> =>
  (await shop.browser.get<GoodsView>(`/api/v1/goods/${face.id}`)).face.variants.map((one) => one.left);
const settings = async (): Promise<ShopView> =>
  shopView.parse(await shop.browser.get(`/api/v1/organizations/${id}/shop`));
const sets = async (more: object): Promise<ShopView> => {
  const { face } = await settings();
  const { organization: _o, areas, takingNow: _t, rating: _r, shelves: _s, ...rest } = face;
  const body = { ...rest, areaIds: areas.map((one) => one.id), ...more };
  return shopView.parse(await shop.browser.put(`/api/v1/organizations/${id}/shop`, body));
};

describe('a shop', () => {
  it('is managed by its own people, and two hands do not undo each other', async () => {
    const { wang, staff } = town.people;
    expect((await settings()).mine.can).toEqual(['sell', 'settings']);
    expect(shopView.parse(await wang.browser.get(`/api/v1/organizations/${id}/shop`)).mine.can).toEqual(['order']);
    expect(
      await refusal(
        wang.browser.post(`/api/v1/organizations/${id}/goods`, { ...EGGS, variants: [{ name: '', price: 1 }] }),
      ),
    ).toBe('http/forbidden');
    expect(await refusal(staff.browser.patch(`/api/v1/goods/${eggs.face.id}`, { version: 1, onSale: false }))).toBe(
      'http/forbidden',
    );
    const set = await sets({ ways: ['pickup', 'delivery'], deliveryFee: 300, deliveryMinimum: 2000, freeFrom: 5000 });
    expect(set.face).toMatchObject({ version: 1, shelves: ['蛋奶'], takingNow: true, rating: { average: null, n: 0 } });
    expect(await refusal(sets({ version: 0 }))).toBe('shop/changed');
    const [large, small] = [eggs.face.variants[1], eggs.face.variants[0]];
    const path = `/api/v1/goods/${eggs.face.id}`;
    const body = {
      version: 1,
      variants: [
        { ...small, left: undefined },
        { ...large, left: undefined, price: 4880 },
      ],
    };
    eggs = await shop.browser.patch<GoodsView>(path, body);
    expect(eggs.face.variants.map((one) => [one.price, one.left])).toEqual([
      [1880, 40],
      [4880, null],
    ]);
    expect(await refusal(shop.browser.patch(path, body))).toBe('goods/changed');
  });

  it('hides what is off sale from buyers, and says what runs out', async () => {
    const milk = await shelves(shop, id, {
      name: '鲜牛奶',
      variants: [{ name: '', price: 600, stock: 2 }],
      onSale: false,
    });
    const { wang } = town.people;
    expect(await refusal(wang.browser.get(`/api/v1/goods/${milk.face.id}`))).toBe('goods/not-found');
    expect(await refusal(wang.browser.get(`/api/v1/organizations/${id}/goods?show=all`))).toBe('shop/not-found');
    const low = await shop.browser.get<{ items: GoodsView[] }>(`/api/v1/organizations/${id}/goods?show=low`);
    expect(low.items.map(({ face, mine }) => [face.name, mine.low])).toEqual([['鲜牛奶', true]]);
    const variantId = milk.face.variants[0]?.id;
    const more = { variantId, change: -3 };
    expect(await refusal(shop.browser.post(`/api/v1/goods/${milk.face.id}/stock`, more))).toBe(
      'goods/stock-below-zero',
    );
    await shop.browser.post(`/api/v1/goods/${milk.face.id}/stock`, { variantId, change: 10 });
    expect(await left(milk)).toEqual([12]);
  });
});

describe('an order', () => {
  it('goes from the basket to the hand-over and is rated by its buyer once', async () => {
    const { wang, li } = town.people;
    const variantId = eggs.face.variants[0]?.id ?? '';
    await wang.browser.put(`/api/v1/organizations/${id}/basket`, { variantId, quantity: 1 });
    await wang.browser.post(`/api/v1/organizations/${id}/basket/merge`, { lines: [{ variantId, quantity: 2 }] });
    const basket = await basketOf(wang, id);
    expect(basket).toMatchObject({ total: 3760, ways: ['pickup', 'delivery'], last: null });
    const placed = await buys(wang, id, [lineOf(eggs, 2)], {
      way: 'delivery',
      address: { placeId: town.square.building, detail: '3单元502' },
      note: '放门口就行',
    });
    expect(placed).toMatchObject({ number: '0302-001', version: 1, state: 'placed' });
    expect(await basketOf(wang, id)).toMatchObject({
      lines: [],
      last: { contact: CONTACT, address: { detail: '3单元502' } },
    });
    expect(await left(eggs)).toEqual([38, null]);

    const bought = await sees(wang, placed);
    expect(bought.face).toMatchObject({
      goodsTotal: 3760,
      fee: 300,
      total: 4060,
    });
    expect(bought.mine).toMatchObject({ side: 'buyer', contact: { ...CONTACT, masked: false } });
    const asked = await sees(shop, placed);
    expect(asked.mine.contact).toEqual({ name: '王大爷', phone: '139****34', masked: true });
    expect(asked.mine.address?.detail).toBeNull();
    expect(asked.mine.can.map(({ step }) => step)).toEqual(['accept', 'refuse', 'say']);
    for (const other of [li, town.people.rival, town.people.staff])
      expect(await refusal(sees(other, placed))).toBe('order/not-found');

    await takes(shop, placed, 'accept', {});
    expect((await sees(shop, placed)).mine).toMatchObject({ contact: CONTACT, address: { detail: '3单元502' } });
    expect(await refusal(shop.browser.post(`/api/v1/orders/${placed.id}/steps`, { step: 'ready', version: 1 }))).toBe(
      'order/changed',
    );
    await takes(shop, placed, 'ready', {});
    await takes(shop, placed, 'undo', {});
    await takes(shop, placed, 'ready', {});
    await takes(shop, placed, 'hand-over', { paid: 'cash' });
    expect(await refusal(takes(shop, placed, 'confirm', {}))).toBe('http/forbidden');
    await takes(wang, placed, 'rate', { stars: 5, words: '蛋新鲜，送得快' });
    expect(await refusal(takes(wang, placed, 'rate', { stars: 1, words: '' }))).toBe('order/rated-before');
    await takes(shop, placed, 'answer', { words: '谢谢，常来' });
    expect(await refusal(takes(shop, placed, 'answer', { words: '再谢' }))).toBe('order/answered-before');
    const { items } = shopRatings.parse(await li.browser.get(`/api/v1/organizations/${id}/ratings`));
    expect(items).toMatchObject([{ buyer: '王**', stars: 5, words: '蛋新鲜，送得快', answer: '谢谢，常来' }]);
    expect((await settings()).face.rating).toEqual({ average: 5, n: 1 });
    const { face } = await sees(wang, placed);
    expect(face.timeline.map(({ step, as }) => `${step} ${as}`)).toEqual([
      ...['place buyer', 'accept merchant', 'ready merchant', 'undo merchant', 'ready merchant'],
      ...['hand-over merchant', 'rate buyer', 'answer merchant'],
    ]);
    expect(face.timeline[5]?.line).toEqual({ zh: '已交付，付了现金', en: 'Handed over; paid in cash' });
  });

  it('is refused before anything is taken when the price, the goods, the way or the address are not as believed', async () => {
    const { li } = town.people;
    const [line] = [lineOf(eggs)];
    const before = await left(eggs);
    const there = { placeId: town.square.building, detail: '502' };
    const tries: [string, object][] = [
      ['order/prices-changed', { lines: [{ ...line, price: 1 }] }],
      ['order/sold-out', { lines: [{ ...line, quantity: 900 }] }],
      [
        'order/sold-out',
        {
          lines: [
            { ...line, quantity: 30 },
            { ...line, quantity: 30 },
          ],
        },
      ],
      ['order/way-not-offered', { way: 'visit', address: there }],
      ['order/address-required', { way: 'delivery' }],
      ['order/below-minimum', { way: 'delivery', address: there }],
      ['order/wish-past', { wishedAt: '2026-03-01T02:00:00Z' }],
    ];
    for (const [code, more] of tries) expect([code, await refusal(buys(li, id, [line], more))]).toEqual([code, code]);
    expect(await refusal(buys(shop, id, [line]))).toBe('order/own-shop');
    expect(await refusal(buys(li, town.people.rival.unit.id, [line]))).toBe('order/not-on-sale');
    expect(await left(eggs)).toEqual(before);
  });

  it('gives back what it took when it is refused or cancelled, and says why', async () => {
    const { li } = town.people;
    const [before] = await left(eggs);
    const [one, two] = [await buys(li, id, [lineOf(eggs, 3)]), await buys(li, id, [lineOf(eggs, 4)])];
    expect((await left(eggs))[0]).toBe((before ?? 0) - 7);
    expect(await refusal(takes(shop, one, 'refuse', {}))).toBe('order/reason-required');
    await takes(shop, one, 'refuse', { reason: '今天没进货' });
    await takes(shop, two, 'accept', {});
    expect(await refusal(takes(li, two, 'cancel', {}))).toBe('order/reason-required');
    await takes(li, two, 'cancel', { reason: '买重了' });
    expect((await left(eggs))[0]).toBe(before);
    expect((await sees(li, one)).face).toMatchObject({ state: 'refused', reason: '今天没进货' });
  });

  it('ends by itself when nobody accepts it in the shop’s hours, and is done a week after the hand-over', async () => {
    const { li } = town.people;
    const [late, had] = [await buys(li, id, [lineOf(eggs)]), await buys(li, id, [lineOf(eggs)])];
    await takes(shop, had, 'accept', {});
    await takes(shop, had, 'hand-over', { paid: 'wechat' });
    town.world.clock.advance(121 * MINUTE);
    await town.world.settle();
    expect((await sees(li, late)).face.state).toBe('cancelled');
    expect((await sees(li, late)).face.timeline.at(-1)).toMatchObject({
      as: 'clock',
      line: { zh: '订单取消：商家没有及时接单' },
    });
    // Placed in the evening: the two hours go on in the morning.
    town.world.clock.moveTo(new Date('2026-03-02T11:30:00Z'));
    const evening = await buys(li, id, [lineOf(eggs)]);
    expect((await sees(li, evening)).face.acceptBy.slice(0, 16)).toBe('2026-03-03T01:30');
    town.world.clock.advance(8 * 1440 * MINUTE);
    await town.world.settle();
    expect((await sees(li, had)).face.state).toBe('done');
    expect((await sees(shop, had)).mine.contact.masked).toBe(true);
  });

  it('books a time of a service, each place of it once', async () => {
    const day = { from: '09:00', to: '11:00' };
    const weekly = Array.from({ length: 7 }, () => [day]);
    const slots = { minutes: 60, capacity: 2, weekly, exceptions: [{ date: '2026-03-12', spans: [] }], daysAhead: 7 };
    const repair = await shelves(shop, id, { name: '灯具检修', slots, variants: [{ name: '', price: 5000 }] });
    const path = `/api/v1/goods/${repair.face.id}/slots`;
    const times = async () => (await shop.browser.get<{ items: { startsAt: string; left: number }[] }>(path)).items;
    const [first] = await times();
    const { wang, li } = town.people;
    expect(await refusal(buys(wang, id, [lineOf(repair)]))).toBe('order/slot-required');
    const at = { ...lineOf(repair), slotAt: first?.startsAt ?? '' };
    await buys(wang, id, [at]);
    const second = await buys(li, id, [at]);
    expect((await times())[0]?.left).toBe(0);
    expect(await refusal(buys(town.people.passerby, id, [at]))).toBe('order/slot-gone');
    expect((await times()).some(({ startsAt }) => startsAt.startsWith('2026-03-12T'))).toBe(false);
    await takes(li, second, 'cancel', {});
    expect((await times())[0]?.left).toBe(1);
  });

  it('becomes a case when a side asks the community, and ends with it', async () => {
    const { wang, staff, checker } = town.people;
    const order = await buys(wang, id, [lineOf(eggs)]);
    await takes(shop, order, 'accept', {});
    await takes(shop, order, 'hand-over', { paid: 'none' });
    await takes(wang, order, 'dispute', { words: '有四个是坏的，店里不给换' });
    const { face } = await sees(wang, order);
    expect(face).toMatchObject({ state: 'disputed', case: { state: 'submitted' } });
    const matter = { id: face.case?.id ?? '' };
    expect((await wang.sees(matter)).face.private).toBe(true);
    expect((await sees(staff, order)).mine).toMatchObject({ side: 'staff', can: [], contact: { masked: true } });
    await staff.accepts(matter, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
    await staff.dispatches(matter, shop.unit);
    await shop.signs(matter);
    expect((await sees(shop, order)).face.case?.state).toBe('handling');
    await shop.finishes(matter, { outcome: 'solved', result: '换了十个', photos: [await town.photo(shop)] });
    await checker.passes(matter, '店里换了十个鸡蛋');
    await wang.rates(matter);
    await town.world.settle();
    expect((await sees(wang, order)).face).toMatchObject({ state: 'done', case: { state: 'closed' } });
    expect(await refusal(takes(wang, order, 'dispute', { words: '还是不行' }))).toBe('order/disputed-before');
  });

  it('is heard of at once on both sides', async () => {
    const { li } = town.people;
    const inbox = await town.page(shop);
    await inbox.enter(`inbox:organization-${id}`);
    const order = await buys(li, id, [lineOf(eggs)]);
    await soon(() => inbox.of('order').length > 0);
    const page = await town.page(li);
    expect(await page.enter(`order:${order.id}`)).toMatchObject({ ok: true });
    const other = await town.page(town.people.rival);
    expect(await other.enter(`order:${order.id}`)).toMatchObject({ ok: false });
    await takes(shop, order, 'accept', {});
    await soon(() => page.of('order').length > 0);
  });
});
