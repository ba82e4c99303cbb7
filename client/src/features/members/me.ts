/** Membership on the page 我的. */
import IconFlag from '~icons/lucide/flag';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/members', label: { zh: '党员和志愿者', en: 'Members and volunteers' }, icon: IconFlag, order: 30 },
];
