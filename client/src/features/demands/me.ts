/** Claims and needs on the page 我的. */
import IconHand from '~icons/lucide/hand-helping';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/demands/mine', label: { zh: '我的认领和需求', en: 'My claims and needs' }, icon: IconHand, order: 31 },
  { to: '/demands', label: { zh: '岗位和需求', en: 'Posts and needs' }, icon: IconHand, order: 32 },
];
