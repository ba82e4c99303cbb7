/** The command that sets how a shop takes orders. */
import { Injectable } from '@nestjs/common';
import { PlaceQueries } from '../../ground/places/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Shop } from './goods.entity.js';
import { goodsPolicy } from './goods.policy.js';
import { ShopQueries } from './shop.queries.js';
import { shopChanged, type ShopChange } from './shop.schema.js';

@Injectable()
export class ShopService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly places: PlaceQueries,
    private readonly shops: ShopQueries,
  ) {}

  /** @throws shop/not-found, http/forbidden, shop/changed, shop/no-area */
  change(actor: Actor, id: string, { version, areaIds, ...settings }: ShopChange): Promise<void> {
    return this.db.tx(async () => {
      const seller = await this.shops.seller(actor, id);
      if (!seller) throw new Problem('shop/not-found');
      if (!goodsPolicy.settings(actor, seller)) throw new Problem('http/forbidden');
      const { client } = this.db.current();
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`shop ${id}`]);
      const shops = this.db.repo(Shop);
      const kept = await shops.findOneBy({ organizationId: id });
      if ((kept?.version ?? 0) !== version) throw new Problem('shop/changed');
      const areaPaths = await this.areas(seller.placePath, areaIds);
      const updatedAt = this.clock.now();
      if (kept) await shops.save(Object.assign(kept, settings, { areaPaths, updatedAt }));
      else await shops.insert({ ...settings, areaPaths, updatedAt, organizationId: id, placePath: seller.placePath });
      const subject = { kind: 'shop', id };
      this.events.emit(shopChanged, {
        subject,
        place: seller.placePath,
        actor: actor.id,
        data: { open: settings.open },
      });
    });
  }

  private async areas(communityPath: string, ids: readonly string[]): Promise<string[]> {
    const paths: string[] = [];
    for (const id of ids) {
      const place = await this.places.one(id);
      if (!place?.path.startsWith(communityPath)) throw new Problem('shop/no-area', { field: 'areaIds' });
      paths.push(place.path);
    }
    return [...new Set(paths)].sort();
  }
}
