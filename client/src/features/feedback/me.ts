/** Thanks on the page 我的. */
import IconHeart from '~icons/lucide/heart';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/thanks/mine', label: { zh: '感谢与意见', en: 'Thanks and complaints' }, icon: IconHeart, order: 32 },
];
