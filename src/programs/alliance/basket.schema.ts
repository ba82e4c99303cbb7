/** A basket on the wire: one per merchant, kept on the server, with what has changed since it was filled. */
import { z } from 'zod';
import { photoSchema } from '../../ground/media/index.js';
import { id, moment, pageOf } from '../../platform/http/index.js';
import { address, contact } from './order.schema.js';
import { fen, pay, way } from './shop.schema.js';

const quantity = z.number().int().min(0).max(999);
const line = z.strictObject({ variantId: id, slotAt: moment.optional(), quantity });
/** Sets how many of something; none takes it out. */
export const basketChange = line;
export type BasketChange = z.infer<typeof basketChange>;
/** What another device held: each is in the basket afterwards, as many as the fuller one had. */
export const basketMerge = z.strictObject({ lines: z.array(line).min(1).max(50) });
export type BasketMerge = z.infer<typeof basketMerge>;

export const basketLine = z.strictObject({
  variantId: id,
  goodsId: id,
  name: z.string(),
  variant: z.string(),
  photo: photoSchema.nullable(),
  slotAt: moment.nullable(),
  quantity: z.number().int(),
  /** Now, and when it was put in. */
  price: fen,
  seenPrice: fen,
  /** How many there are; null: not counted. */
  left: z.number().int().nullable(),
  ways: z.array(way),
  /** Why it can't be ordered as it is. */
  problem: z.enum(['gone', 'short', 'slot']).nullable(),
});
export const basketView = z.strictObject({
  organization: z.strictObject({ id, name: z.string() }),
  lines: z.array(basketLine),
  /** Fen, of what can be ordered. */
  total: z.number().int(),
  /** Ways in which all of it can be had. */
  ways: z.array(way),
  /** What the shop asks for beside the goods. */
  terms: z.strictObject({
    open: z.boolean(),
    words: z.string(),
    deliveryFee: fen,
    deliveryMinimum: fen,
    freeFrom: fen.nullable(),
    visitFee: fen,
    pays: z.array(pay),
  }),
  /** The buyer's own words of last time, to begin with. */
  last: z.strictObject({ contact, address: address.nullable() }).nullable(),
});
export type BasketView = z.infer<typeof basketView>;
export type BasketLineView = z.infer<typeof basketLine>;

export const basketRow = z.strictObject({
  organization: z.strictObject({ id, name: z.string() }),
  things: z.number().int(),
  total: z.number().int(),
});
export const basketRows = pageOf(basketRow);
