/** Reading goods: a shop's shelves, one good, the times of a service. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { goodsActs, goodsPolicy, type Seller } from './goods.policy.js';
import type { GoodsFace, GoodsFilter, GoodsView, SlotFilter, SlotPattern } from './goods.schema.js';
import { ShopQueries } from './shop.queries.js';
import { bookable, dayOf, daysAfter, slotsOf } from './slots.js';

interface Row extends Omit<GoodsFace, 'photos'> {
  photos: Photo[];
  lowAt: number;
}
const GOODS = sql`g.id, g.organization_id as "organizationId", g.name, g.words, g.shelf, g.photos, g.ways, g.slots,
  g.on_sale as "onSale", g.low_at as "lowAt", g.version,
  (select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'price', v.price, 'left', v.stock)
     order by v.position, v.id), '[]')
   from goods_variant v where v.goods_id = g.id and not v.gone) as variants`;

interface ListParams {
  id: string;
  hidden: boolean;
  low: boolean;
  /** What is on sale comes first: '0'. */
  off: string;
  shelf: string;
  name: string;
  after: string;
  limit: number;
}
const list = statement<Row, ListParams>(
  'goods-of-shop',
  sql`select ${GOODS} from goods g
      where g.organization_id = ${p('id')}::uuid and g.gone_at is null and (g.on_sale or ${p('hidden')})
        and (not ${p('low')} or exists (select from goods_variant v
          where v.goods_id = g.id and not v.gone and v.stock <= g.low_at))
        and ((not g.on_sale)::int::text, g.shelf, g.name, g.id) >
          (${p('off')}, ${p('shelf')}, ${p('name')}, ${p('after')}::uuid)
      order by (not g.on_sale)::int::text, g.shelf, g.name, g.id limit ${p('limit')}`,
);
const one = statement<Row, { id: string }>(
  'goods-one',
  sql`select ${GOODS} from goods g where g.id = ${p('id')}::uuid and g.gone_at is null`,
);
const taken = statement<{ startsAt: Date; left: number }, { id: string; from: Date; to: Date }>(
  'goods-slots-taken',
  sql`select starts_at as "startsAt", taken as left from goods_slot
      where goods_id = ${p('id')}::uuid and starts_at >= ${p('from')} and starts_at < ${p('to')}`,
);

const FIRST = ['', '', '', '00000000-0000-0000-0000-000000000000'];
const SIZE = 50;

interface SlotView {
  startsAt: string;
  endsAt: string;
  left: number;
}

@Injectable()
export class GoodsQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly shops: ShopQueries,
    private readonly clock: Clock,
  ) {}

  /** A shop's goods by shelf and name, what is on sale first. @throws shop/not-found */
  async page(
    actor: Actor,
    id: string,
    { show = 'on-sale', after, size = SIZE }: GoodsFilter,
  ): Promise<{ items: GoodsView[]; next: string | null }> {
    const seller = await this.shops.seller(actor, id);
    const all = show !== 'on-sale';
    if (!seller || (all && !goodsPolicy.seeOffSale(actor, seller))) throw new Problem('shop/not-found');
    const [off = '', shelf = '', name = '', last = ''] = decodeCursor(after, 4) ?? FIRST;
    const given = { id, hidden: all, low: show === 'low', off, shelf, name, after: last, limit: size + 1 };
    const rows = await this.db.rows(list, given);
    return pageFrom(
      rows,
      size,
      (row) => this.view(actor, seller, row),
      (row) => [row.onSale ? '0' : '1', row.shelf, row.name, row.id],
    );
  }

  /** One good; undefined when there is none for this person. */
  async one(actor: Actor, id: string): Promise<GoodsView | undefined> {
    const row = await this.db.row(one, { id });
    const seller = row && (await this.shops.seller(actor, row.organizationId));
    if (!row || !seller || (!row.onSale && !goodsPolicy.seeOffSale(actor, seller))) return undefined;
    return this.view(actor, seller, row);
  }

  private view(actor: Actor, seller: Seller, { lowAt, photos, ...row }: Row): GoodsView {
    const sells = goodsPolicy.sell(actor, seller);
    const low = row.variants.some(({ left }) => left !== null && left <= lowAt);
    return {
      face: { ...row, photos: this.photos.faces(photos, null) },
      mine: { can: goodsActs(actor, seller, row.onSale), lowAt: sells ? lowAt : null, low: sells && low },
    };
  }

  /** A week of a service's times that can still be booked, full ones with nothing left. @throws goods/not-found */
  async slots(actor: Actor, id: string, { from }: SlotFilter): Promise<SlotView[]> {
    const view = await this.one(actor, id);
    if (!view?.face.slots) throw new Problem('goods/not-found');
    const now = this.clock.now();
    return this.week(id, view.face.slots, from ?? dayOf(now), now);
  }

  private async week(id: string, pattern: SlotPattern, from: string, now: Date): Promise<SlotView[]> {
    const days = Array.from({ length: 7 }, (_, i) => daysAfter(from, i));
    const times = days.flatMap((day) => slotsOf(pattern, day)).filter((one) => bookable(pattern, one.startsAt, now));
    const [first, last] = [times[0], times.at(-1)];
    if (!first || !last) return [];
    const rows = await this.db.rows(taken, { id, from: first.startsAt, to: last.endsAt });
    const gone = new Map(rows.map((row) => [row.startsAt.getTime(), row.left]));
    return times.map(({ startsAt, endsAt }) => ({
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      left: Math.max(0, pattern.capacity - (gone.get(startsAt.getTime()) ?? 0)),
    }));
  }
}
