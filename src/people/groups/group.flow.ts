/** How a group is founded, rests, ends and begins again. */
import { flow } from '../../platform/flow/index.js';
import type { GroupState, STEPS } from './group.schema.js';

export interface GroupFlowTypes {
  state: GroupState;
  step: (typeof STEPS)[number];
  role: 'founder' | 'leader' | 'staff';
  need: 'reason';
  record: never;
  clock: never;
  facts: object;
}
export type GroupStep = GroupFlowTypes['step'];

const bare = { needs: [], records: [], publicLine: null };

export const groupFlow = flow<GroupFlowTypes>({
  start: 'proposed',
  terminal: ['closed', 'declined'],
  steps: [
    { ...bare, step: 'propose', from: null, to: 'proposed', by: ['founder'] },
    { ...bare, step: 'propose', from: ['declined'], to: 'proposed', by: ['leader'] },
    { ...bare, step: 'approve', from: ['proposed', 'declined'], to: 'active', by: ['staff'] },
    { ...bare, step: 'decline', from: ['proposed'], to: 'declined', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'rest', from: ['active'], to: 'resting', by: ['leader', 'staff'] },
    { ...bare, step: 'resume', from: ['resting'], to: 'active', by: ['leader', 'staff'] },
    { ...bare, step: 'close', from: ['active', 'resting'], to: 'closed', by: ['leader', 'staff'], needs: ['reason'] },
    // What was never approved may be taken back without a reason.
    { ...bare, step: 'close', from: ['proposed', 'declined'], to: 'closed', by: ['leader'] },
    { ...bare, step: 'reopen', from: ['closed'], to: 'active', by: ['staff'] },
  ],
  words: {
    states: {
      proposed: { zh: '待同意', en: 'proposed' },
      active: { zh: '活动中', en: 'active' },
      resting: { zh: '休整中', en: 'resting' },
      closed: { zh: '已解散', en: 'closed' },
      declined: { zh: '未同意', en: 'declined' },
    },
    steps: {
      propose: { zh: '申请成立', en: 'propose' },
      approve: { zh: '同意成立', en: 'approve' },
      decline: { zh: '不同意', en: 'decline' },
      rest: { zh: '休整', en: 'rest' },
      resume: { zh: '恢复活动', en: 'resume' },
      close: { zh: '解散', en: 'close' },
      reopen: { zh: '重新开始', en: 'begin again' },
    },
    roles: {
      founder: { zh: '发起人', en: 'founder' },
      leader: { zh: '负责人', en: 'leader' },
      staff: { zh: '社区工作人员', en: 'staff' },
    },
  },
});
