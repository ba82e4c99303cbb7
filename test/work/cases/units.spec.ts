/** What becomes of cases whose unit is suspended, or whose member leaves: back with staff, once, and everybody concerned knows. */
import type { MemberView } from '../../../src/people/members/index.js';
import type { OrganizationView } from '../../../src/people/organizations/index.js';
import { Deliveries } from '../../../src/platform/events/index.js';
import { refusal } from '../../world/browser.js';
import type { CaseActor, Matter, Unit } from '../../world/case-actors.js';
import { plant } from '../../world/world.js';
import { soon, Town } from './town.js';

const ABOVE = [
  { code: 'hz', name: '和州市', kind: 'city' },
  { code: 'cf', name: '春风区', kind: 'district' },
  { code: 'ls', name: '柳松街道', kind: 'street' },
] as const;

let town: Town;
let people: Town['people'];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
}, 60_000);
afterAll(() => town.close());

const accepted = async (): Promise<Matter> => {
  const drain = await town.lamp({ title: '地漏返水', categoryId: town.categories.drain.id });
  await people.staff.accepts(drain, { categoryId: town.categories.drain.id, grade: 'ordinary' });
  return drain;
};
const dispatched = async (to: Unit): Promise<Matter> => {
  const drain = await accepted();
  await people.staff.dispatches(drain, to);
  return drain;
};
const decides = async ({ id }: Unit, step: 'suspend' | 'resume'): Promise<void> => {
  const { browser } = people.staff;
  const { version } = (await browser.get<OrganizationView>(`/api/v1/organizations/${id}`)).face;
  const reason = step === 'suspend' ? { reason: '证照过期' } : {};
  await browser.post(`/api/v1/organizations/${id}/${step}`, { version, ...reason });
};
const face = async (matter: Matter) => (await people.staff.sees(matter)).face;
const returns = ({ id }: Matter) =>
  town.square.count('event', `subject_id = '${id}' and data->>'step' = 'return' and data->>'as' = 'clock'`);
const noticed = async (who: CaseActor, { id }: Matter): Promise<number> =>
  (
    await who.browser.get<{ items: { subject: { id: string }; params: { step?: string } }[] }>(
      '/api/v1/notifications?size=50',
    )
  ).items.filter((one) => one.subject.id === id && one.params.step === 'return').length;

describe('a suspended unit', () => {
  it('has nothing in its hands any more, and gets nothing new', async () => {
    const { staff, checker, shop, rival, wang, li } = people;
    const [waitingToBeSigned, underWay, asking, checked, others] = [
      await dispatched(shop.unit),
      await dispatched(shop.unit),
      await dispatched(shop.unit),
      await dispatched(shop.unit),
      await dispatched(rival.unit),
    ];
    for (const matter of [underWay, asking, checked]) await shop.signs(matter);
    await shop.asks(asking, '几点在家？');
    await shop.finishes(checked, { outcome: 'solved', result: '通了' });
    const dueAt = (await face(underWay)).clocks.dueAt;
    const desk = await town.page(staff);
    await desk.enter(`desk:${town.community}`);
    await town.world.settle();
    desk.heard.length = 0;

    await decides(shop.unit, 'suspend');
    await town.world.settle();
    for (const matter of [waitingToBeSigned, underWay, asking]) {
      expect(await face(matter)).toMatchObject({ state: 'accepted', lead: null, handler: null, returns: 0 });
      expect(await returns(matter)).toBe(1);
      for (const who of [staff, checker, shop]) expect(await noticed(who, matter)).toBe(1);
      expect(await noticed(li, matter)).toBe(0);
    }
    expect((await face(underWay)).clocks).toMatchObject({ dueAt, pausedAt: null });
    expect((await face(asking)).clocks.pausedAt).toBeNull();
    expect(await face(checked)).toMatchObject({ state: 'review', lead: { id: shop.unit.id } });
    expect(await face(others)).toMatchObject({ state: 'dispatched', lead: { id: rival.unit.id } });
    await soon(() => desk.of('case').length > 0);
    expect((await shop.inbox()).items.filter((row) => row.state !== 'review')).toEqual([]);

    // Nobody was on it yet: the resident hears when somebody is. Whoever was on it is known, and so is that it changes.
    const told = async (matter: Matter) => (await wang.sees(matter)).face.timeline.map(({ step }) => step);
    expect(await told(waitingToBeSigned)).not.toContain('return');
    expect((await wang.sees(underWay)).face.timeline.at(-1)).toMatchObject({
      step: 'return',
      by: { as: 'clock', name: null },
      line: { zh: '正在另找人办理，办结时间不变' },
    });
    expect([await noticed(wang, waitingToBeSigned), await noticed(wang, underWay)]).toEqual([0, 1]);
    expect((await staff.sees(underWay)).mine.entries.at(-1)?.words).toContain('亮工照明已暂停接单');

    expect(await refusal(staff.dispatches(underWay, shop.unit))).toBe('organization/not-vetted');
    await staff.dispatches(underWay, rival.unit);
    await rival.signs(underWay);
    expect(await face(underWay)).toMatchObject({ state: 'handling', clocks: { dueAt } });

    // What is sent back to it goes on to staff in the same breath.
    await checker.sendsBack(checked, '还在返水');
    expect(await face(checked)).toMatchObject({ state: 'accepted', lead: null });
    expect(await returns(checked)).toBe(1);
  });

  it('is heard of once, however often, and not at all when it is back before', async () => {
    const { shop } = people;
    await decides(shop.unit, 'resume');
    const drain = await dispatched(shop.unit);
    const rows = await town.world.db.source.query<{ id: number; type: string }[]>(
      `select id, type from event where type = 'organizations.decided' and data->>'state' = 'suspended' order by id`,
    );
    const [suspension] = rows.slice(-1);
    if (!suspension) throw new Error('Nothing was suspended');
    const deliveries = town.world.app.nest.get(Deliveries);
    await deliveries.deliver(suspension);
    expect((await face(drain)).state).toBe('dispatched');
    // As if that suspension had not been heard of before: by now the unit is there again.
    await town.world.db.source.query(`delete from event_delivery where event_id = $1`, [suspension.id]);
    await deliveries.deliver(suspension);
    expect(await face(drain)).toMatchObject({ state: 'dispatched', lead: { id: shop.unit.id } });
  });

  it('keeps no case that somebody gave it at the same moment', async () => {
    const { staff, charity } = people;
    const cases = await Promise.all(Array.from({ length: 8 }, accepted));
    await Promise.allSettled([
      ...cases.slice(0, 4).map((matter) => staff.dispatches(matter, charity.unit)),
      decides(charity.unit, 'suspend'),
      ...cases.slice(4).map((matter) => staff.dispatches(matter, charity.unit)),
    ]);
    await town.world.settle();
    for (const matter of cases) expect(await face(matter)).toMatchObject({ state: 'accepted', lead: null });
  });

  it('that residents are not content with leaves the second round to somebody else', async () => {
    const { rival, checker, wang } = people;
    const drain = await dispatched(rival.unit);
    await rival.signs(drain);
    await rival.finishes(drain, { outcome: 'solved', result: '通了' });
    await checker.passes(drain, '通了');
    await decides(rival.unit, 'suspend');
    await town.world.settle();
    expect((await face(drain)).state).toBe('callback');
    await wang.rates(drain, { solved: false, satisfied: 'no' });
    expect(await face(drain)).toMatchObject({ state: 'accepted', round: 2, lead: null });
  });
});

it('goes back to staff when a member leaves, and stays with one who only left elsewhere', async () => {
  const { member, staff } = people;
  const drain = await dispatched(member.unit);
  await member.signs(drain);
  const qiuyue = { code: 'qiuyue', name: '秋月社区', kind: 'community' } as const;
  const other = await plant(town.world, [...ABOVE, qiuyue]);
  const own = (await member.browser.get<{ items: MemberView[] }>('/api/v1/me/memberships')).items[0];
  const elsewhere = await member.browser.post<MemberView>(`/api/v1/communities/${other}/members`, {
    kind: 'party',
    skills: ['电工'],
  });
  const leaves = ({ face: { id, version } }: MemberView) =>
    member.browser.post(`/api/v1/members/${id}/leave`, { version });
  await leaves(elsewhere);
  await town.world.settle();
  expect((await face(drain)).state).toBe('handling');
  if (own) await leaves(own);
  await town.world.settle();
  expect(await face(drain)).toMatchObject({ state: 'accepted', lead: null });
  expect([await returns(drain), await noticed(member, drain), await noticed(staff, drain)]).toEqual([1, 1, 1]);
  expect(await refusal(staff.dispatches(drain, member.unit))).toBe('member/not-confirmed');
});
