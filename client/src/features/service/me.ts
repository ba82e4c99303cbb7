/** Service on the page 我的. */
import IconAward from '~icons/lucide/award';
import IconHandHeart from '~icons/lucide/hand-heart';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/service', label: { zh: '我的服务', en: 'My service' }, icon: IconHandHeart, order: 32 },
  { to: '/honour', label: { zh: '光荣榜', en: 'Honour rolls' }, icon: IconAward, order: 33 },
];
