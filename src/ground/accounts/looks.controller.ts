/** Routes that say who looked at personal facts: one's own, and for those who supervise, a place's. */
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { PlaceQueries } from '../places/index.js';
import { pageFilter, type PageFilter } from './account.schema.js';
import { grantPolicy } from './grant.policy.js';
import { LookQueries } from './look.queries.js';
import { lookPage, type LookPage } from './look.schema.js';

@Controller('api/v1')
export class LooksController {
  constructor(
    private readonly queries: LookQueries,
    private readonly places: PlaceQueries,
  ) {}

  @Get('me/looks')
  @Allow('signed-in', 'looks.own')
  @Reply(lookPage)
  async own(@Who() actor: Actor, @Query({ schema: pageFilter }) filter: PageFilter): Promise<LookPage> {
    if (actor.id === null) throw new Problem('http/sign-in');
    return this.queries.about(actor.id, filter);
  }

  @Get('places/:id/looks')
  @Allow('signed-in', 'looks.supervise')
  @Reply(lookPage)
  async at(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: pageFilter }) filter: PageFilter,
  ): Promise<LookPage> {
    const place = await this.places.one(id);
    if (!place || !grantPolicy.supervise(actor, place.path)) throw new Problem('http/not-found');
    return this.queries.at(place.path, filter);
  }
}
