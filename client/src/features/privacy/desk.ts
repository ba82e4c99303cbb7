/** Who looked at people's facts, in the sidebar of those who supervise. */
import IconEye from '~icons/lucide/eye';
import { supervises } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  { to: '/desk/looks', label: { zh: '查看记录', en: 'Who looked' }, icon: IconEye, order: 55, for: supervises },
];
