/** Reading coupons: one's own, and what a till shows. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom, wireMoment } from '../../platform/http/index.js';
import { UNDO_MS } from './coupon.flow.js';
import type { CouponState, CouponView, RedemptionView, TillView, Worth } from './coupon.schema.js';

type Row = Omit<CouponView, 'code' | 'digits' | 'can' | 'claimedAt' | 'expiresAt' | 'settledAt'> & {
  code: string;
  digits: string;
  claimedAt: string;
  expiresAt: string;
  settledAt: string | null;
};
const WORTH = sql`json_build_object('id', o.id, 'title', o.title, 'terms', o.terms, 'kind', o.kind, 'percent', o.percent,
  'amountCents', o.amount_cents, 'minimumCents', o.minimum_cents, 'hours', o.hours)`;
const COUPON = sql`k.id, ${WORTH} as offer,
  json_build_object('id', g.id, 'name', g.name, 'address', g.address, 'publicPhone', g.public_phone) as organization,
  k.state, k.code, k.digits, k.claimed_at::text as "claimedAt", k.expires_at::text as "expiresAt",
  k.settled_at::text as "settledAt"`;
const FROM = sql`coupon k join offer o on o.id = k.offer_id join organization g on g.id = k.organization_id`;

const one = statement<Row, { id: string; account: string }>(
  'coupon-one',
  sql`select ${COUPON} from ${FROM} where k.id = ${p('id')}::uuid and k.account_id = ${p('account')}::uuid`,
);
/** Those that run out soonest come first. */
const held = statement<Row, { account: string; after: string; afterId: string; limit: number }>(
  'coupons-held',
  sql`select ${COUPON} from ${FROM}
      where k.account_id = ${p('account')}::uuid and k.state = 'held'
        and (k.expires_at, k.id) > (${p('after')}::timestamptz, ${p('afterId')}::uuid)
      order by k.expires_at, k.id limit ${p('limit')}`,
);
const past = statement<
  Row,
  { account: string; states: readonly CouponState[]; before: string; beforeId: string; limit: number }
>(
  'coupons-past',
  sql`select ${COUPON} from ${FROM}
      where k.account_id = ${p('account')}::uuid and k.state = any(${p('states')})
        and (k.settled_at, k.id) < (${p('before')}::timestamptz, ${p('beforeId')}::uuid)
      order by k.settled_at desc, k.id desc limit ${p('limit')}`,
);

/** Nobody at a till needs more of a name than its first letter. */
const HOLDER = sql`left(a.name, 1) || '**'`;
const shown = statement<{ holder: string; offer: Worth }, { id: string }>(
  'coupon-at-till',
  sql`select ${HOLDER} as holder, ${WORTH} as offer
      from coupon k join offer o on o.id = k.offer_id join account a on a.id = k.account_id where k.id = ${p('id')}::uuid`,
);

interface RedemptionRow {
  id: string;
  couponId: string;
  offer: { id: string; title: string };
  holder: string;
  by: string;
  at: Date;
  receivedAt: Date;
  offline: boolean;
  undoneAt: Date | null;
  undoReason: string | null;
}
const REDEMPTION = sql`r.id, r.coupon_id as "couponId", json_build_object('id', o.id, 'title', o.title) as offer,
  ${HOLDER} as holder, b.name as by, r.at, r.received_at as "receivedAt", r.offline, r.undone_at as "undoneAt",
  r.undo_reason as "undoReason"`;
const REDEEMED = sql`coupon_redemption r join coupon k on k.id = r.coupon_id join offer o on o.id = k.offer_id
  join account a on a.id = k.account_id join account b on b.id = r.account_id`;
const recent = statement<RedemptionRow, { organization: string; limit: number }>(
  'coupon-redemptions',
  sql`select ${REDEMPTION} from ${REDEEMED}
      where r.organization_id = ${p('organization')}::uuid order by r.received_at desc, r.id desc limit ${p('limit')}`,
);
const redemption = statement<RedemptionRow, { id: string }>(
  'coupon-redemption',
  sql`select ${REDEMPTION} from ${REDEEMED} where r.id = ${p('id')}::uuid`,
);
/** Offers whose coupons may come to the till, also of those that are over; at most a page. */
const till = statement<Pick<TillView, 'offers' | 'today'>, { organization: string; since: Date; now: Date }>(
  'coupon-till',
  sql`select coalesce((select json_agg(${WORTH} order by o.ends_at desc, o.id) from (
          select * from offer where organization_id = ${p('organization')}::uuid and ends_at > ${p('now')}
          order by ends_at desc, id limit 200) o), '[]') as offers,
        json_build_object(
          'used', (select count(*) from coupon_redemption r where r.organization_id = ${p('organization')}::uuid
            and r.received_at >= ${p('since')} and r.undone_at is null),
          'held', (select count(*) from coupon k where k.organization_id = ${p('organization')}::uuid and k.state = 'held')
        ) as today`,
);

const NONE = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

@Injectable()
export class CouponQueries {
  constructor(private readonly db: Db) {}

  /** One's own coupon; undefined when it is nobody's or another's. */
  async one(id: string, account: string): Promise<CouponView | undefined> {
    const row = await this.db.row(one, { id, account });
    return row && view(row);
  }

  /** Those to be used, the first to run out first. */
  async held(account: string, after: readonly string[], limit: number) {
    const from = { after: after[0] ?? '-infinity', afterId: after[1] ?? NONE };
    const rows = await this.db.rows(held, { account, ...from, limit: limit + 1 });
    return pageFrom(rows, limit, view, (row) => [row.expiresAt, row.id]);
  }

  /** Those used, returned or run out, the latest first. */
  async past(account: string, before: readonly string[], limit: number) {
    const from = { before: before[0] ?? 'infinity', beforeId: before[1] ?? LAST };
    const states = ['used', 'returned', 'expired'] as const;
    const rows = await this.db.rows(past, { account, states, ...from, limit: limit + 1 });
    return pageFrom(rows, limit, view, (row) => [row.settledAt ?? '', row.id]);
  }

  /** What a till sees of a coupon beside its state. */
  shown(id: string): Promise<{ holder: string; offer: Worth } | undefined> {
    return this.db.row(shown, { id });
  }

  /** What a till needs of its offers, and how the day goes since a moment. */
  async till(organization: string, since: Date, now: Date): Promise<Pick<TillView, 'offers' | 'today'>> {
    return (await this.db.row(till, { organization, since, now })) ?? { offers: [], today: { used: 0, held: 0 } };
  }

  /** The latest redemptions of a merchant. */
  async recent(organization: string, limit: number, now: Date): Promise<RedemptionView[]> {
    return (await this.db.rows(recent, { organization, limit })).map((row) => redeemed(row, now));
  }

  async redemption(id: string, now: Date): Promise<RedemptionView | undefined> {
    const row = await this.db.row(redemption, { id });
    return row && redeemed(row, now);
  }
}

function view({ code, digits, claimedAt, expiresAt, settledAt, ...row }: Row): CouponView {
  const live = row.state === 'held';
  return {
    ...row,
    code: live ? code : null,
    digits: live ? digits : null,
    claimedAt: wireMoment(claimedAt),
    expiresAt: wireMoment(expiresAt),
    settledAt: settledAt === null ? null : wireMoment(settledAt),
    can: live ? ['return'] : [],
  };
}

function redeemed({ at, receivedAt, undoneAt, undoReason, ...row }: RedemptionRow, now: Date): RedemptionView {
  const until = receivedAt.getTime() + UNDO_MS;
  return {
    ...row,
    at: at.toISOString(),
    receivedAt: receivedAt.toISOString(),
    undone: undoneAt && { at: undoneAt.toISOString(), reason: undoReason ?? '' },
    undoUntil: !undoneAt && until >= now.getTime() ? new Date(until).toISOString() : null,
  };
}
