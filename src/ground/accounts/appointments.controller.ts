/** Routes for administrators: who works where; and the names people of a community may mention. */
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { PlaceQueries } from '../places/index.js';
import { AccountQueries } from './account.queries.js';
import { AppointmentsService } from './appointments.service.js';
import {
  grantFilter,
  grantPage,
  grantRecordPage,
  loan,
  loanPage,
  newGrant,
  pageFilter,
  personGrantView,
  personPage,
  personSearch,
  type GrantFilter,
  type Loan,
  type NewGrant,
  type PageFilter,
  type PersonGrant,
} from './account.schema.js';
import { grantPolicy } from './grant.policy.js';
import { GrantQueries } from './grant.queries.js';
import { LoanQueries } from './loan.queries.js';

@Controller('api/v1')
export class AppointmentsController {
  constructor(
    private readonly appointments: AppointmentsService,
    private readonly appointed: GrantQueries,
    private readonly loans: LoanQueries,
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
    await this.appointments.appoint(actor, path, body);
    const given = await this.appointed.one(actor, path, body);
    if (!given) throw new Problem('http/not-found');
    return given;
  }

  @Delete('grants/:id')
  @Allow('signed-in', 'grants.appoint')
  @Idempotent()
  @Reply(null)
  async dismiss(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    await this.appointments.dismiss(actor, id);
  }

  @Get('places/:id/grants/record')
  @Allow('signed-in', 'grants.see')
  @Reply(grantRecordPage)
  async record(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: pageFilter }) filter: PageFilter,
  ): Promise<z.infer<typeof grantRecordPage>> {
    return this.loans.records(await this.pathFor(actor, id, grantPolicy.see), filter);
  }

  @Get('me/loans')
  @Allow('signed-in', 'grants.lend')
  @Reply(loanPage)
  async lent(@Who() actor: Actor): Promise<z.infer<typeof loanPage>> {
    return { items: actor.id === null ? [] : await this.loans.lent(actor.id), next: null };
  }

  @Post('me/loans')
  @Allow('signed-in', 'grants.lend')
  @Idempotent()
  @Reply(loanPage, 201)
  async lend(@Who() actor: Actor, @Body({ schema: loan }) body: Loan): Promise<z.infer<typeof loanPage>> {
    await this.appointments.lend(actor, body);
    return this.lent(actor);
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
