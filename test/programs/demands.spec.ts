/** Service posts and claims over HTTP: who sets them up, who claims, who waits, who takes over. */
import type { ClaimView, PostView } from '../../src/programs/demands/index.js';
import type { MemberView } from '../../src/people/members/index.js';
import type { OrganizationView } from '../../src/people/organizations/index.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';
import { AT, Cast, type Person } from '../people/cast.js';
import { storm } from './demands.storm.js';

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

const minutes = (n: number): void => world.clock.moveTo(new Date(world.clock.now().getTime() + n * 60_000));

async function member(name: string, skills = ['电工']): Promise<Person> {
  const who = await cast.person(name);
  const path = `/api/v1/communities/${cast.community}/members`;
  const { face } = await who.browser.post<MemberView>(path, { kind: 'party', skills });
  await staff.browser.post(`/api/v1/members/${face.id}/confirm`, { version: face.version });
  return who;
}
const setsUp = (who: Person, more: object = {}): Promise<PostView> =>
  who.browser.post<PostView>(`/api/v1/communities/${cast.community}/service-posts`, {
    ...{ placeId: cast.community, family: 'order', title: '夜间巡逻岗', words: '晚九点走一圈', skills: ['巡逻'] },
    ...{ capacity: 1, ...more },
  });
const post = (who: Person, id: string): Promise<PostView> => who.browser.get<PostView>(`/api/v1/service-posts/${id}`);
const claims = (who: Person, id: string, more: object = {}): Promise<ClaimView> =>
  who.browser.post<ClaimView>(`/api/v1/service-posts/${id}/claims`, more);
const claim = (who: Person, id: string): Promise<ClaimView> => who.browser.get<ClaimView>(`/api/v1/claims/${id}`);
const does = async (
  who: Person,
  id: string,
  step: string,
  more: object = {},
): Promise<{ id: string; state: string }> => {
  const { face } = await claim(who, id);
  return who.browser.post(`/api/v1/claims/${id}/steps`, { step, version: face.version, ...more });
};

describe('a service post', () => {
  it('is set up by staff, stands in its family for everybody to read, and says how many places are left', async () => {
    expect(await refusal(setsUp(stranger))).toBe('http/not-found');
    expect(await refusal(setsUp(staff, { family: 'nothing' }))).toBe('demand/no-heading');
    expect(await refusal(setsUp(staff, { placeId: cast.other }))).toBe('demand/no-place');
    expect(await refusal(setsUp(staff, { from: '2026-03-02', to: '2026-03-01' }))).toBe('demand/term-over');
    const made = await setsUp(staff, { title: '楼道清扫岗', family: 'environment', placeId: cast.estate, capacity: 3 });
    const [seen] = (
      await world
        .browser()
        .get<{ items: PostView[] }>(`/api/v1/communities/${cast.community}/service-posts?family=environment`)
    ).items;
    expect(seen?.face).toMatchObject({
      title: '楼道清扫岗',
      place: { name: '东苑' },
      capacity: 3,
      taken: 0,
      waiting: 0,
    });
    expect(seen?.mine).toEqual({ can: [], claimFor: [], claims: [], holders: null });
    const { version } = made.face;
    const change = `/api/v1/service-posts/${made.face.id}`;
    expect(await refusal(stranger.browser.patch(change, { version, title: '别的' }))).toBe('http/forbidden');
    expect((await staff.browser.patch<PostView>(change, { version, title: '楼道岗' })).face.title).toBe('楼道岗');
    expect(await refusal(staff.browser.patch(change, { version, title: '晚了' }))).toBe('demand/changed');
  });

  it('belongs to a family of the community’s own list, which staff write', async () => {
    const path = `/api/v1/communities/${cast.other}/demand-headings`;
    const usual = await stranger.browser.get<{ family: unknown[]; category: unknown[] }>(path);
    expect([usual.family.length, usual.category.length]).toEqual([6, 8]);
    const boss = await cast.person('秋月的站长', 'staff', 'hz.cf.ls.qiuyue.');
    const items = [{ code: 'lamps', zh: '灯火', en: 'Lamps' }];
    expect(await refusal(stranger.browser.put(`${path}/family`, { version: 0, items }))).toBe('http/not-found');
    await boss.browser.put(`${path}/family`, { version: 0, items });
    expect(await refusal(boss.browser.put(`${path}/family`, { version: 0, items }))).toBe('demand/changed');
    const order = { placeId: cast.other, family: 'lamps', title: '掌灯人', words: '', skills: [], capacity: 1 };
    await boss.browser.post(`/api/v1/communities/${cast.other}/service-posts`, order);
    const others = [{ code: 'walls', zh: '墙', en: 'Walls' }];
    expect(await refusal(boss.browser.put(`${path}/family`, { version: 1, items: others }))).toBe(
      'demand/heading-used',
    );
  });

  it('ends with its term, or goes on for as long again', async () => {
    const term = { from: '2026-03-01', to: '2026-03-05', capacity: 2 };
    const [short, long] = [await setsUp(staff, term), await setsUp(staff, { ...term, renews: true })];
    const wu = await member('吴强');
    const [one, other] = [await claims(wu, short.face.id), await claims(wu, long.face.id)];
    const before = world.clock.now();
    world.clock.moveTo(new Date('2026-03-05T16:00:01Z')); // midnight in Shanghai
    await world.settle();
    expect(await refusal(post(stranger, short.face.id))).toBe('demand/not-found');
    expect((await post(staff, short.face.id)).mine.can).toEqual(['revive']);
    expect((await claim(wu, one.face.id)).face.state).toBe('ended');
    expect((await post(stranger, long.face.id)).face).toMatchObject({ from: '2026-03-06', to: '2026-03-10', taken: 1 });
    expect((await claim(wu, other.face.id)).face.state).toBe('held');
    world.clock.moveTo(before);
  });
});

describe('a claim', () => {
  it('is for confirmed members; the first get the places, the others a place in the line', async () => {
    const { face } = await setsUp(staff, { capacity: 2 });
    expect(await refusal(claims(stranger, face.id))).toBe('claim/not-yours');
    const people = [await member('甲一'), await member('乙二'), await member('丙三'), await member('丁四')];
    const made: ClaimView[] = [];
    for (const who of people) made.push(await claims(who, face.id));
    expect(made.map((one) => [one.face.state, one.mine.ahead])).toEqual([
      ['held', 0],
      ['held', 0],
      ['waiting', 0],
      ['waiting', 1],
    ]);
    const [first, , third, fourth] = people as [Person, Person, Person, Person];
    expect((await claims(fourth, face.id)).face.id).toBe(made[3]?.face.id);
    expect((await post(stranger, face.id)).mine.holders?.map((one) => one.holder.name)).toEqual(['甲一', '乙二']);
    expect((await post(staff, face.id)).mine.holders?.map((one) => one.state)).toEqual([
      ...['held', 'held', 'waiting', 'waiting'],
    ]);
    expect(await refusal(claim(stranger, made[0]?.face.id ?? ''))).toBe('claim/not-found');

    minutes(2);
    expect(await refusal(does(first, made[0]?.face.id ?? '', 'withdraw'))).toBe('claim/too-late');
    expect(await refusal(does(first, made[0]?.face.id ?? '', 'release'))).toBe('http/invalid');
    await does(first, made[0]?.face.id ?? '', 'release', { reason: '下月出差' });
    expect((await claim(third, made[2]?.face.id ?? '')).face.state).toBe('held');
    expect((await claim(fourth, made[3]?.face.id ?? '')).mine.ahead).toBe(0);
    await world.settle();
    const inbox = await third.browser.get<{ items: { kind: string; title: string; address: string }[] }>(
      '/api/v1/notifications?group=demands',
    );
    expect(inbox.items).toEqual([
      expect.objectContaining({ kind: 'claim-step', title: '夜间巡逻岗', address: `/demands/posts/${face.id}` }),
    ]);
    expect((await post(stranger, face.id)).face).toMatchObject({ taken: 2, waiting: 1 });

    const { version } = (await post(staff, face.id)).face;
    const change = `/api/v1/service-posts/${face.id}`;
    expect(await refusal(staff.browser.patch(change, { version, capacity: 1 }))).toBe('demand/capacity-taken');
    await staff.browser.patch(change, { version, capacity: 3 });
    expect((await claim(fourth, made[3]?.face.id ?? '')).face.state).toBe('held');
  });

  it('can be taken back within a minute, without a word', async () => {
    const { face } = await setsUp(staff);
    const sun = await member('孙立');
    const made = await claims(sun, face.id);
    expect(made.mine.can).toEqual(['withdraw', 'offer', 'release', 'open-case']);
    await does(sun, made.face.id, 'withdraw');
    expect((await post(sun, face.id)).mine.claimFor.map((one) => one.name)).toEqual(['孙立']);
    expect((await claims(sun, face.id)).face.state).toBe('held');
  });

  it('passes to another member when both agree, ahead of the line', async () => {
    const { face } = await setsUp(staff);
    const [he, lv, feng] = [await member('何苗'), await member('吕良'), await member('冯巧')];
    const held = await claims(he, face.id);
    const waits = await claims(feng, face.id);
    expect(await refusal(does(he, held.face.id, 'offer', { to: { kind: 'member', id: stranger.id } }))).toBe(
      'member/not-confirmed',
    );
    await does(he, held.face.id, 'offer', { to: { kind: 'member', id: lv.id } });
    expect((await claim(lv, held.face.id)).mine.can).toEqual(['take-over', 'refuse']);
    expect(await refusal(does(feng, held.face.id, 'take-over'))).toBe('claim/not-found');
    await does(lv, held.face.id, 'refuse');
    await does(he, held.face.id, 'offer', { to: { kind: 'member', id: lv.id } });
    const taken = await does(lv, held.face.id, 'take-over');
    expect((await claim(lv, taken.id)).face).toMatchObject({ state: 'held', holder: { name: '吕良' } });
    expect((await claim(he, held.face.id)).face.state).toBe('passed');
    expect((await claim(feng, waits.face.id)).face.state).toBe('waiting');
    expect((await post(stranger, face.id)).face).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('is also an organization’s, by whoever manages it', async () => {
    const { face } = await setsUp(staff);
    const keeper = await cast.person('药店老板');
    const path = `/api/v1/communities/${cast.community}/organizations`;
    const order = { name: '平安药店', kind: 'merchant', contactName: '某人', contactPhone: '19900001234' };
    const unit = await keeper.browser.post<OrganizationView>(path, order);
    const holder = { kind: 'organization', id: unit.face.id };
    expect(await refusal(claims(keeper, face.id, { holder }))).toBe('organization/not-vetted');
    await staff.browser.post(`/api/v1/organizations/${unit.face.id}/approve`, { version: unit.face.version });
    expect((await post(keeper, face.id)).mine.claimFor).toEqual([{ ...holder, name: '平安药店' }]);
    expect(await refusal(claims(stranger, face.id, { holder }))).toBe('claim/not-yours');
    const made = await claims(keeper, face.id, { holder });
    expect(made.face).toMatchObject({ state: 'held', holder: { name: '平安药店' } });
    expect((await keeper.browser.get<{ items: unknown[] }>('/api/v1/me/claims?current=true')).items).toHaveLength(1);
  });

  it('ends when the member leaves, and the next moves up', async () => {
    const { face } = await setsUp(staff);
    const [qian, tao] = [await member('钱进'), await member('陶小满')];
    const [held, waits] = [await claims(qian, face.id), await claims(tao, face.id)];
    const own = await qian.browser.get<{ items: MemberView[] }>('/api/v1/me/memberships');
    const { id, version } = own.items[0]?.face ?? { id: '', version: 0 };
    await qian.browser.post(`/api/v1/members/${id}/leave`, { version });
    await world.settle();
    expect((await claim(qian, held.face.id)).face.state).toBe('ended');
    expect((await claim(tao, waits.face.id)).face.state).toBe('held');
  });

  it('is ended by staff, and with the post', async () => {
    const { face } = await setsUp(staff);
    const zheng = await member('郑敏');
    const made = await claims(staff, face.id, { holder: { kind: 'member', id: zheng.id } });
    expect(made.face).toMatchObject({ state: 'held', holder: { name: '郑敏' } });
    expect(await refusal(does(zheng, made.face.id, 'end', { reason: '不做了' }))).toBe('http/forbidden');
    const { version } = (await post(staff, face.id)).face;
    const steps = `/api/v1/service-posts/${face.id}/steps`;
    await staff.browser.post(steps, { step: 'retire', version, reason: '岗位合并' });
    expect((await claim(zheng, made.face.id)).mine.reason).toBe('岗位合并');
    expect(await refusal(claims(zheng, face.id))).toBe('demand/not-found');
    await staff.browser.post(steps, { step: 'revive', version: version + 1 });
    expect((await claims(zheng, face.id)).face.state).toBe('held');
  });
});

it('gives everybody exactly what there is when all claim at once, also where the application would not look', async () => {
  const figures = await storm(80, 5);
  expect(figures).toMatchObject({ members: 80, held: 20, waiting: 60, forced: 2 });
}, 60_000);

it('tells nobody where there is nothing: another community’s staff', async () => {
  const { face } = await setsUp(staff, { title: AT });
  const elsewhere = await cast.person('外地员工', 'staff', 'hz.cf.ls.qiuyue.');
  const order = { version: face.version, title: '改' };
  expect(await refusal(elsewhere.browser.patch(`/api/v1/service-posts/${face.id}`, order))).toBe('http/forbidden');
});
