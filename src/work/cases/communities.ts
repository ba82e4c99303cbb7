/** Which community an id or a path means. A place's path never changes, so what was read once is kept. */
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { communityPath, PlaceQueries } from '../../ground/places/index.js';
import { Problem } from '../../platform/http/index.js';

export interface Community {
  id: string;
  path: string;
}

@Injectable()
export class Communities {
  private readonly known = new LRUCache<string, Community>({ max: 2_000 });

  constructor(private readonly places: PlaceQueries) {}

  /** @throws http/not-found */
  async byId(id: string): Promise<Community> {
    const found = await this.find(id);
    if (!found) throw new Problem('http/not-found');
    return found;
  }

  /** The community of this id, or undefined. */
  async find(id: string): Promise<Community | undefined> {
    const kept = this.known.get(id);
    if (kept) return kept;
    const place = await this.places.one(id);
    if (place?.kind !== 'community') return undefined;
    const community = { id, path: place.path };
    this.known.set(id, community);
    return community;
  }

  /** The community that a path lies in, or undefined where it lies above all communities. */
  async around(path: string): Promise<Community | undefined> {
    const own = communityPath(path);
    const kept = this.known.get(own);
    if (kept) return kept;
    const place = await this.places.byPath(own);
    if (place?.kind !== 'community') return undefined;
    const community = { id: place.id, path: place.path };
    this.known.set(own, community);
    return community;
  }
}
