/** Appraisals in the staff's sidebar. */
import IconAward from '~icons/lucide/clipboard-check';
import { worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  { to: '/desk/appraisals', label: { zh: '年度考评', en: 'Appraisals' }, icon: IconAward, order: 47, for: worksAt },
];
