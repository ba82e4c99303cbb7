/** Who works at a place: appointed there, above it or below it; who sees that, and who may change it. */
import type { PersonGrant } from '../../src/ground/accounts/index.js';
import { newId } from '../../src/platform/db/index.js';
import { AT, Cast, type Person } from '../people/cast.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let cast: Cast;
let street: string;
let city: Person;
let head: Person;
let staff: Person;
let grid: Person;
let neighbour: Person;

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  city = await cast.person('孟涛', 'administrator', 'hz.');
  await cast.person('郑伟民', 'supervisor', 'hz.cf.ls.');
  head = await cast.person('沈国梁', 'administrator');
  staff = await cast.person('刘芳', 'staff');
  grid = await cast.person('何立冬', 'staff', `${AT}dongyuan.`);
  await cast.person('罗小满', 'staff', 'hz.cf.ls.qiuyue.');
  neighbour = await cast.person('王阿姨', 'resident');
  street = (await staff.browser.get<{ parentId: string }>(`/api/v1/places/${cast.community}`)).parentId;
});
afterAll(() => world.close());

const at = (place: string): string => `/api/v1/places/${place}/grants`;
const list = async (who: Person, place: string): Promise<PersonGrant[]> =>
  (await who.browser.get<{ items: PersonGrant[] }>(at(place))).items;
const told = async (who: Person, place: string): Promise<string[]> =>
  (await list(who, place)).map(
    ({ account, where, place: of, mine }) =>
      `${account.name} ${where} ${of?.name}${mine.can.length ? ` ${mine.can.join(' ')}` : ''}`,
  );

it('lists who was appointed here, above and below, with the place; nobody of a neighbouring community', async () => {
  expect(await told(head, cast.community)).toEqual([
    '刘芳 here 春风里社区 dismiss',
    '沈国梁 here 春风里社区 dismiss',
    '孟涛 above 和州市',
    '郑伟民 above 柳松街道',
    '何立冬 below 东苑 dismiss',
  ]);
  expect(await told(city, street)).toEqual([
    '郑伟民 here 柳松街道 dismiss',
    '孟涛 above 和州市 dismiss',
    ...['刘芳 below 春风里社区 dismiss', '沈国梁 below 春风里社区 dismiss'],
    ...['何立冬 below 东苑 dismiss', '罗小满 below 秋月社区 dismiss'],
  ]);
});

it('shows staff the same people and lets them change nothing', async () => {
  const seen = await list(staff, cast.community);
  expect(seen.map(({ account }) => account.name)).toHaveLength(5);
  expect(seen.flatMap(({ mine }) => mine.can)).toEqual([]);
  for (const { id } of seen) expect(await refusal(staff.browser.delete(`/api/v1/grants/${id}`))).toBe('http/not-found');
  const order = { accountId: neighbour.id, role: 'staff' };
  expect(await refusal(staff.browser.post(at(cast.community), order))).toBe('http/not-found');
});

it('shows whoever works in one estate that estate only; residents and the community next door nothing', async () => {
  expect(await told(grid, cast.estate)).toEqual([
    '何立冬 here 东苑',
    '孟涛 above 和州市',
    '郑伟民 above 柳松街道',
    '刘芳 above 春风里社区',
    '沈国梁 above 春风里社区',
  ]);
  for (const [who, place] of [
    [grid, cast.community],
    [staff, cast.other],
    [staff, street],
    [neighbour, cast.community],
    [neighbour, newId()],
  ] as const)
    expect(await refusal(list(who, place))).toBe('http/not-found');
});

it('lets an administrator of the community change what was given in it, and nothing above it', async () => {
  const seen = await list(head, cast.community);
  const of = (name: string): string => seen.find(({ account }) => account.name === name)?.id ?? '';
  for (const name of ['孟涛', '郑伟民'])
    expect(await refusal(head.browser.delete(`/api/v1/grants/${of(name)}`))).toBe('http/not-found');
  await head.browser.delete(`/api/v1/grants/${of('何立冬')}`);
  expect(await refusal(list(grid, cast.estate))).toBe('http/not-found');
  const { items } = await head.browser.post<{ items: PersonGrant[] }>(at(cast.estate), {
    accountId: grid.id,
    role: 'staff',
  });
  expect(items[0]).toMatchObject({ account: { name: '何立冬' }, where: 'here', place: { name: '东苑' } });
  expect(await told(grid, cast.estate)).toContain('何立冬 here 东苑');
});
