/** The steps of a case as requests: one shape per row of the workflow table, told apart by `step`. */
import { z } from 'zod';
import { grade } from '../../ground/calendar/index.js';
import { photoInputs } from '../../ground/media/index.js';
import { id, moment } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';
import { outcome, satisfied } from './case.schema.js';
import { lead } from './category.schema.js';

/** The shape `{ step, version, … }` of POST /cases/:id/steps. The version that the person saw: an older one is answered with case/changed and the fresh case. */
const version = z.number().int();
/** Optional on the wire so that a missing one is answered with case/reason-required. */
const reason = text(1000).optional();
const words = text(2000);
const photos = photoInputs().optional();

const step = <Name extends string, Needs extends z.ZodRawShape>(name: Name, needs: Needs) =>
  z.strictObject({ step: z.literal(name), version, ...needs });

export const visit = step('visit', { visitorId: id, appointmentAt: moment });
export const find = step('find', { finding: z.enum(['true', 'partly', 'not']), words: text(2000).optional(), photos });
/** `hold`: don't send it on to the category's unit by itself. */
export const accept = step('accept', { categoryId: id, grade, hold: z.boolean().optional() });
export const reject = step('reject', { reason, anotherWay: words });
export const dispatch = step('dispatch', { lead });
export const sign = step('sign', {});
export const giveBack = step('return', { reason, suggested: text(100).optional() });
export const transfer = step('transfer', { lead, handOver: words });
export const contact = step('contact', { how: z.enum(['call', 'visit', 'message']), words: text(500).optional() });
export const ask = step('ask', { question: words });
export const answer = step('answer', { answer: words, photos });
export const finish = step('finish', { outcome, result: words, photos });
export const sendBack = step('send-back', { defect: words });
/** Without photos of its own, the reply shows those of the finished work. */
export const pass = step('pass', { reply: words, photos });
export const call = step('call', { callbackId: id });
/**
 * A person's verdict, given by them or by a caller who rang them; `reached: false` after three failed calls.
 * It names no version: each person answers their own row once, whatever the others do meanwhile.
 */
export const rate = z.strictObject({
  step: z.literal('rate'),
  version: version.optional(),
  callbackId: id,
  reached: z.literal(false).optional(),
  contacted: z.boolean().optional(),
  solved: z.boolean().optional(),
  satisfied: satisfied.optional(),
  words: text(1000).optional(),
});
/** A supervisor about those who are unhappy: done again, or the result stands. */
export const redo = step('redo', { decision: z.enum(['again', 'stands']), reason });
export const withdraw = step('withdraw', { reason });
export const note = step('note', { text: words, photos });
export const update = step('update', { text: words, photos });

export const stepRequest = z.discriminatedUnion('step', [
  visit,
  find,
  accept,
  reject,
  dispatch,
  sign,
  giveBack,
  transfer,
  contact,
  ask,
  answer,
  finish,
  sendBack,
  pass,
  call,
  rate,
  redo,
  withdraw,
  note,
  update,
]);
export type StepRequest = z.infer<typeof stepRequest>;
export type StepOf<Name extends StepRequest['step']> = Extract<StepRequest, { step: Name }>;
