import type { MeView } from '../../src/ground/accounts/index.js';
import { PlacesService } from '../../src/ground/places/index.js';
import type { ResidencyView, ResidentView } from '../../src/people/residents/index.js';
import { guest } from '../../src/platform/policy/index.js';
import { refusal, type Browser } from '../world/browser.js';
import { give, openWorld, plant, type World } from '../world/world.js';

const AT = 'hz.cf.ls.chunfeng.';
let world: World;
let community: string;
let other: string;
let building: string;
let staff: Browser;

beforeAll(async () => {
  world = await openWorld();
  const above = [
    { code: 'hz', name: '和州市', kind: 'city' },
    { code: 'cf', name: '春风区', kind: 'district' },
    { code: 'ls', name: '柳松街道', kind: 'street' },
  ] as const;
  community = await plant(world, [...above, { code: 'chunfeng', name: '春风里社区', kind: 'community' }]);
  other = await plant(world, [...above, { code: 'qiuyue', name: '秋月社区', kind: 'community' }]);
  building = await world.app.nest
    .get(PlacesService)
    .found(guest(), [
      ...above,
      { code: 'chunfeng', name: '春风里社区', kind: 'community' },
      { code: 'dongyuan', name: '东苑', kind: 'estate' },
      { code: '3', name: '3 号楼', kind: 'building' },
    ]);
  staff = await registers('陈静', {});
  await give(world, { accountId: await idOf(staff), role: 'staff', path: AT });
});
afterAll(() => world.close());

let phones = 0;
const order = (name: string, more: object) => ({
  login: `1990000${String(++phones).padStart(4, '0')}`,
  password: 'quiet-river-42',
  name,
  communityId: community,
  consent: { version: '2026-01' },
  ...more,
});

async function registers(name: string, more: object): Promise<Browser> {
  const browser = world.browser();
  await browser.post('/api/v1/accounts', order(name, more));
  return browser;
}

const idOf = async (browser: Browser): Promise<string> =>
  (await browser.get<MeView>('/api/v1/me')).account?.id ?? 'nobody';
const rolesOf = async (browser: Browser): Promise<string[]> =>
  (await browser.get<MeView>('/api/v1/me')).account?.grants.map((g) => g.role) ?? [];
const residencyOf = async (browser: Browser): Promise<ResidencyView | null> =>
  (await browser.get<{ residency: ResidencyView | null }>('/api/v1/me/residency')).residency;
const waiting = (browser: Browser, query = ''): Promise<{ items: ResidentView[]; next: string | null }> =>
  browser.get(`/api/v1/communities/${community}/residents${query}`);
const findWaiting = async (name: string): Promise<ResidentView> => {
  const found = (await waiting(staff)).items.find((r) => r.account.name === name);
  if (!found) throw new Error(`${name} is not waiting`);
  return found;
};

describe('registration', () => {
  it('signs in whoever registers, with their community, before anybody confirmed them', async () => {
    const browser = world.browser();
    const me = await browser.post<MeView>('/api/v1/accounts', order('周宁', { buildingId: building }));
    expect(me).toMatchObject({ account: { name: '周宁', grants: [] }, community: { id: community } });
    expect(await residencyOf(browser)).toMatchObject({ state: 'pending', building: { name: '3 号楼' } });
  });

  it('lists a community’s buildings in one answer, for the form', async () => {
    expect(await world.browser().get(`/api/v1/communities/${community}/buildings`)).toEqual({
      items: [{ id: building, name: '3 号楼', estate: '东苑' }],
      next: null,
    });
  });

  it('registers a number once, and says which field is wrong', async () => {
    const first = order('李敏', {});
    await world.browser().post('/api/v1/accounts', first);
    expect(await refusal(world.browser().post('/api/v1/accounts', first))).toBe('account/login-taken');
    const elsewhere = order('李敏', { communityId: other, buildingId: building });
    expect(await refusal(world.browser().post('/api/v1/accounts', elsewhere))).toBe('residency/no-building');
    const nowhere = order('李敏', { communityId: building });
    expect(await refusal(world.browser().post('/api/v1/accounts', nowhere))).toBe('residency/no-community');
  });

  it('leaves nothing behind when the code is wrong', async () => {
    const wrong = order('何欢', { buildingId: building, invitation: 'AAAAA-BBBBB' });
    expect(await refusal(world.browser().post('/api/v1/accounts', wrong))).toBe('residency/wrong-invitation');
    await world.browser().post('/api/v1/accounts', { ...wrong, invitation: undefined });
  });
});

describe('confirmation by staff', () => {
  it('gives the right to speak as a resident at once, and shows staff a masked number', async () => {
    const browser = await registers('王磊', { buildingId: building, household: '3单元502' });
    const row = await findWaiting('王磊');
    expect(row).toMatchObject({ household: '3单元502', building: { name: '3 号楼' } });
    expect(row.account.login).toMatch(/^199\*{4}\d{4}$/);
    expect(await rolesOf(browser)).toEqual([]);
    const confirmed = await staff.post<ResidentView>(`/api/v1/residents/${row.id}/confirm`, { version: row.version });
    expect(confirmed).toMatchObject({ state: 'confirmed', decidedBy: { name: '陈静' } });
    expect(await rolesOf(browser)).toEqual(['resident']);
  });

  it('lets one of two hands win', async () => {
    await registers('赵倩', {});
    const { id, version } = await findWaiting('赵倩');
    const both = await Promise.all([
      staff.send('POST', `/api/v1/residents/${id}/confirm`, { version }),
      staff.send('POST', `/api/v1/residents/${id}/decline`, { version, reason: '查无此户' }),
    ]);
    expect(both.map((a) => a.status).sort()).toEqual([200, 409]);
  });

  it('declines with a reason that the person reads, who may claim again', async () => {
    const browser = await registers('孙悦', { household: '9单元901' });
    const { id, version } = await findWaiting('孙悦');
    await staff.post(`/api/v1/residents/${id}/decline`, { version, reason: '没有 9 单元' });
    expect(await residencyOf(browser)).toMatchObject({ state: 'declined', reason: '没有 9 单元' });
    await browser.post('/api/v1/me/residency', { communityId: community, buildingId: building, household: '1单元101' });
    expect(await residencyOf(browser)).toMatchObject({ state: 'pending', household: '1单元101', reason: null });
  });

  it('takes the right back when the person has moved', async () => {
    const browser = await registers('吴迪', {});
    const { id, version } = await findWaiting('吴迪');
    const row = await staff.post<ResidentView>(`/api/v1/residents/${id}/confirm`, { version });
    expect(await rolesOf(browser)).toEqual(['resident']);
    await staff.post(`/api/v1/residents/${id}/remove`, { version: row.version, reason: '已搬走' });
    expect(await rolesOf(browser)).toEqual([]);
    expect(await residencyOf(browser)).toMatchObject({ state: 'moved', reason: '已搬走' });
  });

  it('is for the community’s staff: to others the list and the rows are unknown', async () => {
    const neighbour = await registers('冯涛', {});
    const { id, version } = await findWaiting('冯涛');
    expect(await refusal(waiting(neighbour))).toBe('http/not-found');
    expect(await refusal(waiting(world.browser()))).toBe('http/sign-in');
    expect(await refusal(neighbour.post(`/api/v1/residents/${id}/confirm`, { version }))).toBe('http/not-found');
    expect(await refusal(staff.get(`/api/v1/communities/${other}/residents`))).toBe('http/not-found');
    expect(await refusal(staff.get(`/api/v1/communities/${building}/residents`))).toBe('http/not-found');
  });

  it('pages by key', async () => {
    const first = await waiting(staff, '?size=2');
    const second = await waiting(staff, `?size=2&after=${first.next}`);
    const ids = [...first.items, ...second.items].map((r) => r.id);
    expect(new Set(ids).size).toBe(4);
    expect(await refusal(waiting(staff, '?after=nonsense'))).toBe('http/malformed');
  });
});

describe('the building’s invitation', () => {
  interface Shown {
    invitation: { code: string; uses: number } | null;
  }
  const at = (): string => `/api/v1/places/${building}/invitation`;

  it('confirms at once, typed as people type', async () => {
    const { invitation } = await staff.post<Shown>(at());
    const typed = ` ${(invitation?.code ?? '').toLowerCase().replace(/(.{5})/, '$1-')} `;
    const browser = await registers('郑爽', { invitation: typed });
    expect(await residencyOf(browser)).toMatchObject({ state: 'confirmed', building: { id: building } });
    expect(await rolesOf(browser)).toEqual(['resident']);
    expect((await staff.get<Shown>(at())).invitation?.uses).toBe(1);
  });

  it('confirms who waited, and moves who came from elsewhere: one right, not two', async () => {
    const { invitation } = await staff.post<Shown>(at());
    const browser = await registers('韩雪', { communityId: other });
    expect((await browser.get<MeView>('/api/v1/me')).community?.id).toBe(other);
    const claim = { communityId: community, buildingId: building, invitation: invitation?.code };
    await Promise.all([1, 2].map(() => browser.post('/api/v1/me/residency', claim)));
    const me = await browser.get<MeView>('/api/v1/me');
    expect(me.community?.id).toBe(community);
    expect(me.account?.grants.map((g) => [g.role, g.path])).toEqual([['resident', AT]]);
    const { version = 0 } = (await residencyOf(browser)) ?? {};
    await browser.post('/api/v1/me/residency', { communityId: other });
    expect(await rolesOf(browser)).toEqual([]);
    expect(await refusal(browser.post('/api/v1/me/residency/end', { version }))).toBe('residency/changed');
  });

  it('stops when renewed or revoked', async () => {
    const { invitation: old } = await staff.post<Shown>(at());
    const { invitation: now } = await staff.post<Shown>(at());
    const register = (code = '') => world.browser().post('/api/v1/accounts', order('许晴', { invitation: code }));
    expect(await refusal(register(old?.code))).toBe('residency/wrong-invitation');
    await register(now?.code);
    await staff.delete(at());
    expect(await refusal(register(now?.code))).toBe('residency/wrong-invitation');
    expect((await staff.get<Shown>(at())).invitation).toBeNull();
  });

  it('is shown to staff only, for buildings only', async () => {
    const neighbour = await registers('沈青', {});
    expect(await refusal(neighbour.get(at()))).toBe('place/not-found');
    expect(await refusal(neighbour.post(at()))).toBe('place/not-found');
    expect(await refusal(staff.post(`/api/v1/places/${community}/invitation`))).toBe('place/not-found');
  });

  it('can’t be guessed: ten tries, then the address waits', async () => {
    const strict = await openWorld({ throttles: true });
    try {
      const chain = ['city', 'district', 'street', 'community'] as const;
      const communityId = await plant(
        strict,
        chain.map((kind) => ({ code: kind, name: kind, kind })),
      );
      const codes: string[] = [];
      for (let n = 0; n < 12; n++) {
        const guess = { ...order('贼', { invitation: `GUESS-${n}` }), communityId };
        codes.push(await refusal(strict.browser().post('/api/v1/accounts', guess)));
      }
      expect(codes.filter((c) => c === 'residency/wrong-invitation')).toHaveLength(10);
      expect(codes.at(-1)).toBe('http/too-many');
    } finally {
      await strict.close();
    }
  });
});

it('keeps household words and names out of the events', async () => {
  await registers('唐果', { household: '6单元606', buildingId: building });
  const { rows } = await world.db.pool.query<{ data: object }>(`select data from event where type like 'residents.%'`);
  expect(rows.length).toBeGreaterThan(10);
  expect(JSON.stringify(rows)).not.toMatch(/单元|唐果/);
});
