/** Where a case is, and its number there: the address for those who go there, the building for everybody, the estate for the masked record. */
import { Injectable } from '@nestjs/common';
import { Calendar } from '../../ground/calendar/index.js';
import { Problem } from '../../platform/http/index.js';
import type { CaseFile } from './case.entity.js';
import { CaseQueries, type Link } from './case.queries.js';

export type Spot = Pick<
  CaseFile,
  'communityId' | 'communityPath' | 'placeId' | 'placePath' | 'placeName' | 'area' | 'estate'
>;

const name = (links: readonly Link[], ...kinds: string[]): string =>
  links
    .filter((link) => kinds.includes(link.kind))
    .map((link) => link.name)
    .join(' ');

@Injectable()
export class CasePlaces {
  constructor(
    private readonly queries: CaseQueries,
    private readonly calendar: Calendar,
  ) {}

  /** The next number of this community and year, such as EK2026-1187. Held until the transaction ends. */
  async number(communityPath: string, now: Date): Promise<string> {
    const { zone } = await this.calendar.of(communityPath);
    const year = Number(new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric' }).format(now));
    return `EK${year}-${await this.queries.nextNumber(communityPath, year)}`;
  }

  /** @throws case/not-in-community when it is no place of a community */
  async spot(placeId: string): Promise<Spot> {
    const links = await this.queries.chain(placeId);
    const community = links.find((link) => link.kind === 'community');
    const place = links.at(-1);
    if (!community || !place) throw new Problem('case/not-in-community', { field: 'placeId' });
    return {
      communityId: community.id,
      communityPath: community.path,
      placeId: place.id,
      placePath: place.path,
      placeName: name(links, 'estate', 'building', 'household') || community.name,
      area: name(links, 'estate', 'building') || community.name,
      estate: name(links, 'estate') || community.name,
    };
  }
}
