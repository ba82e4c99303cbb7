/** The clocks of a coupon: its holder is reminded a day before it runs out, and then it has run out; and its signed code, which says when. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import { Coupon } from './coupon.entity.js';
import { couponFlow } from './coupon.flow.js';
import { couponExpired, couponExpiring } from './coupon.schema.js';
import { CouponSigner } from './coupon.signer.js';
import { aboutCoupon } from './coupon.told.js';

const EXPIRES = 'alliance.coupon-expires';
const REMINDS = 'alliance.coupon-reminds';
const DAY_MS = 86_400_000;

@Injectable()
export class CouponClocks {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly deadlines: Deadlines,
    private readonly signer: CouponSigner,
    private readonly clock: Clock,
  ) {
    deadlines.on(EXPIRES, (id) => this.expire(id));
    deadlines.on(REMINDS, (id) => this.remind(id));
  }

  code(coupon: { id: string; offerId: string; expiresAt: Date }): string {
    return this.signer.code(coupon);
  }

  /** From its claim on. One that runs out within two days needs no reminder. */
  async set({ id, expiresAt }: { id: string; expiresAt: Date }, now: Date): Promise<void> {
    await this.deadlines.set(EXPIRES, id, expiresAt);
    if (expiresAt.getTime() - now.getTime() > 2 * DAY_MS)
      await this.deadlines.set(REMINDS, id, new Date(expiresAt.getTime() - DAY_MS));
  }

  /** It was used or given back. */
  async clear(id: string): Promise<void> {
    await this.deadlines.clear(EXPIRES, id);
    await this.deadlines.clear(REMINDS, id);
  }

  private async expire(id: string): Promise<void> {
    const coupon = await this.db.repo(Coupon).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    const now = this.clock.now();
    if (!coupon || coupon.expiresAt > now) return;
    const facts = { at: now, expiresAt: coupon.expiresAt, inHours: true, redeemedAt: null, now };
    const decision = couponFlow.take(coupon.state, 'expire', { roles: ['clock'], facts });
    if (!decision.ok) return;
    coupon.state = decision.transition.to;
    coupon.settledAt = now;
    await this.db.repo(Coupon).save(coupon);
    this.events.emit(couponExpired, aboutCoupon(coupon, null));
  }

  private async remind(id: string): Promise<void> {
    const coupon = await this.db.repo(Coupon).findOneBy({ id });
    if (coupon?.state === 'held') this.events.emit(couponExpiring, aboutCoupon(coupon, null));
  }
}
