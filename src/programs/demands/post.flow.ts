/** A service post stands open for claims until staff retire it or its term ends. */
import { flow } from '../../platform/flow/index.js';

export const postStates = ['open', 'retired'] as const;
export const postSteps = ['make', 'retire', 'revive', 'renew', 'expire'] as const;
export type PostState = (typeof postStates)[number];
export type PostStep = (typeof postSteps)[number];

export interface PostFlowTypes {
  state: PostState;
  step: PostStep;
  role: 'staff';
  need: 'reason';
  record: never;
  clock: never;
  facts: object;
}
const bare = { needs: [], records: [], publicLine: null };

export const postFlow = flow<PostFlowTypes>({
  start: 'open',
  terminal: ['retired'],
  steps: [
    { ...bare, step: 'make', from: null, to: 'open', by: ['staff'] },
    { ...bare, step: 'retire', from: ['open'], to: 'retired', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'revive', from: ['retired'], to: 'open', by: ['staff'] },
    { ...bare, step: 'renew', from: ['open'], to: 'same', by: ['clock'] },
    { ...bare, step: 'expire', from: ['open'], to: 'retired', by: ['clock'] },
  ],
  words: {
    states: { open: { zh: '设立', en: 'open' }, retired: { zh: '已撤销', en: 'retired' } },
    steps: {
      make: { zh: '设岗', en: 'set up' },
      retire: { zh: '撤岗', en: 'retire' },
      revive: { zh: '恢复', en: 'set up again' },
      renew: { zh: '续期', en: 'renew' },
      expire: { zh: '到期', en: 'expire' },
    },
    roles: { staff: { zh: '社区工作人员', en: 'staff' } },
  },
});
