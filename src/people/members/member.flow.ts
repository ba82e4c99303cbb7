/** How somebody becomes a member of a community, and stops being one. */
import { flow } from '../../platform/flow/index.js';
import type { MemberState } from './member.schema.js';

export interface MemberFlowTypes {
  state: MemberState;
  step: 'check-in' | 'confirm' | 'decline' | 'leave' | 'remove';
  role: 'self' | 'staff';
  need: 'skills' | 'reason';
  record: never;
  clock: never;
  facts: object;
}
export type MemberStep = MemberFlowTypes['step'];

const bare = { needs: [], records: [], publicLine: null };

export const memberFlow = flow<MemberFlowTypes>({
  start: 'pending',
  terminal: ['declined', 'left'],
  steps: [
    { ...bare, step: 'check-in', from: null, to: 'pending', by: ['self'], needs: ['skills'] },
    { ...bare, step: 'confirm', from: ['pending'], to: 'confirmed', by: ['staff'] },
    { ...bare, step: 'decline', from: ['pending'], to: 'declined', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'leave', from: ['pending', 'confirmed'], to: 'left', by: ['self'] },
    { ...bare, step: 'remove', from: ['confirmed'], to: 'left', by: ['staff'], needs: ['reason'] },
  ],
  words: {
    states: {
      pending: { zh: '待确认', en: 'to be confirmed' },
      confirmed: { zh: '已报到', en: 'checked in' },
      declined: { zh: '未通过', en: 'declined' },
      left: { zh: '已离开', en: 'left' },
    },
    steps: {
      'check-in': { zh: '报到', en: 'check in' },
      confirm: { zh: '确认', en: 'confirm' },
      decline: { zh: '不通过', en: 'decline' },
      leave: { zh: '退出', en: 'leave' },
      remove: { zh: '移出', en: 'remove' },
    },
    roles: { self: { zh: '本人', en: 'the member' }, staff: { zh: '社区工作人员', en: 'staff' } },
  },
});
