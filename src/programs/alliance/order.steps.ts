/** The steps of an order as requests: one shape per row of the workflow table, told apart by `step`. */
import { z } from 'zod';
import { photoInputs } from '../../ground/media/index.js';
import { text } from '../../platform/text/index.js';
import { pay } from './shop.schema.js';

/** The version that the person saw: an older one is answered with order/changed and the fresh order. */
const version = z.number().int();
/** Optional on the wire so that a missing one is answered with order/reason-required. */
const reason = text(200).optional();

const step = <Name extends string, Needs extends z.ZodRawShape>(name: Name, needs: Needs) =>
  z.strictObject({ step: z.literal(name), version, ...needs });

export const orderStepRequest = z.discriminatedUnion('step', [
  step('accept', {}),
  step('refuse', { reason }),
  step('ready', {}),
  /** `none`: nothing was paid, such as for a gift. Whether it was paid on line is for the payment port to say, never for a form. */
  step('hand-over', { paid: z.enum([...pay.options, 'none']) }),
  step('undo', {}),
  step('confirm', {}),
  step('cancel', { reason }),
  step('say', { words: text(500) }),
  step('dispute', { words: text(1000) }),
  step('rate', { stars: z.number().int().min(1).max(5), words: text(500, 0), photos: photoInputs(6).optional() }),
  step('answer', { words: text(500) }),
]);
export type OrderStepRequest = z.infer<typeof orderStepRequest>;
export type OrderStepOf<Name extends OrderStepRequest['step']> = Extract<OrderStepRequest, { step: Name }>;
