/** The list of elders in the staff's sidebar. */
import IconElder from '~icons/lucide/badge-check';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  { to: '/desk/elders', label: { zh: '长者登记', en: 'Elders' }, icon: IconElder, order: 42, for: worksAt },
];
