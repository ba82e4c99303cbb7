/** Words about who works here, in English. */
import type { Translated } from '@/i18n';
import type { zh } from './people.zh';

export const en: Translated<typeof zh> = {
  title: 'Who works here',
  find: 'Type a name',
  add: 'Add somebody',
  addText: 'They register as a resident first; then find them by name.',
  who: 'Who',
  as: 'As what',
  where: 'Where',
  part: 'Which part',
  whereHint: 'Whoever is in charge of one estate or building sees and handles what is there only.',
  all: '{name} (all of it)',
  role: { staff: 'Staff', supervisor: 'Supervisor', administrator: 'Administrator' },
  roleText: {
    staff: 'Takes in and hands out cases, confirms residents, vets organizations, looks after the boards.',
    supervisor: 'Sees everything, urges, reviews, decides appeals.',
    administrator: 'What staff do, and appoints people, shapes places, boards, categories and working hours.',
  },
  roles: 'What each may do',
  none: 'Nobody works here yet',
  noneText: 'Add a colleague first, to take in what residents report.',
  since: 'since {date}',
  above: 'Appointed above',
  below: 'Only in charge there',
  self: 'Me',
  dismiss: 'Dismiss {name} as {role}',
  dismissed: '{name} is no longer {role}',
  appointed: 'Appointed; they can start at once',
  selfAsk: 'Give up being administrator?',
  selfText: 'You can’t come back here until another administrator appoints you.',
  selfDo: 'Give up',
  notYoursText: 'You can see the list; ask an administrator to appoint or dismiss.',
};
