/** Groups on the page 我的. */
import IconUsers from '~icons/lucide/users-round';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/groups', label: { zh: '社团与工作室', en: 'Groups and studios' }, icon: IconUsers, order: 35 },
];
