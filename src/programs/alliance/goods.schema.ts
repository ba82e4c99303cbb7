/** Goods and services of a merchant on the wire, what can go wrong with them, and what happens to them. */
import { z } from 'zod';
import { photoInputs, photoSchema } from '../../ground/media/index.js';
import { defineEvent } from '../../platform/events/index.js';
import { defineErrors, id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { dayOff, weekly } from './hours.schema.js';
import { fen, way } from './shop.schema.js';

const count = z.number().int().min(0).max(1_000_000);

/** A service given at a time: slots of so many minutes in a week's hours, each for so many people. */
export const slotPattern = z.strictObject({
  minutes: z.number().int().min(10).max(720),
  capacity: z.number().int().min(1).max(500),
  weekly,
  exceptions: z.array(dayOff).max(100),
  /** Booked at most so many days ahead. */
  daysAhead: z.number().int().min(1).max(60),
});
export type SlotPattern = z.infer<typeof slotPattern>;

const variantInput = z.strictObject({
  /** Of one that is there already; without it a new one. */
  id: id.optional(),
  /** Empty where there is only one. */
  name: text(30, 0),
  price: fen,
  /** Null: not counted. Only for a new variant: later stock moves by `…/stock`, so that nothing sold meanwhile comes back. */
  stock: count.nullable().optional(),
});
export type VariantInput = z.infer<typeof variantInput>;

const fields = {
  name: text(40),
  words: text(2000, 0),
  /** A heading of the shop's page, in the merchant's own words. */
  shelf: text(20, 0),
  photos: photoInputs(6),
  ways: z.array(way).min(1).max(3),
  /** From this stock down the merchant is reminded. */
  lowAt: count,
  slots: slotPattern.nullable(),
  variants: z.array(variantInput).min(1).max(20),
  onSale: z.boolean(),
};
export const newGoods = z.strictObject({
  ...fields,
  words: fields.words.optional(),
  shelf: fields.shelf.optional(),
  photos: fields.photos.optional(),
  lowAt: fields.lowAt.optional(),
  slots: fields.slots.optional(),
  onSale: fields.onSale.optional(),
});
export type NewGoods = z.infer<typeof newGoods>;
export const goodsChange = z.strictObject({
  version: z.number().int(),
  ...z.strictObject(fields).partial().shape,
});
export type GoodsChange = z.infer<typeof goodsChange>;

/** So many came in (or were broken, given away): never a total, so that a sale meanwhile is not lost. */
export const stockChange = z.strictObject({
  variantId: id,
  change: z.number().int().min(-1_000_000).max(1_000_000),
});
export type StockChange = z.infer<typeof stockChange>;

export const variantFace = z.strictObject({
  id,
  name: z.string(),
  price: fen,
  /** How many are there; null: not counted. */
  left: z.number().int().nullable(),
});
export const goodsFace = z.strictObject({
  id,
  organizationId: id,
  name: z.string(),
  words: z.string(),
  shelf: z.string(),
  photos: z.array(photoSchema),
  ways: z.array(way),
  variants: z.array(variantFace),
  slots: slotPattern.nullable(),
  onSale: z.boolean(),
  version: z.number().int(),
});
export type GoodsFace = z.infer<typeof goodsFace>;
export const GOODS_ACTS = ['order', 'edit'] as const;
export const goodsView = z.strictObject({
  face: goodsFace,
  mine: z.strictObject({
    can: z.array(z.enum(GOODS_ACTS)),
    /** For whoever sells it. */
    lowAt: z.number().int().nullable(),
    low: z.boolean(),
  }),
});
export type GoodsView = z.infer<typeof goodsView>;
export const goodsPage = pageOf(goodsView);
export const goodsFilter = z.strictObject({
  ...paging,
  /** `all`: what is off sale, too, for whoever sells it. `low`: what runs out. */
  show: z.enum(['on-sale', 'all', 'low']).optional(),
});
export type GoodsFilter = z.infer<typeof goodsFilter>;

export const slotList = pageOf(
  z.strictObject({
    startsAt: moment,
    endsAt: moment,
    left: z.number().int(),
  }),
);
/** From this day on, in the community's time; a week of them. */
export const slotFilter = z.strictObject({ from: z.iso.date().optional() });
export type SlotFilter = z.infer<typeof slotFilter>;

export const goodsErrors = defineErrors({
  'goods/not-found': { status: 404, zh: '没有这件商品或服务', en: 'There is no such good or service' },
  'goods/changed': {
    status: 409,
    zh: '刚刚有人改过这件商品，请看最新内容',
    en: 'Somebody has just changed this; see the fresh version',
  },
  'goods/stock-below-zero': {
    status: 409,
    zh: '现在只剩 {left} 件，不能减这么多',
    en: 'Only {left} are left: it can’t be lowered by so many',
  },
  'goods/not-counted': { status: 409, zh: '这一款没有记库存', en: 'Stock of this one is not counted' },
  'goods/too-many': { status: 409, zh: '一家店最多 {maximum} 件商品', en: 'A shop has at most {maximum} goods' },
});

/** It was added, changed, put on or off sale, or its stock was moved by hand; `low` where little is left. */
export const goodsChanged = defineEvent(
  'alliance.goods-changed',
  z.strictObject({ organization: id, low: z.boolean(), gone: z.boolean() }),
);
