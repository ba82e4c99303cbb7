/** The door of places: the tree from city to household that everything belongs to. */
import { Module } from '@nestjs/common';
import { PlaceQueries } from './place.queries.js';
import { PlacesController } from './places.controller.js';
import { PlacesService } from './places.service.js';

export { Place } from './place.entity.js';
export { communityPath, PlaceQueries } from './place.queries.js';
export {
  communityView,
  newPlace,
  placeAdded,
  placeChanged,
  placeRemoved,
  type CommunityView,
  type NewPlace,
  type PlaceKind,
  type PlaceView,
} from './place.schema.js';
export { PlacesService } from './places.service.js';

@Module({
  controllers: [PlacesController],
  providers: [PlacesService, PlaceQueries],
  exports: [PlacesService, PlaceQueries],
})
export class PlacesModule {}
