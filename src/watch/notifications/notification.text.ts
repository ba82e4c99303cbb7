/** From a row to the notice as everybody reads it: sentence in both languages, address, icon, actions. Holds nothing else. */
import { kindOf } from './notification.kinds.js';
import type { NotificationView } from './notification.schema.js';
import type { Facts, Subject } from './notification.shape.js';
import { addressOf } from './notification.subjects.js';
import { said, words, type Language, type NotificationParams, type Words } from './notification.words.js';

/** A notice as the database has it. */
export interface NoticeRow {
  id: string;
  seq: number;
  kind: string;
  subject: Subject;
  title: string | null;
  actor: { id: string; name: string } | null;
  params: NotificationParams;
  read: boolean;
  createdAt: Date;
}

const SOMEBODY = words('有人', 'Somebody');

/** The notice on the wire. */
export function viewOf({ createdAt, ...row }: NoticeRow): NotificationView {
  const { subject, params, actor } = row;
  const kind = kindOf(row.kind);
  const facts: Facts = { who: actor ? words(actor.name, actor.name) : SOMEBODY, subject, params };
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    group: kind.group,
    text: kind.say(facts),
    address: kind.address?.(facts) ?? addressOf(subject.kind, subject.id, params),
    icon: kind.icon,
    tone: kind.tone,
    actions: [...(kind.actions?.(facts) ?? [])],
  };
}

/** The whole notice as one line, for channels that have no room for two. */
export function textOf({ text, title, params }: NotificationView, language: Language): string {
  const about = [said(params['number']), title ?? ''].filter(Boolean).join(' ');
  return about ? `${text[language]}${language === 'zh' ? '：' : ': '}${about}` : text[language];
}

/** The sentence without anybody's name: for a screen that others may see. */
export const neutralText = ({ kind, subject, params }: NotificationView): Words =>
  kindOf(kind).say({ who: SOMEBODY, subject, params });
