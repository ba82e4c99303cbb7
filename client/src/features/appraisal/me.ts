/** Appraisals on the page 我的. */
import IconAward from '~icons/lucide/clipboard-check';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  {
    ...{ to: '/appraisals', label: { zh: '年度考评', en: 'Year-end appraisal' }, icon: IconAward, order: 37 },
    for: (account) => account.grants.some(({ role }) => role === 'member'),
  },
];
