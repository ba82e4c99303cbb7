import type { NotificationView } from '../../src/watch/notifications/index.js';
import { textOf } from '../../src/watch/notifications/index.js';
import { notificationPage } from '../../src/watch/notifications/notification.schema.js';
import { GrantsService } from '../../src/ground/accounts/index.js';
import type { CaseActor, Matter } from '../world/case-actors.js';
import { soon, Town } from '../work/cases/town.js';

let town: Town;
let people: Town['people'];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
}, 60_000);
afterAll(() => town.close());

const told = async (who: CaseActor, { id }: Matter): Promise<NotificationView[]> => {
  await town.world.settle();
  const { items } = notificationPage.parse(await who.browser.get('/api/v1/notifications?size=50'));
  return items.filter((notice) => notice.subject.id === id).reverse();
};
const kinds = async (who: CaseActor, matter: Matter): Promise<string[]> =>
  (await told(who, matter)).map(({ kind, params }) => `${kind} ${params.step}`);
const accepted = async (): Promise<Matter> => {
  const lamp = await town.lamp();
  await people.staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  return lamp;
};

it('tells the reporter each step, the unit what is theirs, and nobody what they did themselves', async () => {
  const { wang, staff, checker, shop } = people;
  const lamp = await accepted();
  await staff.dispatches(lamp, shop.unit);
  await shop.signs(lamp);
  await shop.takes(lamp, 'note', { text: '内部说一声' });
  await shop.finishes(lamp, { outcome: 'solved', result: '换了', photos: [await town.photo(shop)] });
  await checker.passes(lamp, '换好了');
  expect(await kinds(wang, lamp)).toEqual([
    'case-step accept',
    'case-step dispatch',
    'case-step sign',
    'case-step finish',
    'callback-due pass',
  ]);
  expect(await kinds(shop, lamp)).toEqual(['assignment dispatch']);
  const [first] = await told(wang, lamp);
  expect(first).toMatchObject({
    title: '3号楼门口的灯不亮',
    actor: null,
    params: { number: expect.stringMatching(/^EK/) as string },
  });
  expect(first && textOf(first, 'zh')).toMatch(/^已受理：EK2026-\d+ 3号楼门口的灯不亮$/);
  const asked = (await told(wang, lamp)).at(-1);
  expect(asked && textOf(asked, 'en')).toContain('please tell us whether it is solved');
  expect(asked?.actions).toMatchObject([{ name: 'rate', address: `/cases/${lamp.id}` }]);
  await wang.rates(lamp);
  expect(await kinds(wang, lamp)).toHaveLength(5);
});

it('says nothing of a return to the resident, and tells the next unit', async () => {
  const { wang, staff, shop, rival, supervisor } = people;
  const lamp = await accepted();
  await staff.dispatches(lamp, shop.unit);
  await shop.returns(lamp, { reason: '不归我们管' });
  await staff.dispatches(lamp, rival.unit);
  await rival.signs(lamp);
  await rival.transfers(lamp, shop.unit, '还是他们合适');
  expect(await kinds(wang, lamp)).not.toContain('case-step return');
  expect(await kinds(rival, lamp)).toEqual(['assignment dispatch']);
  expect(await kinds(shop, lamp)).toEqual(['assignment dispatch', 'assignment transfer']);
  expect(await kinds(supervisor, lamp)).toEqual([]);
});

it('tells the unit when it is done again, and the visitor where to go', async () => {
  const { wang, staff, checker, shop, member } = people;
  const lamp = await town.lamp();
  await staff.visits(lamp, { visitorId: member.id, appointmentAt: '2026-03-03T01:00:00Z' });
  expect(await kinds(member, lamp)).toEqual(['assignment visit']);
  await member.finds(lamp, { finding: 'true' });
  await staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  await staff.dispatches(lamp, shop.unit);
  await shop.signs(lamp);
  await shop.finishes(lamp, { outcome: 'solved', result: '换了', photos: [await town.photo(shop, 1)] });
  await checker.passes(lamp, '换好了');
  await wang.rates(lamp, { solved: false, satisfied: 'no' });
  expect(await kinds(shop, lamp)).toEqual(['assignment dispatch', 'case-work rate']);
  const again = (await told(shop, lamp)).at(-1);
  expect(again && textOf(again, 'zh')).toContain('重新办理');
});

it('tells the unit’s head and the staff that time has run out', async () => {
  const { staff, checker, shop, wang } = people;
  const lamp = await accepted();
  await staff.dispatches(lamp, shop.unit);
  await shop.signs(lamp);
  town.world.clock.advance(14 * 24 * 3600_000);
  await town.world.settle();
  for (const who of [staff, checker, shop]) expect(await kinds(who, lamp)).toContain('overdue handling');
  expect(await kinds(wang, lamp)).not.toContain('overdue handling');
});

it('keeps a private case masked in the inbox, and from everybody else', async () => {
  const { li, staff, charity, member, passerby, rival } = people;
  const aid = await staff.opens({
    categoryId: town.categories.hardship.id,
    placeId: town.square.building,
    title: '两口子交不起药费',
    description: '想请大家帮帮。',
    channel: 'visit',
    reporter: { accountId: li.id },
    concerned: { accountId: passerby.id, words: '糖尿病', consent: true },
  });
  await staff.accepts(aid, { categoryId: town.categories.hardship.id, grade: 'ordinary' });
  await staff.dispatches(aid, charity.unit);
  await charity.signs(aid);
  const shown = [await told(li, aid), await told(passerby, aid), await told(charity, aid)].flat();
  expect(shown.length).toBeGreaterThanOrEqual(7);
  expect(JSON.stringify(shown)).not.toMatch(/药费|糖尿病|李婶|两口子/);
  for (const who of [rival, member]) expect(await told(who, aid)).toEqual([]);
});

it('tells a unit’s people as they are when it happens: who was removed hears nothing any more', async () => {
  const { staff, charity } = people;
  const helper = people.member;
  const grants = town.world.app.nest.get(GrantsService);
  const order = {
    accountId: helper.id,
    role: 'worker',
    path: '',
    subject: { kind: 'organization', id: charity.unit.id },
  } as const;
  await grants.give(null, order);
  const first = await accepted();
  await staff.dispatches(first, charity.unit);
  expect(await kinds(helper, first)).toEqual(['assignment dispatch']);
  await grants.take(null, order);
  const second = await accepted();
  await staff.dispatches(second, charity.unit);
  expect(await kinds(helper, second)).toEqual([]);
});

it('arrives live', async () => {
  const { wang, staff } = people;
  const page = await town.page(wang);
  await page.enter(`account:${wang.id}`);
  const lamp = await town.lamp();
  await staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  await soon(() => JSON.stringify(page.of('notification')).includes(lamp.id));
});
