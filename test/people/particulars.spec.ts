/** What a member says of themselves, who sees it, and what staff do with it: ask back, confirm many, take back; moving; units. */
import type { MemberView } from '../../src/people/members/index.js';
import { form, jpeg } from '../ground/stage.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';
import { Cast, type Person } from './cast.js';

let world: World;
let cast: Cast;
let staff: Person;
let stranger: Person;
let fellow: Person;

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  staff = await cast.person('陈静', 'staff');
  stranger = await cast.person('林晓');
  fellow = await cast.person('同伴', 'member');
});
afterAll(() => world.close());

const checksIn = (who: Person, more: object = {}, community = cast.community): Promise<MemberView> =>
  who.browser.post<MemberView>(`/api/v1/communities/${community}/members`, {
    kind: 'party',
    skills: ['电工'],
    ...more,
  });
const sees = (who: Person, { face }: MemberView): Promise<MemberView> =>
  who.browser.get<MemberView>(`/api/v1/members/${face.id}`);
const does = (who: Person, view: MemberView, step: string, more: object = {}): Promise<MemberView> =>
  who.browser.post<MemberView>(`/api/v1/members/${view.face.id}/${step}`, { version: view.face.version, ...more });
const photo = async ({ browser }: Person): Promise<{ id: string }> => {
  const id = crypto.randomUUID();
  await browser.put(`/api/v1/media/${id}?private=true`, form(await jpeg(60, 40)));
  return { id };
};
const WHOLE = { realName: '吴小强', birthYear: 1985, gender: 'male', unit: '路灯管理所', post: '工程师' };
const REST = { wish: '修灯', household: '2单元301', phone: '19912345678' };

describe('the seven particulars', () => {
  it('say how complete they are, and what is missing', async () => {
    const wu = await cast.person('吴强');
    const thin = await checksIn(wu);
    expect(thin.mine.completeness).toEqual({
      percent: 14,
      missing: ['basics', 'unit', 'post', 'wish', 'address', 'contact'],
    });
    const path = `/api/v1/members/${thin.face.id}`;
    const more = { ...WHOLE, ...REST, photo: await photo(wu), letter: await photo(wu) };
    const full = await wu.browser.patch<MemberView>(path, { version: thin.face.version, ...more });
    expect(full.mine.completeness).toEqual({ percent: 93, missing: ['address'] });
    expect(full.mine.particulars).toMatchObject({ ...WHOLE, birthYear: '1985', ...REST, masked: false });
    expect([full.mine.letter?.sources.length, full.mine.particulars.photo?.sources.length]).not.toContain(0);
    const volunteer = await checksIn(await cast.person('志愿者'), { kind: 'volunteer', wish: '读报', phone: '12345' });
    expect(volunteer.mine.completeness).toMatchObject({ percent: 60, missing: ['basics', 'address'] });
  });

  it('are seen by whom the member says; what is sensitive is masked for staff, who reveal it with a reason that is kept', async () => {
    const zheng = await cast.person('郑敏');
    const waiting = await checksIn(zheng, { ...WHOLE, ...REST, letter: await photo(zheng) });
    const masked = { realName: '吴**', birthYear: '198*', phone: '199****5678', household: '2***', masked: true };
    expect((await sees(staff, waiting)).mine.particulars).toMatchObject({ ...masked, unit: '路灯管理所' });
    expect((await sees(staff, waiting)).mine.letter?.sources).not.toEqual([]);
    await does(staff, waiting, 'confirm');
    const nothing = { realName: null, birthYear: null, unit: null, phone: null, household: null, photo: null };
    expect((await sees(stranger, waiting)).mine).toMatchObject({ particulars: nothing, letter: null, shown: null });
    const { face } = await sees(zheng, waiting);
    const shown = { phone: 'members', post: 'residents', realName: 'everyone' };
    await zheng.browser.patch(`/api/v1/members/${face.id}`, { version: face.version, shown });
    expect((await sees(fellow, waiting)).mine.particulars).toMatchObject({ phone: REST.phone, post: '工程师' });
    expect((await sees(stranger, waiting)).mine.particulars).toMatchObject({ phone: null, post: '工程师' });
    expect((await sees(staff, waiting)).mine.particulars).toMatchObject({ phone: REST.phone, realName: '吴小强' });

    const path = `/api/v1/members/${face.id}`;
    expect(await refusal(fellow.browser.post(`${path}/reveal`, { reason: 'contact' }))).toBe('http/forbidden');
    const whole = await staff.browser.post(`${path}/reveal`, { reason: 'visit', words: '送聘书' });
    expect(whole).toEqual({ realName: '吴小强', birthYear: 1985, household: '2单元301', phone: '19912345678' });
    const looks = await zheng.browser.get<{ items: object[] }>('/api/v1/me/looks');
    expect(looks.items).toMatchObject([{ by: { name: '陈静' }, what: 'member-particulars', reason: '送聘书' }]);
    const events = await world.db.source.query<{ data: object }[]>(
      `select data from event where type like 'members.%'`,
    );
    expect(JSON.stringify(events)).not.toMatch(/吴小强|19912345678|301|送聘书/);
  });

  it('keep a photo private until it is for everyone', async () => {
    const he = await cast.person('何花');
    const seen = await checksIn(he, { photo: await photo(he) });
    expect(seen.mine.particulars.photo?.sources[0]?.url).toMatch(/^\/media\/private\//);
    const path = `/api/v1/members/${seen.face.id}`;
    await he.browser.patch(path, { version: seen.face.version, shown: { photo: 'everyone' } });
    expect((await sees(he, seen)).mine.particulars.photo?.sources[0]?.url).not.toMatch(/private/);
  });
});

describe('staff', () => {
  it('ask back, read the answer, and confirm', async () => {
    const jia = await cast.person('贾问');
    const asked = await does(staff, await checksIn(jia), 'ask', { question: '介绍信上的章看不清' });
    expect((await sees(jia, asked)).mine).toMatchObject({
      question: '介绍信上的章看不清',
      can: ['edit', 'answer', 'leave'],
    });
    const answered = await does(jia, asked, 'answer', { answer: '重新拍了一张' });
    expect((await sees(staff, answered)).mine).toMatchObject({ answer: '重新拍了一张' });
    expect((await does(staff, answered, 'confirm')).face.state).toBe('confirmed');
  });

  it('confirm many at once; those that somebody else was faster with are named', async () => {
    const waiting = await Promise.all(['甲', '乙', '丙'].map(async (name) => checksIn(await cast.person(name))));
    const [first] = waiting as [MemberView];
    await does(staff, first, 'confirm');
    const members = waiting.map(({ face: { id, version } }) => ({ id, version }));
    const path = `/api/v1/communities/${cast.community}/members/confirm`;
    const done = await staff.browser.post<{ confirmed: string[]; failed: object[] }>(path, { members });
    expect(done.confirmed).toHaveLength(2);
    expect(done.failed).toEqual([{ id: first.face.id, code: 'member/changed' }]);
    expect(await refusal(stranger.browser.post(path, { members }))).toBe('member/no-community');
  });

  it('take back a slip within a day, with the right that followed from it', async () => {
    const shi = await cast.person('施误');
    const roles = async (): Promise<string[]> => (await cast.me(shi.browser)).account?.grants.map((g) => g.role) ?? [];
    const confirmed = await does(staff, await checksIn(shi), 'confirm');
    expect(await roles()).toContain('member');
    const back = await does(staff, confirmed, 'undo');
    expect([back.face.state, await roles()]).toEqual(['pending', []]);
    const declined = await does(staff, back, 'decline', { reason: '点错了' });
    expect((await does(staff, declined, 'undo')).face.state).toBe('pending');
    const late = await does(staff, await sees(shi, back), 'confirm');
    world.clock.advance(25 * 3_600_000);
    expect(await refusal(does(staff, late, 'undo'))).toBe('member/too-late');
    expect((await sees(staff, late)).mine.can).not.toContain('undo');
  });
});

it('moves with a member to another community, whose staff confirm it; the old one sees where they went from', async () => {
  const qian = await cast.person('迁居');
  const said = { ...WHOLE, ...REST, photo: await photo(qian) };
  const here = await does(staff, await checksIn(qian, said), 'confirm');
  expect(await refusal(does(qian, here, 'move', { communityId: cast.community }))).toBe('member/same-community');
  const there = await does(qian, here, 'move', { communityId: cast.other });
  expect(there).toMatchObject({
    face: { communityId: cast.other, state: 'pending' },
    mine: { particulars: WHOLE.post ? { post: '工程师' } : {} },
  });
  expect(there.mine.particulars.photo).not.toBeNull();
  expect((await sees(staff, here)).face.state).toBe('moved');
  expect(await refusal(sees(staff, there))).toBe('member/not-found');
  expect((await cast.me(qian.browser)).account?.grants.map((g) => g.role)).not.toContain('member');
});

describe('units', () => {
  const path = 'hz.cf.';
  const district = async (): Promise<string> => {
    const [row] = await world.db.source.query<{ id: string }[]>('select id from place where path = $1', [path]);
    return row?.id ?? '';
  };
  interface Unit {
    id: string;
    name: string;
    version: number;
    members: number;
    contactPhone: string | null;
    communities: { id: string }[];
  }

  it('are kept by a district: typed names become one, double ones are merged, each is paired with communities', async () => {
    const office = await cast.person('区委', 'supervisor', path);
    const at = `/api/v1/places/${await district()}/units`;
    const lv = await cast.person('吕工');
    const typed = await does(staff, await checksIn(lv, { unit: '区水务局' }), 'confirm');
    expect((await office.browser.get<{ items: object[] }>(`${at}/typed`)).items).toContainEqual({
      name: '区水务局',
      members: 1,
    });
    const unit = await office.browser.post<Unit>(at, {
      name: '区水务局',
      kind: 'government',
      contactPhone: '19900001111',
    });
    expect(unit).toMatchObject({ members: 1, contactPhone: '199****1111' });
    expect(await refusal(office.browser.post(at, { name: '区水务局', kind: 'other' }))).toBe('unit/name-taken');
    const other = await office.browser.post<Unit>(at, { name: '水务局', kind: 'government' });
    const merged = await office.browser.post<Unit>(`/api/v1/units/${unit.id}/merge`, {
      version: unit.version,
      into: other.id,
    });
    expect(merged).toMatchObject({ name: '水务局', members: 1 });
    expect((await sees(lv, typed)).mine.particulars.unit).toBe('水务局');
    // The old name leads to the one it was merged into.
    const xu = await checksIn(await cast.person('许工'), { unit: '区水务局' });
    expect(xu.mine).toMatchObject({ unitId: other.id, particulars: { unit: '水务局' } });
    const choices = await lv.browser.get<{ items: { name: string }[] }>(
      `/api/v1/communities/${cast.community}/units?q=水务`,
    );
    expect(choices.items).toEqual([{ id: other.id, name: '水务局', kind: 'government' }]);
    const paired = await office.browser.put<Unit>(`/api/v1/units/${other.id}/communities/${cast.community}`);
    expect(paired.communities).toMatchObject([{ id: cast.community }]);
    const seen = await office.browser.post(`/api/v1/units/${other.id}/reveal`, { reason: 'contact' });
    expect(seen).toEqual({ contactName: null, contactPhone: null });
    expect(await refusal(staff.browser.post(at, { name: '街道办', kind: 'government' }))).toBe('http/not-found');
  });
});
