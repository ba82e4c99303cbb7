/** Commands on photos: take one in, let something show it, hide it, show it, drop it. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Db, insertedRows, newToken } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { folderOf, Media } from './media.entity.js';
import { MediaFiles } from './media.files.js';
import { mediaPolicy } from './media.policy.js';
import type { Made } from './media.queries.js';
import type { Photo, PhotoInput, Use } from './media.schema.js';

const ORPHAN = 'media.orphan';
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the upload found out: who sends which file, what became of it. */
export interface Arrival {
  id: string;
  ownerId: string;
  source: string;
  private: boolean;
  made: Made;
}

@Injectable()
export class MediaService {
  constructor(
    private readonly db: Db,
    private readonly files: MediaFiles,
    private readonly deadlines: Deadlines,
    private readonly clock: Clock,
  ) {
    deadlines.on(ORPHAN, (id) => this.expire(id));
  }

  /** The actor's photo of this id, if it was taken in before. @throws media/not-found when it is another's */
  async mine(actor: Actor, id: string): Promise<Media | undefined> {
    const media = await this.db.repo(Media).findOneBy({ id });
    if (media && !mediaPolicy.own(actor, media)) throw new Problem('media/not-found');
    return media ?? undefined;
  }

  /** The photo of a row that nothing describes yet. */
  unused(media: Media): Photo {
    return snapshot(media, '');
  }

  /** Saves a photo's row, or answers the one that a retry has already made. Its files are put in place afterwards. */
  save(arrival: Arrival): Promise<Media> {
    return this.db.tx(async () => {
      const { id, ownerId, source, made } = arrival;
      const key = arrival.private ? newToken() : made.hash;
      const address = { key, private: arrival.private };
      await this.files.begin(folderOf(address));
      const createdAt = this.clock.now();
      const { hash, width, height, color, widths, bytes } = made;
      const row = { hash, width, height, color, widths, bytes, ...address, id, ownerId, sourceHash: source, createdAt };
      const inserted = await this.db
        .repo(Media)
        .createQueryBuilder()
        .insert()
        .values(row)
        .orIgnore()
        .returning('id')
        .execute();
      if (insertedRows(inserted)) await this.deadlines.set(ORPHAN, id, new Date(createdAt.getTime() + DAY_MS));
      const saved = await this.db.repo(Media).findOneByOrFail({ id });
      if (saved.ownerId !== ownerId) throw new Problem('media/not-found');
      return saved;
    });
  }

  /**
   * Lets something show photos; in the caller's transaction. Answers what the caller keeps, in the given order.
   * Photos take the privacy of what shows them. @throws media/not-found, naming the field
   */
  attach(inputs: readonly PhotoInput[], use: Use, actor: Actor): Promise<Photo[]> {
    return this.db.tx(async () => {
      const rows = await this.lock(inputs.map((input) => input.id));
      const photos: Photo[] = [];
      for (const [at, { id, alt = '' }] of inputs.entries()) {
        const media = rows.get(id);
        if (!media || !mediaPolicy.attach(actor, media, use)) {
          throw new Problem('media/not-found', { field: `photos.${at}.id` });
        }
        if (media.private !== use.private) await this.move(media, use.private);
        media.attachedKind = use.kind;
        media.attachedId = use.id;
        await this.db.repo(Media).save(media);
        await this.deadlines.clear(ORPHAN, id);
        photos.push(snapshot(media, alt));
      }
      return photos;
    });
  }

  /** Something no longer shows these photos: they go in a day, unless shown again. In the caller's transaction. */
  detach(ids: readonly string[], use: { kind: string; id: string }): Promise<void> {
    return this.db.tx(async () => {
      const due = new Date(this.clock.now().getTime() + DAY_MS);
      for (const media of (await this.lock(ids)).values()) {
        if (media.attachedKind !== use.kind || media.attachedId !== use.id) continue;
        await this.db.repo(Media).update({ id: media.id }, { attachedKind: null, attachedId: null });
        await this.deadlines.set(ORPHAN, media.id, due);
      }
    });
  }

  /** Gives photos unguessable addresses and lets the old ones end. Answers what the caller keeps instead. In its transaction. */
  makePrivate(photos: readonly Photo[]): Promise<Photo[]> {
    return this.change(photos, true);
  }

  /** Gives photos lasting public addresses. Answers what the caller keeps instead. In its transaction. */
  makePublic(photos: readonly Photo[]): Promise<Photo[]> {
    return this.change(photos, false);
  }

  /** Drops the actor's photo that nothing shows. @throws media/not-found, media/in-use */
  remove(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      const media = (await this.lock([id])).get(id);
      if (!media || !mediaPolicy.own(actor, media)) throw new Problem('media/not-found');
      if (!mediaPolicy.drop(media)) throw new Problem('media/in-use');
      await this.drop(media);
    });
  }

  private async expire(id: string): Promise<void> {
    const media = (await this.lock([id])).get(id);
    if (media && mediaPolicy.drop(media)) await this.drop(media);
  }

  private async drop(media: Media): Promise<void> {
    await this.db.repo(Media).delete({ id: media.id });
    await this.deadlines.clear(ORPHAN, media.id);
    await this.files.later('drop', folderOf(media));
    if (media.movingFrom) await this.files.later('drop', media.movingFrom);
  }

  private change(photos: readonly Photo[], isPrivate: boolean): Promise<Photo[]> {
    return this.db.tx(async () => {
      const rows = await this.lock(photos.map((photo) => photo.id));
      const changed: Photo[] = [];
      for (const photo of photos) {
        const media = rows.get(photo.id);
        if (!media) throw new Problem('media/not-found');
        if (media.private !== isPrivate) {
          await this.move(media, isPrivate);
          await this.db.repo(Media).save(media);
        }
        changed.push(snapshot(media, photo.alt));
      }
      return changed;
    });
  }

  /** A new address; the files follow after the commit, and until then are found where they are. */
  private async move(media: Media, isPrivate: boolean): Promise<void> {
    const from = media.movingFrom ?? folderOf(media);
    media.private = isPrivate;
    media.key = isPrivate ? newToken() : media.hash;
    const to = folderOf(media);
    await this.files.begin(to);
    media.movingFrom = from === to ? null : from;
    await this.files.later('follow', media.id);
  }

  /** The rows of these ids, locked in one order for all, so that two hands never wait for each other. */
  private async lock(ids: readonly string[]): Promise<Map<string, Media>> {
    const rows = await this.db.repo(Media).find({
      where: { id: In([...new Set(ids)]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    return new Map(rows.map((media) => [media.id, media]));
  }
}

function snapshot({ id, key, width, height, color, widths, private: isPrivate }: Media, alt: string): Photo {
  return { id, key, width, height, color, widths, private: isPrivate, alt };
}
