/** Kinds of notices from cases: what became of a report, what is mine to do, what is late. */
import { defineKinds, said, words, type Facts, type NoticeAction, type Words } from './notification.shape.js';

const STEPS: Readonly<Record<string, Words>> = {
  open: words('收到了您反映的事', 'What you reported was received'),
  visit: words('会有人上门看看', 'Somebody will come and look'),
  find: words('已经上门看过', 'Somebody went and looked'),
  accept: words('已受理', 'Accepted'),
  reject: words('没有受理，里面写了原因和别的办法', 'Not taken on; see why, and what else can be done'),
  dispatch: words('已交给承办单位', 'Handed to whoever will handle it'),
  sign: words('有人接手了', 'Somebody is on it'),
  return: words('原来的办理人不能接着办了，正在另找人', 'Whoever had it can’t go on; somebody else is being found'),
  transfer: words('转给了别的单位', 'Passed on to somebody else'),
  contact: words('工作人员和您联系过了', 'Staff have been in touch with you'),
  ask: words('需要您补充一点情况', 'We need to know a little more from you'),
  answer: words('继续办理', 'Work goes on'),
  finish: words('说是办好了，正在核对', 'Said to be done; being checked'),
  'send-back': words('核对时发现还差一点，继续办', 'The check found something missing; work goes on'),
  pass: words('办好了', 'Done'),
  redo: words('重新办理', 'Being done again'),
  withdraw: words('已撤回', 'Withdrawn'),
};
const CLOSED = words('已办结', 'Closed');
const REDONE = words('重新办理', 'Being done again');
const NEWS = words('有新进展', 'There is news');

/** A verdict says nothing by itself: what it led to does. */
function stepSaid({ params: { step, state } }: Facts): Words {
  if (state === 'closed') return CLOSED;
  if (step === 'rate' && state === 'handling') return REDONE;
  return STEPS[said(step)] ?? NEWS;
}

const open =
  (name: string, label: Words) =>
  ({ subject }: Facts): readonly NoticeAction[] => [{ name, label, address: `/cases/${subject.id}` }];

export const caseKinds = defineKinds({
  'case-step': { group: 'reports', subjects: ['case'], icon: 'clipboard-list', tone: 'primary', say: stepSaid },
  'case-work': { group: 'cases', subjects: ['case'], icon: 'clipboard-list', tone: 'primary', say: stepSaid },
  assignment: {
    group: 'cases',
    subjects: ['case'],
    icon: 'inbox',
    tone: 'accent',
    matters: true,
    say: ({ params }) =>
      params['step'] === 'visit'
        ? words('请您上门核实一件事', 'Please go and look at something')
        : words('有一件事交给您办，请签收', 'A case is yours to handle; please sign for it'),
    actions: (facts) => (facts.params['step'] === 'visit' ? [] : open('sign', words('去签收', 'Sign for it'))(facts)),
  },
  'callback-due': {
    group: 'reports',
    subjects: ['case'],
    icon: 'smile',
    tone: 'gold',
    matters: true,
    say: () => words('说是办好了，请您说说解决了没有', 'It is said to be done; please tell us whether it is solved'),
    actions: open('rate', words('去评价', 'Say how it went')),
  },
  overdue: {
    group: 'cases',
    subjects: ['case'],
    icon: 'alarm-clock',
    tone: 'danger',
    matters: true,
    say: () => words('这件事超过期限了', 'This case is past its deadline'),
  },
});
