/** The identity board on the page 我的. */
import IconWall from '~icons/lucide/contact-round';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/identity', label: { zh: '身份公示墙', en: 'Identity board' }, icon: IconWall, order: 31 },
];
