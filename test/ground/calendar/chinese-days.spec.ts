/** Holidays, make-up workdays and the years that nobody has announced yet. */
import { chineseDay } from '../../../src/ground/calendar/chinese-days.js';

const table: [string, string, 'holiday' | 'make-up' | 'usual'][] = [
  ['2026-02-14', 'Saturday before Spring Festival', 'make-up'],
  ['2026-02-15', 'first day of the long holiday', 'holiday'],
  ['2026-02-17', 'New Year’s day of the lunar calendar', 'holiday'],
  ['2026-02-23', 'last day of it, a Monday', 'holiday'],
  ['2026-02-24', 'work begins', 'usual'],
  ['2026-02-28', 'make-up Saturday', 'make-up'],
  ['2026-05-01', 'May Day', 'holiday'],
  ['2026-09-20', 'make-up Sunday', 'make-up'],
  ['2026-10-01', 'National Day', 'holiday'],
  ['2026-10-10', 'make-up Saturday', 'make-up'],
  ['2026-07-04', 'a Saturday', 'usual'],
  ['2026-07-06', 'a Monday', 'usual'],
  ['2031-01-01', 'a year that nobody has announced', 'holiday'],
  ['2031-01-22', 'its lunar New Year’s eve', 'holiday'],
  ['2031-01-23', 'its lunar New Year', 'holiday'],
  ['2031-01-25', 'third day of it', 'holiday'],
  ['2031-01-27', 'a Monday after it', 'usual'],
  ['2031-10-03', 'third day of the National holiday', 'holiday'],
  ['2031-10-04', 'not given by the law', 'usual'],
];
it.each(table)('%s (%s) is as the State Council or the law says', (date, _, kind) => {
  expect(chineseDay(date)).toBe(kind);
});
