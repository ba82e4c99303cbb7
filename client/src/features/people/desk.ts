/** Who works here, in the staff's sidebar. */
import IconUsers from '~icons/lucide/id-card';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk/people',
    label: { zh: '工作人员', en: 'Who works here' },
    icon: IconUsers,
    order: 50,
    for: (account) => worksAt(account),
  },
];
