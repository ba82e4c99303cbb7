/** The door of demands: posts that stand open, needs that residents told, and who claimed which. */
import { Module } from '@nestjs/common';
import { CalendarModule } from '../../ground/calendar/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { MembersModule } from '../../people/members/index.js';
import { ClaimQueries } from './claim.queries.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsListener } from './claims.listener.js';
import { ClaimsService } from './claims.service.js';
import { DemandsLive } from './demands.live.js';
import { HeadingsService } from './headings.service.js';
import { PostQueries } from './post.queries.js';
import { PostTerms } from './post.terms.js';
import { ServicePostsController } from './posts.controller.js';
import { PostsListener } from './posts.listener.js';
import { PostsService } from './posts.service.js';
import { Seats } from './seats.js';

export { demandErrors } from './demand.errors.js';
export { claimMoved, type ClaimView } from './claim.schema.js';
export { DemandClaim, DemandHeadings, DemandSeats, ServicePost } from './demand.entity.js';
export { postMoved, type PostView } from './post.schema.js';

@Module({
  imports: [CalendarModule, PlacesModule, MembersModule],
  controllers: [ServicePostsController, ClaimsController],
  providers: [
    ClaimQueries,
    ClaimsListener,
    ClaimsService,
    DemandsLive,
    HeadingsService,
    PostQueries,
    PostTerms,
    PostsListener,
    PostsService,
    Seats,
  ],
})
export class DemandsModule {}
