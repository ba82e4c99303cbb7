/** Members in the staff's sidebar. */
import IconFlag from '~icons/lucide/flag';
import IconTarget from '~icons/lucide/target';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk/members',
    label: { zh: '党员和志愿者', en: 'Members' },
    icon: IconFlag,
    order: 30,
    for: worksAt,
  },
  {
    to: '/desk/campaigns',
    label: { zh: '报到活动', en: 'Check-in campaigns' },
    icon: IconTarget,
    order: 31,
    for: worksAt,
  },
];
