/** The identity board in the staff's sidebar. */
import IconWall from '~icons/lucide/contact-round';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  { to: '/desk/identity', label: { zh: '身份公示', en: 'Identity board' }, icon: IconWall, order: 31, for: worksAt },
];
