/** What pages keep with the entries of the browser's history. */
import { beforeEach, expect, it } from 'vitest';
import { forgetKept, keeper, presentEntry } from './kept';

beforeEach(() => history.replaceState(null, ''));

it('names an entry once, each page of it by itself, and leaves the rest of its state alone', () => {
  history.replaceState({ position: 3 }, '');
  const name = presentEntry('/threads/1');
  expect(presentEntry('/threads/1')).toBe(name);
  expect(presentEntry('/')).not.toBe(name);
  expect(history.state).toMatchObject({ position: 3 });
  history.pushState({ position: 4 }, '');
  expect(presentEntry('/threads/1')).not.toBe(name);
});

it('keeps the latest of an entry, forgets the oldest entries, and everything when told to', () => {
  const { keep, at } = keeper<number>();
  keep('a', 1);
  keep('a', 2);
  expect(at('a')).toBe(2);
  for (let n = 0; n < 20; n++) keep(`b${n}`, n);
  expect(at('a')).toBeUndefined();
  expect(at('b0')).toBe(0);
  forgetKept();
  expect(at('b0')).toBeUndefined();
});
