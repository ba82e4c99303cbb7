/** Messages with values and plurals, in the language spoken now. */
import { mount } from '@vue/test-utils';
import { nextTick } from 'vue';
import { expect, it } from 'vitest';
import { i18n, learn, loadMessages, say, speak, useI18n } from './index';

it('fills in values and leaves everything else as it is', () => {
  learn('zh', 'test', { hello: '{name}，你好 {name}@春风里 | {other}', plain: 'a{b', list: { deep: '{n} 件' } });
  expect(say('test.hello', { n: 1, name: '王秀兰' })).toBe('王秀兰，你好 王秀兰@春风里');
  expect(say('test.plain')).toBe('a{b');
  expect(say('test.list.deep', { n: 0 })).toBe('0 件');
  expect(say('test.list.deep', { n: '{n}$&' })).toBe('{n}$& 件');
});
it('chooses singular and plural', () => {
  learn('zh', 'test', { reply: '{n} reply | {n} replies' });
  expect([1, 0, 3].map((n) => say('test.reply', n))).toEqual(['1 reply', '0 replies', '3 replies']);
  expect(['1', '1,001'].map((n) => say('test.reply', { n }))).toEqual(['1 reply', '1,001 replies']);
});
it('speaks English when asked, having fetched it, and what is drawn follows', async () => {
  const shown = mount(
    { setup: () => useI18n(), template: '', render: () => say('ui.retry') },
    { global: { plugins: [i18n] } },
  );
  expect(shown.text()).toBe('再试一次');
  await speak('en');
  await nextTick();
  expect(shown.text()).toBe('Try again');
  expect(document.documentElement.lang).toBe('en');
  await speak('zh');
});
it('speaks of what a page asked for while the language was coming', async () => {
  await Promise.all([speak('en'), loadMessages(['boards'])]);
  expect(say('boards.title')).toBe('Boards');
  await Promise.all([speak('zh'), speak('en'), speak('zh')]);
  expect(say('boards.title')).toBe('版块');
});
it('falls back to Chinese, then to the key', async () => {
  learn('zh', 'test', { only: '只有中文' });
  await speak('en');
  expect(say('test.only')).toBe('只有中文');
  expect(say('test.nothing.at.all')).toBe('test.nothing.at.all');
  await speak('zh');
});
