/** Words of the desk's intake, in English. */
import type { Translated } from '@/i18n';
import type { zh } from './intake.zh';

export const en: Translated<typeof zh> = {
  title: 'Register a case',
  who: 'Who reported it',
  source: { named: 'A caller or visitor', account: 'A resident with an account', own: 'We saw it ourselves' },
  channel: 'How it came',
  channels: { call: 'By telephone', visit: 'At the door or the counter', web: 'By chat or message' },
  name: 'Name',
  phone: 'Phone',
  account: 'Resident',
  accountHint: 'Each step is told to this account, and the verdict is theirs',
  forOther: 'It is about somebody else',
  forOtherHint: 'Told for an old person, a child or a neighbour, who is written down here',
  words: 'Their situation',
  wordsHint: 'Health, hardship, how to find them. With this, only those who handle the case see it',
  consent: 'They agree that the community takes it up',
  what: 'What it is',
  titleLabel: 'In one sentence',
  titleHint: 'Such as: the stairway light of building 3, entrance 2 is out',
  description: 'Details',
  place: 'Where',
  photos: 'Photos',
  privateByKind: 'Cases of this kind are private',
  send: 'Register',
  saved: 'Draft kept (without what it says of people)',
  restored: 'Going on with what was not registered yet',
  done: 'Registered: {number}',
};
