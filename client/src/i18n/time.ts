/** Times in words, in both languages: short, concrete, saying how long is left. */
import type { Language } from './language';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

// Written by hand: the first use of each of the browser's own formatters holds up a phone's first view for a tenth of a second.
const WEEKDAYS = { zh: '日一二三四五六', en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] } as const;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;
const twoDigits = (n: number): string => String(n).padStart(2, '0');
const monthOf = (at: Date): string => MONTHS[at.getMonth()] ?? '';

/** 11月23日, or 2025年11月23日 in another year. */
export function dateWords(at: Date, language: Language, now: Date): string {
  const [year, day] = [at.getFullYear(), at.getDate()];
  const here = year === now.getFullYear();
  if (language === 'zh') return `${here ? '' : `${year}年`}${at.getMonth() + 1}月${day}日`;
  return `${day} ${monthOf(at).slice(0, 3)}${here ? '' : ` ${year}`}`;
}

/** 18:00 */
export function clockWords(at: Date): string {
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

/** 11月23日 18:00; today and yesterday by name: 今天 09:40. */
export function momentWords(at: Date, language: Language, now: Date): string {
  const clock = clockWords(at);
  const days = daysApart(at, now);
  if (days === 0) return language === 'zh' ? `今天 ${clock}` : `today ${clock}`;
  if (days === 1) return language === 'zh' ? `昨天 ${clock}` : `yesterday ${clock}`;
  if (days === -1) return language === 'zh' ? `明天 ${clock}` : `tomorrow ${clock}`;
  return `${dateWords(at, language, now)} ${clock}`;
}

/** The whole moment, for a tooltip: 2026年11月23日 周一 18:00. */
export function fullWords(at: Date, language: Language): string {
  const [year, day, weekday] = [at.getFullYear(), at.getDate(), WEEKDAYS[language][at.getDay()] ?? ''];
  const date =
    language === 'zh'
      ? `${year}年${at.getMonth() + 1}月${day}日 周${weekday}`
      : `${weekday}, ${day} ${monthOf(at)} ${year}`;
  return `${date} ${clockWords(at)}`;
}

/** A length of time in its two largest units: 1 天 22 小时, 3 小时 20 分钟, 12 分钟. */
export function lengthWords(milliseconds: number, language: Language): string {
  const total = Math.max(minute, Math.abs(milliseconds));
  const days = Math.floor(total / day);
  const hours = Math.floor((total % day) / hour);
  const minutes = Math.floor((total % hour) / minute);
  const units: [number, string, string][] = days
    ? [
        [days, '天', 'day'],
        [hours, '小时', 'hour'],
      ]
    : [
        [hours, '小时', 'hour'],
        [minutes, '分钟', 'minute'],
      ];
  return units
    .filter(([n]) => n > 0)
    .map(([n, zh, en]) => (language === 'zh' ? `${n} ${zh}` : `${n} ${en}${n === 1 ? '' : 's'}`))
    .join(' ');
}

/** 刚刚, 8分钟前, 3小时前, then the moment itself. */
export function agoWords(at: Date, language: Language, now: Date): string {
  const past = now.getTime() - at.getTime();
  if (past < -minute) return momentWords(at, language, now);
  if (past < minute) return language === 'zh' ? '刚刚' : 'just now';
  if (past < hour) {
    const n = Math.floor(past / minute);
    return language === 'zh' ? `${n}分钟前` : `${n} min ago`;
  }
  if (past < 12 * hour && daysApart(at, now) === 0) {
    const n = Math.floor(past / hour);
    return language === 'zh' ? `${n}小时前` : `${n} h ago`;
  }
  return momentWords(at, language, now);
}

export interface Deadline {
  due: Date;
  /** When the clock started; the bar needs it. */
  from?: Date | undefined;
  /** When it was done, if it is. */
  done?: Date | undefined;
  paused?: boolean | undefined;
}
export interface DeadlineWords {
  /** 11月23日 18:00 前办结 */
  by: string;
  /** 剩 1 天 22 小时 */
  left: string;
  tone: 'info' | 'warn' | 'danger' | 'ok' | 'neutral';
  /** How much of the time is used, 0 to 1. */
  used: number;
}

/** What a deadline says at this moment. Within a day of its end it warns; after it, it says by how much. */
export function deadlineWords(deadline: Deadline, language: Language, now: Date): DeadlineWords {
  const zh = language === 'zh';
  const moment = momentWords(deadline.due, language, now);
  const by = zh ? `${moment} 前办结` : `to be done by ${moment}`;
  const at = deadline.done ?? now;
  const left = deadline.due.getTime() - at.getTime();
  const span = deadline.from ? deadline.due.getTime() - deadline.from.getTime() : 0;
  const used = span > 0 ? Math.min(1, Math.max(0.02, 1 - left / span)) : left > 0 ? 0.5 : 1;
  const length = lengthWords(left, language);
  if (deadline.done) {
    return left >= 0
      ? { by, left: zh ? '按时办结' : 'done in time', tone: 'ok', used: 1 }
      : { by, left: zh ? `超 ${length} 办结` : `done ${length} late`, tone: 'warn', used: 1 };
  }
  if (deadline.paused) return { by, left: zh ? '计时已暂停' : 'clock paused', tone: 'neutral', used };
  if (left < 0) return { by, left: zh ? `已超 ${length}` : `${length} overdue`, tone: 'danger', used: 1 };
  return { by, left: zh ? `剩 ${length}` : `${length} left`, tone: left < day ? 'warn' : 'info', used };
}

/** Whole calendar days from `at` to `now`: 1 means `at` was yesterday. */
function daysApart(at: Date, now: Date): number {
  const midnight = (d: Date): number => new Date(d.getFullYear(), d.getMonth(), d.getDate()).getTime();
  return Math.round((midnight(now) - midnight(at)) / day);
}
