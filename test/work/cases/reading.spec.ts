import fc from 'fast-check';
import { sql, statement } from '../../../src/platform/db/index.js';
import { encodeCursor } from '../../../src/platform/http/index.js';
import { Actor, type Role } from '../../../src/platform/policy/index.js';
import { casePolicy } from '../../../src/work/cases/index.js';
import { factsOf } from '../../../src/work/cases/case.row.js';
import { scopeOf, VISIBLE, type Scope } from '../../../src/work/cases/case.visible.js';
import { CaseFile, CasePerson } from '../../../src/work/cases/index.js';
import { refusal } from '../../world/browser.js';
import type { CaseActor, Matter } from '../../world/case-actors.js';
import { statementsOf } from '../../world/statements.js';
import { AT, Town } from './town.js';

let town: Town;
let people: Town['people'];
let lamps: Matter[];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
  lamps = [];
  for (let i = 0; i < 7; i++) lamps.push(await town.lamp({ title: `第${i + 1}盏灯不亮` }));
  await people.wang.opens({
    categoryId: town.categories.drain.id,
    placeId: town.square.building,
    title: '下水道返味',
    description: '厨房',
  });
  for (const lamp of lamps.slice(0, 3))
    await people.staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'urgent' });
  await people.staff.dispatches(lamps[0], people.shop.unit);
}, 60_000);
afterAll(() => town.close());

/** The statements of a screen, beside the session's. */
const count = async (work: () => Promise<unknown>): Promise<string[]> => {
  await town.world.settle();
  return (await statementsOf(work)).filter((name) => name !== 'session');
};
const titles = async (query: string) => (await people.staff.desk(town.community, query)).items.map((row) => row.title);

it('filters the desk by any mix, pages it by key, and counts', async () => {
  const all = await people.staff.desk(town.community);
  expect(all.counts).toEqual({ states: { accepted: 2, dispatched: 1, submitted: 5 }, overdue: 0 });
  expect(await titles('?state=accepted&grade=urgent&sort=new')).toEqual(['第3盏灯不亮', '第2盏灯不亮']);
  expect(await titles(`?lead=${people.shop.unit.id}&overdue=false`)).toEqual(['第1盏灯不亮']);
  expect(await titles(`?q=${encodeURIComponent('返味')}&category=${town.categories.drain.id}`)).toEqual(['下水道返味']);
  expect(await titles('?q=ek2026-4')).toEqual(['第4盏灯不亮']);
  expect(await titles(`?q=${encodeURIComponent('100%')}`)).toEqual([]);
  const seen: string[] = [];
  for (let after = ''; ;) {
    const page = await people.staff.desk(town.community, `?size=3&sort=new${after}`);
    seen.push(...page.items.map((row) => row.id));
    if (!page.next) break;
    after = `&after=${page.next}`;
  }
  expect(new Set(seen).size).toBe(8);
  const forged = ['nonsense', encodeCursor(['yesterday', 'x']), encodeCursor(['infinity', 'x\0'])];
  const id = '01900000-0000-7000-8000-000000000000';
  const never = encodeCursor(['2026-99-99 99:99:99+00', id]);
  expect(await refusal(people.staff.desk(town.community, `?after=${never}`))).toBe('http/malformed');
  for (const after of forged) {
    expect(await refusal(people.staff.desk(town.community, `?after=${after}`))).toBe('http/malformed');
    expect(await refusal(people.guest.record(town.community, `?after=${after}`))).toBe('http/malformed');
    expect(await refusal(people.wang.mine(`?after=${after}`))).toBe('http/malformed');
    expect(await refusal(people.shop.inbox(`?after=${after}`))).toBe('http/malformed');
  }
  const record = await people.guest.record(town.community, '?size=3');
  const rest = await people.guest.record(town.community, `?after=${record.next}`);
  expect(new Set([...record.items, ...rest.items].map((row) => row.id)).size).toBe(8);
  for (const who of [people.passerby, people.shop, people.elsewhere])
    expect(await refusal(who.desk(town.community))).toBe('http/not-found');
});

it('reads each screen with one statement', async () => {
  const [lamp] = lamps as [Matter];
  const { wang, staff, shop, guest } = people;
  await staff.desk(town.community);
  expect(await count(() => wang.sees(lamp))).toEqual(['case-page']);
  expect(await count(() => guest.sees(lamp))).toEqual(['case-page']);
  expect(await count(() => wang.mine())).toEqual(['case-mine']);
  expect(await count(() => shop.inbox())).toEqual(['case-inbox']);
  expect(await count(() => guest.record(town.community))).toEqual(['case-public']);
  expect(await count(() => staff.desk(town.community, '?state=submitted'))).toEqual(['desk-due-1000000']);
});

it('lets administrators alone shape the categories', async () => {
  const path = `/api/v1/communities/${town.community}/categories`;
  const noise = { code: 'noise', zh: '噪声扰民', en: 'Noise', icon: 'volume-2', pillar: 'services' };
  const unit = { kind: 'organization', id: people.shop.unit.id };
  expect(await refusal(people.staff.browser.post(path, noise))).toBe('http/not-found');
  const made = await people.administrator.browser.post<{ id: string; version: number }>(path, { ...noise, unit });
  expect(made).toMatchObject({ unit: people.shop.unit, masked: true, grade: 'ordinary' });
  expect(await refusal(people.administrator.browser.post(path, noise))).toBe('category/code-taken');
  const quarrel = await people.wang.opens({
    categoryId: made.id,
    placeId: town.square.building,
    title: '半夜装修',
    description: '吵得睡不着',
  });
  await people.staff.accepts(quarrel, { categoryId: made.id, grade: 'ordinary' });
  expect((await people.wang.sees(quarrel)).face).toMatchObject({
    state: 'dispatched',
    lead: people.shop.unit,
    version: 3,
  });
  const change = { version: made.version, active: false };
  await people.administrator.browser.patch(`/api/v1/categories/${made.id}`, change);
  expect(await refusal(people.administrator.browser.patch(`/api/v1/categories/${made.id}`, change))).toBe(
    'category/changed',
  );
  const listed = await people.guest.browser.get<{ items: { code: string }[] }>(path);
  expect(listed.items.map(({ code }) => code)).toEqual(['drain', 'hardship', 'lighting']);
  expect(await refusal(people.staff.accepts(lamps[5], { categoryId: made.id, grade: 'ordinary' }))).toBe(
    'category/not-found',
  );
});

it('keeps private cases out of the public list where their kind is not to be listed', async () => {
  const { administrator, wang, guest } = people;
  const quiet = {
    code: 'family',
    zh: '家庭',
    en: 'Family',
    icon: 'house',
    pillar: 'aid',
    private: true,
    masked: false,
  };
  const path = `/api/v1/communities/${town.community}/categories`;
  const { id } = await administrator.browser.post<{ id: string }>(path, quiet);
  const before = await guest.record(town.community);
  await wang.opens({ categoryId: id, placeId: town.square.building, title: '家事', description: '求劝' });
  expect(await guest.record(town.community)).toEqual(before);
  await administrator.browser.patch(`/api/v1/categories/${id}`, { version: 1, masked: true });
  const shown = (await guest.record(town.community)).items.map((row) => row.title);
  expect(shown).toContain('家庭（隐私保护）');
  expect(shown).not.toContain('家事');
});

it('refuses a bad place, a bad field and a person who is not there, by name', async () => {
  const order = {
    categoryId: town.categories.lamp.id,
    placeId: town.square.building,
    title: '灯',
    description: '坏了',
  };
  const send = async (by: CaseActor, more: object) => {
    const { status, body } = await by.browser.send('POST', '/api/v1/cases', { ...order, ...more });
    const { code, errors } = body as { code: string; errors: { field: string; code: string }[] };
    return [status, code, errors[0]?.field, errors[0]?.code];
  };
  const nowhere = '01900000-0000-7000-8000-000000000000';
  expect(await send(people.wang, { placeId: nowhere })).toEqual([
    422,
    'case/not-in-community',
    'placeId',
    'case/not-in-community',
  ]);
  expect(await send(people.wang, { categoryId: nowhere })).toEqual([
    404,
    'category/not-found',
    'categoryId',
    'category/not-found',
  ]);
  expect(await send(people.wang, { title: 'x'.repeat(61) })).toEqual([422, 'http/invalid', 'title', 'field/too-long']);
  expect(await send(people.wang, { admin: true })).toEqual([422, 'http/invalid', '', 'field/unknown']);
  expect(await send(people.wang, { photos: [{ id: nowhere }] })).toEqual([
    404,
    'media/not-found',
    'photos.0.id',
    'media/not-found',
  ]);
  expect(await send(people.staff, { reporter: { accountId: nowhere } })).toEqual([
    422,
    'case/person-not-found',
    'reporter.accountId',
    'case/person-not-found',
  ]);
  expect((await people.guest.browser.send('POST', '/api/v1/cases', order)).status).toBe(401);
});

const visible = statement<{ id: string }, Scope>('test-visible', sql`select c.id from case_file c where ${VISIBLE}`);

it('says in SQL what the policy says, for any rights', async () => {
  const { db } = town.world;
  const { wang, li, shop, charity, member } = people;
  const aid = await li.opens({
    categoryId: town.categories.hardship.id,
    placeId: town.square.building,
    title: '药费',
    description: '急',
  });
  await people.staff.accepts(aid, { categoryId: town.categories.hardship.id, grade: 'ordinary' });
  await people.staff.dispatches(aid, charity.unit);
  const quiet = await wang.opens({
    categoryId: town.categories.drain.id,
    placeId: town.square.building,
    title: '漏',
    description: '水',
    private: true,
  });
  await people.staff.visits(quiet, { visitorId: member.id, appointmentAt: '2026-03-02T07:00:00Z' });
  const files = await db.repo(CaseFile).find();
  const parties = await db.repo(CasePerson).find();
  const ids = [wang.id, li.id, member.id, shop.id, charity.id];
  const grant = fc.oneof(
    fc.record({
      role: fc.constantFrom<Role>('resident', 'staff', 'supervisor', 'administrator', 'member'),
      path: fc.constantFrom('hz.', AT, `${AT}dongyuan.`, 'hz.cf.ls.qiuyue.'),
    }),
    fc.record({
      role: fc.constantFrom<Role>('manager', 'worker'),
      path: fc.constant(''),
      subject: fc.constantFrom(charity.unit, shop.unit),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.option(fc.constantFrom(...ids)), fc.array(grant, { maxLength: 3 }), async (id, grants) => {
      const actor = new Actor({
        id,
        sessionId: null,
        name: '',
        language: 'zh',
        home: null,
        grants: id === null ? [] : grants,
      });
      const bySql = new Set((await db.rows(visible, scopeOf(actor))).map((row) => row.id));
      for (const file of files) {
        const own = parties.filter(({ caseId }) => caseId === file.id);
        const facts = factsOf(file, own, [], town.world.clock.now());
        expect([file.title, bySql.has(file.id)]).toEqual([file.title, casePolicy.read(actor, facts)]);
      }
    }),
    { numRuns: 150 },
  );
});
