/** The completeness of the seven particulars: what counts, and that server and client count alike. */
import { completenessOf as inClient } from '../../client/src/features/members/completeness.js';
import { completenessOf, type Said } from '../../src/people/members/member.completeness.js';

const basics = { realName: '吴强', photo: {}, birthYear: 1980, gender: 'male' };
const whole = { ...basics, unit: '水务局', post: '科员', skills: ['电工'], wish: '修灯', phone: '12345' };
const home = { building: {}, household: '301' };
const cases: [what: string, said: Said, percent: number, missing: string[]][] = [
  ['nothing', { kind: 'party' }, 0, ['basics', 'unit', 'post', 'skills', 'wish', 'address', 'contact']],
  ['all', { kind: 'party', ...whole, ...home }, 100, []],
  ['half of one', { kind: 'party', ...whole, building: {} }, 93, ['address']],
  [
    'a volunteer without a unit',
    { kind: 'volunteer', ...basics, skills: ['读报'], wish: '陪聊', phone: '1' },
    80,
    ['address'],
  ],
  [
    'a volunteer with one',
    { kind: 'volunteer', unit: '水务局' },
    14,
    ['basics', 'post', 'skills', 'wish', 'address', 'contact'],
  ],
  ['empty words', { kind: 'party', ...whole, ...home, wish: '', phone: null }, 71, ['wish', 'contact']],
];

it.each(cases)('of %s', (_, said, percent, missing) => {
  expect(completenessOf(said)).toEqual({ percent, missing });
  expect(inClient(said)).toEqual({ percent, missing });
});
