/** Words about the boards' administration, in English. */
import type { Translated } from '@/i18n';
import type { zh } from './boards.zh';

export const en: Translated<typeof zh> = {
  title: 'Boards',
  make: 'New board',
  change: 'Change the board',
  edit: 'Change {name}',
  order: 'Order',
  none: 'No boards yet',
  noneText: 'Make the first, so that neighbours have a place to speak.',
  threads: '{n} thread | {n} threads',
  staffOnly: 'Staff only',
  description: 'Description',
};
