/** Reading offers: a community's, a merchant's, one with what stands between it and the reader. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { containing } from '../../people/organizations/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom, wireMoment } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { barOf, offerActs, offerPolicy, type ClaimFacts, type Claimant } from './offer.policy.js';
import {
  AUDIENCES,
  OFFER_KINDS,
  type OfferFace,
  type OfferFilter,
  type OfferView,
  type OwnOffer,
} from './offer.schema.js';

type FaceRow = Omit<OfferFace, 'photos' | 'startsAt' | 'endsAt'> & {
  photos: Photo[];
  startsAt: string;
  endsAt: string;
  taken: number;
  used: number;
};
const FACE = sql`o.id, c.id as "communityId", json_build_object('id', g.id, 'name', g.name) as organization, o.kind,
  o.state, o.title, o.words, o.terms, o.photos, o.percent, o.amount_cents as "amountCents",
  o.minimum_cents as "minimumCents", o.audience, o.stars,
  coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name) order by a.path)
    from place a where a.path = any(o.area_paths)), '[]') as areas,
  o.stock, o.stock - o.taken as left, o.per_person as "perPerson", o.per_household as "perHousehold",
  o.starts_at::text as "startsAt", o.ends_at::text as "endsAt", o.valid_days as "validDays", o.hours, o.version, o.taken, o.used`;
const FROM = sql`offer o join organization g on g.id = o.organization_id join place c on c.path = o.place_path`;

interface Standing extends Claimant {
  placePath: string;
  organizationId: string;
  vetted: boolean;
  starts: Date;
  ends: Date;
  local: boolean;
  reason: string | null;
  held: string[];
}
/** What a claim is decided by: who lives where, whose age was seen, how many they have had. */
const STANDING = sql`o.place_path as "placePath", o.organization_id as "organizationId", g.state = 'approved' as vetted,
  o.starts_at as starts, o.ends_at as ends, o.area_paths <> '{}' as local, o.reason,
  coalesce(mine.own, 0)::int as own, coalesce(mine.held, '{}') as held, home.household,
  (select count(*) from coupon h where h.offer_id = o.id and h.household = home.household and h.state <> 'returned')::int
    as "ofHousehold",
  home.account_id is not null as resident,
  coalesce(exists (select from unnest(o.area_paths) area where starts_with(home.path, area)), false) as "inArea",
  exists (select from elder e where e.account_id = ${p('account')}::uuid and e.place_path = o.place_path) as elder,
  exists (select from member m where m.account_id = ${p('account')}::uuid and m.place_path = o.place_path
    and m.state = 'confirmed') as member,
  coalesce((select b.amount from ledger_balance b where b.holder_kind = 'account' and b.holder_id = ${p('account')}::uuid
    and b.place_path = o.place_path and b.unit = 'star'), 0)::int as "ownStars"`;
const OWN = sql`left join lateral (
    select r.account_id, b.path, r.building_id || '/' || nullif(trim(r.household), '') as household
    from residency r left join place b on b.id = r.building_id
    where r.account_id = ${p('account')}::uuid and r.place_path = o.place_path and r.state = 'confirmed' limit 1) home on true
  left join lateral (
    select count(*) as own, array_agg(k.id order by k.id) filter (where k.state = 'held') as held
    from coupon k where k.offer_id = o.id and k.account_id = ${p('account')}::uuid and k.state <> 'returned') mine on true`;

const one = statement<FaceRow & Standing, { id: string; account: string }>(
  'offer-one',
  sql`select ${FACE}, ${STANDING} from ${FROM} ${OWN} where o.id = ${p('id')}::uuid`,
);

interface ListParams {
  path: string;
  kinds: readonly string[];
  audiences: readonly string[];
  organization: string | null;
  pattern: string;
  now: Date;
  after: string;
  afterId: string;
  limit: number;
}
/** Those that end soonest come first: they are the ones to see in time. */
const list = statement<FaceRow, ListParams>(
  'offers',
  sql`select ${FACE} from ${FROM}
      where o.place_path = ${p('path')} and o.state = 'open' and o.ends_at > ${p('now')} and g.state = 'approved'
        and o.kind = any(${p('kinds')}) and o.audience = any(${p('audiences')})
        and (${p('organization')}::uuid is null or o.organization_id = ${p('organization')}::uuid)
        and (o.title ilike ${p('pattern')} or g.name ilike ${p('pattern')})
        and (o.ends_at, o.id) > (${p('after')}::timestamptz, ${p('afterId')}::uuid)
      order by o.ends_at, o.id limit ${p('limit')}`,
);
const ofOrganization = statement<FaceRow, { organization: string; before: string; beforeId: string; limit: number }>(
  'offers-of-organization',
  sql`select ${FACE} from ${FROM}
      where o.organization_id = ${p('organization')}::uuid
        and (o.ends_at, o.id) < (${p('before')}::timestamptz, ${p('beforeId')}::uuid)
      order by o.ends_at desc, o.id desc limit ${p('limit')}`,
);

const NONE = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

@Injectable()
export class OfferQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  /** What decides about a claim; undefined when there is no such offer. */
  async standing(
    id: string,
    account: string,
  ): Promise<(ClaimFacts & Claimant & { validDays: number | null }) | undefined> {
    const row = await this.db.row(one, { id, account });
    return row && { ...row, startsAt: row.starts, endsAt: row.ends };
  }

  /** One offer as this person may see it; undefined when there is none for them. */
  async one(actor: Actor, id: string): Promise<OfferView | undefined> {
    const row = await this.db.row(one, { id, account: actor.id ?? NONE });
    if (!row || !offerPolicy.see(actor, row, row.own > 0)) return undefined;
    const facts = { ...row, startsAt: row.starts, endsAt: row.ends };
    const bar = barOf(facts, row, this.clock.now());
    const figures = offerPolicy.figures(actor, row);
    return {
      face: this.face(row),
      mine: {
        can: offerActs(actor, row, bar?.code ?? null),
        barred: actor.guest ? null : (bar?.code ?? null),
        held: row.held,
        figures: figures ? { taken: row.taken, used: row.used } : null,
        reason: figures ? row.reason : null,
      },
    };
  }

  /** What can be claimed in a community now or soon. */
  async page(
    path: string,
    { kind, audience, organization, q }: OfferFilter,
    after: readonly string[],
    limit: number,
  ): Promise<{ items: OfferFace[]; next: string | null }> {
    const rows = await this.db.rows(list, {
      path,
      kinds: kind ? [kind] : OFFER_KINDS,
      audiences: audience ? [audience] : AUDIENCES,
      organization: organization ?? null,
      pattern: containing(q),
      now: this.clock.now(),
      after: after[0] ?? '-infinity',
      afterId: after[1] ?? NONE,
      limit: limit + 1,
    });
    return pageFrom(
      rows,
      limit,
      (row) => this.face(row),
      (row) => [row.endsAt, row.id],
    );
  }

  /** All that a merchant ever offered, for its people and for staff; the latest first. */
  async ofOrganization(
    organization: string,
    before: readonly string[],
    limit: number,
  ): Promise<{ items: OwnOffer[]; next: string | null }> {
    const rows = await this.db.rows(ofOrganization, {
      organization,
      before: before[0] ?? 'infinity',
      beforeId: before[1] ?? LAST,
      limit: limit + 1,
    });
    return pageFrom(
      rows,
      limit,
      (row) => ({ ...this.face(row), taken: row.taken, used: row.used }),
      (row) => [row.endsAt, row.id],
    );
  }

  private face(row: FaceRow): OfferFace {
    return {
      id: row.id,
      communityId: row.communityId,
      organization: row.organization,
      kind: row.kind,
      state: row.state,
      title: row.title,
      words: row.words,
      terms: row.terms,
      photos: this.photos.faces(row.photos, null),
      percent: row.percent,
      amountCents: row.amountCents,
      minimumCents: row.minimumCents,
      audience: row.audience,
      stars: row.stars,
      areas: row.areas,
      stock: row.stock,
      left: row.left,
      perPerson: row.perPerson,
      perHousehold: row.perHousehold,
      startsAt: wireMoment(row.startsAt),
      endsAt: wireMoment(row.endsAt),
      validDays: row.validDays,
      hours: row.hours,
      version: row.version,
    };
  }
}
