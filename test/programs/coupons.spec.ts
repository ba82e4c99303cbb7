/** Coupons over HTTP: claimed in one tap, given back, redeemed once, also by a till that had no network. */
import { randomUUID } from 'node:crypto';
import type { CouponView, RedemptionView, TillCoupon, TillView } from '../../src/programs/alliance/coupon.schema.js';
import type { Person } from '../people/cast.js';
import { refusal, type Refused } from '../world/browser.js';
import { MONDAY, openWorld, type World } from '../world/world.js';
import { DAY, HOUR, Shop } from './shop.js';

let world: World;
let shop: Shop;
let chef: Person;
let waiter: Person;
let customer: Person;

beforeAll(async () => {
  world = await openWorld();
  shop = await Shop.open(world);
  ({ chef, waiter, customer } = shop);
});
afterAll(() => world.close());

describe('a coupon', () => {
  it('is claimed once by taps that come twice, and given back for somebody else', async () => {
    const offer = await shop.offers({ stock: 1 });
    const key = randomUUID();
    const taps = await Promise.all(Array.from({ length: 8 }, () => shop.claims(customer, offer, key)));
    expect(new Set(taps.map(({ id }) => id)).size).toBe(1);
    expect(await refusal(shop.claims(waiter, offer))).toBe('offer/sold-out');
    const [coupon] = taps;
    if (!coupon) throw new Error('There is no coupon');
    expect(await refusal(waiter.browser.post(`/api/v1/coupons/${coupon.id}/return`))).toBe('coupon/not-found');
    const back = await customer.browser.post<CouponView>(`/api/v1/coupons/${coupon.id}/return`);
    expect(back).toMatchObject({ state: 'returned', code: null, digits: null, can: [] });
    expect((await shop.claims(waiter, offer)).state).toBe('held');
    expect(await refusal(shop.redeems(waiter, coupon.code))).toBe('coupon/returned');
  });

  it('is looked at and redeemed by QR or digits, at its own merchant, by its people', async () => {
    const offer = await shop.offers({ perPerson: 2, stock: null });
    const [first, second] = [await shop.claims(customer, offer), await shop.claims(customer, offer)];
    const look = (who: Person, code: string | null, at = shop.id): Promise<TillCoupon> =>
      who.browser.post<TillCoupon>(`/api/v1/organizations/${at}/coupons`, { code });
    expect(await look(waiter, first.code)).toMatchObject({ holder: '林**', barred: null });
    const spaced = `${first.digits?.slice(0, 3)} ${first.digits?.slice(3, 6)} ${first.digits?.slice(6)}`;
    expect((await look(waiter, spaced)).id).toBe(first.id);
    expect(await refusal(look(customer, first.code))).toBe('http/forbidden');
    expect(await refusal(look(waiter, `${first.code?.slice(0, -4)}AAAA`))).toBe('coupon/unknown');
    expect(await refusal(look(waiter, '000 000 000'))).toBe('coupon/unknown');
    const other = await shop.cast.person('马老板');
    const elsewhere = await shop.another(other, '马记修鞋');
    expect(await refusal(shop.redeems(other, first.code, {}, elsewhere))).toBe('coupon/elsewhere');
    expect(await shop.redeems(waiter, first.code)).toMatchObject({ couponId: first.id, by: '小鲁', offline: false });
    expect((await look(waiter, first.code)).barred).toMatchObject({ code: 'coupon/used' });
    await shop.redeems(waiter, second.digits);
    const till = await waiter.browser.get<TillView>(`/api/v1/organizations/${shop.id}/till`);
    expect(till.recent).toContainEqual(expect.objectContaining({ couponId: second.id, holder: '林**' }));
    const mine = await customer.browser.get<{ items: CouponView[] }>('/api/v1/me/coupons?of=past');
    expect(mine.items.map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, second.id]));
  });

  it('can be checked by a till without a network, with the key it has', async () => {
    const { code } = await shop.claims(customer, await shop.offers());
    const { publicKey } = await waiter.browser.get<TillView>(`/api/v1/organizations/${shop.id}/till`);
    const [told = '', signature = ''] = (code ?? '').slice('EK1.'.length).split('.');
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const key = await crypto.subtle.importKey('spki', Buffer.from(publicKey, 'base64'), algorithm, false, ['verify']);
    const holds = (bytes: Buffer): Promise<boolean> =>
      crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, Buffer.from(signature, 'base64url'), bytes);
    const payload = Buffer.from(told, 'base64url');
    expect([payload.length, await holds(payload)]).toEqual([36, true]);
    payload[0] = (payload[0] ?? 0) ^ 1;
    expect(await holds(payload)).toBe(false);
  });

  it('is used once by two tills at once', async () => {
    for (let round = 0; round < 5; round++) {
      const { code, id } = await shop.claims(customer, await shop.offers());
      const tills = await Promise.allSettled([
        shop.redeems(waiter, code),
        shop.redeems(chef, code),
        shop.redeems(waiter, code),
      ]);
      expect(tills.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const told = tills.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Refused).code] : []));
      expect(told).toEqual(['coupon/used', 'coupon/used']);
      const again = world.db.pool.query(
        `insert into coupon_redemption (id, coupon_id, organization_id, account_id, at, received_at, offline)
         select gen_random_uuid(), coupon_id, organization_id, account_id, at, at, false from coupon_redemption where coupon_id = $1`,
        [id],
      );
      await expect(again).rejects.toMatchObject({ constraint: 'coupon_redemption_once' });
    }
  });

  it('that a till redeemed without a network arrives later, once, or says plainly why not', async () => {
    const offer = await shop.offers({ endsAt: shop.after(DAY), perPerson: 3 });
    const [kept, lost] = [await shop.claims(customer, offer), await shop.claims(customer, offer)];
    const at = shop.after(HOUR);
    world.clock.advance(2 * DAY);
    await world.settle();
    expect((await shop.coupon(customer, kept)).state).toBe('expired');
    const id = randomUUID();
    const arrives = (): Promise<RedemptionView> => shop.redeems(waiter, kept.code, { id, at });
    expect(await arrives()).toMatchObject({ id, offline: true, at });
    expect(await arrives()).toMatchObject({ id });
    expect((await shop.coupon(customer, kept)).state).toBe('used');
    expect(await refusal(shop.redeems(waiter, kept.code, { at }))).toBe('coupon/used');
    expect(await refusal(shop.redeems(waiter, lost.code, { at: shop.after(-HOUR) }))).toBe('coupon/expired');
    expect(await refusal(shop.redeems(waiter, lost.code, { at: shop.after(HOUR) }))).toBe('coupon/late');
    expect(await refusal(shop.redeems(waiter, lost.code, { id, at }))).toBe('http/key-reused');
    world.clock.moveTo(MONDAY);
  });

  it('redeemed by mistake is taken back within ten minutes, with a reason', async () => {
    const coupon = await shop.claims(customer, await shop.offers());
    const { id } = await shop.redeems(waiter, coupon.code);
    const undo = (who: Person): Promise<RedemptionView> =>
      who.browser.post<RedemptionView>(`/api/v1/redemptions/${id}/undo`, { reason: '点错了' });
    expect(await refusal(undo(customer))).toBe('redemption/not-found');
    expect((await undo(waiter)).undone?.reason).toBe('点错了');
    expect(await refusal(undo(waiter))).toBe('redemption/undone');
    expect((await shop.coupon(customer, coupon)).state).toBe('held');
    const again = await shop.redeems(waiter, coupon.code);
    world.clock.advance(11 * 60_000);
    expect(await refusal(waiter.browser.post(`/api/v1/redemptions/${again.id}/undo`, { reason: '晚了' }))).toBe(
      'redemption/too-late',
    );
    world.clock.moveTo(MONDAY);
  });

  it('holds at the hours of its offer, by the clock of the community', async () => {
    const offer = await shop.offers({ hours: [{ days: [1, 2, 3, 4, 5], from: '14:00', to: '17:00' }] });
    const coupon = await shop.claims(customer, offer);
    expect(await refusal(shop.redeems(waiter, coupon.code))).toBe('coupon/hours');
    world.clock.moveTo(new Date('2026-03-02T06:30:00Z'));
    expect((await shop.redeems(waiter, coupon.code)).at).toMatch(/^2026-03-02T06:30/);
    world.clock.moveTo(MONDAY);
  });
});
