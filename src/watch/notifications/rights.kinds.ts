/** Kinds of notices about rights to work somewhere: given, lent, ended. */
import { defineKinds, said, words, type Words } from './notification.shape.js';

const ROLES: Readonly<Record<string, Words>> = {
  staff: words('工作人员', 'a member of staff'),
  supervisor: words('督导', 'a supervisor'),
  administrator: words('管理员', 'an administrator'),
};

export const rightsKinds = defineKinds({
  'rights-changed': {
    group: 'account',
    subjects: ['account'],
    icon: 'key-round',
    tone: 'info',
    say: ({ params }) => {
      const role = ROLES[said(params['role'])] ?? words('工作人员', 'somebody who works here');
      return params['given'] === 'yes'
        ? words(`您现在是这里的${role.zh}，可以开始工作了`, `You are ${role.en} now and can start`)
        : words(`您不再是这里的${role.zh}，谢谢您`, `You are no longer ${role.en}. Thank you`);
    },
  },
});
