/** The door of groups: studios, teams, branches and homes of a sector; who leads them, who belongs to them. */
import { Module } from '@nestjs/common';
import { CalendarModule } from '../../ground/calendar/index.js';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { GroupController } from './group.controller.js';
import { GroupPeople } from './group.people.js';
import { GroupPeopleQueries } from './group.people.queries.js';
import { GroupQueries } from './group.queries.js';
import { GroupTies } from './group.ties.js';
import { GroupsController } from './groups.controller.js';
import { GroupsService } from './groups.service.js';

export { CommunityGroup, GroupMembership } from './group.entity.js';
export { occasions, type Meeting, type Occasion } from './group.meetings.js';
export {
  groupActivated,
  groupChanged,
  groupCredited,
  groupPeopleChanged,
  groupProposed,
  groupStopped,
  type GroupFigures,
  type GroupPerson,
  type GroupView,
} from './group.schema.js';
export { GroupsService } from './groups.service.js';

@Module({
  imports: [CalendarModule, MediaModule, PlacesModule],
  controllers: [GroupsController, GroupController],
  providers: [GroupsService, GroupPeople, GroupPeopleQueries, GroupQueries, GroupTies],
  exports: [GroupsService],
})
export class GroupsModule {}
