/** Kinds of notices about posts, needs and claims. None says what a private need is about: its title is never in them. */
import { defineKinds, said, words, type Words } from './notification.shape.js';

const NEED: Readonly<Record<string, Words>> = {
  accept: words('您提的需求受理了', 'Your need was accepted'),
  decline: words('您提的需求没有列入，请看原因', 'Your need was not listed; see why'),
  merge: words('您提的需求和相同的一项合并了', 'Your need was joined with another of the same kind'),
  publish: words('您提的需求发布了', 'Your need was published'),
  ask: words('您提的需求已向上反映', 'Your need was put to those above'),
  answer: words('您提的需求有了答复', 'Your need was answered'),
  'hand-back': words('您提的需求由我们来办', 'Your need will be taken up here'),
  meet: words('您提的需求解决了，不对可以重新打开', 'Your need is met; open it again if it isn’t'),
  reopen: words('您提的需求重新打开了', 'Your need was opened again'),
};
const NEWS = words('您提的需求有新进展', 'There is news of your need');
const CLAIM: Readonly<Record<string, Words>> = {
  claim: words('社区替您登记了认领', 'Staff wrote down a claim for you'),
  'move-up': words('轮到您了：您排队等的有位子了', 'It is your turn: a place you waited for is free'),
  refuse: words('对方不能接手，还在您手上', 'They can’t take it over; it is still yours'),
  'take-over': words('对方接手了，谢谢您', 'They have taken it over. Thank you'),
  end: words('您的认领结束了，请看原因', 'Your claim has ended; see why'),
  finish: words('您认领的这一项办成了，谢谢您', 'What you claimed is done. Thank you'),
};
const CLAIM_NEWS = words('您的认领有新进展', 'There is news of your claim');

const subjects = ['service-post', 'service-need'] as const;

export const demandKinds = defineKinds({
  'need-step': {
    group: 'demands',
    icon: 'hand-helping',
    tone: 'accent',
    subjects: ['service-need'],
    say: ({ params }) => NEED[said(params['step'])] ?? NEWS,
  },
  'need-claimed': {
    group: 'demands',
    icon: 'hand-helping',
    tone: 'ok',
    subjects: ['service-need'],
    say: () => words('您提的需求有人认领了', 'Somebody has claimed your need'),
  },
  'claim-step': {
    group: 'demands',
    icon: 'hand-helping',
    tone: 'primary',
    subjects,
    say: ({ params }) => CLAIM[said(params['step'])] ?? CLAIM_NEWS,
  },
  'claim-offered': {
    group: 'demands',
    icon: 'handshake',
    tone: 'accent',
    subjects,
    matters: true,
    say: ({ who }) => words(`${who.zh}请您接手`, `${who.en} asks you to take over`),
  },
  'demand-suggested': {
    group: 'demands',
    icon: 'hand-helping',
    tone: 'accent',
    subjects,
    say: () => words('社区觉得这件事适合您，请看看', 'Staff think that this would suit you; have a look'),
  },
});
