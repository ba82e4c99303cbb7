/** How a merchant takes orders, on the wire: ways, fees, hours; and what can go wrong with it. */
import { z } from 'zod';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { weekly, type Weekly } from './hours.schema.js';

/** Collected at the shop (or the service given there), brought to the door, done at home. */
export const WAYS = ['pickup', 'delivery', 'visit'] as const;
export const way = z.enum(WAYS);
export type Way = z.infer<typeof way>;

/** How a buyer pays at hand-over; noted, not moved. */
export const PAYS = ['cash', 'wechat', 'alipay', 'card'] as const;
export const pay = z.enum(PAYS);
export type Pay = z.infer<typeof pay>;

/** Money is whole fen. No single price or fee is above 100,000 yuan. */
export const fen = z.number().int().min(0).max(10_000_000);

const settings = {
  /** Whether it takes orders at all now. */
  open: z.boolean(),
  /** What buyers should know before they order. */
  words: text(500, 0),
  /** When orders are taken; the time to accept one runs only then. */
  taking: weekly,
  /** Minutes of its order hours within which it accepts, else the order ends by itself. */
  acceptMinutes: z.number().int().min(5).max(1440),
  ways: z.array(way).min(1).max(3),
  /** Delivered and visited at no charge where null, else only from this many fen on. */
  freeFrom: fen.nullable(),
  deliveryFee: fen,
  /** Fen that goods must come to for a delivery. */
  deliveryMinimum: fen,
  visitFee: fen,
  pays: z.array(pay).min(1).max(4),
};
export const shopChange = z.strictObject({
  ...settings,
  /** Places delivered to and visited; none: wherever the merchant serves. */
  areaIds: z.array(id).max(50),
  /** 0: nothing was set before. */
  version: z.number().int().min(0),
});
export type ShopChange = z.infer<typeof shopChange>;

const named = z.strictObject({ id, name: z.string() });
export const shopFace = z.strictObject({
  organization: named,
  ...settings,
  areas: z.array(named),
  /** Whether it takes orders at this moment; an order placed outside its hours waits for them. */
  takingNow: z.boolean(),
  /** Of all ratings by buyers; null while there are none. */
  rating: z.strictObject({ average: z.number().nullable(), n: z.number().int() }),
  /** Names of its shelves, with something on sale. */
  shelves: z.array(z.string()),
  version: z.number().int(),
});
export type ShopFace = z.infer<typeof shopFace>;

export const SHOP_ACTS = ['order', 'sell', 'settings'] as const;
export const shopView = z.strictObject({
  face: shopFace,
  mine: z.strictObject({ can: z.array(z.enum(SHOP_ACTS)) }),
});
export type ShopView = z.infer<typeof shopView>;

const allDay: Weekly = Array.from({ length: 7 }, () => [{ from: '08:00', to: '20:00' }]);
/** What applies where a merchant has set nothing: collected at the shop, paid in cash or by phone. */
export const defaultShop = {
  open: true,
  words: '',
  taking: allDay,
  acceptMinutes: 120,
  ways: ['pickup'] as Way[],
  freeFrom: null,
  deliveryFee: 0,
  deliveryMinimum: 0,
  visitFee: 0,
  pays: ['cash', 'wechat', 'alipay'] as Pay[],
  areaPaths: [] as string[],
  version: 0,
};

export const shopErrors = defineErrors({
  'shop/not-found': { status: 404, zh: '没有这家店', en: 'There is no such shop' },
  'shop/changed': {
    status: 409,
    zh: '刚刚有人改过店铺设置，请看最新内容',
    en: 'Somebody has just changed the shop’s settings; see the fresh version',
  },
  'shop/no-area': {
    status: 422,
    zh: '配送范围里有不属于本社区的地点',
    en: 'One of the places delivered to is not in the community',
  },
  'shop/spans': {
    status: 422,
    zh: '时间段要从早到晚排列，互不重叠，结束晚于开始',
    en: 'Times must be in order, must not overlap, and must end after they begin',
  },
  'shop/no-hours': { status: 422, zh: '一周里至少要有一段时间', en: 'A week needs some time in it' },
});

export const shopChanged = defineEvent('alliance.shop-changed', z.strictObject({ open: z.boolean() }));
