/** The door of members: those who checked in to help, and whoever a case can be given to. */
import { Module } from '@nestjs/common';
import { PlacesModule } from '../../ground/places/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { Assignees } from './assignees.js';
import { MemberController } from './member.controller.js';
import { MemberQueries } from './member.queries.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';

export { Assignees, type Assignee, type AssigneeRef } from './assignees.js';
export { Member } from './member.entity.js';
export {
  memberCheckedIn,
  memberConfirmed,
  memberDeclined,
  memberLeft,
  type AssigneeView,
  type CheckIn,
  type MemberView,
} from './member.schema.js';
export { MembersService } from './members.service.js';

@Module({
  imports: [OrganizationsModule, PlacesModule],
  controllers: [MembersController, MemberController],
  providers: [Assignees, MemberQueries, MembersService],
  exports: [Assignees, MembersService],
})
export class MembersModule {}
