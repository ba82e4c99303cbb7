/** Who fits what: the scoring as a table, and over HTTP both ways, with the reasons. */
import type { ClaimView, DemandSuggestion, MemberSuggestion, NeedView } from '../../src/programs/demands/index.js';
import { Cast, type Person } from '../people/cast.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';
import { fit, nearness, ranked, type Helper, type Wanted } from '../../src/programs/demands/suggestion.scoring.js';

const lamp: Wanted = { skills: ['电工'], words: '楼道灯不亮', placePath: 'a.b.c.d.east.3.' };
const helper = (more: Partial<Helper>): Helper => ({ skills: [], wish: null, home: null, load: 0, ...more });

it.each([
  ['the same building', 'a.b.c.d.east.3.', 'a.b.c.d.east.3.', 'building'],
  ['a flat of the building', 'a.b.c.d.east.3.', 'a.b.c.d.east.3.502.', 'building'],
  ['the same estate', 'a.b.c.d.east.3.', 'a.b.c.d.east.4.', 'estate'],
  ['an estate as a whole', 'a.b.c.d.east.', 'a.b.c.d.east.4.', 'estate'],
  ['another estate', 'a.b.c.d.east.3.', 'a.b.c.d.west.3.', 'community'],
  ['the whole community', 'a.b.c.d.', 'a.b.c.d.east.4.', 'community'],
  ['a home nobody knows', 'a.b.c.d.east.3.', null, 'community'],
] as const)('is near as %s', (_, place, home, near) => expect(nearness(place, home)).toBe(near));

it.each([
  ['nothing speaks for them', helper({}), undefined],
  ['a skill asked for', helper({ skills: ['电工'] }), { skills: ['电工'], wish: false, near: 'community', load: 0 }],
  [
    'a skill that holds it',
    helper({ skills: ['水电工'] }),
    { skills: ['水电工'], wish: false, near: 'community', load: 0 },
  ],
  ['a wish', helper({ wish: '想帮老人修楼道灯' }), { skills: [], wish: true, near: 'community', load: 0 }],
  ['another wish', helper({ wish: '想唱歌' }), undefined],
  ['their own building', helper({ home: 'a.b.c.d.east.3.' }), { skills: [], wish: false, near: 'building', load: 0 }],
  ['their estate alone', helper({ home: 'a.b.c.d.east.4.' }), undefined],
] as const)('suits because of %s', (_, one, reasons) => expect(fit(lamp, one)?.reasons).toEqual(reasons));

it('puts skill before place, place before none, and who has less in hand before who has more', () => {
  const all = [
    { name: 'busy electrician', one: helper({ skills: ['电工'], load: 3 }) },
    { name: 'free electrician', one: helper({ skills: ['电工'], load: 1 }) },
    { name: 'electrician next door', one: helper({ skills: ['电工'], home: 'a.b.c.d.east.3.', load: 1 }) },
    { name: 'neighbour', one: helper({ home: 'a.b.c.d.east.3.' }) },
  ];
  const fitting = all.flatMap(({ name, one }) => {
    const found = fit(lamp, one);
    return found ? [{ name, fit: found }] : [];
  });
  expect(ranked(fitting, 3).map(({ name }) => name)).toEqual([
    ...['electrician next door', 'free electrician', 'neighbour'],
  ]);
});

describe('over HTTP', () => {
  let world: World;
  let cast: Cast;
  let staff: Person;
  let electrician: Person;
  let lampNeed: NeedView;

  beforeAll(async () => {
    world = await openWorld();
    cast = await Cast.of(world);
    staff = await cast.person('陈静', 'staff');
    electrician = await member('秦志远', ['电工'], null);
    await member('史承恩', ['书法'], '想写春联');
    await member('毛春生', ['木工'], null);
    const made = await staff.browser.post<NeedView>(`/api/v1/communities/${cast.community}/needs`, {
      ...{ placeId: cast.estate, title: '路灯不亮', words: '', private: false },
    });
    const steps = `/api/v1/needs/${made.face.id}/steps`;
    await staff.browser.post(steps, { step: 'accept', version: 1, category: 'facilities', skills: ['电工'] });
    lampNeed = await staff.browser.post<NeedView>(steps, { step: 'publish', version: 2, track: 'can' });
  });
  afterAll(() => world.close());

  async function member(name: string, skills: string[], wish: string | null): Promise<Person> {
    const who = await cast.person(name);
    const path = `/api/v1/communities/${cast.community}/members`;
    const order = { kind: 'volunteer', skills, ...(wish === null ? {} : { wish }) };
    const { face } = await who.browser.post<{ face: { id: string; version: number } }>(path, order);
    await staff.browser.post(`/api/v1/members/${face.id}/confirm`, { version: face.version });
    return who;
  }
  const suited = async (who: Person): Promise<DemandSuggestion[]> =>
    (await who.browser.get<{ items: DemandSuggestion[] }>(`/api/v1/communities/${cast.community}/suited`)).items;

  it('tells staff who fits a need, with the reason, and a member what fits them', async () => {
    const path = `/api/v1/needs/${lampNeed.face.id}/suggestions`;
    const { items } = await staff.browser.get<{ items: MemberSuggestion[] }>(path);
    expect(items).toEqual([
      {
        account: { id: electrician.id, name: '秦志远' },
        reasons: { skills: ['电工'], wish: false, near: 'community', load: 0 },
        told: false,
      },
    ]);
    expect(await refusal(electrician.browser.get(path))).toBe('demand/not-found');
    expect((await suited(electrician)).map((one) => one.subject.title)).toEqual(['路灯不亮']);
    expect(await suited(staff)).toEqual([]);
  });

  it('asks a member once, who is told, and it is taken from the list when claimed', async () => {
    const path = `/api/v1/needs/${lampNeed.face.id}/suggestions`;
    await staff.browser.post(path, { accountId: electrician.id });
    await staff.browser.post(path, { accountId: electrician.id });
    await world.settle();
    const inbox = await electrician.browser.get<{ items: { kind: string }[] }>('/api/v1/notifications?group=demands');
    expect(inbox.items.map(({ kind }) => kind)).toEqual(['demand-suggested']);
    expect((await suited(electrician))[0]).toMatchObject({ asked: true });
    await electrician.browser.post(`/api/v1/needs/${lampNeed.face.id}/claims`);
    expect(await suited(electrician)).toEqual([]);
  });

  it('becomes a case when the claimant needs help: scene seven begins', async () => {
    const own = await electrician.browser.get<{ items: ClaimView[] }>('/api/v1/me/claims?current=true');
    const [claim] = own.items;
    expect(claim?.mine.can).toContain('open-case');
    const admin = await cast.person('孟涛', 'administrator');
    const category = await admin.browser.post<{ id: string }>(`/api/v1/communities/${cast.community}/categories`, {
      ...{ code: 'lamp', zh: '路灯', en: 'Street lamps', icon: 'lamp', pillar: 'services' },
    });
    const path = `/api/v1/claims/${claim?.face.id}/case`;
    const order = { categoryId: category.id, words: '灯杆不归我们单位，要另找人' };
    const stranger = await cast.person('林晓');
    expect(await refusal(stranger.browser.post(path, order))).toBe('claim/not-found');
    const opened = await electrician.browser.post<{ id: string; number: string }>(path, order);
    expect(await refusal(electrician.browser.post(path, order))).toBe('claim/has-case');
    const seen = await electrician.browser.get<ClaimView>(`/api/v1/claims/${claim?.face.id}`);
    expect(seen.mine).toMatchObject({ caseId: opened.id });
    expect(seen.mine.can).not.toContain('open-case');
    const { face } = await staff.browser.get<{ face: { title: string; html: string } }>(`/api/v1/cases/${opened.id}`);
    expect(face.title).toBe('路灯不亮');
    expect(face.html).toContain(`来自需求清单 ${lampNeed.face.number}`);
    const { version } = seen.face;
    await electrician.browser.post(`/api/v1/claims/${claim?.face.id}/steps`, {
      ...{ step: 'release', version, reason: '灯杆是别的单位的' },
    });
    expect((await staff.browser.get<NeedView>(`/api/v1/needs/${lampNeed.face.id}`)).face).toMatchObject({ taken: 0 });
  });
});
