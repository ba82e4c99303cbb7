/** The door of members: those who checked in to help, and whoever a case can be given to. */
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
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
import { CampaignJoining } from './campaign.joining.js';
import { CampaignQueries } from './campaign.queries.js';
import { CampaignsController } from './campaigns.controller.js';
import { CampaignsLive } from './campaigns.live.js';
import { CampaignsService } from './campaigns.service.js';
import { MemberController } from './member.controller.js';
import { MemberDeciding } from './member.deciding.js';
import { MemberFilling } from './member.filling.js';
import { MemberPrivacyController } from './member.privacy.controller.js';
import { MemberRevealing } from './member.revealing.js';
import { MemberQueries } from './member.queries.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';
import { RosterApplying } from './roster.applying.js';
import { RosterFiles } from './roster.files.js';
import { RosterQueries } from './roster.queries.js';
import { MOST_BYTES } from './roster.reading.js';
import { RostersController, TABLE_TYPE } from './rosters.controller.js';
import { RostersService } from './rosters.service.js';
import { UnitQueries } from './unit.queries.js';
import { UnitsController } from './units.controller.js';
import { UnitsService } from './units.service.js';

export { Assignees, type Assignee, type AssigneeRef } from './assignees.js';
export { BoardBatch, BoardEntry } from './board.entity.js';
export { boardBatchWithdrawn, boardPublished, boardTakenDown } from './board.schema.js';
export { MemberBoard } from './board.service.js';
export { Campaign, CampaignMember, CampaignTarget } from './campaign.entity.js';
export { campaignReminded } from './campaign.schema.js';
export { Member } from './member.entity.js';
export { RosterImport, RosterPerson } from './roster.entity.js';
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
    CampaignsController,
    RostersController,
    UnitsController,
  ],
  providers: [
    Assignees,
    BoardBatches,
    BoardLists,
    BoardListener,
    BoardPapers,
    BoardQueries,
    CampaignJoining,
    CampaignQueries,
    CampaignsLive,
    CampaignsService,
    MemberBoard,
    MemberDeciding,
    MemberFilling,
    MemberQueries,
    MemberRevealing,
    MembersService,
    RosterApplying,
    RosterFiles,
    RosterQueries,
    RostersService,
    UnitQueries,
    UnitsService,
  ],
  exports: [Assignees, BoardQueries, MemberBoard, MembersService],
})
export class MembersModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  /** A table comes as its bytes, and not more of them than are read. */
  onModuleInit(): void {
    const options = { parseAs: 'buffer', bodyLimit: MOST_BYTES } as const;
    this.host.httpAdapter
      .getInstance()
      .addContentTypeParser(TABLE_TYPE, options, (_request, bytes, done) => done(null, bytes));
  }
}
