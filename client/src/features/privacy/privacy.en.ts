/** Words about what is known of people, in English. */
import type { Translated } from '@/i18n';
import type { zh } from './privacy.zh';

export const en: Translated<typeof zh> = {
  title: 'What is known about me',
  text: 'Everything here that has to do with you, who can see it, and who looked at what is masked.',
  known: 'What the circle knows of you',
  seenBy: 'Seen by: {who}',
  looks: 'Who looked at masked facts',
  looked: '{by} looked at your {what}',
  lookedAt: '{by} looked at {about}: {what}',
  nobody: 'somebody without an account',
  because: 'Why: {reason}',
  none: 'Nobody has looked',
  noneText: 'Numbers and addresses are masked. Whoever looks at them says why, and it is kept here.',
  desk: 'Who looked',
  deskText: 'Whenever staff look at a masked number or address, it is kept who, whose and why. Nobody can change that.',
  facts: {
    'case-contact': 'number in a case',
    'organization-contact': 'organization’s number',
    'member-particulars': 'particulars as a member',
    'member-letter': 'introduction letter',
    roster: 'row in a roster',
    'unit-contact': 'employer’s contact',
    pairing: 'pairing',
    'order-contact': 'contact in an order',
    appraisal: 'appraisal',
    other: 'facts',
  },
  reasons: {
    vetting: 'vetting',
    case: 'handling a case',
    emergency: 'emergency',
    other: 'something else',
    confirm: 'confirming the check-in',
    contact: 'getting in touch',
    visit: 'a visit',
    export: 'exporting a list',
  },
};
