/** Who works at a place: appointed there, above it or below it; who sees that, and who may change it. */
import { personGrantView } from '../../src/ground/accounts/account.schema.js';
import type { GrantRecordView, LoanView, PersonGrant } from '../../src/ground/accounts/index.js';
import { newId } from '../../src/platform/db/index.js';
import { encodeCursor } from '../../src/platform/http/index.js';
import { AT, Cast, type Person } from '../people/cast.js';
import { refusal } from '../world/browser.js';
import { openWorld, plant, type World } from '../world/world.js';

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

const page = (who: Person, query: string): Promise<{ items: PersonGrant[]; next: string | null }> =>
  who.browser.get(`${at(cast.community)}${query}`);
/** A place that is there already. */
const known = (code: string) => ({ code, name: code, kind: 'community' }) as const;

it('lists who was appointed here, above and below, with the place; nobody of a neighbouring community', async () => {
  expect(await told(head, cast.community)).toEqual([
    '刘芳 here 春风里社区 dismiss',
    '何立冬 below 东苑 dismiss',
    '郑伟民 above 柳松街道',
    '沈国梁 here 春风里社区 dismiss',
    '孟涛 above 和州市',
  ]);
  expect(await told(city, street)).toEqual([
    '刘芳 below 春风里社区 dismiss',
    ...['何立冬 below 东苑 dismiss', '罗小满 below 秋月社区 dismiss'],
    '郑伟民 here 柳松街道 dismiss',
    ...['孟涛 above 和州市 dismiss', '沈国梁 below 春风里社区 dismiss'],
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
    '刘芳 above 春风里社区',
    '郑伟民 above 柳松街道',
    '孟涛 above 和州市',
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
  const order = { accountId: grid.id, role: 'staff' };
  const given = personGrantView.parse(await head.browser.post(at(cast.estate), order));
  expect(given).toMatchObject({ account: { name: '何立冬' }, where: 'here', place: { name: '东苑', within: null } });
  expect(await head.browser.post(at(cast.estate), order)).toEqual(given);
  expect(await told(grid, cast.estate)).toContain('何立冬 here 东苑');
});

it('goes on page by page, as long as the names and paths are, and finds by name', async () => {
  const code = (i: number): string => `${'an-estate-of-many-houses'.slice(0, 22)}-${i}`;
  const estate = { code: code(0), name: '百家园', kind: 'estate' } as const;
  const above = [...['hz', 'cf', 'ls', 'chunfeng'].map((one) => known(one)), estate];
  for (const i of [1, 2, 3]) {
    const building = await plant(world, [...above, { code: code(i), name: `${i}号楼`, kind: 'building' }]);
    for (const role of ['staff', 'supervisor'])
      await head.browser.post(at(building), { accountId: (await cast.person('长'.repeat(29) + i)).id, role });
  }
  const whole = await page(head, '?size=50');
  const pages: PersonGrant[] = [];
  for (let after = ''; ;) {
    const found = await page(head, `?size=2${after}`);
    expect(found.items.length).toBeLessThanOrEqual(2);
    pages.push(...found.items);
    if (found.next === null) break;
    after = `&after=${found.next}`;
  }
  expect(pages).toEqual(whole.items);
  expect(whole.items).toHaveLength(11);
  expect(whole.items.find(({ place }) => place?.name === '2号楼')).toMatchObject({
    where: 'below',
    place: { within: '百家园' },
  });
  const names = async (query: string) => (await page(head, query)).items.map(({ account }) => account.name);
  expect(await names('?q=立冬')).toEqual(['何立冬']);
  expect(await names(`?q=${encodeURIComponent('%')}`)).toEqual([]);
  expect(await names('?below=false')).toEqual(['刘芳', '郑伟民', '沈国梁', '孟涛']);
});

it('refuses a cursor that is not one of its own', async () => {
  for (const values of [
    ['x', '', '', grid.id],
    [-1, '', '', 'x'],
    [1, 2, 3],
    [99, '', '', grid.id],
  ])
    expect(await refusal(page(head, `?after=${encodeCursor(values)}`))).toBe('http/malformed');
});

describe('a right with an end', () => {
  const days = (n: number): string => new Date(world.clock.now().getTime() + n * 86_400_000).toISOString();
  const rights = async (who: Person): Promise<{ id: string; role: string; until: string | null; lent: boolean }[]> =>
    (await cast.me(who.browser)).account?.grants ?? [];
  const lends = (who: Person, order: object): Promise<{ items: LoanView[] }> =>
    who.browser.post('/api/v1/me/loans', order);
  const own = async (who: Person, role: string): Promise<string> =>
    (await rights(who)).find((one) => one.role === role)?.id ?? '';
  const record = async (who: Person): Promise<string[]> =>
    (await who.browser.get<{ items: GrantRecordView[] }>(`${at(cast.community)}/record?size=50`)).items.map(
      (one) =>
        `${one.given ? '+' : '-'}${one.account.name} ${one.role} by ${one.by?.name ?? 'time'}${one.lentBy ? ' lent' : ''}`,
    );

  it('is lent to a colleague until a day, and ends by itself then', async () => {
    const [lender, friend, third] = [
      await cast.person('邹月', 'staff'),
      await cast.person('沙沙'),
      await cast.person('丁三'),
    ];
    const grantId = await own(lender, 'staff');
    const until = days(3);
    expect(await refusal(lends(friend, { grantId, accountId: third.id, until: days(3) }))).toBe('http/not-found');
    expect(await refusal(lends(lender, { grantId, accountId: lender.id, until: days(3) }))).toBe('grant/own');
    expect(await refusal(lends(lender, { grantId, accountId: staff.id, until: days(3) }))).toBe('grant/held');
    expect(await refusal(lends(lender, { grantId, accountId: friend.id, until: days(-1) }))).toBe('grant/past');
    expect(await refusal(lends(lender, { grantId, accountId: friend.id, until: days(93) }))).toBe('grant/too-long');
    const { items } = await lends(lender, { grantId, accountId: friend.id, until });
    expect(items).toEqual([
      {
        id: items[0]?.id,
        role: 'staff',
        place: '春风里社区',
        subject: null,
        to: { id: friend.id, name: '沙沙' },
        until,
      },
    ]);
    expect(await rights(friend)).toMatchObject([{ role: 'staff', until, lent: true }]);
    expect(await told(friend, cast.community)).toContain('沙沙 here 春风里社区 dismiss');
    const lentOn = { grantId: await own(friend, 'staff'), accountId: third.id, until: days(2) };
    expect(await refusal(lends(friend, lentOn))).toBe('grant/lent-on');
    world.clock.advance(3 * 86_400_000 + 1_000);
    await world.settle();
    expect(await rights(friend)).toEqual([]);
    expect((await record(staff)).slice(0, 3)).toEqual([
      '-沙沙 staff by time',
      '+沙沙 staff by 邹月 lent',
      expect.any(String),
    ]);
  });

  it('is given back early, taken back early, and ends with the right it was lent from', async () => {
    const [lender, friend] = [await cast.person('包容', 'supervisor'), await cast.person('温和')];
    const grantId = await own(lender, 'supervisor');
    for (const who of [friend, lender]) {
      const { items } = await lends(lender, { grantId, accountId: friend.id, until: days(3) });
      expect(await refusal(staff.browser.delete(`/api/v1/grants/${items[0]?.id}`))).toBe('http/not-found');
      await who.browser.delete(`/api/v1/grants/${items[0]?.id}`);
      expect(await rights(friend)).toEqual([]);
    }
    await lends(lender, { grantId, accountId: friend.id, until: days(3) });
    await head.browser.delete(`/api/v1/grants/${grantId}`);
    expect(await rights(friend)).toEqual([]);
    expect((await record(staff)).slice(0, 2).sort()).toEqual([
      '-包容 supervisor by 沈国梁',
      '-温和 supervisor by 沈国梁',
    ]);
  });

  it('is given by an administrator, and becomes one without an end', async () => {
    const helper = await cast.person('暑期小周');
    const order = { accountId: helper.id, role: 'staff' };
    const until = days(10);
    expect(await refusal(head.browser.post(at(cast.community), { ...order, until: days(-1) }))).toBe('grant/past');
    const given = await head.browser.post<PersonGrant>(at(cast.community), { ...order, until });
    expect(given).toMatchObject({ until, lentBy: null, mine: { can: ['dismiss'] } });
    expect(await head.browser.post<PersonGrant>(at(cast.community), order)).toMatchObject({ until: null });
    world.clock.advance(11 * 86_400_000);
    await world.settle();
    expect(await rights(helper)).toMatchObject([{ role: 'staff', until: null, lent: false }]);
    expect((await record(staff)).slice(0, 3).sort()).toEqual([
      ...['+暑期小周 staff by 沈国梁', '+暑期小周 staff by 沈国梁', '-暑期小周 staff by 沈国梁'],
    ]);
  });

  it('keeps its record from being changed, and shows it to whoever works there', async () => {
    await expect(world.db.source.query('update grant_record set given = true')).rejects.toThrow('permission denied');
    await expect(world.db.source.query('delete from grant_record')).rejects.toThrow('permission denied');
    expect(await refusal(record(neighbour))).toBe('http/not-found');
  });
});
