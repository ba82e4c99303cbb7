/** The vetting of organizations in the staff's sidebar. */
import IconStore from '~icons/lucide/store';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk/organizations',
    label: { zh: '商家与组织', en: 'Organizations' },
    icon: IconStore,
    order: 40,
    for: worksAt,
  },
];
