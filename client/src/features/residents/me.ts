/** One's home on the page 我的. */
import IconHouse from '~icons/lucide/house';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/me/residency', label: { zh: '我的住处', en: 'My home' }, icon: IconHouse, order: 20 },
];
