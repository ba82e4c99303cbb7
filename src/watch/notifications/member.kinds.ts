/** Kinds of notices about checking in: somebody is expected and has not come yet. */
import { defineKinds, words } from './notification.shape.js';

export const memberKinds = defineKinds({
  'check-in-due': {
    group: 'membership',
    subjects: ['campaign'],
    icon: 'flag',
    tone: 'accent',
    say: () => words('您还没有报到，几步就好', 'You have not checked in yet; it takes a few steps'),
  },
});
