/** A need from the day a resident tells it: taken into the list or not, what the community can do and what it must ask for, met. */
import { flow } from '../../platform/flow/index.js';

export const needStates = [
  'collected',
  'accepted',
  'declined',
  'merged',
  'open',
  'asking',
  'answered',
  'met',
  'withdrawn',
] as const;
export const needSteps = [
  'tell',
  'accept',
  'decline',
  'merge',
  'unmerge',
  'publish',
  'ask',
  'answer',
  'hand-back',
  'meet',
  'reopen',
  'withdraw',
] as const;
export type NeedState = (typeof needStates)[number];
export type NeedStep = (typeof needSteps)[number];

export interface NeedFlowTypes {
  state: NeedState;
  step: NeedStep;
  /** asker: whoever told it. */
  role: 'asker' | 'staff';
  need: 'category' | 'reason' | 'into' | 'track' | 'whom' | 'answer';
  record: never;
  clock: never;
  facts: { taken: number };
}
const bare = { needs: [], records: [], publicLine: null };
const free = {
  code: 'need/claimed',
  says: { zh: '没有人认领', en: 'nobody has claimed it' },
  holds: (facts: { taken: number }): boolean => facts.taken === 0,
};

export const needFlow = flow<NeedFlowTypes>({
  start: 'collected',
  terminal: ['merged', 'declined', 'met', 'withdrawn'],
  steps: [
    { ...bare, step: 'tell', from: null, to: 'collected', by: ['asker', 'staff'] },
    { ...bare, step: 'accept', from: ['collected', 'accepted'], to: 'accepted', by: ['staff'], needs: ['category'] },
    {
      ...{ ...bare, step: 'publish', from: ['accepted'], by: ['staff'], needs: ['track'] },
      to: { can: 'open', ask: 'asking' },
    },
    { ...bare, step: 'merge', from: ['collected', 'accepted'], to: 'merged', by: ['staff'], needs: ['into'] },
    { ...bare, step: 'unmerge', from: ['merged'], to: 'collected', by: ['staff'] },
    { ...bare, step: 'decline', from: ['collected', 'accepted'], to: 'declined', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'ask', from: ['open'], to: 'asking', by: ['staff'], needs: ['whom'], guard: free },
    { ...bare, step: 'ask', from: ['asking'], to: 'same', by: ['staff'], needs: ['whom'] },
    { ...bare, step: 'answer', from: ['asking'], to: 'answered', by: ['staff'], needs: ['answer'] },
    { ...bare, step: 'hand-back', from: ['asking', 'answered'], to: 'open', by: ['staff'] },
    { ...bare, step: 'meet', from: ['open', 'asking', 'answered'], to: 'met', by: ['asker', 'staff'] },
    { ...bare, step: 'reopen', from: ['met'], to: 'open', by: ['asker', 'staff'], needs: ['reason'] },
    { ...bare, step: 'reopen', from: ['declined', 'withdrawn'], to: 'collected', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'withdraw', from: ['collected', 'accepted'], to: 'withdrawn', by: ['asker'], needs: ['reason'] },
    {
      ...{ ...bare, step: 'withdraw', to: 'withdrawn', needs: ['reason'] },
      ...{ from: ['open', 'asking', 'answered'], by: ['asker', 'staff'] },
    },
  ],
  words: {
    states: {
      collected: { zh: '待筛选', en: 'to be looked at' },
      accepted: { zh: '已受理', en: 'accepted' },
      declined: { zh: '不列入', en: 'not listed' },
      merged: { zh: '已合并', en: 'merged' },
      open: { zh: '我们能办', en: 'we can do it' },
      asking: { zh: '向上争取', en: 'asked for' },
      answered: { zh: '已有答复', en: 'answered' },
      met: { zh: '已解决', en: 'met' },
      withdrawn: { zh: '已撤回', en: 'withdrawn' },
    },
    steps: {
      tell: { zh: '提出', en: 'tell' },
      accept: { zh: '受理', en: 'accept' },
      decline: { zh: '不列入', en: 'decline' },
      merge: { zh: '合并', en: 'merge' },
      unmerge: { zh: '撤销合并', en: 'unmerge' },
      publish: { zh: '发布', en: 'publish' },
      ask: { zh: '向上反映', en: 'ask for it' },
      answer: { zh: '答复', en: 'answer' },
      'hand-back': { zh: '转为我们来办', en: 'do it ourselves' },
      meet: { zh: '解决了', en: 'met' },
      reopen: { zh: '重新打开', en: 'reopen' },
      withdraw: { zh: '撤回', en: 'withdraw' },
    },
    roles: { asker: { zh: '提出人', en: 'whoever told it' }, staff: { zh: '社区工作人员', en: 'staff' } },
  },
});
