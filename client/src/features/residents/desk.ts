/** Residents in the staff's sidebar. */
import IconUsers from '~icons/lucide/users-round';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk/residents',
    label: { zh: '居民确认', en: 'Residents' },
    icon: IconUsers,
    order: 20,
    for: worksAt,
  },
];
