/** Letters to devices: what a locked screen may show, as small as it can be. */
import { createHash } from 'node:crypto';
import type { PushMessage, PushResult, Pushes } from '../../../platform/push/index.js';
import { kindOf } from '../notification.kinds.js';
import { neutralText } from '../notification.text.js';
import { again, failed, SENT, type Carrier, type Letter, type Outcome } from './letter.js';

const HOUR = 3_600;
const NAME = { zh: 'E刻服务圈', en: 'E-Minute Circle' };
/** Push services take 4,096 bytes with everything. */
const LONGEST = 120;
const NOTHING_THERE = { endpoint: '', p256dh: '', auth: '' };

/** What the service worker shows; client/src/sw reads it. */
export interface PushPayload {
  /** Id of the delivery, to say that it was shown. */
  id: string;
  /** Shown once, however often it comes. */
  tag: string;
  /** Older ones about the same thing make room. */
  subject: string;
  title: string;
  body: string;
  address: string;
  actions: { action: string; title: string; address: string }[];
  /** For the number on the icon. */
  unread: number;
  lang: 'zh-CN' | 'en';
  at: string;
}

export class PushCarrier implements Carrier {
  constructor(private readonly pushes: Pushes) {}

  async carry(letters: readonly Letter[]): Promise<readonly Outcome[]> {
    const results = await this.pushes.send(letters.map(messageOf));
    return letters.map((_, i) => outcomeOf(results[i]));
  }
}

function messageOf(letter: Letter): PushMessage {
  const { endpoint, p256dh, auth } = letter.device ?? NOTHING_THERE;
  const [first] = letter.notices;
  const kind = kindOf(first?.kind ?? '');
  const about = letter.summary ? 'summary' : `${first?.group} ${first?.subject.id}`;
  return {
    ...{ endpoint, p256dh, auth },
    payload: JSON.stringify(payloadOf(letter)),
    ttl: kind.urgent ? HOUR : kind.matters ? 72 * HOUR : 24 * HOUR,
    urgency: kind.urgent ? 'high' : letter.summary ? 'low' : 'normal',
    topic: createHash('sha256').update(`${letter.account} ${about}`).digest('base64url').slice(0, 32),
  };
}

/** What is shown. Names and titles only where the person chose so: a locked phone lies on tables. */
export function payloadOf(letter: Letter): PushPayload {
  const { id, language, unread, summary, details } = letter;
  const [first] = letter.notices;
  const shared = { id, unread, lang: language === 'zh' ? ('zh-CN' as const) : ('en' as const) };
  if (!first || summary) {
    const n = letter.notices.length;
    const body = language === 'zh' ? `今天有 ${n} 条消息，点开看看` : `${n} messages today: open to read`;
    const at = first?.createdAt ?? '';
    return {
      ...shared,
      tag: 'summary',
      subject: 'summary',
      title: NAME[language],
      body,
      address: '/inbox',
      actions: [],
      at,
    };
  }
  const number = first.params['number'];
  const about = [number, first.title].filter(Boolean).join(' ').slice(0, LONGEST);
  const open = details && about !== '';
  return {
    ...shared,
    tag: `event-${letter.event}`,
    subject: first.subject.id,
    title: open ? first.text[language] : NAME[language],
    body: open ? about : details ? first.text[language] : neutralText(first)[language],
    address: first.address,
    actions: first.actions.map(({ name, label, address }) => ({ action: name, title: label[language], address })),
    at: first.createdAt,
  };
}

function outcomeOf(result: PushResult | undefined): Outcome {
  if (!result) return again('no answer');
  const { status, reason, retryAfter } = result;
  if (status >= 200 && status < 300) return SENT;
  if (status === 404 || status === 410) return { state: 'gone', reason: String(status), retryAfter: null };
  if (reason === 'EPRIVATE') return failed(reason);
  if (status === 0 || status === 408 || status === 429 || status >= 500)
    return again(reason || String(status), retryAfter);
  return failed(reason || String(status));
}
