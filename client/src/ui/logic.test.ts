/** The small reckonings of the design system. */
import { describe, expect, it } from 'vitest';
import { boolean, check, minLength, object, pipe, string } from 'valibot';
import { avatarTone, initialOf } from './avatar';
import { checkForm, focusFirstInvalid } from './check-form';
import { pageNumbers } from './page-numbers';
import { passwordStrength } from './password-strength';
import { sizesIn, sourceFor, srcset } from './photo';

describe('a password', () => {
  it.each([
    ['', 'empty'],
    ['abc', 'short'],
    ['12345678', 'weak'],
    ['password1', 'weak'],
    ['abcdefgh', 'weak'],
    ['87654321', 'weak'],
    ['haohaohaohao', 'weak'],
    ['19860412', 'weak'],
    ['woaini1314520', 'weak'],
    ['guihua1986', 'fair'],
    ['春风又绿江南岸', 'short'],
    ['春风又绿江南岸明月', 'fair'],
    ['three lamps on Spring Lane', 'strong'],
  ])('%s is %s', (password, strength) => expect(passwordStrength(password)).toBe(strength));
  it('should not hold the name or the number it belongs to', () => {
    expect(passwordStrength('chenjianguo!Q7', ['chenjianguo'])).toBe('weak');
    expect(passwordStrength('chenjianguo!Q7', ['li'])).toBe('strong');
  });
});

describe('pages', () => {
  it.each([
    [1, 1, '1'],
    [1, 5, '1 2 3 4 5'],
    [2, 24, '1 2 3 4 … 24'],
    [12, 24, '1 … 11 12 13 … 24'],
    [23, 24, '1 … 21 22 23 24'],
    [4, 8, '1 2 3 4 5 … 8'],
  ])('page %i of %i', (page, total, drawn) =>
    expect(
      pageNumbers(page, total)
        .map((n) => n ?? '…')
        .join(' '),
    ).toBe(drawn),
  );
});

describe('an avatar', () => {
  it('is the same for the same name', () => {
    expect(avatarTone('王秀兰', 6)).toBe(avatarTone('王秀兰', 6));
    expect(
      new Set(['王秀兰', '陈建国', '刘芳', '赵强', '孙丽', '周师傅'].map((name) => avatarTone(name, 6))).size,
    ).toBeGreaterThan(2);
  });
  it.each([
    ['王秀兰', '兰'],
    ['Anna Lee', 'A'],
    ['  刘芳 ', '芳'],
    ['𠮷野', '野'],
    ['', '?'],
  ])('of %s says %s', (name, initial) => expect(initialOf(name)).toBe(initial));
});

describe('a picture', () => {
  const photo = {
    id: 'p',
    width: 1600,
    height: 1200,
    color: '#ccc',
    alt: '',
    sources: [
      { width: 320, url: '/s' },
      { width: 960, url: '/m' },
      { width: 1600, url: '/l' },
    ],
  };
  it('comes in the smallest width that is enough', () => {
    expect([200, 640, 960, 4000].map((width) => sourceFor(photo, width))).toEqual(['/s', '/m', '/m', '/l']);
    expect(srcset(photo)).toBe('/s 320w, /m 960w, /l 1600w');
  });
  it('is asked for as wide as its tile shows it, and what is cut off beside', () => {
    const parts = (count: number, width: number, height: number) =>
      [0, 1, 2, 3].slice(0, count).map((i) => /\* ([\d.]+)/.exec(sizesIn(count, i, { width, height }))?.[1]);
    expect(parts(1, 1600, 900)).toEqual(['1.00']);
    expect(parts(2, 1600, 1200)).toEqual(['0.67', '0.67']);
    expect(parts(2, 900, 1600)).toEqual(['0.50', '0.50']);
    expect(parts(3, 1600, 1600)).toEqual(['0.67', '0.33', '0.33']);
    expect(parts(4, 1600, 1200)).toEqual(['0.50', '0.50', '0.50', '0.50']);
    expect(sizesIn(9, 8, photo)).toBe('(min-width: 1024px) 360px, calc((100vw - 66px) * 0.50)');
  });
});

describe('a form', () => {
  const schema = object({
    name: pipe(string(), minLength(1, 'name')),
    consent: pipe(
      boolean(),
      check((yes) => yes, 'consent'),
    ),
  });
  it('tells the first problem of each field', () => {
    expect(checkForm(schema, { name: '', consent: false })).toEqual({ name: 'name', consent: 'consent' });
    expect(checkForm(schema, { name: '王', consent: true })).toEqual({});
  });
  it('takes the reader to the first of them', async () => {
    document.body.innerHTML =
      '<form><input id="a" /><input id="b" aria-invalid="true" /><input id="c" aria-invalid="true" /></form>';
    focusFirstInvalid(document.querySelector('form'));
    await Promise.resolve();
    expect(document.activeElement?.id).toBe('b');
  });
});
