/** Groups in the staff's sidebar. */
import IconUsers from '~icons/lucide/users-round';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  { to: '/desk/groups', label: { zh: '社团与工作室', en: 'Groups' }, icon: IconUsers, order: 45, for: worksAt },
];
