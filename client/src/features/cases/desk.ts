/** The queue of cases in the staff's sidebar. */
import IconInbox from '~icons/lucide/inbox';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  { to: '/desk', label: { zh: '事项队列', en: 'Cases' }, icon: IconInbox, order: 10 },
];
