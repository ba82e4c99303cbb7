/** Placing an order: what it costs, what it takes from the shelves, its number of the day. */
import { Injectable } from '@nestjs/common';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { goodsPolicy } from './goods.policy.js';
import { assertForm, assertSold, OrderChecks, priceOf } from './order.checks.js';
import { OrderLine, type ShopOrder } from './order.entity.js';
import { orderFlow } from './order.flow.js';
import { factsOf } from './order.files.js';
import { refusalCode } from './order.policy.js';
import type { NewOrder } from './order.schema.js';
import { OrderStock, type Bought } from './order.stock.js';
import { OrderWriter, spoken } from './order.writer.js';
import { acceptBy, ShopQueries, type ShopRules } from './shop.queries.js';
import { dayOf } from './slots.js';

const next = statement<{ last: number }, { organization: string; day: string }>(
  'order-number-next',
  sql`insert into order_count (organization_id, day, last) values (${p('organization')}::uuid, ${p('day')}::date, 1)
      on conflict (organization_id, day) do update set last = order_count.last + 1 returning last`,
);
interface Spot {
  path: string;
  area: string | null;
}
/** Names of the estate and what is in it, outermost first. */
const spotOf = statement<Spot, { id: string }>(
  'order-spot',
  sql`select p.path, (select string_agg(a.name, ' ' order by a.path) from place a
        where starts_with(p.path, a.path) and a.kind not in ('city', 'district', 'street', 'community')) as area
      from place p where p.id = ${p('id')}::uuid`,
);
const emptied = statement<never, { account: string; organization: string; variants: readonly string[] }>(
  'basket-emptied',
  sql`delete from basket_line where account_id = ${p('account')}::uuid
        and organization_id = ${p('organization')}::uuid and variant_id = any(${p('variants')}::uuid[])`,
);

@Injectable()
export class OrderPlacing {
  constructor(
    private readonly db: Db,
    private readonly shops: ShopQueries,
    private readonly stock: OrderStock,
    private readonly checks: OrderChecks,
    private readonly writer: OrderWriter,
  ) {}

  /**
   * @throws shop/not-found, order/own-shop, order/shop-closed, order/not-on-sale, order/prices-changed, order/sold-out,
   * order/slot-required, order/slot-gone, order/way-not-offered, order/address-required, order/out-of-area, order/below-minimum
   */
  async place(actor: Actor, organizationId: string, request: NewOrder, now: Date): Promise<ShopOrder> {
    const { id: buyerId } = actor;
    if (buyerId === null) throw new Problem('http/sign-in');
    const seller = await this.shops.seller(actor, organizationId);
    if (seller?.state !== 'approved') throw new Problem('shop/not-found');
    if (!goodsPolicy.order(actor, seller)) throw new Problem('order/own-shop');
    const shop = await this.shops.rules(organizationId);
    if (!shop.open) throw new Problem('order/shop-closed');
    assertForm(request, now);
    const lines = await this.lines(organizationId, request);
    assertSold(lines, request.way, shop);
    const prices = priceOf(lines, request.way, shop);
    const { area } = await this.spot(seller.placePath, shop, request);
    await this.checks.availability(lines, now);
    await this.stock.take(lines);
    const { way, address, contact, note, wishedAt } = request;
    const placedOn = dayOf(now);
    const order: ShopOrder = {
      ...blank(now),
      ...{ id: newId(), number: await this.number(organizationId, placedOn), organizationId, buyerId },
      ...{ placePath: seller.placePath, way, area, ...prices, placedOn, acceptBy: acceptBy(shop, now) },
      ...{ contactName: contact.name, contactPhone: contact.phone },
      address: way === 'pickup' ? null : (address?.detail ?? null),
      note: note ?? null,
      wishedAt: wishedAt === undefined ? null : new Date(wishedAt),
    };
    await this.open(actor, order, lines, now);
    const variants = lines.map(({ variantId }) => variantId);
    await this.db.rows(emptied, { account: buyerId, organization: organizationId, variants });
    return order;
  }

  private async open(actor: Actor, order: ShopOrder, lines: readonly Bought[], now: Date): Promise<void> {
    const decision = orderFlow.take(null, 'place', { roles: ['buyer'], facts: factsOf(order, null, now) });
    if (!decision.ok) throw new Problem(refusalCode(decision.refusal));
    const taken = { ...decision.transition, as: 'buyer' as const };
    await this.writer.write({ actor, order, now }, taken, { values: { due: spoken(order.acceptBy) } });
    const rows = lines.map(({ variantId, quantity, slotAt, goods }, position): OrderLine => {
      const { goodsId, name, variant, price, photo } = goods;
      return { orderId: order.id, position, goodsId, variantId, name, variant, price, quantity, slotAt, photo };
    });
    await this.db.repo(OrderLine).insert(rows);
  }

  /** What is asked for, found on this shop's shelves and locked. @throws order/not-on-sale */
  private async lines(organizationId: string, { lines }: NewOrder): Promise<Bought[]> {
    const offered = await this.stock.offered(lines.map(({ variantId }) => variantId));
    return lines.map(({ variantId, quantity, slotAt, price }) => {
      const goods = offered.get(variantId);
      if (goods?.organizationId !== organizationId) throw new Problem('order/not-on-sale');
      return { variantId, quantity, price, goods, slotAt: slotAt === undefined ? null : new Date(slotAt) };
    });
  }

  /** Where it is brought to: within what the shop delivers to. */
  private async spot(communityPath: string, shop: ShopRules, { way, address }: NewOrder): Promise<Pick<Spot, 'area'>> {
    if (way === 'pickup') return { area: null };
    const spot = address?.placeId === undefined ? undefined : await this.db.row(spotOf, { id: address.placeId });
    const served = shop.areaPaths.length ? shop.areaPaths : [communityPath];
    const outside = spot ? !served.some((path) => spot.path.startsWith(path)) : shop.areaPaths.length > 0;
    if (outside) throw new Problem('order/out-of-area', { field: 'address' });
    return spot ?? { area: null };
  }

  /** The next of this merchant's day; held until the transaction ends. */
  private async number(organization: string, day: string): Promise<string> {
    const { last } = (await this.db.row(next, { organization, day })) ?? { last: 1 };
    return `${day.slice(5).replace('-', '')}-${String(last).padStart(3, '0')}`;
  }
}

/** An order that nothing has happened to yet. */
const blank = (
  now: Date,
): Omit<
  ShopOrder,
  | 'id'
  | 'number'
  | 'organizationId'
  | 'buyerId'
  | 'placePath'
  | 'way'
  | 'goodsTotal'
  | 'fee'
  | 'total'
  | 'placedOn'
  | 'acceptBy'
  | 'contactName'
  | 'contactPhone'
> => ({
  ...{ state: 'placed', previous: null, version: 0, area: null, address: null, note: null, wishedAt: null },
  ...{ placedAt: now, steppedAt: now, acceptedAt: null, readyAt: null, handedAt: null, doneBy: null, closedAt: null },
  ...{ paid: null, online: null, reason: null, caseId: null },
});
