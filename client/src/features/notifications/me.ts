/** How notices come, on the page 我的. */
import IconBell from '~icons/lucide/bell-ring';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/settings/notices', label: { zh: '提醒方式', en: 'How you hear from us' }, icon: IconBell, order: 80 },
];
