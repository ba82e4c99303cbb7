/** Which communities somebody may choose among, and which one the pages are about. */
import { describe, expect, it } from 'vitest';
import { choicesOf, chosenOf, type Community } from './community';
import type { Me } from './me';

const community = (code: string): Community => ({
  id: `id-${code}`,
  path: `hz.cf.ls.${code}.`,
  name: code,
  within: '柳松街道',
  facts: {},
});
const [chunfeng, qiuyue, xiahe] = ['chunfeng', 'qiuyue', 'xiahe'].map(community) as [Community, Community, Community];
const all = [chunfeng, qiuyue, xiahe];
type Grant = NonNullable<Me['account']>['grants'][number];
const who = (home: Community | null, ...grants: [Grant['role'], string][]): Me => ({
  account: {
    id: 'me',
    name: '陈静',
    login: '138****0000',
    language: 'zh',
    display: {},
    version: 1,
    grants: grants.map(([role, path], i) => ({ id: `g${i}`, role, path, place: null, placeId: null, subject: null })),
  },
  community: home && { id: home.id, path: home.path, name: home.name },
});
const guest: Me = { account: null, community: null };

describe('the communities to choose among', () => {
  it.each([
    ['a guest: any', guest, false, all],
    ['who belongs nowhere yet: any', who(null), false, all],
    ['a resident: their own', who(chunfeng, ['resident', 'hz.cf.ls.chunfeng.dongyuan.b3.']), false, [chunfeng]],
    ['who lives here and helps there', who(chunfeng, ['member', xiahe.path]), false, [chunfeng, xiahe]],
    ['who lives here and works there', who(chunfeng, ['staff', qiuyue.path]), false, [chunfeng, qiuyue]],
    ['their desk is where they work', who(chunfeng, ['staff', qiuyue.path]), true, [qiuyue]],
    [
      'staff of two have two desks',
      who(null, ['staff', qiuyue.path], ['supervisor', xiahe.path]),
      true,
      [qiuyue, xiahe],
    ],
    ['whoever works in a part has that desk', who(qiuyue, ['staff', `${chunfeng.path}dongyuan.`]), true, [chunfeng]],
    ['whoever works above has all desks', who(null, ['supervisor', 'hz.cf.ls.']), true, all],
  ])('%s', (_, me, desk, expected) => expect(choicesOf(all, me, desk)).toEqual(expected));
});

describe('the community of the pages', () => {
  const me = who(qiuyue, ['staff', chunfeng.path]);
  const choices = choicesOf(all, me, false);
  it('is the chosen one', () => expect(chosenOf(choices, me, chunfeng.id)).toBe(chunfeng));
  it('is one’s own before anything was chosen', () => expect(chosenOf(choices, me, null)).toBe(qiuyue));
  it('is not one that is none of theirs', () => expect(chosenOf(choices, me, xiahe.id)).toBe(qiuyue));
  it('is on the desk where they work, wherever they live', () =>
    expect(chosenOf(choicesOf(all, me, true), me, qiuyue.id)).toBe(chunfeng));
  it('is none before there are any', () => expect(chosenOf([], guest, null)).toBeUndefined());
});
