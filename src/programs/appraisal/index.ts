/** The door of appraisal: a year's service of members judged by what is known, with objections, and delivered to their units. */
import { Module } from '@nestjs/common';
import { PlacesModule } from '../../ground/places/index.js';
import { AppraisalQueries } from './appraisal.queries.js';
import { OwnAppraisalController } from './own.controller.js';
import { OwnAppraisalQueries } from './own.queries.js';
import { PackQueries } from './pack.queries.js';
import { PacksController } from './packs.controller.js';
import { PacksService } from './packs.service.js';
import { AppraisalRoundsController } from './rounds.controller.js';
import { RoundsService } from './rounds.service.js';
import { RoundsTally } from './rounds.tally.js';
import { TakingPart } from './taking-part.service.js';

export {
  AppraisalPack,
  AppraisalPackOpening,
  AppraisalReview,
  AppraisalRound,
  AppraisalSubject,
} from './appraisal.entity.js';
export {
  appraisalMoved,
  objectionDecided,
  objectionRaised,
  packAcknowledged,
  type OwnAppraisal,
  type RoundView,
  type SubjectView,
} from './appraisal.schema.js';

@Module({
  imports: [PlacesModule],
  controllers: [AppraisalRoundsController, OwnAppraisalController, PacksController],
  providers: [AppraisalQueries, OwnAppraisalQueries, PackQueries, PacksService, RoundsService, RoundsTally, TakingPart],
})
export class AppraisalModule {}
