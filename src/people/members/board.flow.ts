/** How somebody comes to be shown on the identity board, and stops being shown. Agreeing again begins anew. */
import { flow } from '../../platform/flow/index.js';
import type { BoardState } from './board.schema.js';

export interface BoardFlowTypes {
  state: BoardState;
  step: 'agree' | 'change' | 'publish' | 'take-down' | 'withdraw';
  role: 'self' | 'staff';
  need: 'reason';
  record: never;
  clock: never;
  facts: object;
}

const bare = { needs: [], records: [], publicLine: null };

export const boardFlow = flow<BoardFlowTypes>({
  start: 'waiting',
  terminal: ['off'],
  steps: [
    { ...bare, step: 'agree', from: null, to: 'waiting', by: ['self'] },
    { ...bare, step: 'change', from: ['waiting', 'shown'], to: 'same', by: ['self'] },
    { ...bare, step: 'publish', from: ['waiting', 'shown'], to: 'shown', by: ['staff'] },
    { ...bare, step: 'take-down', from: ['shown'], to: 'waiting', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'withdraw', from: ['waiting', 'shown'], to: 'off', by: ['self'] },
  ],
  words: {
    states: {
      off: { zh: '未公示', en: 'not shown' },
      waiting: { zh: '等待公示', en: 'to be published' },
      shown: { zh: '公示中', en: 'shown' },
    },
    steps: {
      agree: { zh: '同意公示', en: 'agree' },
      change: { zh: '修改', en: 'change' },
      publish: { zh: '公示', en: 'publish' },
      'take-down': { zh: '撤下', en: 'take down' },
      withdraw: { zh: '不再公示', en: 'withdraw' },
    },
    roles: { self: { zh: '本人', en: 'the member' }, staff: { zh: '社区工作人员', en: 'staff' } },
  },
});

/** The state as the flow has it: whoever is off has nothing here. */
export const boardStateOf = (state: BoardState): BoardState | null => (state === 'off' ? null : state);
