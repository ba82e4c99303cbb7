/** Kinds of notices about service: asked to confirm it, counted, declined, taken back. */
import { defineKinds, said, words } from './notification.shape.js';

export const serviceKinds = defineKinds({
  'service-asked': {
    group: 'service',
    subjects: ['service'],
    icon: 'hand-helping',
    tone: 'accent',
    say: ({ who }) =>
      words(`${who.zh}记下了为您做的事，请您确认`, `${who.en} wrote down what was done for you. Please confirm it`),
    actions: ({ subject }) => [
      { name: 'confirm', label: words('去确认', 'Confirm'), address: `/service/entries/${subject.id}` },
    ],
  },
  'service-counted': {
    group: 'service',
    subjects: ['service'],
    icon: 'star',
    tone: 'gold',
    say: ({ params }) =>
      words(
        `您的服务确认了，得到 ${said(params['stars'])} 颗星`,
        `Your service was confirmed and earned ${said(params['stars'])} stars`,
      ),
  },
  'service-declined': {
    group: 'service',
    subjects: ['service'],
    icon: 'file-check',
    tone: 'primary',
    say: () => words('您的服务记录没有通过，可以更正后再发', 'Your service entry was declined. You can correct it'),
  },
  'service-reversed': {
    group: 'service',
    subjects: ['service'],
    icon: 'file-check',
    tone: 'danger',
    say: () => words('您的一条服务记录被冲回，请看原因', 'One of your service entries was taken back; see why'),
  },
  'service-nominated': {
    group: 'service',
    subjects: ['service-nomination'],
    icon: 'heart',
    tone: 'accent',
    say: () =>
      words(
        '邻居提名您为好邻居。同意公开名字，才会请大家投票',
        'A neighbour put you forward. There is a vote only if you agree to be named',
      ),
    actions: () => [{ name: 'agree', label: words('去看看', 'Have a look'), address: '/service' }],
    address: () => '/service',
  },
  'service-nomination-decided': {
    group: 'service',
    subjects: ['service-nomination'],
    icon: 'heart',
    tone: 'primary',
    say: ({ params }) =>
      params['state'] === 'accepted'
        ? words('社区采纳了您的提名', 'The community accepted your nomination')
        : words('您的提名没有采纳，请看原因', 'Your nomination was not accepted; see why'),
  },
  'service-ballot': {
    group: 'service',
    subjects: ['service-ballot'],
    icon: 'award',
    tone: 'gold',
    say: () => words('您在好邻居投票里，谢谢您', 'You are in the vote for good neighbours. Thank you'),
  },
  'service-honoured': {
    group: 'service',
    subjects: ['service-roll'],
    icon: 'award',
    tone: 'gold',
    say: () => words('您上了光荣榜，谢谢您', 'You are on the honour roll. Thank you'),
  },
});
