/** Words about who lives here, in English. */
import type { Translated } from '@/i18n';
import type { zh } from './residents.zh';

export const en: Translated<typeof zh> = {
  title: 'Residents',
  mine: 'My home',
  state: { pending: 'To confirm', confirmed: 'Confirmed', declined: 'Declined', moved: 'Moved away' },
  none: {
    pending: 'All confirmed',
    confirmed: 'Nobody confirmed yet',
    declined: 'Nobody declined',
    moved: 'Nobody moved away',
  },
  nonePendingText: 'Whoever registers their home appears here. With a building’s code residents confirm themselves.',
  noneText: 'What was decided is listed here.',
  invite: 'Make a code for a building',
  noBuilding: 'no building given',
  claimed: 'registered {ago}',
  decided: '{name} decided on {date}',
  because: 'Reason: {reason}',
  confirm: 'Confirm',
  decline: 'Decline',
  remove: 'Remove',
  declineTitle: 'Decline {name}’s registration',
  removeTitle: 'Remove {name} from the community',
  done: { confirm: '{name} is confirmed', decline: '{name} was told', remove: '{name} is removed' },
  reason: {
    label: 'Reason',
    text: 'They will read this; say what to do about it.',
    decline1: 'Please add your building and door',
    decline2: 'It doesn’t match the household; please come by',
    decline3: 'Outside this community',
    remove1: 'Moved away',
    remove2: 'Registered by mistake',
    remove3: 'Asked for it themselves',
  },
  keys: 'Keys: j next, k previous, Enter confirms, x declines',
  why: 'Once confirmed you can',
  gain: {
    speak: 'speak with the mark of a resident',
    cases: 'see what happens in your building',
    members: 'check in as a volunteer for your neighbours',
  },
  whyPrivate: 'Only staff of the community see your door number.',
};
