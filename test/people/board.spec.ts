/** The identity board over HTTP: who agreed, what staff publish, who sees it, and the paper for walls and doors. */
import { randomUUID } from 'node:crypto';
import { MemberBoard, type MemberView } from '../../src/people/members/index.js';
import { form, jpeg } from '../ground/stage.js';
import type { Browser } from '../world/browser.js';
import { refusal } from '../world/browser.js';
import { PrintedPaper } from '../world/paper.js';
import { openWorld, plant, type World } from '../world/world.js';
import { AT, Cast, type Person } from './cast.js';

interface Shown {
  id: string;
  account: { id: string; name: string };
  photo: object | null;
  building: { id: string; name: string } | null;
  posts: string[];
  pledge: string | null;
  skills: string[];
  stars: number | null;
}
interface Standing {
  state: string;
  version: number | null;
  can: string[];
  reason: string | null;
  batch: { title: string } | null;
}
interface Preview {
  items: { person: Shown; hasPhoto: boolean; changed: boolean }[];
  ready: number;
  undecided: number;
  shown: number;
  withoutPhoto: number;
  seen: string;
}
type Batches = { items: { id: string; people: number; shown: number; withdrawnAt: string | null }[] };

let world: World;
let cast: Cast;
let staff: Person;
let neighbour: Person;
let house: string;
let at: string;
const everything = { searchable: false, photo: true, building: true, pledge: true, skills: true, stars: true };

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  at = `/api/v1/communities/${cast.community}/identity-board`;
  staff = await cast.person('陈静', 'staff');
  neighbour = await cast.person('林晓');
  const chain = AT.split('.')
    .slice(0, 4)
    .map((code, i) => ({
      code,
      name: code,
      kind: (['city', 'district', 'street', 'community'] as const)[i] ?? 'city',
    }));
  house = await plant(world, [
    ...chain,
    { code: 'dongyuan', name: '东苑', kind: 'estate' },
    { code: 'b3', name: '3号楼', kind: 'building' },
  ]);
});
afterAll(() => world.close());

type Fellow = Person & { member: string };
async function fellow(name: string, more: object = {}): Promise<Fellow> {
  const who = await cast.person(name);
  const said = { kind: 'party', skills: ['电工', '手语'], pledge: '邻里有事，随叫随到', ...more };
  const { face } = await who.browser.post<MemberView>(`/api/v1/communities/${cast.community}/members`, said);
  await staff.browser.post(`/api/v1/members/${face.id}/confirm`, { version: face.version });
  return { ...who, member: face.id };
}
const standing = (who: Fellow, by: Person = who): Promise<Standing> =>
  by.browser.get(`/api/v1/members/${who.member}/board`);
async function agrees(who: Fellow, more: object = {}): Promise<Standing> {
  const { version } = await standing(who);
  return who.browser.put(`/api/v1/members/${who.member}/board`, {
    version,
    audience: 'neighbours',
    ...everything,
    ...more,
  });
}
const preview = (group = 'ready'): Promise<Preview> => staff.browser.get(`${at}/preview?group=${group}`);
async function publish(title: string, except: string[] = []): Promise<Batches['items'][number] | undefined> {
  const { seen } = await preview();
  return (await staff.browser.post<Batches>(`${at}/batches`, { title, seen, except })).items[0];
}
const names = async (browser: Browser, query = ''): Promise<string[]> =>
  (await browser.get<{ items: Shown[] }>(`${at}/people${query}`)).items.map((one) => one.account.name);

async function paper(path: string): Promise<PrintedPaper> {
  const answer = await fetch(world.url + path, { headers: { cookie: staff.browser.cookie ?? '' } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  return PrintedPaper.open(new Uint8Array(await answer.arrayBuffer()));
}

describe('the identity board', () => {
  it('shows who agreed, once staff have looked and published; and only to whom they agreed', async () => {
    const [wu, zheng, qian] = [await fellow('吴强'), await fellow('郑敏'), await fellow('钱进')];
    expect(await standing(wu)).toMatchObject({ state: 'off', can: ['agree'], version: null });
    await agrees(wu, { audience: 'public', buildingId: house });
    await agrees(zheng, { skills: false, pledge: false });
    const seen = await preview();
    expect(seen).toMatchObject({ ready: 2, undecided: 1, shown: 0, withoutPhoto: 2 });
    expect((await preview('undecided')).items.map((row) => row.person.account.name)).toEqual(['钱进']);
    expect(await names(neighbour.browser)).toEqual([]);
    expect(await publish('第一批')).toMatchObject({ people: 2, shown: 2 });
    expect(await names(neighbour.browser)).toEqual(['吴强', '郑敏']);
    expect(await names(world.browser())).toEqual(['吴强']);
    const { items } = await neighbour.browser.get<{ items: Shown[] }>(`${at}/people`);
    expect(items[0]).toMatchObject({ building: { name: '东苑 3号楼' }, pledge: '邻里有事，随叫随到', stars: 0 });
    expect(items[1]).toMatchObject({ building: null, pledge: null, skills: [] });
    expect(await refusal(neighbour.browser.get(`${at}/preview`))).toBe('http/not-found');
    expect(await refusal(standing(qian, neighbour))).toBe('member/not-found');
    expect(await refusal(world.browser().get(`/api/v1/identity-board/people/${zheng.member}`))).toBe(
      'member/not-found',
    );
  });

  it('is left by a member at once, and field by field', async () => {
    const he = await fellow('何苗');
    await agrees(he, { audience: 'public' });
    await publish('第二批');
    expect(await names(world.browser())).toContain('何苗');
    await agrees(he, { audience: 'public', pledge: false, photo: false });
    const { person } = await world.browser().get<{ person: Shown }>(`/api/v1/identity-board/people/${he.member}`);
    expect(person).toMatchObject({ pledge: null, photo: null, skills: ['电工', '手语'] });
    await agrees(he);
    expect(await names(world.browser())).not.toContain('何苗');
    const { version } = await standing(he);
    expect(await refusal(staff.browser.post(`/api/v1/members/${he.member}/board/withdraw`, { version }))).toBe(
      'http/forbidden',
    );
    await he.browser.post(`/api/v1/members/${he.member}/board/withdraw`, { version });
    expect(await names(neighbour.browser)).not.toContain('何苗');
    expect(await standing(he)).toMatchObject({ state: 'off', batch: null, can: ['agree'] });
  });

  it('shows new words only after staff have seen them, and publishes exactly what was seen', async () => {
    const sun = await fellow('孙立');
    await agrees(sun);
    await publish('第三批');
    const { face } = await sun.browser.get<MemberView>(`/api/v1/members/${sun.member}`);
    await sun.browser.patch(`/api/v1/members/${sun.member}`, { version: face.version, pledge: '改过的承诺' });
    const pledgeOf = async (): Promise<string | null | undefined> =>
      (await neighbour.browser.get<{ items: Shown[] }>(`${at}/people?q=孙`)).items[0]?.pledge;
    expect(await pledgeOf()).toBe('邻里有事，随叫随到');
    const before = await preview();
    expect(before.items).toMatchObject([{ changed: true, person: { pledge: '改过的承诺' } }]);
    await sun.browser.patch(`/api/v1/members/${sun.member}`, { version: face.version + 1, pledge: '又改了' });
    const late = staff.browser.post(`${at}/batches`, { title: '第四批', seen: before.seen, except: [] });
    expect(await refusal(late)).toBe('board/changed');
    await publish('第四批');
    expect(await pledgeOf()).toBe('又改了');
    expect(await refusal(publish('空的一批'))).toBe('board/nobody');
  });

  it('takes back a batch, or one person with a reason; whoever stops being a member is gone at once', async () => {
    const [lv, shi, zhang] = [await fellow('吕良'), await fellow('施恩'), await fellow('张朋')];
    for (const one of [lv, shi, zhang]) await agrees(one);
    const batch = await publish('第五批', [zhang.member]);
    expect(batch).toMatchObject({ people: 2 });
    const { version } = await standing(lv);
    await staff.browser.post(`/api/v1/members/${lv.member}/board/take-down`, { version, reason: '照片不是本人' });
    expect(await standing(lv)).toMatchObject({ state: 'waiting', reason: '照片不是本人' });
    await staff.browser.post(`/api/v1/identity-board/batches/${batch?.id}/withdraw`, { reason: '先核对' });
    expect(await names(neighbour.browser)).not.toContain('施恩');
    expect(
      await refusal(staff.browser.post(`/api/v1/identity-board/batches/${batch?.id}/withdraw`, { reason: '再撤' })),
    ).toBe('board/withdrawn');
    await publish('第六批');
    expect(await names(neighbour.browser)).toEqual(expect.arrayContaining(['吕良', '施恩', '张朋']));
    const { face } = await shi.browser.get<MemberView>(`/api/v1/members/${shi.member}`);
    await shi.browser.post(`/api/v1/members/${shi.member}/leave`, { version: face.version });
    expect(await names(neighbour.browser)).not.toContain('施恩');
    await world.settle();
    expect(await world.db.source.query('select 1 from member_board_tag where member_id = $1', [shi.member])).toEqual(
      [],
    );
  });

  it('is found by building, post, skill and name, in pages that repeat nobody', async () => {
    const cao = await fellow('曹雪', { skills: ['理发'] });
    await agrees(cao, { buildingId: house });
    await world.app.nest.get(MemberBoard).showPosts(cao.id, AT, ['楼栋长', '义务理发']);
    await publish('第七批');
    expect(await names(neighbour.browser, '?post=楼栋长')).toEqual(['曹雪']);
    expect(await names(neighbour.browser, '?skill=理发')).toEqual(['曹雪']);
    expect(await names(neighbour.browser, `?buildingId=${house}&skill=理发`)).toEqual(['曹雪']);
    expect(await names(neighbour.browser, `?buildingId=${house}`)).toEqual(['吴强', '曹雪'].sort());
    expect(await names(neighbour.browser, '?q=曹')).toEqual(['曹雪']);
    expect(await names(world.browser(), '?post=楼栋长')).toEqual([]);
    const summary = await neighbour.browser.get<{ people: number; posts: object[]; can: string[] }>(at);
    expect(summary).toMatchObject({
      posts: [
        { title: '义务理发', people: 1 },
        { title: '楼栋长', people: 1 },
      ],
      can: [],
    });
    const found: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: { items: Shown[]; next: string | null } = await neighbour.browser.get(
        `${at}/people?size=2${next && `&after=${next}`}`,
      );
      found.push(...page.items.map((one) => one.account.name));
      next = page.next;
    }
    expect(found).toEqual([...found].sort());
    expect(new Set(found).size).toBe(found.length);
    expect(found).toHaveLength(summary.people);
    await world.app.nest.get(MemberBoard).showPosts(cao.id, AT, []);
    expect(await names(neighbour.browser, '?post=楼栋长')).toEqual([]);
  });

  it('holds in the database, too, that nobody is shown who did not agree', async () => {
    const yan = await fellow('严实');
    await world.app.nest.get(MemberBoard).showPosts(yan.id, AT, ['楼栋长']);
    expect(await standing(yan)).toMatchObject({ state: 'off' });
    await expect(
      world.db.source.query(`update member_board set state = 'shown' where member_id = $1`, [yan.member]),
    ).rejects.toThrow('member_board_');
    expect(await refusal(agrees(yan, { searchable: true }))).toBe('board/searchable');
    expect(await refusal(agrees(yan, { buildingId: randomUUID() }))).toBe('http/not-found');
  });

  it('is printed as a poster and as sheets for doors: all the words, codes that read', async () => {
    const long = await fellow('阿依古丽·买买提吐尔逊·艾合买提江·木合塔尔·阿布都热西提', {
      pledge:
        '我是住在三号楼的电工，邻里家中跳闸、插座松动、灯不亮，随叫随到；每月第一个周六上午在凉亭义务检修，不收一分钱，不误一件事。'
          .repeat(3)
          .slice(0, 200),
    });
    await agrees(long, { buildingId: house });
    const photo = randomUUID();
    await long.browser.call('PUT', `/api/v1/media/${photo}`, form(await jpeg(600, 800)));
    await long.browser.put('/api/v1/me/photo', { photoId: photo });
    await publish('第八批');
    const poster = await paper(`${at}/poster.pdf`);
    const doors = await paper(`${at}/doors.pdf`);
    try {
      const folder = process.env.PAPERS_TO;
      if (folder)
        await Promise.all([poster.save(0, `${folder}/board-poster.png`), doors.save(0, `${folder}/board-doors.png`)]);
      const text = poster.text.replace(/\s/g, '');
      for (const name of await names(neighbour.browser)) expect(text).toContain(name);
      expect(text).toContain('不误一件事');
      expect([poster.embedded, doors.embedded]).toEqual([true, true]);
      expect(await poster.code(0, { left: 85, top: 0, width: 15, height: 25 })).toMatch(/\/identity$/);
      expect(await doors.code(0, { left: 0, top: 0, width: 50, height: 50 })).toMatch(
        new RegExp(`/identity\\?building=${house}$`),
      );
      expect(doors.text).toContain('东苑 3号楼');
    } finally {
      poster.close();
      doors.close();
    }
    expect((await neighbour.browser.send('GET', `${at}/poster.pdf`)).status).toBe(404);
  });

  it('is closed to search engines', async () => {
    const answer = await world.browser().send('GET', `${at}/people`);
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  });
});
