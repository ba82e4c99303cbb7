/** Which community a page is about, of what the server answers. */
import { describe, expect, it } from 'vitest';
import { choiceAt, type Community, type Here } from './community';

const community = (code: string): Community => ({
  id: `id-${code}`,
  path: `hz.cf.ls.${code}.`,
  name: code,
  within: '柳松街道',
  facts: {},
});
const pages = { community: community('chunfeng'), choices: 3 };
const desk = { community: community('qiuyue'), choices: 2 };

describe('what a page is about', () => {
  it.each<[string, Here, boolean, Here['pages']]>([
    ['a page: what one belongs to', { pages, desk }, false, pages],
    ['a page of the desk: what one works for', { pages, desk }, true, desk],
    ['the desk of somebody who has none', { pages, desk: null }, true, pages],
  ])('%s', (_, here, onDesk, expected) => expect(choiceAt(here, onDesk)).toBe(expected));
});
