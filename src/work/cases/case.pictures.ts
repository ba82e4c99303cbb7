/** The photos of a case: taken over from whoever sent them, hidden and shown as the case is. */
import { Injectable } from '@nestjs/common';
import { MediaService, type Photo, type PhotoInput } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CaseEntry, type CaseFile } from './case.entity.js';
import type { InHand } from './case.files.js';
import { ThreadCards } from './thread.cards.js';

const swap = statement<never, { id: string; was: string; is: string }>(
  'case-swap-photos',
  sql`update case_entry set private_photos = ${p('is')}::jsonb
      where case_id = ${p('id')}::uuid and private_photos = ${p('was')}::jsonb`,
);

@Injectable()
export class CasePictures {
  constructor(
    private readonly db: Db,
    private readonly media: MediaService,
    private readonly cards: ThreadCards,
  ) {}

  /** What a case is opened with: its thread's photos, or those that came with it. A private case hides the thread first. */
  async first(actor: Actor, held: InHand, photos: readonly PhotoInput[] = []): Promise<Photo[]> {
    const { threadId, private: isPrivate } = held.file;
    if (!threadId) return this.attach(held, photos);
    if (isPrivate) await this.cards.hide(actor, threadId);
    return (await this.cards.photos(threadId)) ?? [];
  }

  /** Takes photos over. `hidden`: private though the case is public, such as those of a note. @throws media/not-found */
  async attach({ file, actor }: InHand, photos: readonly PhotoInput[] = [], hidden = false): Promise<Photo[]> {
    if (!actor || !photos.length) return [];
    return this.media.attach(photos, { kind: 'case', id: file.id, private: hidden || file.private }, actor);
  }

  /** The checked result is shown to whoever sees the case; its entry keeps the new addresses. */
  async publish(file: CaseFile): Promise<Photo[]> {
    const was = file.afterPhotos;
    if (file.private || !was.length) return was;
    const is = await this.media.makePublic(was);
    await this.db.rows(swap, { id: file.id, was: JSON.stringify(was), is: JSON.stringify(is) });
    return is;
  }

  /** The case became private: every photo of it gets an address that ends. The thread's are the thread's to hide. */
  async hide(file: CaseFile): Promise<void> {
    const shown = file.threadId ? await this.cards.photos(file.threadId) : undefined;
    file.photos = shown ?? (await this.media.makePrivate(file.photos));
    file.afterPhotos = await this.media.makePrivate(file.afterPhotos);
    for (const { seq, photos } of await this.db.repo(CaseEntry).findBy({ caseId: file.id })) {
      if (!photos.length) continue;
      await this.db.repo(CaseEntry).update({ caseId: file.id, seq }, { photos: await this.media.makePrivate(photos) });
    }
  }
}
