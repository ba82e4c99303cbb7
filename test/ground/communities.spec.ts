/** Communities by the hundred: which of them somebody may choose among, and which one their pages are about. */
import type { CommunityHere } from '../../src/ground/places/index.js';
import { communityHere, communityList, type CommunityView } from '../../src/ground/places/place.schema.js';
import { newId } from '../../src/platform/db/index.js';
import type { Role } from '../../src/platform/policy/index.js';
import { AT, Cast, type Person } from '../people/cast.js';
import { refusal, type Browser } from '../world/browser.js';
import { give, openWorld, plant, type World } from '../world/world.js';

const QIUYUE = 'hz.cf.ls.qiuyue.';
const MANY = 1_200;
let world: World;
let cast: Cast;

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  const far = await plant(world, [
    { code: 'hz', name: '和州市', kind: 'city' },
    { code: 'cf', name: '春风区', kind: 'district' },
    { code: 'yx', name: '云溪街道', kind: 'street' },
  ]);
  await world.db.source.query(
    `insert into place (id, parent_id, kind, code, path, name, position, facts, version, created_at)
     select gen_random_uuid(), $1, 'community', 'c' || n, 'hz.cf.yx.c' || n || '.', case n when 900 then 'Maple 社区' else '云溪第' || n || '社区' end, n, '{}', 1, now()
     from generate_series(1, $2::int) n`,
    [far, MANY],
  );
});
afterAll(() => world.close());

async function somebody(name: string, rights: readonly [Role, string][], home?: string): Promise<Person> {
  const person = await cast.person(name.slice(0, 20));
  for (const [role, path] of rights) await give(world, { accountId: person.id, role, path });
  await world.db.source.query('update account set home_path = $2 where id = $1', [person.id, home ?? null]);
  return cast.again(person);
}
const ask = async (by: Browser, query = ''): Promise<{ items: CommunityView[]; next: string | null }> =>
  communityList.parse(await by.get(`/api/v1/communities${query}`));
const here = async (by: Browser, chosen?: string): Promise<CommunityHere> =>
  communityHere.parse(await by.get(`/api/v1/communities/here${chosen === undefined ? '' : `?chosen=${chosen}`}`));
const about = ({ pages, desk }: CommunityHere): (string | number | undefined)[] =>
  [pages, desk].flatMap((one) => (one ? [one.community?.name, one.choices] : []));

it('are listed page by page, all of them, each once', async () => {
  const seen: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const page = await ask(world.browser(), `?size=100${next ? `&after=${next}` : ''}`);
    seen.push(...page.items.map(({ path }) => path));
    ({ next } = page);
  }
  expect([seen.length, new Set(seen).size]).toEqual([MANY + 2, MANY + 2]);
  expect((await ask(world.browser())).items).toHaveLength(50);
});

it('are found by their name and by what they lie in', async () => {
  const named = async (words: string): Promise<string[]> =>
    (await ask(world.browser(), `?words=${encodeURIComponent(words)}`)).items.map(({ name }) => name);
  expect(await named('第1177')).toEqual(['云溪第1177社区']);
  expect((await named('柳松')).sort()).toEqual(['春风里社区', '秋月社区'].sort());
  expect(await named('没有')).toEqual([]);
  expect(await named('maple')).toEqual(['Maple 社区']);
  const first = await ask(world.browser(), `?words=${encodeURIComponent('云溪')}&size=2`);
  const second = await ask(world.browser(), `?words=${encodeURIComponent('云溪')}&size=2&after=${first.next}`);
  expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([1, 2, 3, 4].map((n) => `云溪第${n}社区`));
});

it('refuse a place to go on from that is none', async () => {
  const cursor = Buffer.from(JSON.stringify([newId()])).toString('base64url');
  expect(await refusal(world.browser().get(`/api/v1/communities?after=${cursor}`))).toBe('http/malformed');
  expect(await refusal(world.browser().get('/api/v1/communities?after=x'))).toBe('http/malformed');
});

describe('somebody’s pages and desk', () => {
  interface Case {
    who: string;
    rights: [Role, string][];
    home?: string;
    pages: [string, number];
    desk?: [string, number];
  }
  it.each<Case>([
    { who: 'a resident: their own', rights: [['resident', `${AT}dongyuan.b3.`]], home: AT, pages: ['春风里社区', 1] },
    {
      who: 'who lives here and helps there: one’s own first',
      rights: [['member', QIUYUE]],
      home: AT,
      pages: ['春风里社区', 2],
    },
    {
      who: 'who lives here and works there has that desk',
      rights: [['staff', QIUYUE]],
      home: AT,
      pages: ['春风里社区', 2],
      desk: ['秋月社区', 1],
    },
    {
      who: 'who works in a part',
      rights: [['staff', `${AT}dongyuan.`]],
      pages: ['春风里社区', 1],
      desk: ['春风里社区', 1],
    },
    {
      who: 'who works in two',
      rights: [
        ['staff', QIUYUE],
        ['supervisor', AT],
      ],
      pages: ['春风里社区', 2],
      desk: ['春风里社区', 2],
    },
    {
      who: 'who works above',
      rights: [['supervisor', 'hz.cf.yx.']],
      pages: ['云溪第1社区', MANY],
      desk: ['云溪第1社区', MANY],
    },
    { who: 'who belongs nowhere yet: any', rights: [], pages: ['春风里社区', MANY + 2] },
  ])('are about, for $who', async ({ who, rights, home, pages, desk }) => {
    const { browser } = await somebody(who, rights, home);
    const found = await here(browser);
    expect([found.pages.community?.name, found.pages.choices]).toEqual(pages);
    expect(found.desk && [found.desk.community?.name, found.desk.choices]).toEqual(desk ?? null);
    const list = await ask(browser, '?of=pages&size=100');
    expect(list.items).toHaveLength(Math.min(pages[1], 100));
    expect((await ask(browser, '?of=desk&size=100')).items).toHaveLength(Math.min(desk?.[1] ?? 0, 100));
  });

  it('follow what was chosen, where it is one of theirs', async () => {
    const supervisor = await somebody('周正', [['supervisor', 'hz.cf.ls.']]);
    expect(about(await here(supervisor.browser, cast.other))).toEqual(['秋月社区', 2, '秋月社区', 2]);
    const { items } = await ask(world.browser(), `?words=${encodeURIComponent('第700社')}`);
    expect(about(await here(world.browser(), items[0]?.id))).toEqual(['云溪第700社区', MANY + 2]);
    const resident = await somebody('李姐', [['resident', AT]], AT);
    expect(about(await here(resident.browser, items[0]?.id))).toEqual(['春风里社区', 1]);
    expect(about(await here(resident.browser, newId()))).toEqual(['春风里社区', 1]);
  });
});
