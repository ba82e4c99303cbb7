import { describe, expect, it } from 'vitest';
import { fenOf, typed, yuan } from './money';

describe('money', () => {
  it('is read and typed in yuan, kept in fen', () => {
    expect([yuan(1880), yuan(0), typed(1880), typed(500)]).toEqual(['¥18.80', '¥0.00', '18.8', '5']);
    expect(['18.8', ' ¥1,200 ', '0.07', '19.99'].map(fenOf)).toEqual([1880, 120000, 7, 1999]);
  });
  it('is no amount where it has three digits after the point, a sign or words', () => {
    expect(['1.234', '-3', '', '十块', '1e5'].map(fenOf)).toEqual([null, null, null, null, null]);
  });
});
