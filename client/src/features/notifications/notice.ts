/** A notice: its sentence, address, icon and actions come from the server. */
import type { Got } from '@/api/queries';
import { language } from '@/i18n';

export type Notice = Got<'/api/v1/notifications'>['items'][number];

/** Every group there is, so that an address with one is understood. */
export const GROUPS = [
  'help', 'cases', 'reports', 'forum', 'conversations', 'notices', 'membership', 'demands', 'service', 'feedback', 'groups',
  'orders', 'organization', 'account',
] as const satisfies readonly Notice['group'][]; // prettier-ignore

/** What happened. The title of the thread or case, the name of the organization, stands on its own line. */
export const sentenceOf = (notice: Notice): string => notice.text[language()];

/** What a live room said is a notice. */
export function isNotice(view: unknown): view is Notice {
  return typeof view === 'object' && view !== null && 'kind' in view && 'subject' in view && 'text' in view;
}
