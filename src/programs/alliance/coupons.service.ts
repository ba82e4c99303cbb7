/** Commands on one's own coupons: claim one, give it back; and what the clock does with those that nobody used. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newCode, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CouponClocks } from './coupon.clocks.js';
import { Coupon } from './coupon.entity.js';
import { couponFlow } from './coupon.flow.js';
import { couponClaimed, couponReturned } from './coupon.schema.js';
import { aboutCoupon } from './coupon.told.js';
import { barOf, offerPolicy } from './offer.policy.js';
import { OfferQueries } from './offer.queries.js';

type Fresh = Omit<Coupon, 'settledAt' | 'version' | 'state' | 'code'>;
/** Nothing is written when another coupon of the merchant has these digits. */
const insert = statement<{ id: string }, Fresh & { code: string }>(
  'coupon-claim',
  sql`insert into coupon (id, offer_id, organization_id, place_path, account_id, household, state, code, digits, claimed_at, expires_at)
      values (${p('id')}::uuid, ${p('offerId')}::uuid, ${p('organizationId')}::uuid, ${p('placePath')}, ${p('accountId')}::uuid,
        ${p('household')}, 'held', ${p('code')}, ${p('digits')}, ${p('claimedAt')}, ${p('expiresAt')})
      on conflict (organization_id, digits) do nothing returning id`,
);

const DAY_MS = 86_400_000;
/** What the database says when somebody else was quicker. */
const BARS: Readonly<Record<string, string>> = {
  offer_stock: 'offer/sold-out',
  offer_per_person: 'offer/person-limit',
  offer_per_household: 'offer/household-limit',
};
const TRIES = 8;

@Injectable()
export class CouponsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly offers: OfferQueries,
    private readonly clocks: CouponClocks,
    private readonly clock: Clock,
  ) {}

  /**
   * Claims a coupon. Answers its id. The check here says why not; that there are never more than there are is held by the database.
   * @throws offer/not-found, offer/not-open, offer/not-yet, offer/sold-out, offer/person-limit, offer/household-limit,
   * offer/household-unknown, offer/residents-only, offer/elders-only, offer/members-only, offer/stars-needed
   */
  claim(actor: Actor, offerId: string): Promise<string> {
    return this.db.tx(async () => {
      const accountId = actor.id;
      if (accountId === null) throw new Problem('http/sign-in');
      const offer = await this.offers.standing(offerId, accountId);
      if (!offer || !offerPolicy.see(actor, offer, offer.own > 0)) throw new Problem('offer/not-found');
      const now = this.clock.now();
      const bar = barOf(offer, offer, now);
      if (bar) throw new Problem(bar.code, bar.values ? { values: bar.values } : {});
      const { organizationId, placePath, household, validDays, endsAt } = offer;
      const last = validDays === null ? endsAt.getTime() : now.getTime() + validDays * DAY_MS;
      const expiresAt = new Date(Math.min(last, endsAt.getTime()));
      const fresh = {
        id: newId(),
        offerId,
        organizationId,
        placePath,
        accountId,
        household,
        claimedAt: now,
        expiresAt,
      };
      await this.write(fresh, offer);
      await this.clocks.set(fresh, now);
      this.events.emit(couponClaimed, aboutCoupon(fresh, accountId));
      return fresh.id;
    });
  }

  /** Digits are drawn until there are some that no coupon of the merchant has. */
  private async write(
    fresh: Omit<Fresh, 'digits'>,
    limits: { perPerson: number; perHousehold: number | null },
  ): Promise<void> {
    const code = this.clocks.code(fresh);
    for (let i = 0; i < TRIES; i++) {
      const digits = (newCode() + newCode()).slice(0, 9);
      try {
        if (await this.db.row(insert, { ...fresh, digits, code })) return;
      } catch (error) {
        const bar = error instanceof Error && 'constraint' in error ? BARS[String(error.constraint)] : undefined;
        if (!bar) throw error;
        const maximum = bar === 'offer/household-limit' ? (limits.perHousehold ?? 1) : limits.perPerson;
        throw new Problem(bar, { values: { maximum } });
      }
    }
    throw new Problem('http/unavailable', { retryAfter: 1 });
  }

  /** Gives a coupon back that was not used: somebody else may have it. @throws coupon/not-found, coupon/not-now */
  giveBack(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      const coupon = await this.db.repo(Coupon).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!coupon || coupon.accountId !== actor.id) throw new Problem('coupon/not-found');
      const now = this.clock.now();
      const facts = { at: now, expiresAt: coupon.expiresAt, inHours: true, redeemedAt: null, now };
      const decision = couponFlow.take(coupon.state, 'return', { roles: ['holder'], facts });
      if (!decision.ok) throw new Problem('coupon/not-now');
      coupon.state = decision.transition.to;
      coupon.settledAt = now;
      await this.db.repo(Coupon).save(coupon);
      await this.clocks.clear(id);
      this.events.emit(couponReturned, aboutCoupon(coupon, actor.id));
    });
  }
}
