/** Thanks and complaints in the staff's sidebar. */
import IconHeart from '~icons/lucide/heart';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk/feedback',
    label: { zh: '感谢与意见', en: 'Thanks and complaints' },
    icon: IconHeart,
    order: 32,
    for: worksAt,
  },
];
