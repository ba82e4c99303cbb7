/** Commands on offers: make one, change it, pause it, end it. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Offer } from './offer.entity.js';
import { offerFlow, type OfferStep } from './offer.flow.js';
import { OfferParts } from './offer.parts.js';
import { offerPolicy, offerRoles } from './offer.policy.js';
import { offerChanged, offerEnded, offerMade, type NewOffer, type OfferChange } from './offer.schema.js';

const ENDS = 'alliance.offer-ends';
/** What was promised to those who hold a coupon. */
const PROMISED = ['title', 'terms', 'percent', 'amountCents', 'minimumCents', 'hours'] as const;

@Injectable()
export class OffersService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly parts: OfferParts,
    private readonly clock: Clock,
    private readonly deadlines: Deadlines,
  ) {
    deadlines.on(ENDS, (id) => this.endByClock(id));
  }

  /**
   * Makes an offer of a merchant that is vetted. Answers its id.
   * @throws organization/not-found, organization/not-vetted, http/forbidden, offer/window, offer/value, offer/stars, offer/no-area, media/not-found
   */
  make(actor: Actor, organizationId: string, { kind, ...order }: NewOffer): Promise<string> {
    return this.db.tx(async () => {
      if (actor.id === null) throw new Problem('http/sign-in');
      const { placePath } = await this.parts.merchant(actor, organizationId);
      const now = this.clock.now();
      const offer = this.db.repo(Offer).create({
        ...{ id: newId(), organizationId, placePath, kind, state: offerFlow.table.start },
        ...{ title: '', words: '', terms: '', photos: [], percent: null, amountCents: null, minimumCents: null },
        ...{ audience: 'all', stars: null, areaPaths: [], stock: null, perPerson: 1, perHousehold: null },
        ...{
          startsAt: now,
          endsAt: now,
          validDays: null,
          hours: [],
          reason: null,
          createdBy: actor.id,
          createdAt: now,
        },
      });
      await this.fill(offer, actor, order);
      await this.db.repo(Offer).insert(offer);
      await this.deadlines.set(ENDS, offer.id, offer.endsAt);
      this.events.emit(offerMade, { ...about(offer, actor), data: facts(offer) });
      return offer.id;
    });
  }

  /** Changes it; once somebody has claimed, only to what keeps the promise. @throws offer/not-found, offer/changed, offer/promised, offer/stock-too-low and as `make` */
  change(actor: Actor, id: string, { version, ...change }: OfferChange): Promise<void> {
    return this.db.tx(async () => {
      const offer = await this.lock(actor, id, version);
      if (!actor.manages(offer.organizationId)) throw new Problem('http/forbidden');
      if (offer.state === 'ended') throw new Problem('offer/not-now');
      if (offer.taken > 0) keepsPromise(offer, change);
      if (change.stock != null && change.stock < offer.taken)
        throw new Problem('offer/stock-too-low', { field: 'stock', values: { taken: offer.taken } });
      await this.fill(offer, actor, change);
      await this.db.repo(Offer).save(offer);
      await this.deadlines.set(ENDS, offer.id, offer.endsAt);
      this.events.emit(offerChanged, { ...about(offer, actor), data: facts(offer) });
    });
  }

  private async fill(offer: Offer, actor: Actor, change: Omit<OfferChange, 'version'>): Promise<void> {
    const { areaIds, photos, startsAt, endsAt, ...plain } = change;
    Object.assign(offer, plain);
    if (startsAt) offer.startsAt = new Date(startsAt);
    if (endsAt) offer.endsAt = new Date(endsAt);
    if (offer.endsAt <= offer.startsAt || offer.endsAt <= this.clock.now())
      throw new Problem('offer/window', { field: 'endsAt' });
    const { kind, percent, amountCents, audience, stars } = offer;
    if ((kind === 'percent') !== (percent !== null)) throw new Problem('offer/value', { field: 'percent' });
    if ((kind === 'amount') !== (amountCents !== null)) throw new Problem('offer/value', { field: 'amountCents' });
    if ((audience === 'stars') !== (stars !== null)) throw new Problem('offer/stars', { field: 'stars' });
    if (areaIds) offer.areaPaths = await this.parts.areas(offer.placePath, areaIds);
    if (photos) offer.photos = await this.parts.photos(offer, actor, photos);
  }

  /** Pauses, resumes or ends it; staff end one only with a reason. @throws offer/not-found, offer/changed, offer/not-now, offer/reason-required, http/forbidden */
  take(actor: Actor, id: string, step: OfferStep, version: number, reason?: string): Promise<void> {
    return this.db.tx(async () => {
      const offer = await this.lock(actor, id, version);
      const roles = offerRoles(actor, offer);
      const decision = offerFlow.take(offer.state, step, { roles, facts: {} });
      if (!decision.ok) throw new Problem(decision.refusal.why === 'role' ? 'http/forbidden' : 'offer/not-now');
      const byStaff = roles.includes('staff');
      if (byStaff && !reason) throw new Problem('offer/reason-required', { field: 'reason' });
      offer.state = decision.transition.to;
      offer.reason = reason ?? null;
      await this.db.repo(Offer).save(offer);
      if (offer.state !== 'ended') {
        this.events.emit(offerChanged, { ...about(offer, actor), data: facts(offer) });
        return;
      }
      await this.deadlines.clear(ENDS, offer.id);
      this.events.emit(offerEnded, {
        ...about(offer, actor),
        data: { ...facts(offer), by: byStaff ? 'staff' : 'manager' },
      });
    });
  }

  /** The merchant left the alliance: what is open ends. */
  endAll(organizationId: string): Promise<void> {
    return this.db.tx(async () => {
      const offers = await this.db.repo(Offer).find({
        where: [
          { organizationId, state: 'open' },
          { organizationId, state: 'paused' },
        ],
        order: { id: 'asc' },
        lock: { mode: 'pessimistic_write' },
      });
      for (const offer of offers) await this.end(offer, 'exit');
    });
  }

  private async endByClock(id: string): Promise<void> {
    const offer = await this.db.repo(Offer).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    const over = offer && offer.state !== 'ended' && offer.endsAt <= this.clock.now();
    if (over) await this.end(offer, 'clock');
  }

  private async end(offer: Offer, by: 'clock' | 'exit'): Promise<void> {
    offer.state = 'ended';
    await this.db.repo(Offer).save(offer);
    if (by === 'exit') await this.deadlines.clear(ENDS, offer.id);
    this.events.emit(offerEnded, { ...about(offer, null), data: { ...facts(offer), by } });
  }

  /** The row, locked, if the person may see it; unknown and hidden answer alike. */
  private async lock(actor: Actor, id: string, version: number): Promise<Offer> {
    const offer = await this.db.repo(Offer).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    const vetted = offer && (await this.parts.standing(offer.organizationId))?.state === 'approved';
    if (!offer || !offerPolicy.see(actor, { ...offer, vetted: vetted === true }, false))
      throw new Problem('offer/not-found');
    if (offerRoles(actor, offer).length === 0) throw new Problem('http/forbidden');
    if (offer.version !== version) throw new Problem('offer/changed');
    return offer;
  }
}

const about = ({ id, placePath }: Offer, actor: Actor | null) => ({
  subject: { kind: 'offer', id },
  place: placePath,
  actor: actor?.id ?? null,
});
const facts = ({ organizationId, kind }: Offer) => ({ organization: organizationId, kind });

/** @throws offer/promised, naming what would change for those who have claimed */
function keepsPromise(offer: Offer, change: Omit<OfferChange, 'version'>): void {
  const broken = PROMISED.find(
    (field) => change[field] !== undefined && JSON.stringify(change[field]) !== JSON.stringify(offer[field]),
  );
  if (broken) throw new Problem('offer/promised', { field: broken });
  if (change.endsAt && new Date(change.endsAt) < offer.endsAt) throw new Problem('offer/promised', { field: 'endsAt' });
}
