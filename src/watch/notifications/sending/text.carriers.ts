/** Letters as text: by mail, with everything the inbox says; by SMS, as short as it goes. */
import type { Mail } from '../../../platform/mail/index.js';
import { SmsRefused, type Sms } from '../../../platform/sms/index.js';
import { neutralText, textOf } from '../notification.text.js';
import { again, failed, SENT, type Carrier, type Letter, type Outcome } from './letter.js';

const AT_ONCE = 8;
/** Titles in one summary; the rest is a number. */
const MOST_LINES = 30;

export class MailCarrier implements Carrier {
  constructor(
    private readonly mail: Mail,
    private readonly publicUrl: string,
  ) {}

  carry(letters: readonly Letter[]): Promise<Outcome[]> {
    return each(letters, async (letter) => {
      const { subject, text } = mailOf(letter, this.publicUrl);
      const unsubscribe = `${this.publicUrl}/settings/notices`;
      if (!letter.email) return failed('no address');
      try {
        await this.mail.send({ id: letter.id, to: letter.email, subject, text, unsubscribe });
        return SENT;
      } catch (error) {
        const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
        return code >= 500 ? failed(String(code)) : again(code ? String(code) : 'mail server');
      }
    });
  }
}

export class SmsCarrier implements Carrier {
  constructor(
    private readonly sms: Sms,
    private readonly publicUrl: string,
  ) {}

  carry(letters: readonly Letter[]): Promise<Outcome[]> {
    return each(letters, async (letter) => {
      if (!letter.phone) return failed('no address');
      try {
        await this.sms.send({ id: letter.id, to: letter.phone, text: smsOf(letter, this.publicUrl) });
        return SENT;
      } catch (error) {
        if (!(error instanceof SmsRefused)) return again('gateway');
        const { status } = error;
        const never = status >= 400 && status < 500 && status !== 408 && status !== 429;
        return never ? failed(String(status)) : again(String(status));
      }
    });
  }
}

/** A mail: what happened, where to read on, how to get fewer of these. */
export function mailOf({ notices, language, summary }: Letter, publicUrl: string): { subject: string; text: string } {
  const zh = language === 'zh';
  const lines = notices.slice(0, MOST_LINES).map((notice) => {
    const said = textOf(notice, language);
    return summary ? `· ${said}\n  ${publicUrl}${notice.address}` : `${said}\n\n${publicUrl}${notice.address}`;
  });
  const more = notices.length - MOST_LINES;
  if (more > 0) lines.push(zh ? `还有 ${more} 条：${publicUrl}/inbox` : `${more} more: ${publicUrl}/inbox`);
  const [first] = notices;
  const subject = summary
    ? zh ? `E刻服务圈：${notices.length} 条新消息` : `E-Minute Circle: ${notices.length} messages`
    : first ? textOf(first, language) : ''; // prettier-ignore
  const foot = zh
    ? `不想收到这样的邮件？在这里改：${publicUrl}/settings/notices`
    : `Fewer of these? Change it here: ${publicUrl}/settings/notices`;
  return { subject, text: `${lines.join('\n\n')}\n\n--\n${foot}\n` };
}

/** A phone may be read by others, and each message costs: the bare sentence. */
export function smsOf({ notices, language, summary }: Letter, publicUrl: string): string {
  const zh = language === 'zh';
  const [first] = notices;
  const said =
    summary || !first
      ? zh
        ? `您有 ${notices.length} 条新消息`
        : `${notices.length} new messages`
      : neutralText(first)[language];
  return zh
    ? `【E刻服务圈】${said} ${publicUrl}${first && !summary ? first.address : '/inbox'}`
    : `[E-Minute] ${said} ${publicUrl}${first && !summary ? first.address : '/inbox'}`;
}

/** Some at a time; answers in their order. */
async function each(letters: readonly Letter[], send: (letter: Letter) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  const one = async (): Promise<void> => {
    for (let at = next++; at < letters.length; at = next++) {
      const letter = letters[at];
      if (letter) outcomes[at] = await send(letter);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, letters.length) }, one));
  return outcomes;
}
