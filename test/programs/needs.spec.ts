/** Needs over HTTP: told by residents, screened by staff, published in a numbered list, claimed, met; and the private ones. */
import type { ClaimView, NeedView } from '../../src/programs/demands/index.js';
import type { MemberView } from '../../src/people/members/index.js';
import { AT, Cast, type Person } from '../people/cast.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let cast: Cast;
let staff: Person;
let resident: Person;
let member: Person;
let stranger: Person;

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  staff = await cast.person('陈静', 'staff');
  resident = await cast.person('王秀兰');
  stranger = await cast.person('林晓');
  member = await cast.person('秦志远');
  const path = `/api/v1/communities/${cast.community}/members`;
  const { face } = await member.browser.post<MemberView>(path, { kind: 'party', skills: ['电工'] });
  await staff.browser.post(`/api/v1/members/${face.id}/confirm`, { version: face.version });
});
afterAll(() => world.close());

const tells = (who: Person, more: object = {}): Promise<NeedView> =>
  who.browser.post<NeedView>(`/api/v1/communities/${cast.community}/needs`, {
    ...{ placeId: cast.estate, title: '路灯不亮', words: '东门第二盏，晚上看不见台阶', private: false, ...more },
  });
const sees = (who: Person, id: string): Promise<NeedView> => who.browser.get<NeedView>(`/api/v1/needs/${id}`);
const steps = async (who: Person, id: string, step: string, more: object = {}): Promise<NeedView> => {
  const { face } = await sees(staff, id);
  return who.browser.post<NeedView>(`/api/v1/needs/${id}/steps`, { step, version: face.version, ...more });
};
const list = async (who: { browser: Person['browser'] }, query = ''): Promise<NeedView[]> =>
  (await who.browser.get<{ items: NeedView[] }>(`/api/v1/communities/${cast.community}/needs${query}`)).items;
async function published(more: object = {}, track: 'can' | 'ask' = 'can'): Promise<NeedView> {
  const { face } = await tells(resident, more);
  await steps(staff, face.id, 'accept', { category: 'facilities' });
  return steps(staff, face.id, 'publish', { track, ...(track === 'ask' ? { whom: '区城管局' } : {}) });
}

it('is told by a resident, read by staff alone until it is published, then numbered', async () => {
  const told = await tells(resident);
  expect(told.mine).toMatchObject({ own: true, can: ['withdraw'] });
  expect(await refusal(sees(stranger, told.face.id))).toBe('demand/not-found');
  expect(await refusal(steps(stranger, told.face.id, 'accept', { category: 'facilities' }))).toBe('demand/not-found');
  expect(await refusal(steps(resident, told.face.id, 'accept', { category: 'facilities' }))).toBe('http/forbidden');
  expect(await refusal(steps(staff, told.face.id, 'publish', { track: 'can' }))).toBe('demand/not-now');
  await steps(staff, told.face.id, 'accept', { category: 'facilities', skills: ['电工'], capacity: 2 });
  const first = await steps(staff, told.face.id, 'publish', { track: 'can' });
  expect(first.face).toMatchObject({ number: '2026-001', state: 'open', capacity: 2, category: 'facilities' });
  expect((await published()).face.number).toBe('2026-002');
  const guest = { browser: world.browser() };
  expect((await list(guest, '?track=can')).map((one) => one.face.number)).toEqual(['2026-002', '2026-001']);
  expect((await list(guest))[0]?.mine).toMatchObject({ can: [], asker: null, behalf: null, claims: [] });
});

it('stands on two tracks: what we can do, and what must be asked for, with whom and the answer', async () => {
  const { face } = await tells(resident, { title: '建一座过街天桥' });
  await steps(staff, face.id, 'accept', { category: 'safety' });
  expect(await refusal(steps(staff, face.id, 'publish', { track: 'ask' }))).toBe('need/whom-required');
  await steps(staff, face.id, 'publish', { track: 'ask', whom: '区交通局' });
  expect(await refusal(member.browser.post(`/api/v1/needs/${face.id}/claims`))).toBe('demand/not-found');
  const [listed] = await list(stranger, '?track=ask');
  expect(listed?.face).toMatchObject({ state: 'asking', asked: { whom: '区交通局' }, answer: null });
  const answered = await steps(staff, face.id, 'answer', { answer: '列入明年计划' });
  expect(answered.face.answer).toMatchObject({ words: '列入明年计划' });
  const back = await steps(staff, face.id, 'hand-back');
  expect(back.face.state).toBe('open');
  expect((await sees(member, face.id)).mine.claimFor.map((one) => one.name)).toEqual(['秦志远']);
});

it('is claimed, done and met; whoever told it can say that it is not', async () => {
  const { face } = await published();
  const claim = await member.browser.post<ClaimView>(`/api/v1/needs/${face.id}/claims`);
  expect(claim.face).toMatchObject({ state: 'held', subject: { kind: 'need', number: face.number } });
  expect(await refusal(steps(staff, face.id, 'ask', { whom: '区里' }))).toBe('need/claimed');
  const { version } = claim.face;
  const order = { step: 'finish', version, report: '换了灯泡和线' };
  await member.browser.post(`/api/v1/claims/${claim.face.id}/steps`, order);
  expect((await sees(resident, face.id)).mine.can).toContain('meet');
  expect((await steps(resident, face.id, 'meet')).face.state).toBe('met');
  await world.settle();
  const inbox = await resident.browser.get<{ items: { kind: string; subject: { id: string } }[] }>(
    '/api/v1/notifications',
  );
  const kinds = inbox.items.filter((one) => one.subject.id === face.id).map((one) => one.kind);
  expect(kinds.sort()).toEqual(['need-claimed', 'need-step', 'need-step']);
  expect((await list(stranger, '?track=met')).map((one) => one.face.id)).toContain(face.id);
  expect((await steps(resident, face.id, 'reopen', { reason: '又灭了' })).face).toMatchObject({
    state: 'open',
    taken: 0,
  });
});

it('shows of a private one only its kind, but the whole to whoever holds it; looks at the phone are kept', async () => {
  const behalf = { name: '赵奶奶', phone: '19900007788', consent: true };
  const { face } = await published({ title: '每周陪老人透析', words: '独居，行动不便', private: true, behalf });
  const seen = await sees(stranger, face.id);
  expect(seen.face).toMatchObject({ title: '', words: '', place: null, private: true, category: 'facilities' });
  expect(seen.mine).toMatchObject({ whole: null, behalf: null });
  expect(JSON.stringify(seen)).not.toMatch(/透析|赵奶奶|7788/);
  expect((await sees(member, face.id)).mine.whole).toBeNull();
  const claim = await member.browser.post<ClaimView>(`/api/v1/needs/${face.id}/claims`);
  expect(claim.face.subject.title).toBe('每周陪老人透析');
  expect((await sees(member, face.id)).mine.whole).toMatchObject({ title: '每周陪老人透析', place: '东苑' });
  expect((await sees(staff, face.id)).mine.behalf).toEqual({ name: '赵奶奶', phone: '199****88', consent: true });
  const reveal = `/api/v1/needs/${face.id}/reveal`;
  expect(await refusal(member.browser.post(reveal, { reason: '联系' }))).toBe('demand/not-found');
  expect(await staff.browser.post(reveal, { reason: '约时间' })).toEqual({ name: '赵奶奶', phone: '19900007788' });
  const [look] = await world.db.source.query<object[]>(`select what, reason from look where subject_id = $1`, [
    face.id,
  ]);
  expect(look).toEqual({ what: 'need-contact', reason: '约时间' });
  const events = await world.db.source.query<object[]>(`select data from event where subject_id = $1`, [face.id]);
  expect(JSON.stringify(events)).not.toMatch(/透析|赵奶奶|7788/);
});

it('is merged into another, and taken apart again; declined with a reason its asker reads', async () => {
  const [one, same] = [await tells(resident), await tells(stranger, { title: '路灯坏了' })];
  expect(await refusal(steps(staff, same.face.id, 'merge', { into: same.face.id }))).toBe('need/no-other');
  const merged = await steps(staff, same.face.id, 'merge', { into: one.face.id });
  expect(merged.mine.mergedInto).toEqual({ id: one.face.id, number: null });
  expect((await steps(staff, same.face.id, 'unmerge')).face.state).toBe('collected');
  await steps(staff, same.face.id, 'decline', { reason: '已在路灯改造计划里' });
  expect((await sees(stranger, same.face.id)).mine.reason).toBe('已在路灯改造计划里');
  const mine = await stranger.browser.get<{ items: NeedView[] }>('/api/v1/me/needs');
  expect(mine.items.map((need) => need.face.state)).toEqual(['declined']);
});

it('says where it came from only when staff say so, and counts what is published and claimed', async () => {
  const origin = { kind: 'thread', id: '019a0000-0000-7000-8000-000000000001' };
  expect(await refusal(tells(resident, { origin }))).toBe('http/forbidden');
  const { face } = await tells(staff, { origin });
  expect((await sees(staff, face.id)).mine.origin).toEqual(origin);
  const path = `/api/v1/communities/${cast.community}`;
  const { needs, categories } = await stranger.browser.get<{
    needs: { published: number; claimed: number; can: number; ask: number; met: number };
    categories: { code: string; published: number }[];
  }>(`${path}/demand-figures`);
  const all = await list(stranger, '?size=50');
  expect(needs.published).toBe(all.length);
  expect(needs.can).toBe((await list(stranger, '?track=can&size=50')).length);
  expect(needs.met).toBe((await list(stranger, '?track=met&size=50')).length);
  expect(categories.reduce((sum, one) => sum + one.published, 0)).toBe(needs.published);
  expect(AT).toBe('hz.cf.ls.chunfeng.');
});
