/**
 * All kinds of notices, by name: the one table that the inbox, push, mail, SMS, digests and the settings are made from.
 *
 * To add a kind of your feature:
 * 1. `<feature>.kinds.ts`: `export const myKinds = defineKinds({ 'post-claimed': { group: 'demands', icon: 'hand-helping',
 *    tone: 'accent', subjects: ['demand'], say: ({ who }) => words(`${who.zh} 认领了您的需求`, `${who.en} claimed your need`) } })`.
 *    `notification.shape.ts` says what each field means, `notification.groups.ts` which groups there are.
 * 2. A line with `...myKinds` below; its subject, if it is new, in `notification.subjects.ts`: its page, its title in SQL.
 * 3. `<feature>.listener.ts`: hears your event and calls `NotificationsService.notify`; a line for it in `index.ts`.
 * Nothing in the client: the notice arrives with its sentence, address, icon and actions.
 */
import { caseKinds } from './case.kinds.js';
import { demandKinds } from './demand.kinds.js';
import { forumKinds } from './forum.kinds.js';
import type { Group } from './notification.groups.js';
import type { Kind } from './notification.shape.js';
import { rightsKinds } from './rights.kinds.js';
import { orderKinds } from './order.kinds.js';
import { serviceKinds } from './service.kinds.js';
import { memberKinds } from './member.kinds.js';
import { vettingKinds } from './vetting.kinds.js';

export const KINDS = {
  ...forumKinds,
  ...caseKinds,
  ...demandKinds,
  ...vettingKinds,
  ...serviceKinds,
  ...rightsKinds,
  ...orderKinds,
  ...memberKinds,
} as const;
export type NotificationKind = keyof typeof KINDS;

const kinds: Readonly<Record<string, Kind>> = KINDS;

/** A kind that was taken out of the table leaves its old notices readable. */
const FORMER: Kind = {
  group: 'account',
  icon: 'bell',
  tone: 'primary',
  subjects: [],
  say: () => ({ zh: '有新进展', en: 'There is news' }),
};

/** The row of a kind. */
export const kindOf = (name: string): Kind => kinds[name] ?? FORMER;

/** Names of the kinds of a group. */
export const kindsIn = (group: Group): string[] =>
  Object.entries(kinds).flatMap(([name, kind]) => (kind.group === group ? [name] : []));
