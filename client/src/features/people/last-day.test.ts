/** The last day of a right ends at midnight where the reader is. */
import { expect, it } from 'vitest';
import { dayAfter, endOfDay } from './last-day';

it('goes on over the end of a month and of a year', () => {
  expect(dayAfter(1, new Date(2026, 0, 31, 23, 59))).toBe('2026-02-01');
  expect(dayAfter(30, new Date(2026, 11, 2))).toBe('2027-01-01');
});

it('ends when that day is over', () => {
  expect(endOfDay('2026-12-31')).toBe(new Date(2027, 0, 1).toISOString());
  expect(endOfDay('')).toBe('');
});
