import { describe, expect, it } from 'vitest';
import { placesFrom } from './tree';

describe('pasted lines become places', () => {
  it('takes a code from the number in the name', () => {
    expect(placesFrom('3 号楼\n\n 12号楼 ', 'building', new Set())).toEqual([
      { code: 'b3', name: '3 号楼' },
      { code: 'b12', name: '12号楼' },
    ]);
  });
  it('numbers names without letters or digits', () => {
    expect(placesFrom('柳荫小区\n滨河花园', 'estate', new Set()).map((one) => one.code)).toEqual(['e1', 'e2']);
  });
  it('keeps a code that was given, and away from those of siblings', () => {
    expect(placesFrom('west, 西区\n3 号楼', 'building', new Set(['b3'])).map((one) => one.code)).toEqual([
      'west',
      'b3-2',
    ]);
  });
});
