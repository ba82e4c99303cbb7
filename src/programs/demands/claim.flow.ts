/** What becomes of a claim: it waits for a place, holds it, gives it back, passes it on, comes to its end. */
import { flow } from '../../platform/flow/index.js';

export const claimStates = ['waiting', 'held', 'released', 'passed', 'ended', 'done'] as const;
export const claimSteps = [
  'claim',
  'move-up',
  'withdraw',
  'release',
  'offer',
  'recall',
  'refuse',
  'take-over',
  'finish',
  'end',
] as const;
export type ClaimState = (typeof claimStates)[number];
export type ClaimStep = (typeof claimSteps)[number];

export interface ClaimFacts {
  /** Got its place less than a minute ago: it can be taken back without a word. */
  fresh: boolean;
  /** Somebody is asked to take it over. */
  offered: boolean;
  /** A need is done one day; a post is held. */
  kind: 'post' | 'need';
}
export interface ClaimFlowTypes {
  state: ClaimState;
  step: ClaimStep;
  /** successor: who was asked to take it over. */
  role: 'holder' | 'successor' | 'staff';
  need: 'reason' | 'to' | 'report';
  record: never;
  clock: never;
  facts: ClaimFacts;
}

const bare = { needs: [], records: [], publicLine: null };
const offered = {
  code: 'claim/not-offered',
  says: { zh: '正请人接手', en: 'somebody is asked to take over' },
  holds: (facts: ClaimFacts): boolean => facts.offered,
};
const fresh = {
  code: 'claim/too-late',
  says: { zh: '认领不到一分钟', en: 'claimed less than a minute ago' },
  holds: (facts: ClaimFacts): boolean => facts.fresh,
};
const need = {
  code: 'demand/not-now',
  says: { zh: '是一项需求', en: 'it is a need' },
  holds: (facts: ClaimFacts): boolean => facts.kind === 'need',
};

export const claimFlow = flow<ClaimFlowTypes>({
  start: 'waiting',
  terminal: ['released', 'passed', 'ended', 'done'],
  steps: [
    { ...bare, step: 'claim', from: null, to: 'waiting', by: ['holder', 'staff'] },
    { ...bare, step: 'move-up', from: ['waiting'], to: 'held', by: ['clock'] },
    { ...bare, step: 'withdraw', from: ['waiting'], to: 'released', by: ['holder'] },
    { ...bare, step: 'withdraw', from: ['held'], to: 'released', by: ['holder'], guard: fresh },
    { ...bare, step: 'finish', from: ['held'], to: 'done', by: ['holder', 'staff'], needs: ['report'], guard: need },
    { ...bare, step: 'offer', from: ['held'], to: 'same', by: ['holder'], needs: ['to'] },
    { ...bare, step: 'recall', from: ['held'], to: 'same', by: ['holder'], guard: offered },
    { ...bare, step: 'take-over', from: ['held'], to: 'passed', by: ['successor'], guard: offered },
    { ...bare, step: 'refuse', from: ['held'], to: 'same', by: ['successor'], guard: offered },
    { ...bare, step: 'release', from: ['held'], to: 'released', by: ['holder'], needs: ['reason'] },
    { ...bare, step: 'end', from: ['waiting', 'held'], to: 'ended', by: ['staff', 'clock'], needs: ['reason'] },
  ],
  words: {
    states: {
      waiting: { zh: '排队中', en: 'waiting' },
      held: { zh: '已认领', en: 'claimed' },
      released: { zh: '已退回', en: 'given back' },
      passed: { zh: '已交接', en: 'handed over' },
      ended: { zh: '已结束', en: 'ended' },
      done: { zh: '已完成', en: 'done' },
    },
    steps: {
      claim: { zh: '认领', en: 'claim' },
      'move-up': { zh: '递补', en: 'move up' },
      withdraw: { zh: '撤回', en: 'take back' },
      release: { zh: '退回', en: 'give back' },
      offer: { zh: '请人接手', en: 'hand over' },
      recall: { zh: '不交接了', en: 'keep it after all' },
      refuse: { zh: '不接', en: 'refuse' },
      'take-over': { zh: '接手', en: 'take over' },
      finish: { zh: '完成', en: 'finish' },
      end: { zh: '结束', en: 'end' },
    },
    roles: {
      holder: { zh: '认领人', en: 'whoever claimed it' },
      successor: { zh: '接手人', en: 'whoever is to take over' },
      staff: { zh: '社区工作人员', en: 'staff' },
    },
  },
});
