/** Service in the staff's sidebar. */
import IconAward from '~icons/lucide/award';
import IconHandHeart from '~icons/lucide/hand-heart';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  { to: '/desk/service', label: { zh: '服务记录', en: 'Service' }, icon: IconHandHeart, order: 34, for: worksAt },
  { to: '/desk/honour', label: { zh: '光荣榜', en: 'Honour' }, icon: IconAward, order: 35, for: worksAt },
];
