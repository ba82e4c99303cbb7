/** The route of the public counters. */
import { Controller, Get, Param } from '@nestjs/common';
import { Allow, idParam, Problem, Reply } from '../../platform/http/index.js';
import { StatisticsQueries } from './statistics.queries.js';
import { counters, type Counters } from './statistics.schema.js';

@Controller('api/v1')
export class StatisticsController {
  constructor(private readonly queries: StatisticsQueries) {}

  @Get('communities/:id/counters')
  @Allow('anyone', 'public')
  @Reply(counters)
  async counters(@Param({ schema: idParam }) { id }: { id: string }): Promise<Counters> {
    const found = await this.queries.counters(id);
    if (!found) throw new Problem('http/not-found');
    return found;
  }
}
