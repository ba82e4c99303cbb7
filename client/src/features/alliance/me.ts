/** Coupons and offers on the page 我的. */
import IconTag from '~icons/lucide/tag';
import IconTicket from '~icons/lucide/ticket';
import type { MeLink } from '@/features/accounts/me-link';

export const meLinks: MeLink[] = [
  { to: '/alliance/coupons', label: { zh: '我的券', en: 'My coupons' }, icon: IconTicket, order: 36 },
  { to: '/alliance', label: { zh: '商家优惠', en: 'Offers nearby' }, icon: IconTag, order: 37 },
];
