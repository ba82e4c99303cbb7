/** What an offer is made of: the merchant whose it is, the photos it shows, the places whose people it is for. */
import { Injectable } from '@nestjs/common';
import { MediaService, type Photo, type PhotoInput } from '../../ground/media/index.js';
import { PlaceQueries } from '../../ground/places/index.js';
import { OrganizationQueries, type Standing } from '../../people/organizations/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { Offer } from './offer.entity.js';
import { offerPolicy } from './offer.policy.js';

const OFFER = 'offer';

@Injectable()
export class OfferParts {
  constructor(
    private readonly organizations: OrganizationQueries,
    private readonly places: PlaceQueries,
    private readonly media: MediaService,
  ) {}

  /** The merchant, if this person manages it and it is vetted. @throws organization/not-found, organization/not-vetted, http/forbidden */
  async merchant(actor: Actor, id: string): Promise<Standing> {
    const found = await this.organizations.standing(id);
    const known = found && (found.state === 'approved' || actor.serves(id) || actor.works(found.placePath));
    if (!known) throw new Problem('organization/not-found');
    if (!actor.manages(id)) throw new Problem('http/forbidden');
    if (found.state !== 'approved') throw new Problem('organization/not-vetted');
    return found;
  }

  /** Its own people and staff see all that it ever offered. @throws organization/not-found, http/forbidden */
  async assertFigures(actor: Actor, id: string): Promise<void> {
    const found = await this.organizations.standing(id);
    const may = found && offerPolicy.figures(actor, { organizationId: id, placePath: found.placePath });
    if (may) return;
    throw new Problem(found?.state === 'approved' ? 'http/forbidden' : 'organization/not-found');
  }

  standing(id: string): Promise<Standing | undefined> {
    return this.organizations.standing(id);
  }

  /** Paths of the places it is for, all within the community. @throws offer/no-area */
  async areas(communityPath: string, ids: readonly string[]): Promise<string[]> {
    const paths: string[] = [];
    for (const id of ids) {
      const place = await this.places.one(id);
      if (!place?.path.startsWith(communityPath)) throw new Problem('offer/no-area', { field: 'areaIds' });
      paths.push(place.path);
    }
    return [...new Set(paths)].sort();
  }

  /** Its photos from now on; those that were there before and are not any more go. @throws media/not-found */
  async photos({ id, photos }: Offer, actor: Actor, inputs: readonly PhotoInput[]): Promise<Photo[]> {
    const gone = photos.map((photo) => photo.id).filter((old) => !inputs.some((input) => input.id === old));
    if (gone.length) await this.media.detach(gone, { kind: OFFER, id });
    return this.media.attach(inputs, { kind: OFFER, id, private: false }, actor);
  }
}
