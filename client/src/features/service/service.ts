/** What the pages of service share: names of its states and kinds, and hours in words. */
import type { Got } from '@/api/queries';
import { say } from '@/i18n';

export type Entry = Got<'/api/v1/service-entries/{id}'>;
export type EntryView = Pick<Entry, 'face' | 'mine'>;
export type OwnService = Got<'/api/v1/communities/{id}/my-service'>;
export type Category = Entry['face']['category'];

/** In the order of the form; what a solved case counts as is not chosen by hand. */
export const CATEGORIES = [
  'care',
  'repair',
  'green',
  'patrol',
  'teach',
  'culture',
  'mediation',
  'errand',
  'other',
] as const satisfies readonly Category[];

export const tones = {
  recorded: 'warn',
  confirmed: 'ok',
  declined: 'danger',
  withdrawn: 'neutral',
  reversed: 'neutral',
} as const;

/** 90 → 1 小时 30 分. */
export function hoursOf(minutes: number): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return say('service.minutes', { m });
  return m === 0 ? say('service.hours', { h }) : say('service.hoursMinutes', { h, m });
}

/** 2026-03 → 2026年3月. */
export function monthOf(month: string): string {
  const [y = '', m = ''] = month.split('-');
  return say('service.month', { y, m: Number(m) });
}
