/** The categories in the staff's sidebar. */
import IconShapes from '~icons/lucide/shapes';
import { administers } from '@/api/rights';
import type { DeskLink } from '@/ui/desk-link';

export const deskLinks: DeskLink[] = [
  {
    to: '/desk/categories',
    label: { zh: '事项类别', en: 'Categories' },
    icon: IconShapes,
    order: 90,
    for: administers,
  },
];
