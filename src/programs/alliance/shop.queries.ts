/** Reading a merchant's shop: who sells, how it takes orders, what buyers thought of it. */
import { Injectable } from '@nestjs/common';
import { addWorkingTime, defaultCalendar, isWorking, type CalendarSettings } from '../../ground/calendar/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { goodsPolicy, shopActs, type Seller } from './goods.policy.js';
import { defaultShop, type ShopFace, type ShopView } from './shop.schema.js';

const seller = statement<Seller, { id: string }>(
  'shop-seller',
  sql`select id, name, kind, state, place_path as "placePath" from organization where id = ${p('id')}::uuid`,
);

/** How a shop takes orders, as orders are reckoned with. */
export interface ShopRules extends Pick<
  ShopFace,
  | 'open'
  | 'words'
  | 'taking'
  | 'acceptMinutes'
  | 'ways'
  | 'freeFrom'
  | 'deliveryFee'
  | 'deliveryMinimum'
  | 'visitFee'
  | 'pays'
  | 'version'
> {
  areaPaths: string[];
}
const RULES = sql`s.open, s.words, s.taking, s.accept_minutes as "acceptMinutes", s.ways, s.area_paths as "areaPaths",
  s.delivery_fee as "deliveryFee", s.delivery_minimum as "deliveryMinimum", s.free_from as "freeFrom",
  s.visit_fee as "visitFee", s.pays, s.version`;
const rules = statement<ShopRules, { id: string }>(
  'shop-rules',
  sql`select ${RULES} from shop s where s.organization_id = ${p('id')}::uuid`,
);

interface PageRow extends Seller {
  rules: ShopRules | null;
  areas: { id: string; name: string }[];
  average: number | null;
  n: number;
  shelves: string[];
}
const page = statement<PageRow, { id: string }>(
  'shop-page',
  sql`select o.id, o.name, o.kind, o.state, o.place_path as "placePath",
        (select to_jsonb(r) from (select ${RULES} from shop s where s.organization_id = o.id) r) as rules,
        coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name) order by a.path)
          from shop s join place a on a.path = any(s.area_paths) where s.organization_id = o.id), '[]') as areas,
        r.average, r.n,
        array(select distinct g.shelf from goods g where g.organization_id = o.id and g.gone_at is null and g.on_sale
          order by g.shelf) as shelves
      from organization o cross join lateral (
        select round(avg(stars), 2)::float8 as average, count(*)::int as n from order_rating
        where organization_id = o.id) r
      where o.id = ${p('id')}::uuid`,
);

/** Order hours run on holidays as on other days: a merchant closes its shop itself. */
const clockOf = ({ taking }: Pick<ShopRules, 'taking'>): CalendarSettings => ({
  ...defaultCalendar,
  weekly: taking,
  holidays: 'none',
  exceptions: [],
});

/** Until when an order placed now is to be accepted: so many minutes of the shop's order hours later. */
export const acceptBy = (shop: ShopRules, now: Date): Date => addWorkingTime(now, shop.acceptMinutes, clockOf(shop));

@Injectable()
export class ShopQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Who sells, if the actor may see the shop. */
  async seller(actor: Actor, id: string): Promise<Seller | undefined> {
    const found = await this.db.row(seller, { id });
    return found && goodsPolicy.see(actor, found) ? found : undefined;
  }

  /** How it takes orders; the defaults where nothing is set. */
  async rules(id: string): Promise<ShopRules> {
    return (await this.db.row(rules, { id })) ?? { ...defaultShop };
  }

  /** The shop's head; undefined when there is none for this person. */
  async view(actor: Actor, id: string): Promise<ShopView | undefined> {
    const row = await this.db.row(page, { id });
    if (!row || !goodsPolicy.see(actor, row)) return undefined;
    const { areaPaths: _, ...set } = row.rules ?? { ...defaultShop };
    const face: ShopFace = {
      ...set,
      organization: { id: row.id, name: row.name },
      areas: row.areas,
      takingNow: set.open && isWorking(this.clock.now(), clockOf(set)),
      rating: { average: row.average, n: row.n },
      shelves: row.shelves,
    };
    return { face, mine: { can: shopActs(actor, row) } };
  }
}
