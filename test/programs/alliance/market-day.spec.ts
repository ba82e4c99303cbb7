/** A shop's days over HTTP: what to prepare and the figures, receipts on paper, and paying on line. */
import type { GoodsView } from '../../../src/programs/alliance/goods.schema.js';
import { shopFigures } from '../../../src/programs/alliance/order.schema.js';
import { PaymentPort, type PaymentStanding } from '../../../src/programs/alliance/payment.port.js';
import { refusal } from '../../world/browser.js';
import { PrintedPaper } from '../../world/paper.js';
import { Town, type UnitActor } from '../../work/cases/town.js';
import { buys, lineOf, ordersOf, sees, shelves, takes } from './market.js';

let town: Town;
let shop: UnitActor;
let id: string;
let eggs: GoodsView;

beforeAll(async () => {
  town = await Town.open();
  ({ shop } = town.people);
  ({ id } = shop.unit);
  eggs = await shelves(shop, id, { variants: [{ name: '10 枚', price: 1880, stock: 40 }] });
});
afterAll(() => town.close());

it('leaves a receipt on paper for both sides, and for nobody else', async () => {
  const { li, passerby } = town.people;
  const order = await buys(li, id, [lineOf(eggs, 2)]);
  const receipt = `/api/v1/orders/${order.id}/receipt.pdf`;
  expect(await refusal(li.browser.get(receipt))).toBe('order/not-handed');
  await takes(shop, order, 'accept', {});
  await takes(shop, order, 'hand-over', { paid: 'alipay' });
  expect(await refusal(passerby.browser.get(receipt))).toBe('order/not-found');
  const answer = await fetch(town.world.url + receipt, { headers: { cookie: li.browser.cookie ?? '' } });
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  const paper = await PrintedPaper.open(new Uint8Array(await answer.arrayBuffer()));
  expect(paper.embedded).toBe(true);
  for (const words of [`收据 ${order.number}`, '土鸡蛋（10 枚）', '¥37.60', '支付宝', '亮工照明'])
    expect(paper.text.replace(/\s+/g, ' ')).toContain(words);
  paper.close();
});

it('is paid on line only where the installation has a provider, and only as the provider says', async () => {
  const { li } = town.people;
  const order = await buys(li, id, [lineOf(eggs)]);
  const path = `/api/v1/orders/${order.id}/payment`;
  expect(await refusal(li.browser.post(path))).toBe('payment/off');
  const told = { state: 'open' as PaymentStanding['state'], amount: 0 };
  const provider = {
    on: true,
    open: ({ number }: { number: string }) =>
      Promise.resolve({ reference: number, url: `https://pay.example/${number}` }),
    look: () => Promise.resolve({ ...told }),
    refund: () => Promise.resolve({ state: 'refunded', amount: told.amount }),
  };
  const port = town.world.app.nest.get(PaymentPort, { strict: false });
  Object.assign(port, provider);
  try {
    expect((await sees(li, order)).mine.payable).toBe(true);
    expect(await li.browser.post(path)).toEqual({ url: `https://pay.example/${order.number}` });
    Object.assign(told, { state: 'paid', amount: 1 });
    expect(await li.browser.post(`${path}/look`)).toEqual({ state: 'failed' });
    Object.assign(told, { state: 'paid', amount: 1880 });
    expect(await li.browser.post(`${path}/look`)).toEqual({ state: 'paid' });
    expect(await refusal(shop.browser.post(`${path}/look`))).toBe('order/not-found');
    await takes(shop, order, 'accept', {});
    await takes(shop, order, 'hand-over', { paid: 'cash' });
    expect((await sees(li, order)).face.paid).toBe('online');
  } finally {
    Object.assign(port, { on: false });
  }
});

it('shows the merchant its day: lists, what to prepare, and figures that add up', async () => {
  const { wang } = town.people;
  const figures = async () => shopFigures.parse(await shop.browser.get(`/api/v1/organizations/${id}/orders/figures`));
  const before = await figures();
  const order = await buys(wang, id, [lineOf(eggs, 2)]);
  await takes(shop, order, 'accept', {});
  const { items } = await shop.browser.get<{ items: { name: string; quantity: number }[] }>(
    `/api/v1/organizations/${id}/orders/preparing`,
  );
  expect(items.find(({ name }) => name === '土鸡蛋')?.quantity).toBeGreaterThanOrEqual(2);
  await takes(shop, order, 'hand-over', { paid: 'cash' });
  const after = await figures();
  expect(after.today).toEqual({
    ...before.today,
    orders: before.today.orders + 1,
    turnover: before.today.turnover + 3760,
  });
  expect((await ordersOf(shop, id, `?since=${after.today.from}`)).length).toBe(after.today.orders);
  expect(
    (await ordersOf(shop, id, '?state=open')).every(({ state }) =>
      ['placed', 'accepted', 'ready', 'disputed'].includes(state),
    ),
  ).toBe(true);
  expect(await refusal(ordersOf(wang, id))).toBe('shop/not-found');
});
