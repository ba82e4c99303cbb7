/** Words of the first set-up, in English. */
import type { Translated } from '@/i18n';
import type { zh } from './setup.zh';

export const en: Translated<typeof zh> = {
  title: 'First set-up',
  subtitle: 'Two minutes to your first community.',
  code: 'Set-up code',
  codeHint: 'Printed where the program was started; it shows that this machine is yours.',
  places: 'Where the community is',
  level: { city: 'City', district: 'District', street: 'Street office', community: 'Community' },
  example: {
    city: 'such as Jiangcheng',
    district: 'such as Linhu District',
    street: 'such as Willow Street',
    community: 'such as Chunfengli',
  },
  codes: 'Codes of the places',
  codesText: 'Codes are for the system only and stay as they are. Left empty, the suggestion is used.',
  you: 'Your administrator’s account',
  submit: 'Make the community',
  done: 'Done. Have a look at places and working hours next',
  already: 'Already set up',
  alreadyText: 'Please sign in with the administrator’s account.',
  error: {
    code: 'Please enter the code',
    place: 'Please give a name',
    placeCode: 'Only small letters, digits and dashes, at most 24',
  },
};
