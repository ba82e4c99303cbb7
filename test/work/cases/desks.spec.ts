/** The queue of those who work in several communities: theirs and nobody else's, what is due first first, whatever the filter. */
import { GrantsService } from '../../../src/ground/accounts/index.js';
import { desksPage } from '../../../src/work/cases/list.schema.js';
import { refusal } from '../../world/browser.js';
import type { CaseActor, Matter } from '../../world/case-actors.js';
import { plant } from '../../world/world.js';
import { AT, Town } from './town.js';

const ABOVE = [
  { code: 'hz', name: '和州市', kind: 'city' },
  { code: 'cf', name: '春风区', kind: 'district' },
  { code: 'ls', name: '柳松街道', kind: 'street' },
] as const;
const QIUYUE = 'hz.cf.ls.qiuyue.';

let town: Town;
let people: Town['people'];
let qiuyue: string;
let here: Matter[];
let there: Matter[];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
  qiuyue = await plant(town.world, [...ABOVE, { code: 'qiuyue', name: '秋月社区', kind: 'community' }]);
  const path = `/api/v1/communities/${qiuyue}/categories`;
  const category = { code: 'noise', zh: '噪声', en: 'Noise', icon: 'volume-2', pillar: 'services' };
  const { id: categoryId } = await people.administrator.browser.post<{ id: string }>(path, category);
  [here, there] = [[], []];
  // One here, one there, a minute apart: which is due first changes from row to row.
  for (let i = 0; i < 4; i++) {
    here.push(await town.lamp({ title: `第${i + 1}盏灯不亮` }));
    town.world.clock.advance(60_000);
    const order = { categoryId, placeId: qiuyue, title: `秋月第${i + 1}夜太吵`, description: '十点以后' };
    there.push(await people.elsewhere.opens({ ...order, private: i === 0 }));
    town.world.clock.advance(60_000);
  }
  await people.staff.accepts(here[0], { categoryId: town.categories.lamp.id, grade: 'urgent' });
}, 60_000);
afterAll(() => town.close());

const desk = async ({ browser }: CaseActor, query = '') => desksPage.parse(await browser.get(`/api/v1/desk${query}`));
const ids = async (who: CaseActor, query = '') => (await desk(who, query)).items.map(({ id }) => id);
const idsOf = (matters: readonly Matter[]) => matters.map(({ id }) => id);

it('is one queue in the order in which things are due, each row with its community', async () => {
  const { items, counts } = await desk(people.supervisor);
  expect(items.map(({ id }) => id).sort()).toEqual(idsOf([...here, ...there]).sort());
  const due = items.map(({ dueAt, acceptBy }) => dueAt ?? acceptBy);
  expect(due).toEqual([...due].sort());
  expect(new Set(items.map(({ community }) => community.name))).toEqual(new Set(['春风里社区', '秋月社区']));
  expect(counts.states).toEqual({ submitted: 7, accepted: 1 });
  const pages: string[] = [];
  for (let after = ''; ;) {
    const page = await desk(people.supervisor, `?size=3${after}`);
    pages.push(...page.items.map(({ id }) => id));
    if (page.next === null) break;
    after = `&after=${page.next}`;
  }
  expect(pages).toEqual(items.map(({ id }) => id));
});

it('holds what is theirs and nothing else, private cases too', async () => {
  expect((await ids(people.staff)).sort()).toEqual(idsOf(here).sort());
  expect((await ids(people.elsewhere)).sort()).toEqual(idsOf(there).sort());
  for (const who of [people.wang, people.shop, people.member]) expect(await refusal(desk(who))).toBe('http/not-found');
  expect(await refusal(desk(people.guest))).toBe('http/sign-in');
  expect(await refusal(desk(people.supervisor, '?after=WyJhIiwiYiJd'))).toBe('http/malformed');
});

it('is filtered by state, by what is late, and by words', async () => {
  expect(await ids(people.supervisor, '?state=accepted')).toEqual([here[0]?.id]);
  expect(await ids(people.supervisor, '?q=秋月第2')).toEqual([there[1]?.id]);
  expect((await ids(people.supervisor, '?state=submitted&q=灯')).sort()).toEqual(idsOf(here.slice(1)).sort());
  expect(await ids(people.supervisor, '?overdue=true')).toEqual([]);
  expect(await ids(people.supervisor, '?q=100%25')).toEqual([]);
});

it('grows with a right that is given, and shrinks at once when it is taken', async () => {
  const grants = town.world.app.nest.get(GrantsService);
  const right = { accountId: people.staff.id, role: 'staff', path: QIUYUE } as const;
  await grants.give(null, right);
  expect((await ids(people.staff)).length).toBe(8);
  await grants.take(null, right);
  expect((await ids(people.staff)).sort()).toEqual(idsOf(here).sort());
  expect(AT).not.toBe(QIUYUE);
});

it('holds of a community what lies in the part where somebody works: they take it on, dispatch it and no other', async () => {
  const { wang, staff, shop, passerby } = people;
  const grants = town.world.app.nest.get(GrantsService);
  const part = (path: string) => ({ accountId: passerby.id, role: 'staff', path }) as const;
  const building = `${AT}dongyuan.b3.`;
  for (const path of [building, `${QIUYUE}xiyuan.`]) await grants.give(null, part(path));
  const gate = await wang.opens({
    categoryId: town.categories.lamp.id,
    placeId: town.community,
    title: '社区大门的灯',
    description: '不亮',
  });
  expect((await ids(passerby)).sort()).toEqual(idsOf(here).sort());
  expect((await ids(staff)).sort()).toEqual(idsOf([...here, gate]).sort());
  expect((await desk(passerby)).counts.states).toEqual({ submitted: 3, accepted: 1 });
  expect(await refusal(passerby.desk(town.community))).toBe('http/not-found');

  await passerby.accepts(here[1] ?? { id: '' }, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  await staff.accepts(gate, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  const assignees = `/api/v1/communities/${town.community}/assignees`;
  expect((await passerby.browser.get<{ items: { id: string }[] }>(assignees)).items.map(({ id }) => id)).toContain(
    shop.unit.id,
  );
  const cases = [here[1], gate].map((one) => ({ id: one?.id ?? '', version: 2 }));
  const { items } = await passerby.dispatchesAll(town.community, cases, shop.unit);
  const codes = new Map(items.map(({ id, code }) => [id, code]));
  expect(cases.map(({ id }) => codes.get(id))).toEqual([null, 'http/forbidden']);

  await grants.take(null, part(building));
  expect(await ids(passerby)).toEqual([]);
  expect(await refusal(passerby.dispatchesAll(town.community, cases, shop.unit))).toBe('http/not-found');
});
