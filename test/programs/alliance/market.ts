/** A shop with something on its shelves and people who buy, for the specs of orders: every answer is held to its schema. */
import { basketView, type BasketView } from '../../../src/programs/alliance/basket.schema.js';
import { goodsView, type GoodsView } from '../../../src/programs/alliance/goods.schema.js';
import {
  orderPage,
  orderReceipt,
  orderView,
  type NewOrder,
  type OrderReceipt,
  type OrderRow,
  type OrderView,
} from '../../../src/programs/alliance/order.schema.js';
import type { OrderStepOf, OrderStepRequest } from '../../../src/programs/alliance/order.steps.js';
import type { Browser } from '../../world/browser.js';

interface Someone {
  browser: Browser;
}
type Name = OrderStepRequest['step'];
type Needs<N extends Name> = Omit<OrderStepOf<N>, 'step' | 'version'>;

export const EGGS = { name: '土鸡蛋', shelf: '蛋奶', ways: ['pickup', 'delivery'], lowAt: 3 };
export const CONTACT = { name: '王大爷', phone: '13900001234' };

/** Puts something on a shelf. */
export const shelves = async ({ browser }: Someone, shop: string, order: object): Promise<GoodsView> =>
  goodsView.parse(await browser.post(`/api/v1/organizations/${shop}/goods`, { ...EGGS, ...order }));

/** The id of the only (or the n-th) variant, and its price: what a line of an order names. */
export const lineOf = ({ face }: GoodsView, quantity = 1, at = 0): NewOrder['lines'][number] => {
  const variant = face.variants[at];
  if (!variant) throw new Error('no such variant');
  return { variantId: variant.id, price: variant.price, quantity };
};

export const buys = async (
  { browser }: Someone,
  shop: string,
  lines: NewOrder['lines'],
  more: Partial<NewOrder> = {},
): Promise<OrderReceipt> =>
  orderReceipt.parse(
    await browser.post(`/api/v1/organizations/${shop}/orders`, { lines, way: 'pickup', contact: CONTACT, ...more }),
  );

export const sees = async ({ browser }: Someone, { id }: { id: string }): Promise<OrderView> =>
  orderView.parse(await browser.get(`/api/v1/orders/${id}`));

/** Takes a step at the version that the person sees now. */
export async function takes<N extends Name>(
  who: Someone,
  order: { id: string },
  step: N,
  needs: Needs<N>,
): Promise<OrderReceipt> {
  const { version } = (await sees(who, order)).face;
  return orderReceipt.parse(await who.browser.post(`/api/v1/orders/${order.id}/steps`, { step, version, ...needs }));
}

export const basketOf = async ({ browser }: Someone, shop: string): Promise<BasketView> =>
  basketView.parse(await browser.get(`/api/v1/organizations/${shop}/basket`));

export const ordersOf = async ({ browser }: Someone, shop: string, query = ''): Promise<OrderRow[]> =>
  orderPage.parse(await browser.get(`/api/v1/organizations/${shop}/orders${query}`)).items;
