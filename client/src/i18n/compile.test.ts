/** Messages with values and plurals, through the library that calls our compiler. */
import { expect, it } from 'vitest';
import { i18n, say, speak } from './index';

it('fills in values and leaves marks of other languages alone', async () => {
  i18n.global.mergeLocaleMessage('zh', { test: { hello: '{name}，你好 {name}@春风里', plain: 'a{b' } });
  expect(say('test.hello', { name: '王秀兰' })).toBe('王秀兰，你好 王秀兰@春风里');
  expect(say('test.plain')).toBe('a{b');
});
it('chooses singular and plural', () => {
  i18n.global.mergeLocaleMessage('zh', { test: { reply: '{n} reply | {n} replies' } });
  expect(i18n.global.t('test.reply', 1)).toBe('1 reply');
  expect(i18n.global.t('test.reply', 3)).toBe('3 replies');
});
it('speaks English when asked, having fetched it', async () => {
  expect(say('ui.retry')).toBe('再试一次');
  await speak('en');
  expect(say('ui.retry')).toBe('Try again');
  expect(document.documentElement.lang).toBe('en');
  await speak('zh');
});
