/** How a piece of service comes to count: recorded, confirmed by whoever was served or by staff, and reversed if it was wrong. */
import { flow } from '../../platform/flow/index.js';

export interface EntryFlowTypes {
  state: 'recorded' | 'confirmed' | 'declined' | 'withdrawn' | 'reversed';
  step: 'record' | 'confirm' | 'decline' | 'correct' | 'withdraw' | 'reverse';
  /** Whoever did it (and so never decides), whoever wrote it down, whom it was done for, the community's staff. */
  role: 'self' | 'recorder' | 'served' | 'staff';
  need: 'entry' | 'reason';
  record: 'rules' | 'postings';
  clock: never;
  facts: object;
}
export type EntryState = EntryFlowTypes['state'];
export type EntryStep = EntryFlowTypes['step'];

const bare = { needs: [], records: [], publicLine: null };

export const entryFlow = flow<EntryFlowTypes>({
  start: 'recorded',
  terminal: ['withdrawn', 'reversed'],
  steps: [
    { ...bare, step: 'record', from: null, to: 'recorded', by: ['self', 'staff'], needs: ['entry'] },
    {
      ...bare,
      ...{ step: 'confirm', from: ['recorded'], to: 'confirmed', by: ['served', 'staff'] },
      records: ['rules', 'postings'],
    },
    { ...bare, step: 'decline', from: ['recorded'], to: 'declined', by: ['served', 'staff'], needs: ['reason'] },
    {
      ...bare,
      ...{ step: 'correct', from: ['recorded', 'declined'], to: 'recorded', by: ['recorder', 'staff'] },
      needs: ['entry'],
    },
    { ...bare, step: 'withdraw', from: ['recorded', 'declined'], to: 'withdrawn', by: ['recorder'] },
    {
      ...bare,
      ...{ step: 'reverse', from: ['confirmed'], to: 'reversed', by: ['staff'], needs: ['reason'] },
      records: ['postings'],
    },
  ],
  words: {
    states: {
      recorded: { zh: '待确认', en: 'to be confirmed' },
      confirmed: { zh: '已确认', en: 'confirmed' },
      declined: { zh: '未通过', en: 'declined' },
      withdrawn: { zh: '已撤回', en: 'withdrawn' },
      reversed: { zh: '已冲回', en: 'reversed' },
    },
    steps: {
      record: { zh: '记录服务', en: 'record' },
      confirm: { zh: '确认', en: 'confirm' },
      decline: { zh: '不通过', en: 'decline' },
      correct: { zh: '更正', en: 'correct' },
      withdraw: { zh: '撤回', en: 'withdraw' },
      reverse: { zh: '冲回', en: 'reverse' },
    },
    roles: {
      self: { zh: '服务者本人', en: 'whoever did it' },
      recorder: { zh: '记录人', en: 'whoever wrote it down' },
      served: { zh: '被服务的人', en: 'whoever was served' },
      staff: { zh: '社区工作人员', en: 'staff' },
    },
  },
});
