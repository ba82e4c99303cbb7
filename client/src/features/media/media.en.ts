/** Words of adding photos, in English. */
import type { Translated } from '@/i18n';
import type { zh } from './media.zh';

export const en: Translated<typeof zh> = {
  photos: 'Photos added',
  photo: 'Photo {n}',
  add: 'Add photos (up to {n})',
  addMore: '{n} more possible',
  sending: 'Uploading',
  developing: 'Processing…',
  failed: 'It did not arrive',
  offline: 'No network; it goes on when you are back',
  remove: 'Remove photo {n}',
  earlier: 'Move photo {n} forward',
  later: 'Move photo {n} back',
  describe: 'Describe photo {n}',
  describeTitle: 'Description',
  alt: 'What does this photo show?',
  altHint: 'Neighbours who can’t see it will hear this, such as “the dark lamp west of building 7”',
};
