/** What is known about oneself, on the page 我的. */
import IconShield from '~icons/lucide/shield-check';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/me/known', label: { zh: '我的资料和谁看过', en: 'What is known about me' }, icon: IconShield, order: 90 },
];
