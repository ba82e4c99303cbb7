/** Commands at the till: redeem a coupon once, also one that was redeemed without a network; take a mistaken one back. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CouponClocks } from './coupon.clocks.js';
import { Coupon, CouponRedemption } from './coupon.entity.js';
import { couponFlow } from './coupon.flow.js';
import { couponRestored, couponUsed, type RedeemOrder } from './coupon.schema.js';
import { aboutCoupon } from './coupon.told.js';
import { TillCoupons } from './till.coupons.js';

/** What was redeemed without a network arrives within so long; clocks of phones differ by so much. */
const LATE_MS = 72 * 3_600_000;
const SKEW_MS = 10 * 60_000;

@Injectable()
export class RedemptionsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly till: TillCoupons,
    private readonly clocks: CouponClocks,
    private readonly clock: Clock,
  ) {}

  /**
   * Redeems a coupon at its merchant. The same `id` sent again is the same redemption: nothing happens twice.
   * @throws organization/not-found, http/forbidden, coupon/unknown, coupon/elsewhere, coupon/used, coupon/returned, coupon/expired,
   * coupon/hours, coupon/late, http/key-reused
   */
  redeem(actor: Actor, organizationId: string, { id, code, at }: RedeemOrder): Promise<void> {
    return this.db.tx(async () => {
      if (actor.id === null) throw new Problem('http/sign-in');
      await this.till.assertOwn(actor, organizationId);
      // Two tills with one coupon wait for each other here.
      const coupon = await this.till.find(organizationId, code, true);
      const known = await this.db.repo(CouponRedemption).findOneBy({ id });
      if (known && known.couponId !== coupon.id) throw new Problem('http/key-reused');
      if (known) return;
      const now = this.clock.now();
      const offline = at !== undefined;
      const moment = offline ? new Date(at) : now;
      if (moment.getTime() > now.getTime() + SKEW_MS || now.getTime() - moment.getTime() > LATE_MS)
        throw new Problem('coupon/late');
      const facts = await this.till.facts(coupon, moment, offline);
      const decision = couponFlow.take(coupon.state, 'redeem', { roles: ['till'], facts });
      if (!decision.ok) throw await this.till.refused(coupon, decision.refusal);
      coupon.state = decision.transition.to;
      coupon.settledAt = moment;
      await this.db.repo(Coupon).save(coupon);
      await this.db.repo(CouponRedemption).insert({
        ...{ id, couponId: coupon.id, organizationId, accountId: actor.id, at: moment, receivedAt: now, offline },
        ...{ undoneAt: null, undoneBy: null, undoReason: null },
      });
      await this.clocks.clear(coupon.id);
      const { data, ...about } = aboutCoupon(coupon, actor.id);
      this.events.emit(couponUsed, { ...about, data: { ...data, offline } });
    });
  }

  /** Takes a mistaken redemption back, within ten minutes: the coupon can be used again. Answers the merchant's id. @throws redemption/not-found, redemption/undone, redemption/too-late */
  undo(actor: Actor, id: string, reason: string): Promise<string> {
    return this.db.tx(async () => {
      const made = await this.db.repo(CouponRedemption).findOneBy({ id });
      if (!made || !actor.serves(made.organizationId)) throw new Problem('redemption/not-found');
      const where = { id: made.couponId };
      const coupon = await this.db.repo(Coupon).findOneOrFail({ where, lock: { mode: 'pessimistic_write' } });
      // Read again under the coupon's lock: another hand may have been quicker.
      const redemption = await this.db.repo(CouponRedemption).findOneByOrFail({ id });
      if (redemption.undoneAt) throw new Problem('redemption/undone');
      const now = this.clock.now();
      const { expiresAt } = coupon;
      const facts = { at: now, expiresAt, inHours: true, redeemedAt: redemption.receivedAt, now };
      const decision = couponFlow.take(coupon.state, 'undo', { roles: ['till'], facts });
      if (!decision.ok) throw new Problem(decision.refusal.why === 'guard' ? decision.refusal.code : 'coupon/not-now');
      redemption.undoneAt = now;
      redemption.undoneBy = actor.id;
      redemption.undoReason = reason;
      await this.db.repo(CouponRedemption).save(redemption);
      coupon.state = decision.transition.to;
      coupon.settledAt = null;
      await this.db.repo(Coupon).save(coupon);
      await this.clocks.set(coupon, now);
      this.events.emit(couponRestored, aboutCoupon(coupon, actor.id));
      return coupon.organizationId;
    });
  }
}
