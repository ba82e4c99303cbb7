/** The community that a route names. */
import { Injectable } from '@nestjs/common';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import { Problem } from '../../platform/http/index.js';

@Injectable()
export class ServiceCommunities {
  constructor(private readonly places: PlaceQueries) {}

  /** @throws http/not-found; `may` false answers alike */
  async byId(id: string, may: (path: string) => boolean = () => true): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community' || !may(place.path)) throw new Problem('http/not-found');
    return place;
  }
}
