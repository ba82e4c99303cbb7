/** What a till shows: everything it needs to work on without a network, one coupon before it is redeemed, and what was redeemed. */
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Clock } from '../../platform/clock/index.js';
import { messageOf, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CouponQueries } from './coupon.queries.js';
import type { RedemptionView, TillCoupon, TillView } from './coupon.schema.js';
import { CouponSigner } from './coupon.signer.js';
import { TillCoupons } from './till.coupons.js';

const RECENT = 30;
/** Coupons of an offer that ended may still arrive, redeemed without a network. */
const AFTER_MS = 72 * 3_600_000;

@Injectable()
export class TillQueries {
  constructor(
    private readonly till: TillCoupons,
    private readonly queries: CouponQueries,
    private readonly signer: CouponSigner,
    private readonly clock: Clock,
  ) {}

  /** @throws organization/not-found, http/forbidden */
  async view(actor: Actor, id: string): Promise<TillView> {
    const { name, placePath } = await this.till.assertOwn(actor, id);
    const zone = await this.till.zone(placePath);
    const now = this.clock.now();
    const midnight = DateTime.fromJSDate(now, { zone }).startOf('day').toJSDate();
    const { offers, today } = await this.queries.till(id, midnight, new Date(now.getTime() - AFTER_MS));
    const recent = await this.queries.recent(id, RECENT, now);
    return { organization: { id, name }, publicKey: this.signer.publicKey, zone, offers, today, recent };
  }

  /** A coupon before it is redeemed. @throws organization/not-found, http/forbidden, coupon/unknown, coupon/elsewhere */
  async look(actor: Actor, organizationId: string, code: string): Promise<TillCoupon> {
    await this.till.assertOwn(actor, organizationId);
    const coupon = await this.till.find(organizationId, code, false);
    const shown = await this.queries.shown(coupon.id);
    if (!shown) throw new Problem('coupon/unknown');
    const problem = await this.till.barred(coupon);
    const { id, state, expiresAt } = coupon;
    const barred = problem && {
      code: problem.code,
      message: messageOf(problem.code, actor.language, problem.details.values),
    };
    return { id, ...shown, state, expiresAt: expiresAt.toISOString(), barred };
  }

  /** @throws redemption/not-found */
  async redemption(id: string): Promise<RedemptionView> {
    const view = await this.queries.redemption(id, this.clock.now());
    if (!view) throw new Problem('redemption/not-found');
    return view;
  }
}
