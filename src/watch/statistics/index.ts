/** The door of statistics: the community's public numbers, each traceable to the events that made it. */
import { Module } from '@nestjs/common';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsQueries } from './statistics.queries.js';

export { CaseFact, CommunityCounter, Participant } from './statistics.entity.js';
export { StatisticsQueries } from './statistics.queries.js';
export { type Counters } from './statistics.schema.js';

@Module({
  controllers: [StatisticsController],
  providers: [StatisticsQueries],
  exports: [StatisticsQueries],
})
export class StatisticsModule {}
