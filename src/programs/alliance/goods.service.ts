/** Commands on goods: add, change, take away, move stock by hand. */
import { Injectable } from '@nestjs/common';
import { MediaService, type PhotoInput } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Goods, GoodsVariant } from './goods.entity.js';
import { goodsPolicy, type Seller } from './goods.policy.js';
import { goodsChanged, type GoodsChange, type NewGoods, type StockChange, type VariantInput } from './goods.schema.js';
import { ShopQueries } from './shop.queries.js';

const MOST = 500;
const USE = 'goods';

@Injectable()
export class GoodsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly media: MediaService,
    private readonly shops: ShopQueries,
  ) {}

  /** Answers the new good's id. @throws shop/not-found, http/forbidden, goods/too-many, media/not-found */
  add(actor: Actor, organizationId: string, order: NewGoods): Promise<string> {
    return this.db.tx(async () => {
      const seller = await this.seller(actor, organizationId);
      const { name, ways, variants, words = '', shelf = '', lowAt = 0, slots = null, onSale = true } = order;
      const there = await this.db.repo(Goods).countBy({ organizationId });
      if (there >= MOST) throw new Problem('goods/too-many', { values: { maximum: MOST } });
      const goods: Goods = {
        ...{ id: newId(), organizationId, placePath: seller.placePath, createdAt: this.clock.now(), goneAt: null },
        ...{ name, words, shelf, ways: [...new Set(ways)], lowAt, slots, onSale, photos: [], version: 1 },
      };
      goods.photos = await this.photos(actor, goods, order.photos ?? []);
      await this.db.repo(Goods).insert(goods);
      const kept = await this.variants(goods, variants);
      this.tell(actor, goods, kept);
      return goods.id;
    });
  }

  /** @throws goods/not-found, http/forbidden, goods/changed, media/not-found */
  change(actor: Actor, id: string, { version, variants, photos, ...change }: GoodsChange): Promise<void> {
    return this.db.tx(async () => {
      const goods = await this.lock(actor, id, version);
      Object.assign(goods, change);
      if (photos) goods.photos = await this.photos(actor, goods, photos);
      await this.save(goods);
      const kept = variants ? await this.variants(goods, variants) : await this.kept(id);
      this.tell(actor, goods, kept);
    });
  }

  /** Takes it away for good: orders still name it, nobody can order it. @throws goods/not-found, http/forbidden, goods/changed */
  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.tx(async () => {
      const goods = await this.lock(actor, id, version);
      goods.goneAt = this.clock.now();
      goods.onSale = false;
      await this.save(goods);
      this.tell(actor, goods, await this.kept(id));
    });
  }

  /** Moves stock by hand; sales meanwhile stay as they are. @throws goods/not-found, http/forbidden, goods/not-counted, goods/stock-below-zero */
  stock(actor: Actor, id: string, { variantId, change }: StockChange): Promise<void> {
    return this.db.tx(async () => {
      const goods = await this.lock(actor, id);
      const variant = await this.db
        .repo(GoodsVariant)
        .findOne({ where: { id: variantId, goodsId: id, gone: false }, lock: { mode: 'pessimistic_write' } });
      if (!variant) throw new Problem('goods/not-found');
      const { stock } = variant;
      if (stock === null) throw new Problem('goods/not-counted');
      if (stock + change < 0) throw new Problem('goods/stock-below-zero', { values: { left: stock } });
      await this.db.repo(GoodsVariant).update({ id: variantId }, { stock: stock + change });
      this.tell(actor, goods, await this.kept(id));
    });
  }

  /** Its version rises also when only its variants changed. */
  private async save({ id, version: _, ...columns }: Goods): Promise<void> {
    await this.db.repo(Goods).update({ id }, columns);
  }

  private kept(goodsId: string): Promise<GoodsVariant[]> {
    return this.db.repo(GoodsVariant).find({ where: { goodsId, gone: false }, order: { position: 'ASC' } });
  }

  /** Those that are named stay with the stock they have; those that are not are gone. */
  private async variants(goods: Goods, inputs: readonly VariantInput[]): Promise<GoodsVariant[]> {
    const before = new Map((await this.kept(goods.id)).map((one) => [one.id, one]));
    for (const [position, { id, name, price, stock }] of inputs.entries()) {
      const old = id === undefined ? undefined : before.get(id);
      if (id !== undefined && !old) throw new Problem('goods/not-found');
      if (old) {
        before.delete(old.id);
        // between counted and not counted it may change here; how many there are moves by itself
        const recounted = stock !== undefined && (old.stock === null || stock === null);
        const counted = recounted ? { stock } : {};
        await this.db.repo(GoodsVariant).update({ id: old.id }, { name, price, position, ...counted });
      } else {
        const variant = { id: newId(), goodsId: goods.id, name, price, stock: stock ?? null, position };
        await this.db.repo(GoodsVariant).insert(variant);
      }
    }
    for (const id of before.keys()) await this.db.repo(GoodsVariant).update({ id }, { gone: true });
    return this.kept(goods.id);
  }

  private async photos(actor: Actor, { id, photos }: Goods, inputs: readonly PhotoInput[]): Promise<Goods['photos']> {
    const gone = photos.map((photo) => photo.id).filter((old) => !inputs.some((input) => input.id === old));
    if (gone.length) await this.media.detach(gone, { kind: USE, id });
    return this.media.attach(inputs, { kind: USE, id, private: false }, actor);
  }

  private async seller(actor: Actor, id: string): Promise<Seller> {
    const seller = await this.shops.seller(actor, id);
    if (!seller) throw new Problem('shop/not-found');
    if (!goodsPolicy.sell(actor, seller)) throw new Problem('http/forbidden');
    return seller;
  }

  /** The row, locked, if the actor sells it; what is not theirs to see answers like what is not there. */
  private async lock(actor: Actor, id: string, version?: number): Promise<Goods> {
    const goods = await this.db.repo(Goods).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    const seller = goods && !goods.goneAt ? await this.shops.seller(actor, goods.organizationId) : undefined;
    if (!goods || !seller) throw new Problem('goods/not-found');
    if (!goods.onSale && !goodsPolicy.seeOffSale(actor, seller)) throw new Problem('goods/not-found');
    if (!goodsPolicy.sell(actor, seller)) throw new Problem('http/forbidden');
    if (version !== undefined && goods.version !== version) throw new Problem('goods/changed');
    return goods;
  }

  private tell(actor: Actor, goods: Goods, variants: readonly GoodsVariant[]): void {
    this.events.emit(goodsChanged, {
      subject: { kind: 'goods', id: goods.id },
      place: goods.placePath,
      actor: actor.id,
      data: {
        organization: goods.organizationId,
        low: variants.some(({ stock }) => stock !== null && stock <= goods.lowAt),
        gone: goods.goneAt !== null,
      },
    });
  }
}
