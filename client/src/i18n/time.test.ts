/** Times in words. */
import { describe, expect, it } from 'vitest';
import { useFormat } from './format';
import { agoWords, dateWords, deadlineWords, fullWords, lengthWords, momentWords } from './time';

const at = (day: number, hour: number, minute = 0): Date => new Date(2026, 10, day, hour, minute);
const now = at(20, 10);

describe('a moment', () => {
  it.each([
    [at(20, 9, 40), '今天 09:40', 'today 09:40'],
    [at(19, 23, 59), '昨天 23:59', 'yesterday 23:59'],
    [at(21, 0, 5), '明天 00:05', 'tomorrow 00:05'],
    [at(18, 20, 14), '11月18日 20:14', '18 Nov 20:14'],
    [new Date(2025, 0, 2, 8, 0), '2025年1月2日 08:00', '2 Jan 2025 08:00'],
  ])('%s', (moment, zh, en) => {
    expect(momentWords(moment, 'zh', now)).toBe(zh);
    expect(momentWords(moment, 'en', now)).toBe(en);
  });
  it('is whole for whoever asks', () => {
    expect(fullWords(at(23, 18), 'zh')).toBe('2026年11月23日 周一 18:00');
    expect(fullWords(at(22, 7, 5), 'en')).toBe('Sun, 22 November 2026 07:05');
  });
  it('names the year only when it is another one', () => {
    expect(dateWords(at(3, 0), 'zh', now)).toBe('11月3日');
    expect(dateWords(new Date(2027, 4, 3), 'zh', now)).toBe('2027年5月3日');
  });
});

describe('a number', () => {
  it.each([
    [0, '0'],
    [987, '987'],
    [1187, '1,187'],
    [-1234567, '-1,234,567'],
  ])('%d', (n, words) => expect(useFormat().number(n)).toBe(words));
});

describe('how long ago', () => {
  it.each([
    [at(20, 9, 59), '1分钟前', '1 min ago'],
    [new Date(now.getTime() - 20_000), '刚刚', 'just now'],
    [new Date(now.getTime() + 30_000), '刚刚', 'just now'],
    [at(20, 9, 52), '8分钟前', '8 min ago'],
    [at(20, 7), '3小时前', '3 h ago'],
    [at(19, 23), '昨天 23:00', 'yesterday 23:00'],
    [at(21, 9), '明天 09:00', 'tomorrow 09:00'],
  ])('%s', (moment, zh, en) => {
    expect(agoWords(moment, 'zh', now)).toBe(zh);
    expect(agoWords(moment, 'en', now)).toBe(en);
  });
});

describe('a length', () => {
  it.each([
    [46 * 3_600_000, '1 天 22 小时', '1 day 22 hours'],
    [48 * 3_600_000, '2 天', '2 days'],
    [200 * 60_000, '3 小时 20 分钟', '3 hours 20 minutes'],
    [12 * 60_000, '12 分钟', '12 minutes'],
    [5_000, '1 分钟', '1 minute'],
  ])('%d', (length, zh, en) => {
    expect(lengthWords(length, 'zh')).toBe(zh);
    expect(lengthWords(length, 'en')).toBe(en);
  });
});

describe('a deadline', () => {
  it('says by when and how long is left', () => {
    const words = deadlineWords({ due: at(23, 18), from: at(18, 18) }, 'zh', at(21, 20));
    expect(words).toMatchObject({ by: '11月23日 18:00 前办结', left: '剩 1 天 22 小时', tone: 'info' });
    expect(words.used).toBeCloseTo(0.617, 2);
  });
  it('warns on the last day, and says by how much it is over', () => {
    expect(deadlineWords({ due: at(21, 4) }, 'zh', now)).toMatchObject({ left: '剩 18 小时', tone: 'warn' });
    expect(deadlineWords({ due: at(20, 5) }, 'zh', now)).toMatchObject({
      left: '已超 5 小时',
      tone: 'danger',
      used: 1,
    });
    expect(deadlineWords({ due: at(20, 5) }, 'en', now).left).toBe('5 hours overdue');
  });
  it('stops when it is done, and when it is paused', () => {
    expect(deadlineWords({ due: at(20, 9), done: at(20, 8) }, 'zh', now)).toMatchObject({
      left: '按时办结',
      tone: 'ok',
    });
    expect(deadlineWords({ due: at(20, 6), done: at(20, 8) }, 'zh', now)).toMatchObject({
      left: '超 2 小时 办结',
      tone: 'warn',
    });
    expect(deadlineWords({ due: at(20, 6), paused: true }, 'zh', now)).toMatchObject({
      left: '计时已暂停',
      tone: 'neutral',
    });
  });
});
