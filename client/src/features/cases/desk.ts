/** The queue of cases in the staff's sidebar. */
import IconInbox from '~icons/lucide/inbox';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk',
    label: { zh: '事项队列', en: 'Cases' },
    icon: IconInbox,
    order: 10,
    for: (account) => worksAt(account),
  },
];
