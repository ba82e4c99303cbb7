/**
 * The workflow of an order: every step with who may take it, what it needs and what both sides read.
 *
 * To add a step: a row below (its name and words stand in order.facts.ts and order.words.ts), its fields in order.steps.ts,
 * its effect in orders.service.ts. The buttons follow from the row; who takes what is held in order.flow.spec.ts.
 */
import { flow, type Line, type Step } from '../../platform/flow/index.js';
import { type OrderFlowTypes } from './order.facts.js';
import { answerOnce, disputeInTime, disputeOnce, notHanded, rateOnce, undoInTime, wasHanded } from './order.guards.js';
import { orderWords } from './order.words.js';

type Row = Step<OrderFlowTypes>;

const line = (zh: string, en: string): Line => ({ zh, en });

const main: readonly Row[] = [
  {
    step: 'place',
    from: null,
    to: 'placed',
    by: ['buyer'],
    needs: ['lines', 'way', 'contact'],
    records: ['number', 'prices', 'stock'],
    clock: 'accept-starts',
    publicLine: line('已下单，商家会在 {due} 前答复', 'Ordered; the shop answers by {due}'),
  },
  {
    step: 'accept',
    from: ['placed'],
    to: 'accepted',
    by: ['merchant'],
    needs: [],
    records: [],
    clock: 'accept-stops',
    publicLine: line('商家接单了', 'The shop has accepted'),
  },
  {
    step: 'refuse',
    from: ['placed'],
    to: 'refused',
    by: ['merchant'],
    needs: ['reason'],
    records: ['stock'],
    clock: 'ends',
    publicLine: line('商家这次接不了：{reason}', 'The shop can’t take it this time: {reason}'),
  },
  {
    step: 'ready',
    from: ['accepted'],
    to: 'ready',
    by: ['merchant'],
    needs: [],
    records: [],
    publicLine: line('{ready}', '{ready}'),
  },
  {
    step: 'hand-over',
    from: ['accepted', 'ready'],
    to: 'handed',
    by: ['merchant'],
    needs: ['paid'],
    records: [],
    clock: 'done-starts',
    publicLine: line('已交付，{paid}', 'Handed over; {paid}'),
  },
  {
    step: 'confirm',
    from: ['handed'],
    to: 'done',
    by: ['buyer', 'clock'],
    needs: [],
    records: [],
    clock: 'ends',
    publicLine: line('订单完成', 'The order is done'),
  },
  {
    // A slip of the thumb at the counter. Accepting is not taken back: the buyer has been promised something.
    step: 'undo',
    from: ['ready', 'handed'],
    to: 'previous',
    by: ['merchant'],
    guard: undoInTime,
    needs: [],
    records: [],
    clock: 'done-stops',
    publicLine: line('商家点错了，撤回了上一步', 'The shop took its last step back: a slip'),
  },
];

const aside: readonly Row[] = [
  {
    // Until it is accepted the buyer need not say why; nobody answering in time ends it, too.
    step: 'cancel',
    from: ['placed'],
    to: 'cancelled',
    by: ['buyer', 'clock'],
    needs: [],
    records: ['stock'],
    clock: 'ends',
    publicLine: line('订单取消：{reason}', 'Cancelled: {reason}'),
  },
  {
    step: 'cancel',
    from: ['accepted'],
    to: 'cancelled',
    by: ['buyer', 'merchant'],
    needs: ['reason'],
    records: ['stock'],
    clock: 'ends',
    publicLine: line('订单取消：{reason}', 'Cancelled: {reason}'),
  },
  {
    // Nobody came, or nobody was at home.
    step: 'cancel',
    from: ['ready'],
    to: 'cancelled',
    by: ['merchant'],
    needs: ['reason'],
    records: ['stock'],
    clock: 'ends',
    publicLine: line('订单取消：{reason}', 'Cancelled: {reason}'),
  },
  {
    step: 'say',
    from: ['placed', 'accepted', 'ready', 'handed', 'disputed'],
    to: 'same',
    by: ['buyer', 'merchant'],
    needs: ['words'],
    records: [],
    publicLine: null,
  },
  {
    step: 'dispute',
    from: ['accepted', 'ready', 'handed', 'done'],
    to: 'disputed',
    by: ['buyer', 'merchant'],
    guard: [disputeOnce, disputeInTime],
    needs: ['words'],
    records: ['case'],
    clock: 'done-stops',
    publicLine: line('已请社区来看，事项编号 {case}', 'The community was asked to look into it: case {case}'),
  },
  {
    step: 'settle',
    from: ['disputed'],
    to: {
      kept: { to: 'done', guard: wasHanded },
      undone: { to: 'cancelled', guard: notHanded },
    },
    by: ['clock'],
    needs: [],
    records: ['stock'],
    clock: 'ends',
    publicLine: line('社区那边办结了，订单结束', 'The community has closed the matter; the order ends'),
  },
  {
    step: 'rate',
    from: ['handed', 'done', 'disputed'],
    to: 'same',
    by: ['buyer'],
    guard: [wasHanded, rateOnce],
    needs: ['stars'],
    records: ['photos'],
    publicLine: null,
  },
  {
    step: 'answer',
    from: ['handed', 'done', 'disputed'],
    to: 'same',
    by: ['merchant'],
    guard: answerOnce,
    needs: ['words'],
    records: [],
    publicLine: null,
  },
];

export const orderFlow = flow<OrderFlowTypes>({
  start: 'placed',
  terminal: ['done', 'refused', 'cancelled'],
  steps: [...main, ...aside],
  words: orderWords,
});
