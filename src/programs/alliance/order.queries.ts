/** Reading one order: everything on its page in one statement, then what this person may see and do. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { OrderFacts } from './order.facts.js';
import { orderFlow } from './order.flow.js';
import { UNDO_MS } from './order.guards.js';
import { orderPolicy, sidesOf, stepsFor } from './order.policy.js';
import type { OrderFace, OrderView } from './order.schema.js';
import { PAYABLE, PaymentPort } from './payment.port.js';

type Moments = 'wishedAt' | 'placedAt' | 'acceptBy' | 'acceptedAt' | 'readyAt' | 'doneBy' | 'closedAt';
type Lines = (Omit<OrderFace['lines'][number], 'photo'> & { photo: Photo | null })[];
type Rating = Omit<NonNullable<OrderFace['rating']>, 'photos'> & { photos: Photo[] };

interface Row
  extends
    Omit<OrderFacts, 'rated' | 'answered' | 'now'>,
    Omit<OrderFace, Moments | 'state' | 'way' | 'lines' | 'rating' | 'handedAt'>,
    Record<Exclude<Moments, 'placedAt' | 'acceptBy'>, Date | null> {
  placedAt: Date;
  acceptBy: Date;
  lines: Lines;
  rating: Rating | null;
  contactName: string;
  contactPhone: string;
  area: string | null;
  address: string | null;
}

/** JSON's moments as the wire has them. */
const ISO = sql`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const one = statement<Row, { id: string }>(
  'order-page',
  sql`select o.id, o.number, o.version, o.state, o.previous, o.way, o.organization_id as "organizationId",
        o.buyer_id as "buyerId", o.place_path as "placePath", o.stepped_at as "steppedAt", o.case_id as "caseId",
        json_build_object('id', m.id, 'name', m.name) as organization, b.name as buyer, o.goods_total as "goodsTotal",
        o.fee, o.total, o.note, o.paid, o.reason, o.wished_at as "wishedAt", o.placed_at as "placedAt",
        o.accept_by as "acceptBy", o.accepted_at as "acceptedAt", o.ready_at as "readyAt", o.handed_at as "handedAt",
        o.done_by as "doneBy", o.closed_at as "closedAt", o.contact_name as "contactName",
        o.contact_phone as "contactPhone", o.area, o.address,
        case when c.id is not null then json_build_object('id', c.id, 'number', c.number, 'state', c.state) end as case,
        (select json_build_object('stars', r.stars, 'words', r.words, 'photos', r.photos,
           'ratedAt', to_char(r.rated_at at time zone 'UTC', ${ISO}), 'answer', r.answer,
           'answeredAt', to_char(r.answered_at at time zone 'UTC', ${ISO}))
         from order_rating r where r.order_id = o.id) as rating,
        (select json_agg(json_build_object('goodsId', l.goods_id, 'variantId', l.variant_id, 'name', l.name,
           'variant', l.variant, 'price', l.price, 'quantity', l.quantity, 'photo', l.photo,
           'slotAt', to_char(l.slot_at at time zone 'UTC', ${ISO})) order by l.position)
         from order_line l where l.order_id = o.id) as lines,
        (select json_agg(json_build_object('seq', e.seq, 'step', e.step, 'to', e.to_state, 'as', e.taker,
           'name', e.by_name, 'line', e.line, 'words', e.words,
           'at', to_char(e.at at time zone 'UTC', ${ISO})) order by e.seq)
         from order_entry e where e.order_id = o.id) as timeline
      from shop_order o join organization m on m.id = o.organization_id join account b on b.id = o.buyer_id
        left join case_file c on c.id = o.case_id
      where o.id = ${p('id')}::uuid`,
);

const who = statement<Pick<OrderFacts, 'buyerId' | 'organizationId' | 'caseId' | 'placePath'>, { id: string }>(
  'order-whose',
  sql`select buyer_id as "buyerId", organization_id as "organizationId", case_id as "caseId", place_path as "placePath"
      from shop_order where id = ${p('id')}::uuid`,
);

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
/** Enough to recognize a number by. */
export const maskedPhone = (phone: string): string =>
  `${phone.length > 8 ? phone.slice(0, 3) : ''}****${phone.slice(-2)}`;

@Injectable()
export class OrderQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly clock: Clock,
    private readonly payments: PaymentPort,
  ) {}

  /** One order; undefined when there is none for this person. */
  async one(actor: Actor, id: string): Promise<OrderView | undefined> {
    const row = await this.db.row(one, { id });
    if (!row || !orderPolicy.read(actor, row)) return undefined;
    const { rating } = row;
    const facts = { ...row, rated: rating !== null, answered: rating?.answer != null, now: this.clock.now() };
    const payable = this.payments.on && actor.id === row.buyerId && PAYABLE.includes(row.state) && row.paid === null;
    return { face: this.face(row), mine: { ...mineOf(actor, row, facts), payable } };
  }

  /** Whether the person may hear of the order. */
  async hears(actor: Actor, id: string): Promise<boolean> {
    const row = await this.db.row(who, { id });
    return row !== undefined && orderPolicy.read(actor, row);
  }

  private face(row: Row): OrderFace {
    const { lines, rating } = row;
    return {
      ...{ id: row.id, number: row.number, version: row.version, state: row.state, organization: row.organization },
      ...{ buyer: row.buyer, way: row.way, goodsTotal: row.goodsTotal, fee: row.fee, total: row.total },
      ...{ note: row.note, paid: row.paid, reason: row.reason, case: row.case, timeline: row.timeline },
      wishedAt: iso(row.wishedAt),
      placedAt: row.placedAt.toISOString(),
      acceptBy: row.acceptBy.toISOString(),
      acceptedAt: iso(row.acceptedAt),
      readyAt: iso(row.readyAt),
      handedAt: iso(row.handedAt),
      doneBy: iso(row.doneBy),
      closedAt: iso(row.closedAt),
      lines: lines.map((line) => ({ ...line, photo: line.photo && this.photos.face(line.photo, null) })),
      rating: rating && { ...rating, photos: this.photos.faces(rating.photos, null) },
    };
  }
}

function mineOf(actor: Actor, row: Row, facts: OrderFacts): Omit<OrderView['mine'], 'payable'> {
  const [side = 'staff'] = sidesOf(actor, row);
  const whole = orderPolicy.readContact(actor, row);
  const steps = stepsFor(actor, facts);
  const { contactName, contactPhone, area, address, way, state, steppedAt } = row;
  return {
    side,
    can: steps.map((step) => ({ step, needs: [...orderFlow.needs(step, state)] })),
    contact: { name: contactName, phone: whole ? contactPhone : maskedPhone(contactPhone), masked: !whole },
    address: way === 'pickup' ? null : { area, detail: whole ? address : null },
    undoUntil: steps.includes('undo') ? new Date(steppedAt.getTime() + UNDO_MS).toISOString() : null,
  };
}
