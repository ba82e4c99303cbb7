/** Who may make and end an offer, and who may claim of it: the one place where both are decided. */
import type { Actor } from '../../platform/policy/index.js';
import { offerFlow, type OfferFlowTypes } from './offer.flow.js';
import type { Audience, OfferAct, OfferState } from './offer.schema.js';

/** An offer, and who made it. */
export interface OfferFacts {
  organizationId: string;
  placePath: string;
  state: OfferState;
  /** Whether the organization is vetted now. */
  vetted: boolean;
}

/** What counts when somebody claims. */
export interface ClaimFacts extends OfferFacts {
  startsAt: Date;
  endsAt: Date;
  stock: number | null;
  taken: number;
  perPerson: number;
  perHousehold: number | null;
  audience: Audience;
  stars: number | null;
  /** Whether it is for some estates only. */
  local: boolean;
}
/** Who asks. */
export interface Claimant {
  own: number;
  /** A key of the confirmed household; null when none is confirmed. */
  household: string | null;
  ofHousehold: number;
  resident: boolean;
  /** Lives in one of the places it is for. */
  inArea: boolean;
  elder: boolean;
  member: boolean;
  ownStars: number;
}
export interface Bar {
  code: string;
  values?: Record<string, number>;
}

export const offerPolicy = {
  /** Public while its merchant is vetted; afterwards for those who keep it, and who hold a coupon of it. */
  see: (actor: Actor, o: OfferFacts, holds: boolean): boolean =>
    o.vetted || holds || actor.serves(o.organizationId) || actor.works(o.placePath),
  /** Whose work it is: its merchant's people and staff. */
  figures: (actor: Actor, o: Pick<OfferFacts, 'organizationId' | 'placePath'>): boolean =>
    actor.serves(o.organizationId) || actor.works(o.placePath),
  edit: (actor: Actor, o: OfferFacts): boolean => actor.manages(o.organizationId) && o.state !== 'ended',
};

export function offerRoles(
  actor: Actor,
  o: Pick<OfferFacts, 'organizationId' | 'placePath'>,
): OfferFlowTypes['role'][] {
  if (actor.manages(o.organizationId)) return ['manager'];
  return actor.works(o.placePath) ? ['staff'] : [];
}

/** What stands between somebody and a coupon, the plainest reason first; null when nothing does. */
export function barOf(o: ClaimFacts, who: Claimant, now: Date): Bar | null {
  if (!o.vetted || o.state !== 'open' || o.endsAt.getTime() <= now.getTime()) return { code: 'offer/not-open' };
  if (o.startsAt.getTime() > now.getTime()) return { code: 'offer/not-yet' };
  const other = o.audience === 'all' ? null : forWhom(o, who);
  if (other) return other;
  if (o.local && !who.inArea) return { code: 'offer/residents-only' };
  if (who.own >= o.perPerson) return { code: 'offer/person-limit', values: { maximum: o.perPerson } };
  if (o.perHousehold !== null) {
    if (who.household === null) return { code: 'offer/household-unknown' };
    if (who.ofHousehold >= o.perHousehold)
      return { code: 'offer/household-limit', values: { maximum: o.perHousehold } };
  }
  return o.stock !== null && o.taken >= o.stock ? { code: 'offer/sold-out' } : null;
}

function forWhom({ audience, stars }: ClaimFacts, who: Claimant): Bar | null {
  if (audience === 'residents') return who.resident ? null : { code: 'offer/residents-only' };
  if (audience === 'elders') return who.elder ? null : { code: 'offer/elders-only' };
  if (!who.member) return { code: 'offer/members-only' };
  const needed = stars ?? 0;
  return audience === 'stars' && who.ownStars < needed
    ? { code: 'offer/stars-needed', values: { stars: needed, own: who.ownStars } }
    : null;
}

/** What this person may do with it now: the buttons. */
export function offerActs(actor: Actor, o: OfferFacts, barred: string | null): OfferAct[] {
  const acts: OfferAct[] = [];
  if (!actor.guest && barred === null) acts.push('claim');
  if (offerPolicy.edit(actor, o)) acts.push('edit');
  const steps = offerFlow.can(o.state, offerRoles(actor, o), {});
  return [...acts, ...steps.filter((step) => step !== 'make')];
}
