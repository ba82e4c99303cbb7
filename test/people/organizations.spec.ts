/** Organizations over HTTP: apply, be vetted, keep a page, take people on; who sees what of them. */
import { randomUUID } from 'node:crypto';
import type { LookView } from '../../src/ground/accounts/index.js';
import type { OrganizationView } from '../../src/people/organizations/index.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';
import { form, jpeg } from '../ground/stage.js';
import { Cast, type Person } from './cast.js';

let world: World;
let cast: Cast;
let staff: Person;
let shopkeeper: Person;
let stranger: Person;

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  staff = await cast.person('陈静', 'staff');
  shopkeeper = await cast.person('胡师傅');
  stranger = await cast.person('林晓');
});
afterAll(() => world.close());

const order = (name: string, more: object = {}) => ({
  name,
  kind: 'merchant',
  contactName: '胡大勇',
  contactPhone: '19900001234',
  introduction: '修灯换锁，随叫随到',
  ...more,
});
const applies = (who: Person, name: string, more: object = {}, community = cast.community): Promise<OrganizationView> =>
  who.browser.post<OrganizationView>(`/api/v1/communities/${community}/organizations`, order(name, more));
const sees = (who: Person, id: string): Promise<OrganizationView> =>
  who.browser.get<OrganizationView>(`/api/v1/organizations/${id}`);
const does = (who: Person, view: OrganizationView, step: string, more: object = {}): Promise<OrganizationView> =>
  who.browser.post<OrganizationView>(`/api/v1/organizations/${view.face.id}/${step}`, {
    version: view.face.version,
    ...more,
  });
const list = async (who: Person, query = ''): Promise<string[]> => {
  const path = `/api/v1/communities/${cast.community}/organizations${query}`;
  return (await who.browser.get<{ items: { name: string }[] }>(path)).items.map((row) => row.name);
};
const vetted = async (name: string, more: object = {}): Promise<OrganizationView> =>
  does(staff, await applies(shopkeeper, name, more), 'approve');

describe('an application', () => {
  it('is seen by the applicant and staff until it is vetted, then by everybody', async () => {
    const applied = await applies(shopkeeper, '东门五金店');
    const { id } = applied.face;
    expect(applied.mine).toMatchObject({ role: 'manager', contact: { phone: '19900001234' } });
    expect(applied.mine.can).toEqual(['edit', 'edit-vetted', 'people']);
    expect(await refusal(sees(stranger, id))).toBe('organization/not-found');
    expect(await list(stranger)).not.toContain('东门五金店');
    expect(await list(staff, '?state=applied')).toContain('东门五金店');
    expect(await refusal(list(stranger, '?state=applied'))).toBe('http/not-found');
    const waiting = await sees(staff, id);
    expect(waiting.mine).toMatchObject({
      can: ['edit', 'approve', 'decline', 'edit-vetted', 'reveal'],
      contact: { name: '胡大勇', phone: '199****34' },
    });
    const approved = await does(staff, waiting, 'approve');
    expect(approved.face.state).toBe('approved');
    expect((await sees(stranger, id)).mine).toEqual({
      can: [],
      role: null,
      contact: null,
      licence: null,
      reason: null,
    });
    const guest = await world.browser().get<OrganizationView>(`/api/v1/organizations/${id}`);
    expect(JSON.stringify(guest)).not.toContain('19900001234');
    expect(await list(stranger)).toContain('东门五金店');
  });

  it('that was declined says why, is corrected and tried again', async () => {
    const declined = await does(staff, await applies(shopkeeper, '飞快快递'), 'decline', { reason: '执照看不清' });
    expect(await refusal(sees(stranger, declined.face.id))).toBe('organization/not-found');
    const mine = await sees(shopkeeper, declined.face.id);
    expect(mine.mine).toMatchObject({ reason: '执照看不清', can: ['edit', 'apply', 'edit-vetted', 'people'] });
    const again = await does(shopkeeper, mine, 'apply');
    expect(again.face.state).toBe('applied');
    expect((await does(staff, again, 'approve')).mine.reason).toBeNull();
  });

  it('gives its name to one at a time, and does not flood the desk', async () => {
    const restless = await cast.person('赵急');
    const first = await applies(restless, '惠民超市');
    expect(await refusal(applies(stranger, '惠民超市'))).toBe('organization/name-taken');
    await applies(restless, '惠民超市', {}, cast.other);
    await applies(restless, '惠民药店');
    expect(await refusal(applies(restless, '惠民粮店'))).toBe('organization/too-many-applications');
    await does(staff, first, 'decline', { reason: '重复' });
    const taken = await applies(stranger, '惠民超市');
    const back = await sees(restless, first.face.id);
    expect(await refusal(does(restless, back, 'apply'))).toBe('organization/name-taken');
    await does(staff, taken, 'approve');
  });

  it('wants its fields right', async () => {
    expect(await refusal(applies(shopkeeper, '一'))).toBe('http/invalid');
    expect(await refusal(applies(shopkeeper, '无处家政', { areaIds: [cast.other] }))).toBe('organization/no-area');
    expect(await refusal(applies(shopkeeper, '无名家政', { contactPhone: '电话' }))).toBe('http/invalid');
    expect(await refusal(applies(shopkeeper, '无名家政', { state: 'approved' }))).toBe('http/invalid');
    expect(await refusal(applies(shopkeeper, '无名家政', {}, cast.estate))).toBe('organization/no-community');
    const guest = { ...shopkeeper, browser: world.browser() };
    expect(await refusal(applies(guest, '无名家政'))).toBe('http/sign-in');
  });
});

describe('vetting', () => {
  it('is for the staff of the place, and not of one’s own', async () => {
    const elsewhere = await cast.person('外地员工', 'staff', 'hz.cf.ls.qiuyue.');
    const applied = await applies(shopkeeper, '西门修车铺');
    expect(await refusal(does(elsewhere, applied, 'approve'))).toBe('organization/not-found');
    expect(await refusal(does(stranger, applied, 'approve'))).toBe('organization/not-found');
    expect(await refusal(does(shopkeeper, applied, 'approve'))).toBe('http/forbidden');
    const own = await applies(staff, '陈静花店');
    expect(own.mine.can).not.toContain('approve');
    expect(await refusal(does(staff, own, 'approve'))).toBe('http/forbidden');
  });

  it('lets only one of two hands win', async () => {
    const applied = await applies(shopkeeper, '南门理发店');
    const both = await Promise.allSettled([
      does(staff, applied, 'approve'),
      does(staff, applied, 'decline', { reason: '不清楚' }),
    ]);
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((r) => r.status === 'rejected')?.reason).toMatchObject({ code: 'organization/changed' });
  });

  it('can be suspended with a reason and resumed; a suspended page is not public', async () => {
    const shop = await vetted('北门小吃');
    expect(await refusal(does(staff, shop, 'suspend'))).toBe('http/invalid');
    const suspended = await does(staff, shop, 'suspend', { reason: '证照过期' });
    expect(await refusal(sees(stranger, shop.face.id))).toBe('organization/not-found');
    expect((await sees(shopkeeper, shop.face.id)).mine.reason).toBe('证照过期');
    expect(await refusal(does(staff, suspended, 'approve'))).toBe('organization/not-now');
    expect((await does(staff, suspended, 'resume')).face.state).toBe('approved');
  });
});

describe('its page', () => {
  const change = (who: Person, view: OrganizationView, more: object): Promise<OrganizationView> =>
    who.browser.patch<OrganizationView>(`/api/v1/organizations/${view.face.id}`, {
      version: view.face.version,
      ...more,
    });

  it('is kept by its managers; what was vetted only by staff', async () => {
    const shop = await vetted('阳光家政');
    const edited = await change(shopkeeper, shop, { introduction: '擦窗、做饭', publicPhone: '0571-1234567' });
    expect(edited.face).toMatchObject({ introduction: '擦窗、做饭', publicPhone: '0571-1234567', name: '阳光家政' });
    expect(await refusal(change(shopkeeper, edited, { name: '月光家政' }))).toBe('organization/vetted-field');
    expect(await refusal(change(stranger, edited, { introduction: '坏话' }))).toBe('http/forbidden');
    expect(await refusal(change(shopkeeper, shop, { introduction: '旧的' }))).toBe('organization/changed');
    const renamed = await change(staff, edited, { name: '月光家政', areaIds: [cast.estate], categories: ['lighting'] });
    expect(renamed.face).toMatchObject({ name: '月光家政', areas: [{ name: '东苑' }], categories: ['lighting'] });
  });

  it('shows its photos to all and its licence to its managers and staff', async () => {
    const upload = async (seed: number): Promise<string> => {
      const id = randomUUID();
      await shopkeeper.browser.put(`/api/v1/media/${id}`, form(await jpeg(400, 300, seed)));
      return id;
    };
    const [front, licence] = [await upload(1), await upload(2)];
    const shop = await vetted('照相馆', { photos: [{ id: front, alt: '门脸' }], licence: { id: licence } });
    const { face, mine } = await sees(stranger, shop.face.id);
    expect(face.photos).toMatchObject([{ id: front, alt: '门脸' }]);
    expect(mine.licence).toBeNull();
    const url = (await sees(staff, shop.face.id)).mine.licence?.sources[0]?.url ?? '';
    expect((await staff.browser.send('GET', url)).status).toBe(200);
    expect((await stranger.browser.send('GET', url)).status).toBe(404);
    const bare = await change(shopkeeper, await sees(shopkeeper, shop.face.id), { photos: [] });
    expect(bare.face.photos).toEqual([]);
  });

  it('shows staff the whole number only when they say why, and keeps that', async () => {
    const shop = await vetted('回声音像');
    const path = `/api/v1/organizations/${shop.face.id}/reveal`;
    expect(await refusal(stranger.browser.post(path, { reason: 'case' }))).toBe('http/forbidden');
    expect(await staff.browser.post(path, { reason: 'case' })).toEqual({ name: '胡大勇', phone: '19900001234' });
    const { rows } = await world.db.pool.query<{ actor_id: string; data: object }>(
      `select actor_id, data from event where type = 'organizations.contact-seen' and subject_id = $1`,
      [shop.face.id],
    );
    expect(rows).toEqual([{ actor_id: staff.id, data: { reason: 'case' } }]);
    const look = { by: { id: staff.id, name: '陈静' }, what: 'organization-contact', reason: 'case' };
    const looks = async (who: Person, at: string): Promise<unknown[]> =>
      (await who.browser.get<{ items: LookView[] }>(`/api/v1/${at}/looks`)).items.map(({ by, what, reason }) => {
        return { by, what, reason };
      });
    expect(await looks(shopkeeper, 'me')).toEqual([look]);
    expect(await looks(stranger, 'me')).toEqual([]);
    const chief = await cast.person('郑主任', 'supervisor');
    expect(await looks(chief, `places/${cast.community}`)).toEqual([look]);
    expect(await refusal(looks(staff, `places/${cast.community}`))).toBe('http/not-found');
  });

  it('is found by part of its name, by kind, page by page', async () => {
    for (const name of ['爱心驿站', '爱心食堂', '爱心助学']) await vetted(name, { kind: 'charity' });
    expect(await list(stranger, '?q=爱心&kind=charity')).toHaveLength(3);
    expect(await list(stranger, '?q=爱心&kind=property')).toEqual([]);
    expect(await list(stranger, '?q=%25')).toEqual([]);
    const path = `/api/v1/communities/${cast.community}/organizations?kind=charity&size=2`;
    type Page = { items: { name: string }[]; next: string | null };
    const first = await stranger.browser.get<Page>(path);
    const second = await stranger.browser.get<Page>(`${path}&after=${first.next}`);
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
    expect(new Set([...first.items, ...second.items].map((row) => row.name)).size).toBe(3);
  });
});

describe('its people', () => {
  const people = (who: Person, id: string) =>
    who.browser.get<{ items: { account: { name: string }; role: string }[] }>(`/api/v1/organizations/${id}/people`);
  const take = (who: Person, id: string, accountId: string, role: string) =>
    who.browser.post(`/api/v1/organizations/${id}/people`, { accountId, role });

  it('are taken on and let go by its managers, at once', async () => {
    const { id } = (await vetted('同心维修队')).face;
    const worker = await cast.person('小李');
    await take(shopkeeper, id, worker.id, 'worker');
    expect((await people(worker, id)).items.map((p) => [p.account.name, p.role])).toEqual([
      ['胡师傅', 'manager'],
      ['小李', 'worker'],
    ]);
    expect((await worker.browser.get<{ items: object[] }>('/api/v1/me/organizations')).items).toMatchObject([
      { name: '同心维修队', role: 'worker', state: 'approved' },
    ]);
    expect((await sees(worker, id)).mine).toMatchObject({ role: 'worker', can: [] });
    expect(await refusal(take(worker, id, stranger.id, 'worker'))).toBe('http/forbidden');
    expect(await refusal(people(stranger, id))).toBe('organization/not-found');
    expect(await refusal(take(shopkeeper, id, cast.community, 'worker'))).toBe('organization/no-person');
    await shopkeeper.browser.delete(`/api/v1/organizations/${id}/people/${worker.id}`);
    expect(await refusal(people(worker, id))).toBe('organization/not-found');
  });

  it('always have one manager among them', async () => {
    const { id } = (await vetted('长青养老')).face;
    const second = await cast.person('小周');
    const go = (who: Person, accountId: string) =>
      who.browser.delete(`/api/v1/organizations/${id}/people/${accountId}`);
    expect(await refusal(go(shopkeeper, shopkeeper.id))).toBe('organization/last-manager');
    expect(await refusal(take(shopkeeper, id, shopkeeper.id, 'worker'))).toBe('organization/last-manager');
    await take(shopkeeper, id, second.id, 'worker');
    await take(shopkeeper, id, second.id, 'manager');
    await go(shopkeeper, shopkeeper.id);
    expect((await people(second, id)).items.map((p) => p.role)).toEqual(['manager']);
    expect((await cast.me(shopkeeper.browser)).account?.grants.some((g) => g.subject?.id === id)).toBe(false);
  });
});
