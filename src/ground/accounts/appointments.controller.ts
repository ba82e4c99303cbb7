/** Routes for administrators: who works where; and the names people of a community may mention. */
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { PlaceQueries } from '../places/index.js';
import { AccountQueries } from './account.queries.js';
import {
  grantFilter,
  grantPage,
  newGrant,
  personGrantView,
  personPage,
  personSearch,
  type GrantFilter,
  type NewGrant,
  type PersonGrant,
} from './account.schema.js';
import { grantPolicy } from './grant.policy.js';
import { GrantQueries } from './grant.queries.js';
import { GrantsService } from './grants.service.js';

@Controller('api/v1')
export class AppointmentsController {
  constructor(
    private readonly grants: GrantsService,
    private readonly appointed: GrantQueries,
    private readonly queries: AccountQueries,
    private readonly places: PlaceQueries,
  ) {}

  @Get('places/:id/grants')
  @Allow('signed-in', 'grants.see')
  @Reply(grantPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: grantFilter }) filter: GrantFilter,
  ): Promise<z.infer<typeof grantPage>> {
    return this.appointed.around(actor, await this.pathFor(actor, id, grantPolicy.see), filter);
  }

  @Post('places/:id/grants')
  @Allow('signed-in', 'grants.appoint')
  @Idempotent()
  @Reply(personGrantView, 201)
  async appoint(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: newGrant }) body: NewGrant,
  ): Promise<PersonGrant> {
    const path = await this.pathFor(actor, id, grantPolicy.change);
    await this.grants.appoint(actor, path, body);
    const given = await this.appointed.one(actor, path, body);
    if (!given) throw new Problem('http/not-found');
    return given;
  }

  @Delete('grants/:id')
  @Allow('signed-in', 'grants.appoint')
  @Idempotent()
  @Reply(null)
  async dismiss(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    await this.grants.dismiss(actor, id);
  }

  @Get('communities/:id/people')
  @Allow('signed-in', 'people.mention')
  @Reply(personPage)
  async people(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: personSearch }) { q }: { q: string },
  ): Promise<z.infer<typeof personPage>> {
    const path = await this.pathFor(actor, id, (a, at) => a.home === at || a.worksIn(at) || a.has('resident', at));
    return { items: await this.queries.people(path, q), next: null };
  }

  /** The path of a place, if the actor may; unknown and forbidden answer alike. */
  private async pathFor(actor: Actor, id: string, may: (actor: Actor, path: string) => boolean): Promise<string> {
    const place = await this.places.one(id);
    if (!place || !may(actor, place.path)) throw new Problem('http/not-found');
    return place.path;
  }
}
