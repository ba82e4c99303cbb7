/** What an organization's page shows and where it serves: photos taken over from the upload, places checked. */
import { Injectable } from '@nestjs/common';
import { MediaService, type Photo, type PhotoInput } from '../../ground/media/index.js';
import { PlaceQueries } from '../../ground/places/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { Organization } from './organization.entity.js';

const PAGE = 'organization';
const LICENCE = 'organization-licence';

@Injectable()
export class OrganizationPages {
  constructor(
    private readonly places: PlaceQueries,
    private readonly media: MediaService,
  ) {}

  /** Paths of the places served, all within the community. @throws organization/no-area */
  async areas(communityPath: string, ids: readonly string[]): Promise<string[]> {
    const paths: string[] = [];
    for (const id of ids) {
      const place = await this.places.one(id);
      if (!place?.path.startsWith(communityPath)) throw new Problem('organization/no-area', { field: 'areaIds' });
      paths.push(place.path);
    }
    return [...new Set(paths)].sort();
  }

  /** The page's photos from now on; those that were there before and are not any more go. @throws media/not-found */
  async photos({ id, photos }: Organization, actor: Actor, inputs: readonly PhotoInput[]): Promise<Photo[]> {
    const gone = photos.map((photo) => photo.id).filter((old) => !inputs.some((input) => input.id === old));
    if (gone.length) await this.media.detach(gone, { kind: PAGE, id });
    return this.media.attach(inputs, { kind: PAGE, id, private: false }, actor);
  }

  /** The licence, kept private. @throws media/not-found */
  async licence({ id, licence }: Organization, actor: Actor, input: PhotoInput): Promise<Photo | null> {
    if (licence && licence.id !== input.id) await this.media.detach([licence.id], { kind: LICENCE, id });
    const [kept = null] = await this.media.attach([input], { kind: LICENCE, id, private: true }, actor);
    return kept;
  }
}
