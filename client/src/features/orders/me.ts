/** One's orders on the page 我的. */
import IconBag from '~icons/lucide/shopping-bag';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/orders', label: { zh: '我的订单', en: 'My orders' }, icon: IconBag, order: 35 },
];
