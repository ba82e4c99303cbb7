/** The door of places: the tree from city to household that everything belongs to. */
import { Module } from '@nestjs/common';
import { Communities } from './communities.js';
import { PlaceQueries } from './place.queries.js';
import { PlacesController } from './places.controller.js';
import { PlacesService } from './places.service.js';

export { Communities } from './communities.js';
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
  controllers: [PlacesController],
  providers: [PlacesService, PlaceQueries, Communities],
  exports: [PlacesService, PlaceQueries, Communities],
})
export class PlacesModule {}
