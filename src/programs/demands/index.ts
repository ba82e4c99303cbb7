/** The door of demands: posts that stand open, needs that residents told, and who claimed which. */
import { Module } from '@nestjs/common';
import { CalendarModule } from '../../ground/calendar/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { MembersModule } from '../../people/members/index.js';
import { CasesModule } from '../../work/cases/index.js';
import { ClaimCases } from './claim.cases.js';
import { ClaimQueries } from './claim.queries.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsListener } from './claims.listener.js';
import { ClaimsService } from './claims.service.js';
import { DemandClaim, DemandHeadings, DemandSeats, ServicePost } from './demand.entity.js';
import { DemandsLive } from './demands.live.js';
import { HeadingsService } from './headings.service.js';
import { ServiceNeed } from './need.entity.js';
import { NeedNumbers } from './need.numbers.js';
import { NeedQueries } from './need.queries.js';
import { NeedReveals } from './need.reveals.js';
import { NeedSteps } from './need.steps.js';
import { NeedsController } from './needs.controller.js';
import { NeedsService } from './needs.service.js';
import { PostQueries } from './post.queries.js';
import { PostTerms } from './post.terms.js';
import { ServicePostsController } from './posts.controller.js';
import { PostsListener } from './posts.listener.js';
import { PostsService } from './posts.service.js';
import { SuggestionsController } from './suggestions.controller.js';
import { SuggestionsService } from './suggestions.service.js';
import { Seats } from './seats.js';

export { demandErrors } from './demand.errors.js';
export { claimMoved, type ClaimMoved, type ClaimView } from './claim.schema.js';
export { needMoved, type NeedView } from './need.schema.js';
export { postMoved, type PostView } from './post.schema.js';

export { demandSuggested, type DemandSuggestion, type MemberSuggestion } from './suggestion.schema.js';

/** For TypeORM. */
export const demandEntities = [DemandHeadings, DemandSeats, ServicePost, ServiceNeed, DemandClaim];

@Module({
  imports: [CasesModule, CalendarModule, PlacesModule, MembersModule],
  controllers: [ServicePostsController, NeedsController, ClaimsController, SuggestionsController],
  providers: [
    ClaimCases,
    ClaimQueries,
    ClaimsListener,
    ClaimsService,
    DemandsLive,
    HeadingsService,
    NeedNumbers,
    NeedQueries,
    NeedReveals,
    NeedSteps,
    NeedsService,
    PostQueries,
    PostTerms,
    PostsListener,
    PostsService,
    Seats,
    SuggestionsService,
  ],
})
export class DemandsModule {}
