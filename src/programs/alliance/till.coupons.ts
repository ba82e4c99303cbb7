/** A coupon as a till meets it: whose code it is, whether it can be used here and now, and why not in plain words. */
import { Injectable } from '@nestjs/common';
import { Calendar } from '../../ground/calendar/index.js';
import { OrganizationQueries } from '../../people/organizations/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Refusal } from '../../platform/flow/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Coupon } from './coupon.entity.js';
import { couponFlow, type CouponFacts } from './coupon.flow.js';
import { CouponSigner } from './coupon.signer.js';
import { Offer } from './offer.entity.js';
import { holdsAt, saidAt } from './offer.hours.js';

const DIGITS = /^\d{9}$/;

@Injectable()
export class TillCoupons {
  constructor(
    private readonly db: Db,
    private readonly organizations: OrganizationQueries,
    private readonly signer: CouponSigner,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Only its own people stand at a merchant's till. A suspended one still honours what people hold. @throws organization/not-found, http/forbidden */
  async assertOwn(actor: Actor, organizationId: string): Promise<{ id: string; name: string; placePath: string }> {
    const found = await this.organizations.standing(organizationId);
    const own = actor.serves(organizationId);
    const known = found && (found.state === 'approved' || own || actor.works(found.placePath));
    if (!known) throw new Problem('organization/not-found');
    if (!own) throw new Problem('http/forbidden');
    return found;
  }

  /** The coupon of a code that was scanned or typed. @throws coupon/unknown, coupon/elsewhere */
  async find(organizationId: string, given: string, lock: boolean): Promise<Coupon> {
    const digits = given.replace(/[\s-]/g, '');
    const typed = DIGITS.test(digits);
    if (!typed && !this.signer.holds(given)) throw new Problem('coupon/unknown');
    const coupon = await this.db.repo(Coupon).findOne({
      where: typed ? { organizationId, digits } : { code: given },
      ...(lock ? { lock: { mode: 'pessimistic_write' } as const } : {}),
    });
    if (!coupon) throw new Problem('coupon/unknown');
    if (coupon.organizationId !== organizationId) {
      const name = (await this.organizations.standing(coupon.organizationId))?.name ?? '';
      throw new Problem('coupon/elsewhere', { values: { name } });
    }
    return coupon;
  }

  /** What decides about using it at a moment. Without a network the till has looked at the hours itself: what was given then is given. */
  async facts({ offerId, placePath, expiresAt }: Coupon, at: Date, offline: boolean): Promise<CouponFacts> {
    const { hours } = await this.db.repo(Offer).findOneByOrFail({ id: offerId });
    const inHours = offline || holdsAt(hours, at, await this.zone(placePath));
    return { at, expiresAt, inHours, redeemedAt: null, now: this.clock.now() };
  }

  /** What stands against using it now; null: nothing does. */
  async barred(coupon: Coupon): Promise<Problem | null> {
    const facts = await this.facts(coupon, this.clock.now(), false);
    const decision = couponFlow.take(coupon.state, 'redeem', { roles: ['till'], facts });
    return decision.ok ? null : this.refused(coupon, decision.refusal);
  }

  /** Why not, in words that a shop can read out. */
  async refused({ state, settledAt, expiresAt, placePath }: Coupon, refusal: Refusal): Promise<Problem> {
    if (state === 'returned') return new Problem('coupon/returned');
    const zone = await this.zone(placePath);
    if (state === 'used') {
      const time = saidAt(settledAt ?? expiresAt, zone);
      return new Problem('coupon/used', { values: { time }, extra: { usedAt: settledAt?.toISOString() ?? null } });
    }
    if (refusal.why !== 'guard') return new Problem('coupon/not-now');
    return new Problem(refusal.code, { values: { time: saidAt(expiresAt, zone) } });
  }

  async zone(placePath: string): Promise<string> {
    return (await this.calendar.of(placePath)).zone;
  }
}
