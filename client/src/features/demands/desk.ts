/** Posts and needs in the staff's sidebar. */
import IconHand from '~icons/lucide/hand-helping';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk/demands',
    label: { zh: '岗位和需求', en: 'Posts and needs' },
    icon: IconHand,
    order: 32,
    for: worksAt,
  },
];
