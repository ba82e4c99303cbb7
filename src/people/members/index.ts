/** The door of members: those who checked in to help, and whoever a case can be given to. */
import { Module } from '@nestjs/common';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { Assignees } from './assignees.js';
import { BoardBatches } from './board.batches.js';
import { BoardController } from './board.controller.js';
import { BoardDeskController } from './board.desk.controller.js';
import { BoardLists } from './board.lists.js';
import { BoardListener } from './board.listener.js';
import { BoardPapers } from './board.papers.js';
import { BoardQueries } from './board.queries.js';
import { MemberBoard } from './board.service.js';
import { MemberController } from './member.controller.js';
import { MemberDeciding } from './member.deciding.js';
import { MemberFilling } from './member.filling.js';
import { MemberPrivacyController } from './member.privacy.controller.js';
import { MemberRevealing } from './member.revealing.js';
import { MemberQueries } from './member.queries.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { UnitQueries } from './unit.queries.js';
import { UnitsController } from './units.controller.js';
import { UnitsService } from './units.service.js';

export { Assignees, type Assignee, type AssigneeRef } from './assignees.js';
export { BoardBatch, BoardEntry } from './board.entity.js';
export { boardBatchWithdrawn, boardPublished, boardTakenDown } from './board.schema.js';
export { MemberBoard } from './board.service.js';
export { Member } from './member.entity.js';
export { mayRead, readerOf, sayOn } from './member.showing.js';
export {
  memberAnswered,
  memberAsked,
  memberCheckedIn,
  memberConfirmed,
  memberDeclined,
  memberLapsed,
  memberLeft,
  memberMoved,
  type AssigneeView,
  type CheckIn,
  type MemberView,
} from './member.schema.js';
export { MembersService } from './members.service.js';
export { WorkUnit, WorkUnitPairing } from './unit.entity.js';

@Module({
  imports: [MediaModule, OrganizationsModule, PlacesModule],
  controllers: [
    BoardController,
    BoardDeskController,
    MembersController,
    MemberController,
    MemberPrivacyController,
    UnitsController,
  ],
  providers: [
    Assignees,
    BoardBatches,
    BoardLists,
    BoardListener,
    BoardPapers,
    BoardQueries,
    MemberBoard,
    MemberDeciding,
    MemberFilling,
    MemberQueries,
    MemberRevealing,
    MembersService,
    UnitQueries,
    UnitsService,
  ],
  exports: [Assignees, BoardQueries, MemberBoard, MembersService],
})
export class MembersModule {}
