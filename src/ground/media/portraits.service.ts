/** Photos of oneself: put one up, take it down, look up those of the people on a page. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { Photo, PhotoView } from './media.schema.js';
import { MediaService } from './media.service.js';
import { Photos } from './photos.js';
import { Portrait } from './portrait.entity.js';

const KIND = 'portrait';

const of = statement<{ account: string; photo: Photo }, { ids: readonly string[] }>(
  'portraits',
  sql`select account_id as account, photo from portrait where account_id = any(${p('ids')}::uuid[]) order by account_id`,
);

@Injectable()
export class PortraitsService {
  constructor(
    private readonly db: Db,
    private readonly media: MediaService,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  /** Shows one's uploaded photo beside one's name from now on; what was there before goes. @throws media/not-found */
  show(actor: Actor, photoId: string): Promise<PhotoView> {
    return this.db.tx(async () => {
      const accountId = accountOf(actor);
      const before = await this.mine(accountId);
      const [photo] = await this.media.attach([{ id: photoId }], { kind: KIND, id: accountId, private: false }, actor);
      if (!photo) throw new Problem('media/not-found');
      if (before && before.photo.id !== photoId)
        await this.media.detach([before.photo.id], { kind: KIND, id: accountId });
      await this.db.repo(Portrait).save({ accountId, photo, at: this.clock.now() });
      return this.photos.face(photo, null);
    });
  }

  /** Takes it down; without one nothing is left to do. */
  hide(actor: Actor): Promise<void> {
    return this.db.tx(async () => {
      const accountId = accountOf(actor);
      const before = await this.mine(accountId);
      if (!before) return;
      await this.db.repo(Portrait).delete({ accountId });
      await this.media.detach([before.photo.id], { kind: KIND, id: accountId });
    });
  }

  /** Those of these accounts that have one. */
  async of(ids: readonly string[]): Promise<{ account: string; photo: PhotoView }[]> {
    const rows = await this.db.rows(of, { ids });
    return rows.map(({ account, photo }) => ({ account, photo: this.photos.face(photo, null) }));
  }

  /** Two hands of one person wait for each other, also where there is no row yet. */
  private async mine(accountId: string): Promise<Portrait | null> {
    await this.db
      .current()
      .client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`portrait ${accountId}`]);
    return this.db.repo(Portrait).findOneBy({ accountId });
  }
}

/** @throws http/sign-in */
function accountOf(actor: Actor): string {
  if (actor.id === null) throw new Problem('http/sign-in');
  return actor.id;
}
