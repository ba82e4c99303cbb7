/** The boards in the staff's sidebar. */
import IconBoards from '~icons/lucide/messages-square';
import { administers } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk/boards',
    label: { zh: '版块', en: 'Boards' },
    icon: IconBoards,
    order: 80,
    for: administers,
  },
];
