/** A merchant's life in the alliance over HTTP: applied, looked at, signed, opened, offered, redeemed, warned, suspended until a day, left. */
import { randomUUID } from 'node:crypto';
import type { OrganizationView } from '../../src/people/organizations/index.js';
import type { CharterView, Checklist, VettingView } from '../../src/people/organizations/vetting.schema.js';
import type { CouponView } from '../../src/programs/alliance/coupon.schema.js';
import type { OfferView } from '../../src/programs/alliance/offer.schema.js';
import { refusal } from '../world/browser.js';
import { MONDAY, openWorld, type World } from '../world/world.js';
import { Cast, type Person } from './cast.js';

let world: World;
let cast: Cast;
let staff: Person;
let baker: Person;
let neighbour: Person;
const DAY = 86_400_000;
const after = (ms: number): string => new Date(world.clock.now().getTime() + ms).toISOString();

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  staff = await cast.person('陈静', 'staff');
  baker = await cast.person('白师傅');
  neighbour = await cast.person('林晓');
});
afterAll(() => world.close());

const at = (path = ''): string => `/api/v1/communities/${cast.community}${path}`;
const ITEMS = [
  { kind: 'merchant', zh: '营业执照在有效期内', en: 'Licence is valid', required: true },
  { kind: 'merchant', zh: '到店看过', en: 'Address was visited', required: true },
  { kind: 'merchant', zh: '食品许可', en: 'Food permit', required: false },
  { kind: 'charity', zh: '登记证书', en: 'Registration', required: true },
];
const sees = (who: Person, id: string): Promise<OrganizationView> =>
  who.browser.get<OrganizationView>(`/api/v1/organizations/${id}`);
const vetting = (who: Person, id: string): Promise<VettingView> =>
  who.browser.get<VettingView>(`/api/v1/organizations/${id}/vetting`);
const step = async (who: Person, id: string, name: string, more: object = {}): Promise<OrganizationView> => {
  const { version } = (await sees(staff, id)).face;
  return who.browser.post<OrganizationView>(`/api/v1/organizations/${id}/${name}`, { version, ...more });
};
const applies = (who: Person, name: string): Promise<OrganizationView> =>
  who.browser.post<OrganizationView>(at('/organizations'), {
    ...{ name, kind: 'merchant', contactName: '白', contactPhone: '19900001234' },
  });

it('is looked at by the community’s own list, and signs its charter, before it is approved', async () => {
  expect(await refusal(baker.browser.put(at('/checklist'), { items: ITEMS }))).toBe('organization/no-community');
  const list = await staff.browser.put<Checklist>(at('/checklist'), { items: ITEMS });
  expect(list.items).toHaveLength(4);
  const words = '明码标价，不卖过期东西，有投诉两天内答复。';
  const { charter } = await staff.browser.post<{ charter: CharterView }>(at('/charter'), {
    words,
    signBy: after(30 * DAY),
  });
  expect(charter).toMatchObject({ number: 1, words });
  const { id } = (await applies(baker, '麦香面包房')).face;
  expect(await refusal(step(staff, id, 'approve'))).toBe('organization/unchecked');
  const waiting = await vetting(staff, id);
  expect(waiting.items.map(({ zh, check }) => [zh, check])).toEqual([
    ['营业执照在有效期内', null],
    ['到店看过', null],
    ['食品许可', null],
  ]);
  expect([waiting.can, (await vetting(baker, id)).can]).toEqual([['check'], ['sign']]);
  expect(await refusal(vetting(neighbour, id))).toBe('organization/not-found');
  const tick = (who: Person, i: number): Promise<VettingView> =>
    who.browser.put<VettingView>(`/api/v1/organizations/${id}/checks/${waiting.items[i]?.id}`, { note: '看过原件' });
  expect(await refusal(tick(baker, 0))).toBe('http/forbidden');
  await tick(staff, 0);
  expect((await tick(staff, 1)).items[1]?.check).toMatchObject({ by: { name: '陈静' }, note: '看过原件' });
  expect(await refusal(step(staff, id, 'approve'))).toBe('organization/unsigned');
  const sign = (who: Person, number: number): Promise<VettingView> =>
    who.browser.post<VettingView>(`/api/v1/organizations/${id}/signature`, { number });
  expect(await refusal(sign(staff, 1))).toBe('http/forbidden');
  await staff.browser.post(at('/charter'), { words: `${words}对老人多一分耐心。`, signBy: after(30 * DAY) });
  expect(await refusal(sign(baker, 1))).toBe('organization/charter-changed');
  expect((await sign(baker, 2)).charter?.signed?.by.name).toBe('白师傅');
  expect((await step(staff, id, 'approve')).face.state).toBe('approved');
  await staff.browser.delete(`/api/v1/organizations/${id}/checks/${waiting.items[1]?.id}`);
  expect((await vetting(staff, id)).items[1]?.check).toBeNull();
});

it('says when it is open, warns and suspends until a day, and lets it go: its offers end, coupons stay good', async () => {
  await staff.browser.put(at('/checklist'), { items: [] });
  const { id } = (await applies(baker, '老灶饼铺')).face;
  await baker.browser.post(`/api/v1/organizations/${id}/signature`, { number: 2 });
  await step(staff, id, 'approve');
  const day = [{ from: '09:00', to: '12:00' }];
  const closed = [{ date: '2026-03-03', spans: [], note: '盘点' }];
  const hours = { weekly: [day, day, day, day, day, [], []], exceptions: closed };
  const { version } = (await sees(baker, id)).face;
  const open = await baker.browser.patch<OrganizationView>(`/api/v1/organizations/${id}`, { version, hours });
  expect(open.face).toMatchObject({ hours, openNow: true });
  world.clock.moveTo(new Date(MONDAY.getTime() + DAY));
  expect((await sees(neighbour, id)).face.openNow).toBe(false);
  const offer = await baker.browser.post<OfferView>(`/api/v1/organizations/${id}/offers`, {
    ...{ kind: 'gift', title: '买二送一', startsAt: after(0), endsAt: after(60 * DAY) },
  });
  const coupon = await neighbour.browser.post<CouponView>(`/api/v1/offers/${offer.face.id}/claim`);
  const warned = await step(staff, id, 'warn', { reason: '价签不清' });
  expect(warned.face.state).toBe('approved');
  const until = after(7 * DAY);
  expect(await refusal(step(staff, id, 'suspend', { reason: '整改', until: after(-DAY) }))).toBe(
    'organization/until-past',
  );
  await step(staff, id, 'suspend', { reason: '整改', until });
  expect(await vetting(baker, id)).toMatchObject({ warnings: 1, suspendedUntil: until });
  expect(await refusal(neighbour.browser.post(`/api/v1/offers/${offer.face.id}/claim`))).toBe('offer/not-open');
  world.clock.advance(7 * DAY + 1000);
  await world.settle();
  expect((await sees(neighbour, id)).face.state).toBe('approved');
  expect((await step(baker, id, 'leave', { reason: '搬走了' })).face.state).toBe('left');
  await world.settle();
  expect((await baker.browser.get<OfferView>(`/api/v1/offers/${offer.face.id}`)).face.state).toBe('ended');
  const used = { id: randomUUID(), code: coupon.digits };
  expect(await baker.browser.post(`/api/v1/organizations/${id}/redemptions`, used)).toMatchObject({
    couponId: coupon.id,
  });
  expect((await vetting(staff, id)).history.map((one) => [one.step, one.by?.name ?? null])).toEqual([
    ['leave', '白师傅'],
    ['resume', null],
    ['suspend', '陈静'],
    ['warn', '陈静'],
    ['approve', '陈静'],
    ['sign', '白师傅'],
    ['apply', '白师傅'],
  ]);
  expect((await step(baker, id, 'apply')).face.state).toBe('applied');
  world.clock.moveTo(MONDAY);
});
