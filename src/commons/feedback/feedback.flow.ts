/** How thanks and complaints go: said, answered by the person concerned, published or not by staff, withdrawn. */
import { flow } from '../../platform/flow/index.js';
import type { FeedbackAct, FeedbackKind, FeedbackState } from './feedback.schema.js';

export interface FeedbackFlowTypes {
  state: FeedbackState;
  step: 'give' | FeedbackAct;
  role: 'giver' | 'receiver' | 'staff';
  need: 'words';
  record: never;
  clock: never;
  facts: {
    kind: FeedbackKind;
    /** The person concerned has answered, or let the time for it pass. */
    heard: boolean;
  };
}

const bare = { needs: [], records: [], publicLine: null };
const heard = {
  code: 'feedback/not-heard',
  says: { zh: '当事人已答复或已过答复期', en: 'the person concerned has answered, or let the time pass' },
  holds: ({ kind, heard: is }: FeedbackFlowTypes['facts']): boolean => kind === 'thanks' || is,
};
const complaint = {
  code: 'feedback/not-now',
  says: { zh: '是意见', en: 'it is a complaint' },
  holds: ({ kind }: FeedbackFlowTypes['facts']): boolean => kind === 'complaint',
};

export const feedbackFlow = flow<FeedbackFlowTypes>({
  start: 'given',
  terminal: ['closed', 'declined', 'withdrawn'],
  steps: [
    { ...bare, step: 'give', from: null, to: 'given', by: ['giver'], needs: ['words'] },
    { ...bare, step: 'reply', from: ['given'], to: 'replied', by: ['receiver'], needs: ['words'] },
    { ...bare, step: 'reply', from: ['published'], to: 'same', by: ['receiver'], needs: ['words'] },
    { ...bare, step: 'publish', from: ['given', 'replied'], to: 'published', by: ['staff'], guard: heard },
    {
      ...bare,
      step: 'close',
      from: ['given', 'replied'],
      to: 'closed',
      by: ['staff'],
      needs: ['words'],
      guard: complaint,
    },
    { ...bare, step: 'decline', from: ['given', 'replied'], to: 'declined', by: ['staff'], needs: ['words'] },
    { ...bare, step: 'take-down', from: ['published'], to: 'declined', by: ['staff'], needs: ['words'] },
    { ...bare, step: 'withdraw', from: ['given', 'replied', 'published'], to: 'withdrawn', by: ['giver'] },
  ],
  words: {
    states: {
      given: { zh: '待处理', en: 'to be dealt with' },
      replied: { zh: '已答复', en: 'answered' },
      published: { zh: '已公开', en: 'published' },
      closed: { zh: '已办结', en: 'closed' },
      declined: { zh: '未公开', en: 'not published' },
      withdrawn: { zh: '已撤回', en: 'withdrawn' },
    },
    steps: {
      give: { zh: '写给', en: 'give' },
      reply: { zh: '答复', en: 'reply' },
      publish: { zh: '公开', en: 'publish' },
      close: { zh: '办结', en: 'close' },
      decline: { zh: '不公开', en: 'decline' },
      'take-down': { zh: '撤下', en: 'take down' },
      withdraw: { zh: '撤回', en: 'withdraw' },
    },
    roles: {
      giver: { zh: '写的人', en: 'the giver' },
      receiver: { zh: '当事人', en: 'the receiver' },
      staff: { zh: '社区工作人员', en: 'staff' },
    },
  },
});
