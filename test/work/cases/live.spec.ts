import { caseFace } from '../../../src/work/cases/case.schema.js';
import { soon, Town } from './town.js';

let town: Town;
let people: Town['people'];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
}, 60_000);
afterAll(() => town.close());

it('shows every step to all who look on, the same face to each, numbers rising', async () => {
  const { staff, shop, guest, passerby } = people;
  const lamp = await town.lamp();
  const pages = await Promise.all([guest, passerby, shop].map((who) => town.page(who)));
  for (const page of pages) expect(await page.enter(`case:${lamp.id}`)).toEqual({ ok: true, seq: 1, missed: [] });
  await staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  await staff.dispatches(lamp, shop.unit);
  await staff.takes(lamp, 'note', { text: '他家电话常占线' });
  await shop.signs(lamp);
  for (const page of pages) await soon(() => page.of('case').length === 4);
  const [first] = pages;
  for (const page of pages) expect(page.of('case')).toEqual(first?.of('case'));
  expect(first?.of('case').map(({ seq }) => seq)).toEqual([2, 3, 4, 5]);
  const face = caseFace.parse(first?.of('case').at(-1)?.view);
  expect(face).toMatchObject({ state: 'handling', handler: '周师傅', version: 5 });
  expect(JSON.stringify(first?.heard)).not.toContain('占线');
  const late = await town.page(guest);
  expect(await late.enter(`case:${lamp.id}`, 3)).toMatchObject({ ok: true, seq: 5, missed: [{ seq: 4 }, { seq: 5 }] });
});

it('tells desks and inboxes to look again, and nobody else', async () => {
  const { staff, shop, member, rival } = people;
  const desk = await town.page(staff);
  const inbox = await town.page(shop);
  const own = await town.page(member);
  const { community } = town;
  expect(await desk.enter(`desk:${community}`)).toMatchObject({ ok: true });
  expect(await inbox.enter(`inbox:organization-${shop.unit.id}`)).toMatchObject({ ok: true });
  expect(await own.enter(`inbox:member-${member.id}`)).toMatchObject({ ok: true });
  expect(await own.enter(`inbox:member-${shop.id}`)).toMatchObject({ ok: false });
  expect(await (await town.page(rival)).enter(`inbox:organization-${shop.unit.id}`)).toMatchObject({ ok: false });
  expect(await own.enter('case:nonsense')).toEqual({ ok: false, code: 'http/not-found' });
  const lamp = await town.lamp();
  await staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  await staff.dispatches(lamp, shop.unit);
  await soon(() => inbox.heard.length > 0 && desk.heard.length > 0);
  expect(inbox.heard[0]).toMatchObject({ type: 'case', view: null });
  expect(own.heard).toEqual([]);
});
