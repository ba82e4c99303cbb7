/** What buyers said of a merchant, newest first. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom } from '../../platform/http/index.js';
import type { ShopRating } from './order.schema.js';

interface Row extends Omit<ShopRating, 'photos' | 'ratedAt' | 'answeredAt'> {
  photos: Photo[];
  ratedAt: Date;
  answeredAt: Date | null;
  sort: string;
}
/** Of a buyer everybody reads the first character of their name. */
const list = statement<Row, { organization: string; at: string; id: string; size: number }>(
  'order-ratings',
  sql`select r.order_id as id, left(b.name, 1) || '**' as buyer, r.stars, r.words, r.photos, r.rated_at as "ratedAt",
        r.answer, r.answered_at as "answeredAt", r.rated_at::text as sort
      from order_rating r join account b on b.id = r.buyer_id
      where r.organization_id = ${p('organization')}::uuid
        and (r.rated_at, r.order_id) < (${p('at')}::timestamptz, ${p('id')}::uuid)
      order by r.rated_at desc, r.order_id desc limit ${p('size')}`,
);

const SIZE = 20;

@Injectable()
export class RatingQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
  ) {}

  async page(
    organization: string,
    { after, size = SIZE }: { after?: string | undefined; size?: number | undefined },
  ): Promise<{ items: ShopRating[]; next: string | null }> {
    const [at = '', id = ''] = decodeCursor(after, 2) ?? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
    const rows = await this.db.rows(list, { organization, at, id, size: size + 1 });
    return pageFrom(
      rows,
      size,
      ({ sort: _, photos, ratedAt, answeredAt, ...row }) => ({
        ...row,
        photos: this.photos.faces(photos, null),
        ratedAt: ratedAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
      }),
      (row) => [row.sort, row.id],
    );
  }
}
