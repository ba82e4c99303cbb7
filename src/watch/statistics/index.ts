/** The door of statistics: the community's public numbers, each traceable to the events that made it. */
import { Module } from '@nestjs/common';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsListener } from './statistics.listener.js';
import { StatisticsQueries } from './statistics.queries.js';
import { StatisticsService } from './statistics.service.js';

export { CaseFact, CommunityCounter, Participant } from './statistics.entity.js';
export { StatisticsQueries } from './statistics.queries.js';
export { countersChanged, type Counters } from './statistics.schema.js';
export { StatisticsService } from './statistics.service.js';

@Module({
  controllers: [StatisticsController],
  providers: [StatisticsQueries, StatisticsService, StatisticsListener],
  exports: [StatisticsQueries, StatisticsService],
})
export class StatisticsModule {}
