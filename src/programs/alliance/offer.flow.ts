/** From an offer's first day to its end. */
import { flow } from '../../platform/flow/index.js';
import type { OfferState } from './offer.schema.js';

export interface OfferFlowTypes {
  state: OfferState;
  step: 'make' | 'pause' | 'resume' | 'end';
  role: 'manager' | 'staff';
  need: 'reason';
  record: never;
  clock: never;
  facts: object;
}
export type OfferStep = OfferFlowTypes['step'];

const bare = { needs: [], records: [], publicLine: null };

export const offerFlow = flow<OfferFlowTypes>({
  start: 'open',
  terminal: ['ended'],
  steps: [
    { ...bare, step: 'make', from: null, to: 'open', by: ['manager'] },
    { ...bare, step: 'pause', from: ['open'], to: 'paused', by: ['manager'] },
    { ...bare, step: 'resume', from: ['paused'], to: 'open', by: ['manager'] },
    // Coupons that people hold stay good: ending an offer takes no promise back.
    { ...bare, step: 'end', from: ['open', 'paused'], to: 'ended', by: ['manager', 'staff', 'clock'] },
  ],
  words: {
    states: {
      open: { zh: '进行中', en: 'open' },
      paused: { zh: '已暂停', en: 'paused' },
      ended: { zh: '已结束', en: 'over' },
    },
    steps: {
      make: { zh: '发布', en: 'make' },
      pause: { zh: '暂停领取', en: 'pause' },
      resume: { zh: '恢复领取', en: 'resume' },
      end: { zh: '结束', en: 'end' },
    },
    roles: {
      manager: { zh: '商家负责人', en: 'manager' },
      staff: { zh: '社区工作人员', en: 'staff' },
    },
  },
});
