/** Members over HTTP: check in, be confirmed, leave; what is shown of them; and whom a case can be given to. */
import { Assignees, type AssigneeView, type MemberView } from '../../src/people/members/index.js';
import type { OrganizationView } from '../../src/people/organizations/index.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';
import { AT, Cast, type Person } from './cast.js';

let world: World;
let cast: Cast;
let staff: Person;
let stranger: Person;

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  staff = await cast.person('陈静', 'staff');
  stranger = await cast.person('林晓');
});
afterAll(() => world.close());

const checksIn = (who: Person, more: object = {}, community = cast.community): Promise<MemberView> =>
  who.browser.post<MemberView>(`/api/v1/communities/${community}/members`, {
    kind: 'party',
    skills: ['电工', '手语'],
    wish: '周末帮老人修灯',
    unit: '市路灯管理所',
    pledge: '邻里有事，随叫随到',
    ...more,
  });
const sees = (who: Person, id: string): Promise<MemberView> => who.browser.get<MemberView>(`/api/v1/members/${id}`);
const does = (who: Person, view: MemberView, step: string, more: object = {}): Promise<MemberView> =>
  who.browser.post<MemberView>(`/api/v1/members/${view.face.id}/${step}`, { version: view.face.version, ...more });
const list = async (who: Person, query = ''): Promise<MemberView[]> =>
  (await who.browser.get<{ items: MemberView[] }>(`/api/v1/communities/${cast.community}/members${query}`)).items;
const rolesOf = async (who: Person): Promise<string[]> =>
  (await cast.me(who.browser)).account?.grants.map((g) => g.role) ?? [];
const member = async (name: string, more: object = {}): Promise<Person & { view: MemberView }> => {
  const who = await cast.person(name);
  return { ...who, view: await does(staff, await checksIn(who, more), 'confirm') };
};

describe('checking in', () => {
  it('is confirmed by staff, then gives the right to act as a member', async () => {
    const wu = await cast.person('吴强');
    const pending = await checksIn(wu);
    expect(pending.face.state).toBe('pending');
    expect(pending.mine).toMatchObject({ own: true, can: ['edit', 'leave'], particulars: { unit: '市路灯管理所' } });
    expect(await refusal(sees(stranger, pending.face.id))).toBe('member/not-found');
    expect(await refusal(list(stranger, '?state=pending'))).toBe('http/not-found');
    expect((await list(staff, '?state=pending')).map((m) => m.mine.can)).toEqual([
      ['confirm', 'ask', 'decline', 'reveal'],
    ]);
    expect(await refusal(does(wu, pending, 'confirm'))).toBe('http/forbidden');
    expect(await rolesOf(wu)).not.toContain('member');
    const confirmed = await does(staff, pending, 'confirm');
    expect(confirmed.mine.can).toEqual(['remove', 'undo', 'reveal']);
    expect(await rolesOf(wu)).toContain('member');
    expect(await refusal(does(staff, pending, 'confirm'))).toBe('member/changed');
  });

  it('shows the place of work only to staff, unless the member wants it shown', async () => {
    const zheng = await member('郑敏');
    const { id } = zheng.view.face;
    const seen = await sees(stranger, id);
    expect(seen.face).toMatchObject({ account: { name: '郑敏' }, skills: ['电工', '手语'], unit: null });
    const nothing = { realName: null, birthYear: null, unit: null, wish: null, household: null, phone: null };
    expect(seen.mine).toMatchObject({ can: [], own: false, particulars: nothing, shown: null, completeness: null });
    const read = { unit: '市路灯管理所', wish: '周末帮老人修灯' };
    expect((await sees(staff, id)).mine.particulars).toMatchObject(read);
    const path = `/api/v1/members/${id}`;
    const { version } = zheng.view.face;
    expect(await refusal(stranger.browser.patch(path, { version, pledge: '无' }))).toBe('http/forbidden');
    await zheng.browser.patch(path, { version, shown: { unit: 'residents' }, wish: null });
    expect((await sees(stranger, id)).face.unit).toBe('市路灯管理所');
    expect(await refusal(zheng.browser.patch(path, { version, pledge: '晚了一步' }))).toBe('member/changed');
    expect(await refusal(world.browser().get(path))).toBe('http/sign-in');
  });

  it('that was declined says why to the person alone, and can be tried again', async () => {
    const qian = await cast.person('钱进');
    const declined = await does(staff, await checksIn(qian), 'decline', { reason: '请先补充介绍信' });
    expect(await refusal(sees(stranger, declined.face.id))).toBe('member/not-found');
    expect((await sees(qian, declined.face.id)).mine).toMatchObject({ reason: '请先补充介绍信', can: [] });
    const again = await checksIn(qian);
    expect(await refusal(checksIn(qian))).toBe('member/checked-in');
    expect((await does(staff, again, 'confirm')).face.state).toBe('confirmed');
    const own = await qian.browser.get<{ items: MemberView[] }>('/api/v1/me/memberships');
    expect(own.items.map((m) => m.face.state).sort()).toEqual(['confirmed', 'declined']);
  });

  it('happens once, however often it is sent', async () => {
    const sun = await cast.person('孙立');
    const tries = await Promise.allSettled([1, 2, 3].map(() => checksIn(sun)));
    expect(tries.filter((t) => t.status === 'fulfilled')).toHaveLength(1);
    await checksIn(sun, {}, cast.other);
  });

  it('ends when the member leaves or staff say so; the right goes at once', async () => {
    const [he, lv] = [await member('何苗'), await member('吕良')];
    expect((await does(he, he.view, 'leave')).face.state).toBe('left');
    expect(await rolesOf(he)).not.toContain('member');
    expect(await refusal(does(staff, lv.view, 'remove'))).toBe('http/invalid');
    await does(staff, lv.view, 'remove', { reason: '已搬走' });
    expect(await rolesOf(lv)).not.toContain('member');
    expect((await sees(lv, lv.view.face.id)).mine.reason).toBe('已搬走');
    expect((await list(stranger)).map((m) => m.face.account.name)).not.toContain('何苗');
  });

  it('is of one’s own, and nobody confirms themselves', async () => {
    const own = await checksIn(staff);
    expect(await refusal(does(staff, own, 'confirm'))).toBe('http/forbidden');
    const elsewhere = await cast.person('外地员工', 'staff', 'hz.cf.ls.qiuyue.');
    expect(await refusal(does(elsewhere, own, 'confirm'))).toBe('member/not-found');
  });

  it('is found by name or skill', async () => {
    const feng = await member('冯巧', { skills: ['理发'] });
    expect((await list(stranger, '?q=理发')).map((m) => m.face.id)).toEqual([feng.view.face.id]);
    expect((await list(stranger, '?q=冯')).map((m) => m.face.id)).toEqual([feng.view.face.id]);
    expect(await list(stranger, '?q=_')).toEqual([]);
  });
});

describe('whom a case can be given to', () => {
  const assignees = async (who: Person, query = ''): Promise<AssigneeView[]> =>
    (await who.browser.get<{ items: AssigneeView[] }>(`/api/v1/communities/${cast.community}/assignees${query}`)).items;
  const opens = async (name: string, more: object): Promise<OrganizationView> => {
    const path = `/api/v1/communities/${cast.community}/organizations`;
    const order = { name, kind: 'merchant', contactName: '某人', contactPhone: '19900001234', ...more };
    const keeper = await cast.person(`${name}的老板`);
    return keeper.browser.post<OrganizationView>(path, order);
  };
  const approves = ({ face }: OrganizationView): Promise<OrganizationView> =>
    staff.browser.post<OrganizationView>(`/api/v1/organizations/${face.id}/approve`, { version: face.version });
  const resolve = (kind: 'member' | 'organization', id: string, place = AT) =>
    world.app.nest.get(Assignees, { strict: false }).resolve({ kind, id }, place);

  it('is confirmed, vetted, serves the place; those who take the category come first', async () => {
    const tang = await member('唐电工');
    const waiting = await cast.person('等待者');
    await checksIn(waiting);
    const lamps = await approves(await opens('明亮灯具', { categories: ['lighting'] }));
    const estate = await approves(await opens('东苑物业', { kind: 'property', areaIds: [cast.estate] }));
    const applied = await opens('未审商店', {});

    const names = (await assignees(staff, '?category=lighting')).map((a) => a.name);
    expect(names[0]).toBe('明亮灯具');
    expect(names).toContain('唐电工');
    for (const name of ['等待者', '未审商店', '东苑物业']) expect(names).not.toContain(name);
    const inEstate = await assignees(staff, `?category=water&placeId=${cast.estate}`);
    expect(inEstate[0]).toMatchObject({ name: '东苑物业', organizationKind: 'property', fits: true });
    expect(inEstate.at(-1)).toMatchObject({ name: '明亮灯具', fits: false });
    expect((await assignees(staff, '?q=唐')).map((a) => [a.kind, a.id])).toEqual([['member', tang.id]]);

    expect(await resolve('organization', lamps.face.id)).toMatchObject({
      name: '明亮灯具',
      organizationKind: 'merchant',
    });
    expect(await resolve('member', tang.id, `${AT}dongyuan.3.`)).toMatchObject({
      name: '唐电工',
      organizationKind: null,
    });
    const refused = (work: Promise<unknown>): Promise<void> => expect(work).rejects.toMatchObject({ code: expected });
    let expected = 'organization/not-vetted';
    await refused(resolve('organization', applied.face.id));
    await refused(resolve('organization', tang.id));
    expected = 'organization/not-serving';
    await refused(resolve('organization', estate.face.id));
    await refused(resolve('organization', lamps.face.id, 'hz.cf.ls.qiuyue.'));
    expected = 'member/not-confirmed';
    await refused(resolve('member', waiting.id));
    await refused(resolve('member', tang.id, 'hz.cf.ls.qiuyue.'));
  });

  it('is for those to know who give cases or pass them on', async () => {
    const tao = await member('陶小满');
    expect((await assignees(tao)).map((a) => a.name)).toContain('陶小满');
    expect(await refusal(assignees(stranger))).toBe('member/no-community');
    const keeper = await cast.person('药店老板');
    const path = `/api/v1/communities/${cast.community}/organizations`;
    const order = { name: '平安药店', kind: 'merchant', contactName: '某人', contactPhone: '19900001234' };
    const applied = await keeper.browser.post<OrganizationView>(path, order);
    expect(await refusal(assignees(keeper))).toBe('member/no-community');
    const { face } = await approves(applied);
    expect((await assignees(keeper)).map((a) => a.name)).toContain('平安药店');
    const suspension = { version: face.version, reason: '证照过期' };
    await staff.browser.post(`/api/v1/organizations/${face.id}/suspend`, suspension);
    expect(await refusal(assignees(keeper))).toBe('member/no-community');
    expect(await refusal(assignees(staff, `?placeId=${cast.other}`))).toBe('http/not-found');
  });
});
