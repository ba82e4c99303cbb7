/** The door of service: what people did for others, confirmed, counted and honoured. */
import { Module } from '@nestjs/common';
import { LedgerModule } from '../../ground/ledger/index.js';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { BallotBox } from './ballot.box.js';
import { BallotsController } from './ballots.controller.js';
import { BallotsService } from './ballots.service.js';
import { ServiceCommunities } from './communities.js';
import { ServiceController } from './entries.controller.js';
import { EntriesService } from './entries.service.js';
import { EntryConfirming } from './entry.confirming.js';
import { EntryController } from './entry.controller.js';
import { EntryCounting } from './entry.counting.js';
import { EntryFiles } from './entry.files.js';
import { EntryPeople } from './entry.people.js';
import { EntryQueries } from './entry.queries.js';
import { EntryWriting } from './entry.writing.js';
import { HonourPapers } from './honour.papers.js';
import { HonourQueries } from './honour.queries.js';
import { NominationsController } from './nominations.controller.js';
import { NominationsService } from './nominations.service.js';
import { OwnServiceController } from './own.controller.js';
import { OwnQueries } from './own.queries.js';
import { RollQueries } from './roll.queries.js';
import { RollsController } from './rolls.controller.js';
import { RollsService } from './rolls.service.js';
import { ServiceRulesService } from './rules.service.js';
import { ServiceEntries } from './service-entries.js';
import { ServiceLive } from './service.live.js';

export { ServiceEntry, ServicePart, ServiceRulesEdition } from './entry.entity.js';
export {
  serviceConfirmed,
  serviceCorrected,
  serviceDeclined,
  serviceRecorded,
  serviceReversed,
  type EntryView,
} from './entry.schema.js';
export { ServiceBallot, ServiceNomination, ServiceRoll, ServiceRollLine } from './honour.entity.js';
export { ballotEnded, ballotOpened, nominated, nominationDecided } from './nomination.schema.js';
export { rollPublished } from './roll.schema.js';
export { type ServiceCategory } from './rules.schema.js';
export { ServiceRulesService } from './rules.service.js';
export { ServiceEntries, type ServiceProposal } from './service-entries.js';

@Module({
  imports: [LedgerModule, MediaModule, PlacesModule],
  controllers: [
    ServiceController,
    EntryController,
    OwnServiceController,
    RollsController,
    NominationsController,
    BallotsController,
  ],
  providers: [
    BallotBox,
    BallotsService,
    EntriesService,
    EntryConfirming,
    EntryCounting,
    EntryFiles,
    EntryPeople,
    EntryQueries,
    EntryWriting,
    HonourPapers,
    HonourQueries,
    NominationsService,
    OwnQueries,
    RollQueries,
    RollsService,
    ServiceCommunities,
    ServiceEntries,
    ServiceLive,
    ServiceRulesService,
  ],
  exports: [ServiceEntries, ServiceRulesService],
})
export class ServiceModule {}
