/** Kinds of notices from orders: a new one for the shop, what became of mine, what was said of us. */
import { defineKinds, said, words, type Facts, type Words } from './notification.shape.js';

const STEPS: Readonly<Record<string, Words>> = {
  accept: words('商家接单了', 'The shop has accepted your order'),
  refuse: words('商家这次接不了，里面写了原因', 'The shop can’t take your order this time; see why'),
  ready: words('您的订单备好了', 'Your order is ready'),
  'hand-over': words('订单已交付，请说说怎么样', 'Your order was handed over; how was it?'),
  undo: words('商家点错了，撤回了上一步', 'The shop took its last step back: a slip'),
  say: words('订单里有一条新留言', 'There is a word for you on an order'),
  dispute: words('有人请社区来看一个订单', 'The community was asked to look into an order'),
  settle: words('社区办结了，订单结束', 'The community has closed the matter; the order ends'),
  answer: words('商家回复了您的评价', 'The shop answered your rating'),
  confirm: words('订单完成了', 'An order is done'),
};
const CANCELLED = words('订单取消了，里面写了原因', 'An order was cancelled; see why');
const NEWS = words('订单有新进展', 'There is news of an order');
const stepSaid = ({ params: { step } }: Facts): Words => (step === 'cancel' ? CANCELLED : (STEPS[said(step)] ?? NEWS));

export const orderKinds = defineKinds({
  'order-new': {
    group: 'orders',
    subjects: ['order'],
    icon: 'shopping-bag',
    tone: 'accent',
    matters: true,
    say: () => words('有新订单，请接单', 'A new order: please accept it'),
    actions: ({ subject }) => [
      { name: 'open', label: words('去接单', 'Look at it'), address: `/orders/${subject.id}` },
    ],
  },
  'order-step': { group: 'orders', subjects: ['order'], icon: 'shopping-bag', tone: 'primary', say: stepSaid },
  'order-rated': {
    group: 'orders',
    subjects: ['order'],
    icon: 'star',
    tone: 'gold',
    say: ({ params: { stars } }) =>
      words(
        `买家给了 ${Number(stars)} 颗星`,
        `A buyer gave ${Number(stars)} ${Number(stars) === 1 ? 'star' : 'stars'}`,
      ),
  },
});
