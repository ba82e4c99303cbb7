/** Orders on the wire: what is placed, what a page and a list show, what a merchant's desk counts. */
import { z } from 'zod';
import { photoSchema } from '../../ground/media/index.js';
import { defineEvent, type DataOf } from '../../platform/events/index.js';
import { id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { orderStates, orderSteps } from './order.facts.js';
import { fen, pay, way } from './shop.schema.js';

export const orderState = z.enum(orderStates);
export const orderStep = z.enum(orderSteps);
const phone = z.string().regex(/^\+?[\d -]{5,20}$/);
const named = z.strictObject({ id, name: z.string() });
const quantity = z.number().int().min(1).max(999);

export const contact = z.strictObject({ name: text(30), phone });
/** `placeId`: a building or estate of the community; `detail`: the door, or the whole address in words. */
export const address = z.strictObject({ placeId: id.optional(), detail: text(100) });

export const newOrder = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        variantId: id,
        quantity,
        /** Which time of a service. */
        slotAt: moment.optional(),
        /** The price that the buyer saw, in fen: another one is told, never charged. */
        price: fen,
      }),
    )
    .min(1)
    .max(50),
  way,
  address: address.optional(),
  contact,
  note: text(200).optional(),
  wishedAt: moment.optional(),
});
export type NewOrder = z.infer<typeof newOrder>;

/** The answer to a command: where the order stands now. */
export const orderReceipt = z.strictObject({
  id,
  number: z.string(),
  version: z.number().int(),
  state: orderState,
});
export type OrderReceipt = z.infer<typeof orderReceipt>;

const orderLine = z.strictObject({
  goodsId: id,
  variantId: id,
  name: z.string(),
  variant: z.string(),
  price: fen,
  quantity,
  slotAt: moment.nullable(),
  photo: photoSchema.nullable(),
});
const line = z.strictObject({ zh: z.string(), en: z.string() });
const orderEntry = z.strictObject({
  seq: z.number().int(),
  step: orderStep,
  to: orderState,
  as: z.enum(['buyer', 'merchant', 'clock']),
  /** Of the merchant's people. */
  name: z.string().nullable(),
  line: line.nullable(),
  words: z.string().nullable(),
  at: moment,
});
export const ratingFace = z.strictObject({
  stars: z.number().int(),
  words: z.string(),
  photos: z.array(photoSchema),
  ratedAt: moment,
  answer: z.string().nullable(),
  answeredAt: moment.nullable(),
});

export const orderFace = z.strictObject({
  id,
  number: z.string(),
  version: z.number().int(),
  state: orderState,
  organization: named,
  buyer: z.string(),
  way,
  lines: z.array(orderLine),
  goodsTotal: z.number().int(),
  fee: z.number().int(),
  total: z.number().int(),
  note: z.string().nullable(),
  wishedAt: moment.nullable(),
  paid: z.enum([...pay.options, 'online', 'none']).nullable(),
  placedAt: moment,
  acceptBy: moment,
  acceptedAt: moment.nullable(),
  readyAt: moment.nullable(),
  handedAt: moment.nullable(),
  doneBy: moment.nullable(),
  closedAt: moment.nullable(),
  reason: z.string().nullable(),
  /** Of the community, where it was asked to look into it. */
  case: z.strictObject({ id, number: z.string(), state: z.string() }).nullable(),
  rating: ratingFace.nullable(),
  timeline: z.array(orderEntry),
});
export type OrderFace = z.infer<typeof orderFace>;

const stepCan = z.strictObject({ step: orderStep, needs: z.array(z.string()) });
export const orderMine = z.strictObject({
  side: z.enum(['buyer', 'merchant', 'staff']),
  can: z.array(stepCan),
  /** The number is masked for the merchant before it accepts and after all is done. */
  contact: z.strictObject({ name: z.string(), phone: z.string(), masked: z.boolean() }),
  /** The building, and the door for whoever goes there. */
  address: z.strictObject({ area: z.string().nullable(), detail: z.string().nullable() }).nullable(),
  /** Whether the buyer can pay on line now. */
  payable: z.boolean(),
  /** Until when the merchant's last step can be taken back. */
  undoUntil: moment.nullable(),
});
export const orderView = z.strictObject({ face: orderFace, mine: orderMine });
export type OrderView = z.infer<typeof orderView>;

/** A row of my orders and of the merchant's desk. */
export const orderRow = z.strictObject({
  id,
  number: z.string(),
  version: z.number().int(),
  state: orderState,
  organization: named,
  buyer: z.string(),
  way,
  area: z.string().nullable(),
  lines: z.array(z.strictObject({ name: z.string(), variant: z.string(), quantity })),
  photo: photoSchema.nullable(),
  note: z.string().nullable(),
  total: z.number().int(),
  slotAt: moment.nullable(),
  wishedAt: moment.nullable(),
  placedAt: moment,
  acceptBy: moment,
  paid: z.string().nullable(),
  stars: z.number().int().nullable(),
  can: z.array(orderStep),
});
export type OrderRow = z.infer<typeof orderRow>;
export const orderPage = pageOf(orderRow);
export const orderFilter = z.strictObject({
  ...paging,
  /** One state, or all that are still to do, or all that are over. */
  state: z.enum([...orderStates, 'open', 'over']).optional(),
  /** Those placed on this day or later. */
  since: z.iso.date().optional(),
});
export type OrderFilter = z.infer<typeof orderFilter>;

/** Where the buyer pays. */
export const openedPayment = z.strictObject({ url: z.string() });
const paymentState = z.enum(['open', 'paid', 'refunded', 'failed']);
export const paymentStanding = z.strictObject({ state: paymentState });

const figures = z.strictObject({
  /** Orders placed. */
  orders: z.number().int(),
  /** Fen of those handed over. */
  turnover: z.number().int(),
  /** Refused or cancelled, by whomever. */
  lost: z.number().int(),
});
export const shopFigures = z.strictObject({
  /** Days in the community's time: what a list filtered by them shows adds up to these numbers. */
  today: z.strictObject({ from: z.iso.date(), ...figures.shape }),
  week: z.strictObject({ from: z.iso.date(), ...figures.shape }),
  states: z.record(z.string(), z.number().int()),
  rating: z.strictObject({ average: z.number().nullable(), n: z.number().int() }),
  low: z.number().int(),
});
export type ShopFigures = z.infer<typeof shopFigures>;

/** What the accepted orders need together. */
export const preparingList = pageOf(
  z.strictObject({
    goodsId: id,
    name: z.string(),
    variant: z.string(),
    slotAt: moment.nullable(),
    quantity: z.number().int(),
    orders: z.number().int(),
  }),
);

export const shopRating = z.strictObject({ id, buyer: z.string(), ...ratingFace.shape });
export const shopRatings = pageOf(shopRating);
export type ShopRating = z.infer<typeof shopRating>;

/** One step of an order, placing included: ids and facts that are not personal. */
export const orderStepTaken = defineEvent(
  'alliance.order-stepped',
  z.strictObject({
    step: orderStep,
    from: orderState.nullable(),
    to: orderState,
    as: z.enum(['buyer', 'merchant', 'clock']),
    number: z.string(),
    organization: id,
    buyer: id,
    way,
    total: z.number().int(),
    case: id.nullable(),
    stars: z.number().int().nullable(),
  }),
);
/** A payment on line stands otherwise than before. */
export const orderPaymentMoved = defineEvent(
  'alliance.order-payment',
  z.strictObject({ state: paymentState, organization: id, buyer: id }),
);
export type OrderStepTaken = DataOf<typeof orderStepTaken>;
