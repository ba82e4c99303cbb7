/** Times and numbers for templates, in the reader's language, following one clock for the whole page. */
import { shallowRef, type Ref } from 'vue';
import { agoWords, dateWords, deadlineWords, fullWords, momentWords, type Deadline, type DeadlineWords } from './time';
import { useI18n, type Language } from './index';

const now = shallowRef(new Date());
if (typeof window !== 'undefined') {
  setInterval(() => {
    if (!document.hidden) now.value = new Date();
  }, 30_000);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) now.value = new Date();
  });
}

export interface Format {
  language: Readonly<Ref<Language>>;
  /** 8分钟前 */
  ago(iso: string): string;
  /** 11月23日 18:00 */
  moment(iso: string): string;
  /** 11月23日 */
  date(iso: string): string;
  /** 2026年11月23日 周一 18:00 */
  full(iso: string): string;
  /** 1,187 */
  number(n: number): string;
  /** 96.8%, from 0.968 */
  percent(share: number): string;
  deadline(deadline: Deadline): DeadlineWords;
}

/** Every function follows the language and, where it matters, the passing of time. */
export function useFormat(): Format {
  const { locale: language } = useI18n();
  const tag = (): string => (language.value === 'zh' ? 'zh-CN' : 'en-GB');
  return {
    language,
    ago: (iso) => agoWords(new Date(iso), language.value, now.value),
    moment: (iso) => momentWords(new Date(iso), language.value, now.value),
    date: (iso) => dateWords(new Date(iso), language.value, now.value),
    full: (iso) => fullWords(new Date(iso), language.value),
    // whole numbers by hand, for the reason in time.ts: both languages write them alike
    number: (n) => (Number.isInteger(n) ? String(n).replace(/\B(?=(?:\d{3})+$)/g, ',') : n.toLocaleString(tag())),
    percent: (share) => share.toLocaleString(tag(), { style: 'percent', maximumFractionDigits: 1 }),
    deadline: (deadline) => deadlineWords(deadline, language.value, now.value),
  };
}
