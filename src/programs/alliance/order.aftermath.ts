/** What comes after an order: what its buyer says of it, what the merchant answers, and asking the community to look into it. */
import { Injectable } from '@nestjs/common';
import { MediaService } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CasesService } from '../../work/cases/index.js';
import { OrderRating } from './order.entity.js';
import { step, type OrderInHand } from './order.files.js';
import type { OrderStepOf } from './order.steps.js';
import { OrderWriter } from './order.writer.js';

const USE = 'order-rating';
/** Categories that such matters belong to, best first; else the community's first one. */
const CODES = ['consumer', 'trade', 'merchant', 'suggestion'];

interface Where {
  placeId: string;
  categoryId: string | null;
  shop: string;
}
const where = statement<Where, { order: string; codes: readonly string[] }>(
  'order-case-where',
  sql`select c.id as "placeId", m.name as shop,
        (select k.id from case_category k where k.community_path = c.path and k.active
         order by array_position(${p('codes')}::text[], k.code) nulls last, k.position, k.id limit 1) as "categoryId"
      from shop_order o join place c on c.path = o.place_path join organization m on m.id = o.organization_id
      where o.id = ${p('order')}::uuid`,
);

@Injectable()
export class OrderAftermath {
  constructor(
    private readonly db: Db,
    private readonly media: MediaService,
    private readonly cases: CasesService,
    private readonly writer: OrderWriter,
  ) {}

  /** Opens a private case about the order; what becomes of it is shown on the order. @throws order/no-category */
  async dispute(held: OrderInHand, actor: Actor, { words }: OrderStepOf<'dispute'>): Promise<void> {
    const taken = step(held, 'dispute');
    const { order } = held;
    const at = await this.db.row(where, { order: order.id, codes: CODES });
    if (!at?.categoryId) throw new Problem('order/no-category');
    const { id, number } = await this.cases.open(actor, {
      placeId: at.placeId,
      categoryId: at.categoryId,
      title: `订单争议 ${at.shop} ${order.number}`.slice(0, 60),
      description: words,
      private: true,
    });
    order.caseId = id;
    await this.writer.write(held, taken, { values: { case: number }, words });
  }

  /** Once per order, by whoever bought. @throws order/rated-before, order/not-handed, media/not-found */
  async rate(held: OrderInHand, actor: Actor, { stars, words, photos = [] }: OrderStepOf<'rate'>): Promise<void> {
    const taken = step(held, 'rate');
    const { order, now } = held;
    const shown = await this.media.attach(photos, { kind: USE, id: order.id, private: false }, actor);
    await this.db.repo(OrderRating).insert({
      ...{ orderId: order.id, organizationId: order.organizationId, buyerId: order.buyerId },
      ...{ stars, words, photos: shown, ratedAt: now, answer: null, answeredAt: null },
    });
    await this.writer.write(held, taken, { stars });
  }

  /** Once per rating, by whoever works there. @throws order/answered-before */
  async answer(held: OrderInHand, { words }: OrderStepOf<'answer'>): Promise<void> {
    const taken = step(held, 'answer');
    const { order, now } = held;
    await this.db.repo(OrderRating).update({ orderId: order.id }, { answer: words, answeredAt: now });
    await this.writer.write(held, taken);
  }
}
