/** Reading photos: what was made of the same file before, and where files are while they move. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';

/** What was made of a received file. */
export interface Made {
  hash: string;
  width: number;
  height: number;
  color: string;
  widths: number[];
  bytes: number;
}
export interface Twin extends Made {
  /** Where its files are. */
  folder: string;
}

const folder = sql`coalesce(moving_from, case when is_private then 'private/' else 'public/' end || key)`;

const twin = statement<Twin, { source: string; owner: string }>(
  'media-twin',
  sql`select hash, width, height, color, widths, bytes, ${folder} as folder from media
      where source_hash = ${p('source')} and (not is_private or owner_id = ${p('owner')}::uuid)
      order by is_private limit 1`,
);
const moving = statement<{ folder: string }, { key: string; private: boolean }>(
  'media-moving',
  sql`select moving_from as folder from media
      where key = ${p('key')} and is_private = ${p('private')} and moving_from is not null limit 1`,
);
const used = statement<{ used: boolean }, { key: string; folder: string; private: boolean }>(
  'media-folder-used',
  sql`select exists (select from media where key = ${p('key')} and is_private = ${p('private')})
        or exists (select from media where moving_from = ${p('folder')}) as used`,
);
const lock = statement<never, { folder: string }>(
  'media-folder-lock',
  sql`select pg_advisory_xact_lock(hashtextextended(${p('folder')}, 0))`,
);
const secret = statement<{ secret: Buffer }>('media-secret', sql`select secret from media_secret`);

@Injectable()
export class MediaQueries {
  constructor(private readonly db: Db) {}

  /** What was made of the same file before, unless it is another person's private photo. */
  twin(source: string, owner: string): Promise<Twin | undefined> {
    return this.db.row(twin, { source, owner });
  }

  /** The folder where the files of an address still are, if they have not followed it yet. */
  async movingFrom(key: string, isPrivate: boolean): Promise<string | undefined> {
    return (await this.db.row(moving, { key, private: isPrivate }))?.folder;
  }

  /** Whether a row's files are in this folder. */
  async used(folder: string): Promise<boolean> {
    const [space, key = ''] = folder.split('/');
    return (await this.db.row(used, { key, folder, private: space === 'private' }))?.used ?? false;
  }

  /** Holds whoever else would begin or end the use of this folder, until the transaction ends. */
  async lock(folder: string): Promise<void> {
    await this.db.rows(lock, { folder });
  }

  /** The secret that signs addresses, the same in every process. */
  async secret(): Promise<Buffer> {
    const row = await this.db.row(secret, {});
    if (!row) throw new Error('media_secret is empty');
    return row.secret;
  }
}
