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
  threads: '{n} threads',
  staffOnly: 'Staff only',
  nameZh: 'Name in Chinese',
  nameEn: 'Name in English',
  nameEnHint: 'Left empty, the Chinese name is used',
  description: 'Description',
  pillar: 'Which home it belongs to',
  icon: 'Icon',
  reads: 'Who reads new threads',
  audience: { public: 'Everybody', 'author-and-staff': 'Author and staff' },
  audienceHint: { public: 'also without signing in', 'author-and-staff': 'for hardship at home' },
};
