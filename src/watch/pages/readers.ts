/** Who is looking, as `/api/v1/me` answers it: kept for a moment, because it goes into every page. Events make it old. */
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { EventDefinition } from '../../platform/events/index.js';
import { Rooms } from '../../platform/live/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Wire } from '../../platform/wire/index.js';
import { accountChanged, AccountQueries, rightsChanged, type MeView } from '../../ground/accounts/index.js';
import { placeChanged, placeRemoved } from '../../ground/places/index.js';

const NOBODY: MeView = { account: null, community: null };

@Injectable()
export class Readers {
  private readonly known = new LRUCache<string, MeView>({ max: 5_000, ttl: 60_000 });
  /** Rises with every eviction: what was read before one is not kept after it. */
  private generation = 0;

  constructor(
    private readonly accounts: AccountQueries,
    private readonly wire: Wire,
    rooms: Rooms,
  ) {
    wire.onLost(() => this.forget());
    const ofPerson = (definition: EventDefinition<unknown>) =>
      rooms.observe(definition, ({ subject }) => this.forget(subject.id));
    [accountChanged, rightsChanged].forEach(ofPerson);
    for (const definition of [placeChanged, placeRemoved]) rooms.observe(definition, () => this.forget());
  }

  /** The reader's own account, rights and community. */
  async me({ id }: Actor): Promise<MeView> {
    if (id === null) return NOBODY;
    const kept = this.wire.up ? this.known.get(id) : undefined;
    if (kept) return kept;
    const { generation } = this;
    const me = (await this.accounts.me(id)) ?? NOBODY;
    if (this.wire.up && generation === this.generation) this.known.set(id, me);
    return me;
  }

  private forget(id?: string): void {
    this.generation++;
    if (id === undefined) this.known.clear();
    else this.known.delete(id);
  }
}
