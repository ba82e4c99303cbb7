/** Lists of orders: mine, a merchant's desk, what it must prepare, its figures. One statement a screen. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { openStates, orderStates, type OrderFacts, type OrderState } from './order.facts.js';
import { stepsFor } from './order.policy.js';
import type { OrderFilter, orderPage, OrderRow, preparingList, ShopFigures } from './order.schema.js';
import { daysAfter, dayOf } from './slots.js';

interface Row
  extends
    Omit<OrderFacts, 'now'>,
    Omit<OrderRow, 'photo' | 'slotAt' | 'wishedAt' | 'placedAt' | 'acceptBy' | 'can' | 'state' | 'way'> {
  photo: Photo | null;
  slotAt: Date | null;
  wishedAt: Date | null;
  placedAt: Date;
  acceptBy: Date;
  sort: string;
}
const ROW = sql`o.id, o.number, o.version, o.state, o.previous, o.way, o.organization_id as "organizationId",
  o.buyer_id as "buyerId", o.place_path as "placePath", o.stepped_at as "steppedAt", o.handed_at as "handedAt",
  o.case_id as "caseId", json_build_object('id', m.id, 'name', m.name) as organization, b.name as buyer, o.area, o.note,
  o.total, o.wished_at as "wishedAt", o.placed_at as "placedAt", o.accept_by as "acceptBy", o.paid, r.stars,
  r.stars is not null as rated, r.answer is not null as answered, l.lines, l.photo, l.slot_at as "slotAt",
  o.placed_at::text as sort
  from shop_order o join organization m on m.id = o.organization_id join account b on b.id = o.buyer_id
    left join order_rating r on r.order_id = o.id
    cross join lateral (
      select json_agg(json_build_object('name', l.name, 'variant', l.variant, 'quantity', l.quantity)
          order by l.position) as lines,
        (array_agg(l.photo order by l.position) filter (where l.photo is not null))[1] as photo,
        min(l.slot_at) as slot_at
      from order_line l where l.order_id = o.id) l`;
const NEXT = sql`o.state = any(${p('states')}) and o.placed_on >= ${p('since')}::date
  and (o.placed_at, o.id) < (${p('at')}::timestamptz, ${p('id')}::uuid)
  order by o.placed_at desc, o.id desc limit ${p('size')}`;

interface Listed {
  states: readonly OrderState[];
  since: string;
  at: string;
  id: string;
  size: number;
}
const mine = statement<Row, Listed & { account: string }>(
  'orders-mine',
  sql`select ${ROW} where o.buyer_id = ${p('account')}::uuid and ${NEXT}`,
);
const ofShop = statement<Row, Listed & { organization: string }>(
  'orders-of-shop',
  sql`select ${ROW} where o.organization_id = ${p('organization')}::uuid and ${NEXT}`,
);

interface Prepared {
  goodsId: string;
  name: string;
  variant: string;
  slotAt: Date | null;
  quantity: number;
  orders: number;
}
const preparing = statement<Prepared, { organization: string }>(
  'orders-preparing',
  sql`select l.goods_id as "goodsId", l.name, l.variant, l.slot_at as "slotAt", sum(l.quantity)::int as quantity,
        count(distinct o.id)::int as orders
      from shop_order o join order_line l on l.order_id = o.id
      where o.organization_id = ${p('organization')}::uuid and o.state = 'accepted'
      group by l.goods_id, l.name, l.variant, l.slot_at order by l.slot_at nulls first, l.name, l.variant limit 200`,
);

interface Sums {
  orders: number;
  turnover: number;
  lost: number;
}
interface Counted {
  today: Sums;
  week: Sums;
  states: Record<string, number>;
  average: number | null;
  n: number;
  low: number;
}
const SUMS = sql`json_build_object('orders', count(*)::int,
  'turnover', coalesce(sum(o.total) filter (where o.handed_at is not null and o.state <> 'cancelled'), 0),
  'lost', count(*) filter (where o.state in ('refused', 'cancelled'))::int)
  from shop_order o where o.organization_id = ${p('organization')}::uuid`;
const figures = statement<Counted, { organization: string; today: string; week: string }>(
  'orders-figures',
  sql`select (select ${SUMS} and o.placed_on >= ${p('today')}::date) as today,
        (select ${SUMS} and o.placed_on >= ${p('week')}::date) as week,
        (select coalesce(json_object_agg(g.state, g.n), '{}') from (
          select o.state, count(*)::int as n from shop_order o
          where o.organization_id = ${p('organization')}::uuid and o.state in ('placed', 'accepted', 'ready', 'disputed')
          group by o.state) g) as states,
        r.average, r.n,
        (select count(distinct g.id)::int from goods g join goods_variant v on v.goods_id = g.id and not v.gone
          where g.organization_id = ${p('organization')}::uuid and g.on_sale and v.stock <= g.low_at) as low
      from (select round(avg(stars), 2)::float8 as average, count(*)::int as n from order_rating
        where organization_id = ${p('organization')}::uuid) r`,
);

const SIZE = 20;
const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/;
const ID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

@Injectable()
export class OrderLists {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  /** What the person has ordered, newest first. */
  async mine(actor: Actor, filter: OrderFilter): Promise<z.infer<typeof orderPage>> {
    const listed = listedOf(filter);
    const rows = await this.db.rows(mine, { ...listed, account: actor.id ?? '' });
    return this.page(actor, rows, listed.size - 1);
  }

  /** A merchant's orders, newest first. */
  async ofShop(actor: Actor, organization: string, filter: OrderFilter): Promise<z.infer<typeof orderPage>> {
    const listed = listedOf(filter);
    const rows = await this.db.rows(ofShop, { ...listed, organization });
    return this.page(actor, rows, listed.size - 1);
  }

  private page(actor: Actor, rows: readonly Row[], size: number): z.infer<typeof orderPage> {
    const now = this.clock.now();
    const view = (row: Row): OrderRow => ({
      ...{ id: row.id, number: row.number, version: row.version, state: row.state, organization: row.organization },
      ...{ buyer: row.buyer, way: row.way, area: row.area, lines: row.lines, note: row.note, total: row.total },
      ...{ paid: row.paid, stars: row.stars, can: stepsFor(actor, { ...row, now }) },
      photo: row.photo && this.photos.face(row.photo, null),
      slotAt: row.slotAt?.toISOString() ?? null,
      wishedAt: row.wishedAt?.toISOString() ?? null,
      placedAt: row.placedAt.toISOString(),
      acceptBy: row.acceptBy.toISOString(),
    });
    return pageFrom(rows, size, view, (row) => [row.sort, row.id]);
  }

  /** What all accepted orders need together, by time. */
  async preparing(organization: string): Promise<z.infer<typeof preparingList>> {
    const rows = await this.db.rows(preparing, { organization });
    return { items: rows.map((row) => ({ ...row, slotAt: row.slotAt?.toISOString() ?? null })), next: null };
  }

  /** Counted from the orders themselves: a list filtered by the same days shows them. */
  async figures(organization: string): Promise<ShopFigures> {
    const today = dayOf(this.clock.now());
    const week = daysAfter(today, -6);
    const row = await this.db.row(figures, { organization, today, week });
    if (!row) throw new Problem('shop/not-found');
    return {
      today: { from: today, ...row.today },
      week: { from: week, ...row.week },
      states: row.states,
      rating: { average: row.average, n: row.n },
      low: row.low,
    };
  }
}

/** The parameters of a list. @throws http/malformed for a cursor that was not ours */
function listedOf({ after, size = SIZE, state, since = '2000-01-01' }: OrderFilter): Listed {
  const [at = '', id = ''] = decodeCursor(after, 2) ?? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  if (after !== undefined && !(MOMENT.test(at) && ID.test(id))) throw new Problem('http/malformed', { field: 'after' });
  return { states: statesOf(state), since, at, id, size: size + 1 };
}

function statesOf(state: OrderFilter['state']): readonly OrderState[] {
  if (state === undefined) return orderStates;
  if (state === 'open') return openStates;
  if (state === 'over') return ['handed', 'done', 'refused', 'cancelled'];
  return [state];
}
