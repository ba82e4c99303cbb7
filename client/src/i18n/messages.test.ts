/** Both languages say the same things. */
import { describe, expect, it } from 'vitest';
import { en as uiEn } from '@/ui/ui.en';
import { zh as uiZh } from '@/ui/ui.zh';

type Messages = { [key: string]: string | Messages };
const chinese = import.meta.glob<{ zh: Messages }>('../features/*/*.zh.ts', { eager: true });
const english = import.meta.glob<{ en: Messages }>('../features/*/*.en.ts', { eager: true });

function flat(messages: Messages, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(prefix + key, value);
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) found.set(inner, text);
  }
  return found;
}
const valuesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();

const pairs: [string, Messages, Messages | undefined][] = [
  ['ui', uiZh, uiEn],
  ...Object.entries(chinese).map(([path, file]): [string, Messages, Messages | undefined] => [
    path,
    file.zh,
    english[path.replace('.zh.ts', '.en.ts')]?.en,
  ]),
];

describe.each(pairs)('%s', (_, zh, en) => {
  const one = flat(zh);
  const other = flat(en ?? {});
  it('has the same keys in Chinese and English', () => {
    expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
  });
  it('leaves nothing empty and uses the same values', () => {
    for (const [key, text] of one) {
      expect(text.trim(), key).not.toBe('');
      expect(other.get(key)?.trim(), key).not.toBe('');
      expect(valuesOf(other.get(key) ?? ''), key).toEqual(valuesOf(text));
    }
  });
});
it('has no English file without its Chinese one', () => {
  expect(
    Object.keys(english)
      .map((path) => path.replace('.en.ts', '.zh.ts'))
      .filter((path) => !chinese[path]),
  ).toEqual([]);
});
