/** A notice as people read it: a sentence, an icon, and where it leads. */
import type { Component } from 'vue';
import IconAlarm from '~icons/lucide/alarm-clock';
import IconAt from '~icons/lucide/at-sign';
import IconCase from '~icons/lucide/clipboard-list';
import IconHouse from '~icons/lucide/house';
import IconInbox from '~icons/lucide/inbox';
import IconReply from '~icons/lucide/reply';
import IconSmile from '~icons/lucide/smile';
import IconStamp from '~icons/lucide/stamp';
import IconTalk from '~icons/lucide/messages-square';
import type { Got } from '@/api/queries';
import { say } from '@/i18n';

export type Notice = Got<'/api/v1/notifications'>['items'][number];
export type NoticeKind = Notice['kind'];

export const noticeKinds = [
  'reply',
  'answer',
  'mention',
  'case-step',
  'assignment',
  'callback-due',
  'overdue',
  'residency',
  'vetting',
] as const satisfies readonly NoticeKind[];

const looks: Record<NoticeKind, { icon: Component; tone: string }> = {
  reply: { icon: IconTalk, tone: 'bg-ok-soft text-ok' },
  answer: { icon: IconReply, tone: 'bg-ok-soft text-ok' },
  mention: { icon: IconAt, tone: 'bg-info-soft text-info' },
  'case-step': { icon: IconCase, tone: 'bg-primary-soft text-primary' },
  assignment: { icon: IconInbox, tone: 'bg-accent-soft text-accent' },
  'callback-due': { icon: IconSmile, tone: 'bg-gold-soft text-gold' },
  overdue: { icon: IconAlarm, tone: 'bg-danger-soft text-danger' },
  residency: { icon: IconHouse, tone: 'bg-primary-soft text-primary' },
  vetting: { icon: IconStamp, tone: 'bg-primary-soft text-primary' },
};
export const lookOf = (notice: Notice): { icon: Component; tone: string } => looks[notice.kind];

/** What happened. The title of the thread or case, the name of the organization, stands on its own line. */
export function sentenceOf({ kind, subject, actor, params }: Notice): string {
  const who = actor?.name ?? say('notifications.somebody');
  if (kind === 'case-step') return say(`notifications.step.${stepOf(params.step, params.state)}`);
  if (kind === 'assignment')
    return say(params.step === 'visit' ? 'notifications.say.visit' : 'notifications.say.assignment');
  if (kind === 'residency')
    return say(params.state === 'confirmed' ? 'notifications.say.confirmed' : 'notifications.say.declined');
  if (kind === 'vetting') return say(`notifications.${subject.kind}.${params.state}`);
  return say(`notifications.say.${kind}`, { who });
}

const steps = new Set([
  'open', 'visit', 'find', 'accept', 'reject', 'dispatch', 'sign', 'return', 'transfer', 'contact', 'ask', 'answer', 'finish',
  'send-back', 'pass', 'redo', 'withdraw',
]); // prettier-ignore
/** A verdict says nothing by itself: what it led to does. */
function stepOf(step: string | undefined, state: string | undefined): string {
  if (state === 'closed') return 'closed';
  if (step === 'rate' && state === 'handling') return 'redo';
  return step && steps.has(step) ? step : 'update';
}

/** The floor, the case, the residence, the member or organization it is about. */
export function addressOf({ subject, params }: Notice): string {
  if (subject.kind === 'case') return `/cases/${subject.id}`;
  if (subject.kind === 'residency') return '/me/residency';
  if (subject.kind === 'member') return '/members';
  if (subject.kind === 'organization') return `/organizations/${subject.id}`;
  return `/threads/${subject.id}${params.floor && params.floor > 1 ? `#floor-${params.floor}` : ''}`;
}

/** What a live room said is a notice. */
export function isNotice(view: unknown): view is Notice {
  return typeof view === 'object' && view !== null && 'kind' in view && 'subject' in view && 'params' in view;
}

/** The page that is about this thread or case, if it is one. */
export function subjectAt(path: string): Notice['subject'] | null {
  const [, kind, id] = /^\/(threads|cases)\/([0-9a-f-]{36})$/.exec(path) ?? [];
  return kind && id ? { kind: kind === 'cases' ? 'case' : 'thread', id } : null;
}
