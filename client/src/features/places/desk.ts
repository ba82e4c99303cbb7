/** Places and working hours in the staff's sidebar. */
import IconCalendar from '~icons/lucide/calendar-clock';
import IconMap from '~icons/lucide/map';
import { administers, worksAt } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk/places',
    label: { zh: '地点和邀请码', en: 'Places and codes' },
    icon: IconMap,
    order: 60,
    for: (account) => worksAt(account),
  },
  {
    to: '/desk/calendar',
    label: { zh: '工作时间', en: 'Working hours' },
    icon: IconCalendar,
    order: 70,
    for: administers,
  },
];
