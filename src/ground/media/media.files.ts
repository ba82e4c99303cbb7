/** The files behind the rows: they follow when an address changes and go when nobody uses them, always after the commit. */
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { FileStore, type StoredFile } from '../../platform/files/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { folderOf, Media } from './media.entity.js';
import { MediaQueries } from './media.queries.js';

@Injectable()
export class MediaFiles {
  constructor(
    private readonly db: Db,
    private readonly files: FileStore,
    private readonly jobs: Jobs,
    private readonly queries: MediaQueries,
  ) {
    jobs.handle('media.follow', (payload) => this.follow((payload as { id: string }).id));
    jobs.handle('media.drop', (payload) => this.drop((payload as { folder: string }).folder));
  }

  /** Before a row begins to use a folder: waits for whoever is removing it, and is seen by whoever would. */
  begin(folder: string): Promise<void> {
    return this.queries.lock(folder);
  }

  has(media: Media): Promise<boolean> {
    return this.files.has(media.movingFrom ?? folderOf(media));
  }

  /** Puts made files where the row says; what is there already stays. */
  async keep(media: Media, local: string): Promise<void> {
    await this.files.keep(folderOf(media), local);
  }

  /** The files of the same picture, made before. Returns false when they have gone meanwhile. */
  async copy(folder: string, media: Media): Promise<boolean> {
    return folder === folderOf(media) ? this.files.has(folder) : this.files.copy(folder, folderOf(media));
  }

  /** A served file; one whose address has just changed is found where it still lies, or, when it has gone from there, after all. */
  async open(address: { key: string; private: boolean }, width: number): Promise<StoredFile | undefined> {
    const [folder, name] = [folderOf(address), `${width}.webp`];
    const file = await this.files.open(folder, name);
    if (file) return file;
    const from = await this.queries.movingFrom(address.key, address.private);
    const left = from === undefined ? undefined : await this.files.open(from, name);
    return left ?? this.files.open(folder, name);
  }

  /** Has the files follow the row's address, or go, once the running transaction has committed. */
  async later(what: 'follow', id: string): Promise<void>;
  async later(what: 'drop', folder: string): Promise<void>;
  async later(what: 'follow' | 'drop', which: string): Promise<void> {
    await this.jobs.add(`media.${what}`, what === 'follow' ? { id: which } : { folder: which });
  }

  private async follow(id: string): Promise<void> {
    const media = await this.db.repo(Media).findOneBy({ id });
    if (!media?.movingFrom) return;
    const { movingFrom, key } = media;
    await this.files.copy(movingFrom, folderOf(media));
    const { affected } = await this.db.repo(Media).update({ id, key, movingFrom }, { movingFrom: null });
    if (affected) await this.drop(movingFrom);
    else await this.drop(folderOf(media)); // it moved on meanwhile, with a job of its own
  }

  /** Removes a folder that no row uses. The lock must outlive the removal, so this one file operation is inside. */
  private drop(folder: string): Promise<void> {
    return this.db.tx(async () => {
      await this.queries.lock(folder);
      if (!(await this.queries.used(folder))) await this.files.drop(folder);
    });
  }
}
