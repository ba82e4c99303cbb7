/** The door of places: the tree from city to household that everything belongs to. */
import { Module } from '@nestjs/common';
import { CommunitiesController } from './communities.controller.js';
import { CommunityChoices } from './community.choices.js';
import { PlaceQueries } from './place.queries.js';
import { PlacesController } from './places.controller.js';
import { PlacesService } from './places.service.js';

export { CommunityChoices } from './community.choices.js';
export { Place } from './place.entity.js';
export { communityPath, PlaceQueries } from './place.queries.js';
export {
  newPlace,
  placeAdded,
  placeChanged,
  placeRemoved,
  type CommunityHere,
  type NewPlace,
  type PlaceKind,
  type PlaceView,
} from './place.schema.js';
export { PlacesService } from './places.service.js';

@Module({
  controllers: [PlacesController, CommunitiesController],
  providers: [PlacesService, PlaceQueries, CommunityChoices],
  exports: [PlacesService, PlaceQueries, CommunityChoices],
})
export class PlacesModule {}
