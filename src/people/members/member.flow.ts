/** How somebody becomes a member of a community, and stops being one. */
import { flow } from '../../platform/flow/index.js';
import type { MemberState } from './member.schema.js';

export interface MemberFlowTypes {
  state: MemberState;
  step:
    'check-in' | 'confirm' | 'ask' | 'answer' | 'decline' | 'leave' | 'remove' | 'move' | 'lapse' | 'renew' | 'undo';
  role: 'self' | 'staff';
  need: 'skills' | 'reason' | 'question' | 'answer' | 'community';
  record: 'letter';
  clock: never;
  facts: { recent: boolean };
}
export type MemberStep = MemberFlowTypes['step'];

const bare = { needs: [], records: [], publicLine: null };
/** Slips are noticed soon; later a decision is somebody else's to rely on. */
const recent = {
  code: 'member/too-late',
  says: { zh: '一天之内', en: 'within a day' },
  holds: (facts: MemberFlowTypes['facts']): boolean => facts.recent,
};

export const memberFlow = flow<MemberFlowTypes>({
  start: 'pending',
  terminal: ['declined', 'moved', 'left'],
  steps: [
    { ...bare, step: 'check-in', from: null, to: 'pending', by: ['self'], needs: ['skills'], records: ['letter'] },
    { ...bare, step: 'confirm', from: ['pending', 'asked'], to: 'confirmed', by: ['staff'] },
    { ...bare, step: 'ask', from: ['pending'], to: 'asked', by: ['staff'], needs: ['question'] },
    { ...bare, step: 'answer', from: ['asked'], to: 'pending', by: ['self'], needs: ['answer'] },
    { ...bare, step: 'decline', from: ['pending', 'asked'], to: 'declined', by: ['staff'], needs: ['reason'] },
    { ...bare, step: 'move', from: ['confirmed', 'lapsed'], to: 'moved', by: ['self'], needs: ['community'] },
    { ...bare, step: 'lapse', from: ['confirmed'], to: 'lapsed', by: ['clock'] },
    { ...bare, step: 'renew', from: ['confirmed', 'lapsed'], to: 'confirmed', by: ['staff'] },
    { ...bare, step: 'leave', from: ['pending', 'asked', 'confirmed', 'lapsed'], to: 'left', by: ['self'] },
    { ...bare, step: 'remove', from: ['confirmed', 'lapsed'], to: 'left', by: ['staff'], needs: ['reason'] },
    {
      ...bare,
      step: 'undo',
      from: ['asked', 'confirmed', 'declined', 'left'],
      to: 'previous',
      by: ['staff'],
      guard: recent,
    },
  ],
  words: {
    states: {
      pending: { zh: '待确认', en: 'to be confirmed' },
      asked: { zh: '待补充', en: 'asked back' },
      confirmed: { zh: '已报到', en: 'checked in' },
      declined: { zh: '未通过', en: 'declined' },
      lapsed: { zh: '已过期', en: 'lapsed' },
      moved: { zh: '已转走', en: 'moved away' },
      left: { zh: '已离开', en: 'left' },
    },
    steps: {
      'check-in': { zh: '报到', en: 'check in' },
      confirm: { zh: '确认', en: 'confirm' },
      ask: { zh: '问一问', en: 'ask back' },
      answer: { zh: '答复', en: 'answer' },
      decline: { zh: '不通过', en: 'decline' },
      move: { zh: '转到别的社区', en: 'move' },
      lapse: { zh: '到期', en: 'lapse' },
      renew: { zh: '年审', en: 'renew' },
      leave: { zh: '退出', en: 'leave' },
      remove: { zh: '移出', en: 'remove' },
      undo: { zh: '撤回', en: 'undo' },
    },
    roles: { self: { zh: '本人', en: 'the member' }, staff: { zh: '社区工作人员', en: 'staff' } },
  },
});
