/** What a kind of notice is made of: a row of `notification.kinds.ts`. */
import type { Group } from './notification.groups.js';
import type { SubjectKind } from './notification.subjects.js';
import type { NotificationParams, Words } from './notification.words.js';

export { said, words, type Words } from './notification.words.js';

/** Icons of lucide that the client draws (client/src/features/notifications/look.ts has each). */
export const NOTICE_ICONS = [
  ...([
    'messages-square',
    'reply',
    'at-sign',
    'clipboard-list',
    'inbox',
    'smile',
    'alarm-clock',
    'house',
    'stamp',
  ] as const),
  ...(['bell', 'megaphone', 'star', 'heart', 'flag', 'gift', 'ticket', 'shopping-bag', 'store', 'truck'] as const),
  ...(['users-round', 'user-check', 'hand-helping', 'handshake', 'calendar', 'award', 'scale', 'id-card'] as const),
  ...(['triangle-alert', 'siren', 'key-round', 'file-check', 'message-circle', 'wallet', 'clock'] as const),
] as const;
export type NoticeIcon = (typeof NOTICE_ICONS)[number];

/** Colours of the design system. */
export const NOTICE_TONES = ['primary', 'accent', 'ok', 'info', 'gold', 'danger'] as const;
export type NoticeTone = (typeof NOTICE_TONES)[number];

/** What a notice is about. */
export interface Subject {
  kind: string;
  id: string;
}

/** What a sentence may draw on. */
export interface Facts {
  /** Who did it, "somebody" where the reader may not know. */
  who: Words;
  subject: Subject;
  params: NotificationParams;
}

/** A button on the notice: on a locked phone, too. It opens an address; what is done there is asked for there. */
export interface NoticeAction {
  name: string;
  label: Words;
  address: string;
}

export interface Kind {
  /** Where it stands among the settings and in the inbox: gives its channels, and whether at once or in a digest. */
  group: Group;
  icon: NoticeIcon;
  tone: NoticeTone;
  /** What it may be about. */
  subjects: readonly SubjectKind[];
  /** What happened, as one sentence without the subject's title, which stands beside it. */
  say: (facts: Facts) => Words;
  /** Wakes people on duty within their quiet hours. For help that can't wait, and nothing else. */
  urgent?: true;
  /** Somebody waits for it: when a device did not take it within some minutes, the next channel is tried. */
  matters?: true;
  /** At most two: phones show no more. */
  actions?: (facts: Facts) => readonly NoticeAction[];
  /** Where it leads, if not to the page of its subject. */
  address?: (facts: Facts) => string;
}

/** Kinds of one feature, with their names kept. */
export const defineKinds = <Name extends string>(kinds: Record<Name, Kind>): Readonly<Record<Name, Kind>> => kinds;
