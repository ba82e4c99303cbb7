/** Groups over HTTP: found one, be approved, join and leave, lead and hand over; who sees what; its board, its figures. */
import type { GroupView } from '../../src/people/groups/index.js';
import { GroupsService } from '../../src/people/groups/index.js';
import type { BoardView } from '../../src/commons/forum/index.js';
import { newId } from '../../src/platform/db/index.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';
import { form, jpeg } from '../ground/stage.js';
import { Cast, type Person } from './cast.js';

let world: World;
let cast: Cast;
let staff: Person;
let founder: Person;
let neighbour: Person;
let stranger: Person;

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  staff = await cast.person('陈静', 'staff');
  founder = await cast.person('许长安');
  neighbour = await cast.person('林晓');
  stranger = await fromElsewhere('外面的人');
});
afterAll(() => world.close());

async function fromElsewhere(name: string): Promise<Person> {
  const found = await cast.person(name);
  await world.db.source.query('update account set home_path = $1 where id = $2', ['hz.cf.ls.qiuyue.', found.id]);
  return cast.again(found);
}
const proposes = (who: Person, name: string, more: object = {}): Promise<GroupView> =>
  who.browser.post<GroupView>(`/api/v1/communities/${cast.community}/groups`, { kind: 'studio', name, ...more });
const sees = (who: Person, { face }: GroupView): Promise<GroupView> =>
  who.browser.get<GroupView>(`/api/v1/groups/${face.id}`);
const steps = async (who: Person, group: GroupView, step: string, reason?: string): Promise<GroupView> => {
  const { version } = (await sees(who, group)).face;
  return who.browser.post<GroupView>(`/api/v1/groups/${group.face.id}/steps`, {
    step,
    version,
    ...(reason ? { reason } : {}),
  });
};
const joins = (who: Person, { face }: GroupView, more: object = {}): Promise<GroupView> =>
  who.browser.post<GroupView>(`/api/v1/groups/${face.id}/join`, more);
const leaves = (who: Person, { face }: GroupView): Promise<GroupView> =>
  who.browser.post<GroupView>(`/api/v1/groups/${face.id}/leave`);
const acts = (who: Person, { face }: GroupView, about: Person, act: string): Promise<GroupView> =>
  who.browser.put<GroupView>(`/api/v1/groups/${face.id}/people/${about.id}`, { act });
const invites = (who: Person, { face }: GroupView, about: Person): Promise<GroupView> =>
  who.browser.post<GroupView>(`/api/v1/groups/${face.id}/people`, { accountId: about.id });
const people = async (who: Person, { face }: GroupView, query = ''): Promise<string[]> =>
  (
    await who.browser.get<{ items: { account: { name: string } }[] }>(`/api/v1/groups/${face.id}/people${query}`)
  ).items.map(({ account }) => account.name);
const list = async (who: Person, query = ''): Promise<string[]> =>
  (
    await who.browser.get<{ items: { name: string }[] }>(`/api/v1/communities/${cast.community}/groups${query}`)
  ).items.map(({ name }) => name);
const active = async (name: string, more: object = {}): Promise<GroupView> =>
  steps(staff, await proposes(founder, name, more), 'approve');

describe('founding', () => {
  it('waits for staff, unseen by others; then everybody sees the page with its photos and next meetings', async () => {
    const photo = { id: '0190aaaa-0000-7000-8000-000000000001', alt: '义修现场' };
    await founder.browser.put(`/api/v1/media/${photo.id}`, form(await jpeg(400, 300)));
    const meetings = [{ every: 'month', weekday: 6, nth: 2, start: '09:00', minutes: 120, where: '东苑广场' }];
    const asked = await proposes(founder, '老许义修工作室', {
      aims: '不让能修的东西进垃圾桶',
      meetings,
      photos: [photo],
    });
    expect(asked.face).toMatchObject({ state: 'proposed', memberCount: 1, leaders: [{ name: '许长安' }] });
    expect(asked.mine.can).toEqual(['close', 'edit', 'people', 'members', 'leave']);
    expect(await refusal(sees(neighbour, asked))).toBe('group/not-found');
    expect(await list(neighbour)).not.toContain('老许义修工作室');
    expect(await refusal(list(neighbour, '?state=proposed'))).toBe('http/not-found');
    expect(await list(staff, '?state=proposed')).toContain('老许义修工作室');
    expect(await refusal(steps(founder, asked, 'approve'))).toBe('http/forbidden');
    const now = await steps(staff, asked, 'approve');
    expect(now.face.state).toBe('active');
    const seen = await sees(neighbour, now);
    expect(seen.mine).toEqual({ can: ['join'], membership: null, reason: null, asking: null });
    expect(seen.face.photos).toHaveLength(1);
    expect(seen.face.occasions).toHaveLength(2);
    expect(await list(neighbour, '?kind=studio')).toContain('老许义修工作室');
    expect(await list(neighbour, '?kind=branch')).toEqual([]);
    expect(JSON.stringify(await world.browser().get(`/api/v1/groups/${now.face.id}`))).toContain('许长安');
  });

  it('by staff needs no approval, and names who leads', async () => {
    const made = await proposes(staff, '退役军人党支部', { kind: 'branch', reach: 'anywhere', leaderId: neighbour.id });
    expect(made.face).toMatchObject({ state: 'active', leaders: [{ name: '林晓' }] });
    expect((await sees(neighbour, made)).mine).toMatchObject({ membership: { leader: true } });
    expect(await refusal(steps(staff, made, 'close'))).toBe('group/reason-required');
  });

  it('that was declined says why and is tried again; what rests or ends begins again', async () => {
    const asked = await proposes(founder, '夜跑队');
    const declined = await steps(staff, asked, 'decline', '请先写明时间和路线');
    expect(declined.face.state).toBe('declined');
    expect((await sees(founder, asked)).mine.reason).toBe('请先写明时间和路线');
    await steps(founder, asked, 'propose');
    await steps(staff, asked, 'approve');
    expect((await steps(founder, asked, 'rest')).face.state).toBe('resting');
    expect(await refusal(joins(neighbour, asked))).toBe('group/not-now');
    await steps(founder, asked, 'resume');
    await joins(neighbour, asked);
    await steps(founder, asked, 'close', '人都搬走了');
    expect(await refusal(sees(stranger, asked))).toBe('group/not-found');
    expect((await sees(neighbour, asked)).face.state).toBe('closed');
    expect((await steps(staff, asked, 'reopen')).face.state).toBe('active');
  });

  it('takes a name once, wants its fields right, and does not flood the desk', async () => {
    await active('太极晨练队', { kind: 'hobby-team' });
    expect(await refusal(proposes(neighbour, '太极晨练队'))).toBe('group/name-taken');
    expect(await refusal(proposes(neighbour, '一'))).toBe('http/invalid');
    const bad = [{ every: 'week', weekday: 8, nth: null, start: '25:00', minutes: 1, where: '' }];
    expect(await refusal(proposes(neighbour, '棋友会', { meetings: bad }))).toBe('http/invalid');
    expect(await refusal(proposes(stranger, '外来会'))).toBe('http/forbidden');
    const restless = await cast.person('赵急');
    for (const n of ['一', '二', '三']) await proposes(restless, `急急队${n}`);
    expect(await refusal(proposes(restless, '急急队四'))).toBe('group/too-many-proposals');
    const guest = { browser: world.browser(), id: '' };
    expect(await refusal(proposes(guest, '无名队'))).toBe('http/sign-in');
  });

  it('lets only one of two hands win', async () => {
    const asked = await proposes(await cast.person('唐宁'), '摄影小组');
    const path = `/api/v1/groups/${asked.face.id}/steps`;
    const { version } = asked.face;
    const both = await Promise.allSettled([
      staff.browser.post(path, { step: 'approve', version }),
      staff.browser.post(path, { step: 'decline', version, reason: '重复' }),
    ]);
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('belonging', () => {
  it('is one tap where the group is open, and another to leave, and to come back', async () => {
    const group = await active('合唱团', { kind: 'hobby-team' });
    const inside = await joins(neighbour, group);
    expect(inside.face.memberCount).toBe(2);
    expect(inside.mine).toMatchObject({ can: ['members', 'leave'], membership: { state: 'joined', leader: false } });
    expect(await joins(neighbour, group)).toEqual(inside);
    expect(await people(neighbour, group)).toEqual(['许长安', '林晓']);
    expect(await refusal(people(stranger, group))).toBe('group/not-found');
    expect(await refusal(people(neighbour, group, '?state=asked'))).toBe('group/not-found');
    expect((await leaves(neighbour, group)).mine.can).toEqual(['join']);
    expect(await refusal(people(await cast.again(neighbour), group))).toBe('group/not-found');
    expect((await joins(neighbour, group)).face.memberCount).toBe(2);
  });

  it('waits for a leader where the group asks for that; a mistaken leave is taken back without asking', async () => {
    const group = await active('调解工作室', { joining: 'approval' });
    const asked = await joins(neighbour, group, { note: '我做过人民调解员' });
    expect(asked.mine).toMatchObject({ membership: { state: 'asked' }, can: ['leave'] });
    expect(asked.face.memberCount).toBe(1);
    expect((await sees(founder, group)).mine.asking).toBe(1);
    const waiting = await founder.browser.get<{ items: { note: string }[] }>(
      `/api/v1/groups/${group.face.id}/people?state=asked`,
    );
    expect(waiting.items[0]?.note).toBe('我做过人民调解员');
    expect(await refusal(acts(neighbour, group, neighbour, 'accept'))).toBe('http/forbidden');
    await acts(founder, group, neighbour, 'accept');
    await leaves(neighbour, group);
    expect((await joins(neighbour, group)).mine.membership?.state).toBe('joined');
    await leaves(neighbour, group);
    world.clock.moveTo(new Date(world.clock.now().getTime() + 11 * 60_000));
    expect((await joins(await cast.again(neighbour), group)).mine.membership?.state).toBe('asked');
    await acts(founder, group, neighbour, 'decline');
    expect((await sees(await cast.again(neighbour), group)).mine.can).toEqual(['join']);
  });

  it('by invitation is for whom a leader asks; a group of the community is for its people, one of any for all', async () => {
    const closed = await active('网格长之家', { joining: 'invitation' });
    expect(await refusal(joins(neighbour, closed))).toBe('group/by-invitation');
    const invited = await invites(founder, closed, neighbour);
    expect(invited.face.memberCount).toBe(1);
    expect((await joins(neighbour, closed)).mine.membership?.state).toBe('joined');
    const here = await active('东苑读书会');
    expect(await refusal(joins(stranger, here))).toBe('group/not-here');
    const wide = await active('快递小哥之家', { kind: 'sector-home', reach: 'anywhere' });
    expect((await joins(stranger, wide)).face.memberCount).toBe(2);
  });

  it('keeps a leader: the last one hands over first; two who go at once are not both let go', async () => {
    const group = await active('护学岗', { kind: 'service-team' });
    expect(await refusal(leaves(founder, group))).toBe('group/last-leader');
    expect(await refusal(acts(founder, group, founder, 'step-down'))).toBe('group/last-leader');
    await joins(neighbour, group);
    const two = await acts(founder, group, neighbour, 'lead');
    expect(two.face.leaders.map(({ name }) => name)).toEqual(['许长安', '林晓']);
    const both = await Promise.allSettled([leaves(founder, group), leaves(await cast.again(neighbour), group)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rows = 'update group_membership set leader = false where group_id = $1';
    await expect(world.db.source.query(rows, [group.face.id])).rejects.toThrow(/without a leader/);
  });

  it('sends away, takes that back, and the right to see its people goes and comes with it', async () => {
    const group = await active('花友会', { kind: 'hobby-team' });
    await joins(neighbour, group);
    await acts(founder, group, neighbour, 'remove');
    expect(await refusal(people(neighbour, group))).toBe('group/not-found');
    await acts(founder, group, neighbour, 'accept');
    expect(await people(neighbour, group)).toContain('林晓');
    const own = await neighbour.browser.get<{ items: { name: string }[] }>('/api/v1/me/groups');
    expect(own.items.map(({ name }) => name)).toContain('花友会');
  });

  it('pages through hundreds of people, each once', async () => {
    const group = await active('老兵支部', { kind: 'branch' });
    await world.db.source.query(
      `insert into account (id, name, phone, password_hash, created_at)
         select gen_random_uuid(), '党员' || lpad(n::text, 4, '0'), 19800000000 + n, 'x', '2026-01-01' from generate_series(1, 205) n`,
    );
    await world.db.source.query(
      `insert into group_membership (group_id, account_id, state, leader, since)
         select $1, id, 'joined', false, '2026-01-01' from account where name like '党员0%'`,
      [group.face.id],
    );
    const seen: string[] = [];
    for (let after = ''; ;) {
      const path = `/api/v1/groups/${group.face.id}/people?size=50${after && `&after=${after}`}`;
      const page = await founder.browser.get<{ items: { account: { name: string } }[]; next: string | null }>(path);
      seen.push(...page.items.map(({ account }) => account.name));
      if (!page.next) break;
      after = page.next;
    }
    expect(seen[0]).toBe('许长安');
    expect(new Set(seen).size).toBe(206);
    expect(seen).toHaveLength(206);
  });
});

describe('what it has done', () => {
  it('is said as whole sums by the feature that counts service, and adds up for the community', async () => {
    const group = await active('理发工作室');
    const credit = (figures: { activities: number; served: number; minutes: number }): Promise<void> =>
      world.app.nest.get(GroupsService).credit(group.face.id, figures);
    await credit({ activities: 3, served: 40, minutes: 540 });
    await credit({ activities: 3, served: 40, minutes: 540 });
    await credit({ activities: 4, served: 52, minutes: 700 });
    const page = await sees(neighbour, group);
    expect(page.face.figures).toEqual({ activities: 4, served: 52, minutes: 700 });
    expect(page.face.version).toBe(group.face.version);
    const told = await world.db.source.query<object[]>(`select 1 from event where type = 'groups.credited'`);
    expect(told).toHaveLength(2);
    const figures = await neighbour.browser.get<{ groups: number; served: number; kinds: object[] }>(
      `/api/v1/communities/${cast.community}/groups/figures`,
    );
    expect(figures).toMatchObject({ activities: 4, served: 52, minutes: 700 });
    expect(figures.kinds).toContainEqual({ kind: 'branch', groups: 2 });
  });

  it('has a board of its own, which follows its name and does not stand among the community’s', async () => {
    const group = await active('墨香书法社', { kind: 'hobby-team', reach: 'anywhere' });
    await world.settle();
    const calligrapher = await fromElsewhere('写字的人');
    const board = (): Promise<BoardView> =>
      calligrapher.browser.get<BoardView>(`/api/v1/groups/${group.face.id}/board`);
    expect((await board()).face).toMatchObject({
      name: { zh: '墨香书法社' },
      owner: { kind: 'group', id: group.face.id },
    });
    const here = `/api/v1/communities/${cast.community}/boards`;
    expect((await calligrapher.browser.get<{ items: object[] }>(here)).items).toEqual([]);
    expect((await board()).mine.can).toEqual([]);
    await joins(calligrapher, group);
    expect((await board()).mine.can).toEqual(['post']);
    const thread = { id: newId(), boardId: (await board()).face.id, title: '周六写春联', body: '带上笔。' };
    await calligrapher.browser.post('/api/v1/threads', thread);
    await founder.browser.patch(`/api/v1/groups/${group.face.id}`, { version: group.face.version, name: '墨香书画社' });
    await world.settle();
    expect((await board()).face.name.zh).toBe('墨香书画社');
  });
});
