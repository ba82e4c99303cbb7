/** Writes an entry with its people and photos, new or anew. In the caller's transaction. */
import { Injectable } from '@nestjs/common';
import { MediaService, type Photo, type PhotoInput } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { InHand } from './entry.counting.js';
import { checkDay } from './entry.days.js';
import { ServiceEntry, ServicePart } from './entry.entity.js';
import { entryFlow } from './entry.flow.js';
import { EntryPeople } from './entry.people.js';
import type { EntryOrder } from './entry.schema.js';

export interface NewEntry extends EntryOrder {
  /** Path of the community. */
  path: string;
  as: ServiceEntry['recordedAs'];
  origin?: { kind: string; id: string };
  group?: string;
}

@Injectable()
export class EntryWriting {
  constructor(
    private readonly db: Db,
    private readonly people: EntryPeople,
    private readonly media: MediaService,
    private readonly clock: Clock,
  ) {}

  /** What a feature above says of people was checked by it. @throws as EntryPeople.check; service/day-ahead, service/long-ago, media/not-found */
  async add(actor: Actor | null, recordedBy: string, order: NewEntry): Promise<InHand> {
    const now = this.clock.now();
    if (order.as !== 'feature' && actor) {
      checkDay(order.day, now);
      await this.people.check(actor, order.path, order);
    }
    const id = newId();
    const entry = this.db.repo(ServiceEntry).create({
      ...said(order),
      id,
      placePath: order.path,
      state: entryFlow.table.start,
      photos: actor ? await this.attach(actor, id, order.photos) : [],
      originKind: order.origin?.kind ?? null,
      originId: order.origin?.id ?? null,
      groupId: order.group ?? null,
      recordedBy,
      recordedAs: order.as,
      reason: null,
      decidedBy: null,
      decidedAs: null,
      decidedAt: null,
      rulesVersion: null,
      createdAt: now,
    });
    await this.db.repo(ServiceEntry).insert(entry);
    return { entry, parts: await this.share(id, order) };
  }

  /** Says it anew; what it came from stays. @throws as `add` */
  async rewrite(actor: Actor, held: InHand, order: EntryOrder): Promise<void> {
    const { entry } = held;
    checkDay(order.day, this.clock.now());
    await this.people.check(actor, entry.placePath, order);
    const kept = new Set(order.photos?.map((one) => one.id));
    const gone = entry.photos.filter((one) => !kept.has(one.id)).map((one) => one.id);
    if (gone.length) await this.media.detach(gone, { kind: 'service', id: entry.id });
    Object.assign(entry, said(order), { photos: await this.attach(actor, entry.id, order.photos) });
    await this.db.repo(ServiceEntry).save(entry);
    await this.db.repo(ServicePart).delete({ entryId: entry.id });
    held.parts = await this.share(entry.id, order);
  }

  private async share(entryId: string, { people }: EntryOrder): Promise<ServicePart[]> {
    const parts = people.map(({ accountId, minutes }, position): ServicePart => {
      return { entryId, accountId, position, minutes, stars: null, points: null };
    });
    await this.db.repo(ServicePart).insert(parts);
    return parts;
  }

  private async attach(actor: Actor, id: string, photos: readonly PhotoInput[] = []): Promise<Photo[]> {
    return photos.length ? this.media.attach(photos, { kind: 'service', id, private: true }, actor) : [];
  }
}

const said = ({ what, category, day, served, servedAccountId, servedName }: EntryOrder) => ({
  what,
  category,
  day,
  served,
  servedAccount: servedAccountId ?? null,
  servedName: servedName ?? null,
});
