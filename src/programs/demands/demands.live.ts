/** The live rooms of demands: a community's lists, and one person's or organization's claims. Hints only: each reads what it may see. */
import { Injectable } from '@nestjs/common';
import { communityPath, PlaceQueries } from '../../ground/places/index.js';
import type { EventRecord } from '../../platform/events/index.js';
import { id as uuid } from '../../platform/http/index.js';
import { Rooms, type Message } from '../../platform/live/index.js';
import { claimMoved } from './claim.schema.js';
import { needMoved } from './need.schema.js';
import { postMoved } from './post.schema.js';

const hint = (room: string): Message => ({ room, seq: null, type: 'demands', view: null });

@Injectable()
export class DemandsLive {
  private readonly ids = new Map<string, string>();

  constructor(
    private readonly places: PlaceQueries,
    rooms: Rooms,
  ) {
    rooms.room('demands', {
      enter: async (_actor, id) => {
        const known = uuid.safeParse(id).success && (await this.places.one(id))?.kind === 'community';
        return known ? { seq: null } : null;
      },
    });
    for (const event of [postMoved, needMoved, claimMoved]) rooms.project<unknown>(event, (one) => this.lists(one));
  }

  private async lists({ place }: EventRecord): Promise<Message[]> {
    const id = place === null ? undefined : await this.community(place);
    return id === undefined ? [] : [hint(`demands:${id}`)];
  }

  /** A place's path never changes. */
  private async community(place: string): Promise<string | undefined> {
    const path = communityPath(place);
    const known = this.ids.get(path) ?? (await this.places.byPath(path))?.id;
    if (known !== undefined) this.ids.set(path, known);
    return known;
  }
}
