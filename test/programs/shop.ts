/** A noodle shop of the alliance with its people and a customer, for the specs of offers and coupons. */
import { randomUUID } from 'node:crypto';
import type { CouponView, RedemptionView } from '../../src/programs/alliance/coupon.schema.js';
import type { OfferView } from '../../src/programs/alliance/offer.schema.js';
import type { OrganizationView } from '../../src/people/organizations/index.js';
import { Cast, type Person } from '../people/cast.js';
import type { World } from '../world/world.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export class Shop {
  private constructor(
    readonly world: World,
    readonly cast: Cast,
    readonly staff: Person,
    readonly chef: Person,
    readonly waiter: Person,
    readonly customer: Person,
    readonly id: string,
  ) {}

  static async open(world: World): Promise<Shop> {
    const cast = await Cast.of(world);
    const staff = await cast.person('陈静', 'staff');
    const [chef, waiter] = [await cast.person('鲁师傅'), await cast.person('小鲁')];
    const id = await vetted(cast, staff, chef, '鲁家面馆');
    await chef.browser.post(`/api/v1/organizations/${id}/people`, { accountId: waiter.id, role: 'worker' });
    return new Shop(world, cast, staff, chef, waiter, await cast.person('林晓'), id);
  }

  /** Another vetted merchant. */
  another(who: Person, name: string): Promise<string> {
    return vetted(this.cast, this.staff, who, name);
  }

  /** So many milliseconds from now. */
  after(ms: number): string {
    return new Date(this.world.clock.now().getTime() + ms).toISOString();
  }

  offers(more: object = {}, who = this.chef, at = this.id): Promise<OfferView> {
    return who.browser.post<OfferView>(`/api/v1/organizations/${at}/offers`, {
      ...{ kind: 'amount', title: '满三十减五', amountCents: 500, minimumCents: 3000, stock: 10 },
      ...{ startsAt: this.after(-HOUR), endsAt: this.after(30 * DAY) },
      ...more,
    });
  }

  claims(who: Person, offer: OfferView, key?: string): Promise<CouponView> {
    const headers: Record<string, string> = key ? { 'idempotency-key': key } : {};
    return who.browser.post<CouponView>(`/api/v1/offers/${offer.face.id}/claim`, {}, headers);
  }

  sees(who: Person, offer: OfferView): Promise<OfferView> {
    return who.browser.get<OfferView>(`/api/v1/offers/${offer.face.id}`);
  }

  redeems(who: Person, code: string | null, more: object = {}, at = this.id): Promise<RedemptionView> {
    const order = { id: randomUUID(), code, ...more };
    return who.browser.post<RedemptionView>(`/api/v1/organizations/${at}/redemptions`, order);
  }

  coupon(who: Person, { id }: CouponView): Promise<CouponView> {
    return who.browser.get<CouponView>(`/api/v1/coupons/${id}`);
  }
}

async function vetted(cast: Cast, staff: Person, who: Person, name: string): Promise<string> {
  const order = { name, kind: 'merchant', contactName: '鲁', contactPhone: '19900001234' };
  const at = `/api/v1/communities/${cast.community}/organizations`;
  const { face } = await who.browser.post<OrganizationView>(at, order);
  await staff.browser.post(`/api/v1/organizations/${face.id}/approve`, { version: face.version });
  return face.id;
}
