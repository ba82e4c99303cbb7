/** The circle on the page 我的. */
import IconStore from '~icons/lucide/store';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/organizations', label: { zh: '商家与组织', en: 'Shops and groups' }, icon: IconStore, order: 40 },
];
