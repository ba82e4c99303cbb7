/** What states, steps and sides of an order are called. */
import type { Table } from '../../platform/flow/index.js';
import type { OrderFlowTypes } from './order.facts.js';

export const orderWords: Table<OrderFlowTypes>['words'] = {
  states: {
    placed: { zh: '待接单', en: 'placed' },
    accepted: { zh: '已接单', en: 'accepted' },
    ready: { zh: '已备好', en: 'ready' },
    handed: { zh: '已交付', en: 'handed over' },
    done: { zh: '已完成', en: 'done' },
    refused: { zh: '未接单', en: 'refused' },
    cancelled: { zh: '已取消', en: 'cancelled' },
    disputed: { zh: '有争议', en: 'disputed' },
  },
  steps: {
    place: { zh: '下单', en: 'place' },
    accept: { zh: '接单', en: 'accept' },
    refuse: { zh: '不接', en: 'refuse' },
    ready: { zh: '备好了', en: 'ready' },
    'hand-over': { zh: '交付', en: 'hand over' },
    undo: { zh: '撤回上一步', en: 'undo' },
    confirm: { zh: '确认完成', en: 'confirm' },
    cancel: { zh: '取消', en: 'cancel' },
    say: { zh: '留言', en: 'say' },
    dispute: { zh: '提出争议', en: 'dispute' },
    settle: { zh: '争议办结', en: 'settle' },
    rate: { zh: '评价', en: 'rate' },
    answer: { zh: '回复评价', en: 'answer' },
  },
  roles: {
    buyer: { zh: '买家', en: 'buyer' },
    merchant: { zh: '商家', en: 'merchant' },
  },
};
