/** What orders are to the pages that show them: types, colours of states, the words of a step. */
import type { Got } from '@/api/queries';

export type OrderView = Got<'/api/v1/orders/{id}'>;
export type OrderRow = Got<'/api/v1/me/orders'>['items'][number];
export type OrderState = OrderRow['state'];
export type OrderStep = OrderRow['can'][number];
export type GoodsView = Got<'/api/v1/goods/{id}'>;
export type ShopView = Got<'/api/v1/organizations/{id}/shop'>;
export type Basket = Got<'/api/v1/organizations/{id}/basket'>;
export type Way = OrderRow['way'];

export const orderTones = {
  placed: 'accent',
  accepted: 'info',
  ready: 'primary',
  handed: 'ok',
  done: 'neutral',
  refused: 'neutral',
  cancelled: 'neutral',
  disputed: 'danger',
} as const satisfies Record<OrderState, string>;

/** The main line, for the row of steps at the top of an order. */
export const MAIN = ['placed', 'accepted', 'ready', 'handed', 'done'] as const satisfies readonly OrderState[];

/** 土鸡蛋（10 枚）×2 */
export const lineText = (line: { name: string; variant: string; quantity: number }): string =>
  `${line.name}${line.variant ? `（${line.variant}）` : ''} ×${line.quantity}`;

/** The least of its variants' prices, and whether others cost more. */
export function priceOf(face: GoodsView['face']): { from: number; more: boolean } {
  const prices = face.variants.map((one) => one.price);
  const from = Math.min(...prices);
  return { from, more: prices.some((price) => price !== from) };
}
/** Nothing of it is left, in any variant. */
export const soldOut = (face: GoodsView['face']): boolean => face.variants.every((one) => one.left === 0);
