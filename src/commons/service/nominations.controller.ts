/** Routes of nominations: made by residents, decided by staff. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { ServiceCommunities } from './communities.js';
import { reasoned, versioned } from './entry.schema.js';
import { nominationPolicy } from './honour.policy.js';
import { HonourQueries } from './honour.queries.js';
import {
  nominationFilter,
  nominationOrder,
  nominationPage,
  nominationView,
  type NominationFilter,
  type NominationOrder,
  type NominationPage,
  type NominationView,
} from './nomination.schema.js';
import { NominationsService } from './nominations.service.js';

const SIZE = 30;
interface Id {
  id: string;
}
type Versioned = z.infer<typeof versioned>;
type Reasoned = z.infer<typeof reasoned>;

@Controller('api/v1')
export class NominationsController {
  constructor(
    private readonly nominations: NominationsService,
    private readonly queries: HonourQueries,
    private readonly communities: ServiceCommunities,
  ) {}

  @Get('me/service/nominations')
  @Allow('signed-in', 'service.own')
  @Reply(nominationPage)
  own(@Who() actor: Actor): Promise<NominationPage> {
    return this.queries.own(actor);
  }

  @Get('communities/:id/service-nominations')
  @Allow('signed-in', 'service.desk')
  @Reply(nominationPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: nominationFilter }) { state = 'waiting', after, size = SIZE }: NominationFilter,
  ): Promise<NominationPage> {
    const { path } = await this.communities.byId(id, (at) => nominationPolicy.desk(actor, at));
    return this.queries.nominations(actor, path, state, decodeCursor(after, 1)?.[0], size);
  }

  @Post('communities/:id/service-nominations')
  @Allow('signed-in', 'service.nominate')
  @Idempotent()
  @Reply(nominationView, 201)
  async nominate(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: nominationOrder }) body: NominationOrder,
  ): Promise<NominationView> {
    const { path } = await this.communities.byId(id);
    return this.one(actor, { id: await this.nominations.nominate(actor, path, body) });
  }

  @Get('service-nominations/:id')
  @Allow('signed-in', 'service.nominations')
  @Reply(nominationView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<NominationView> {
    const nomination = await this.queries.nomination(actor, id);
    if (!nomination) throw new Problem('nomination/not-found');
    return nomination;
  }

  @Post('service-nominations/:id/accept')
  @Allow('signed-in', 'service.nominations')
  @Idempotent()
  @Reply(nominationView)
  async accept(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<NominationView> {
    await this.nominations.decide(actor, id, 'accept', version);
    return this.one(actor, { id });
  }

  @Post('service-nominations/:id/decline')
  @Allow('signed-in', 'service.nominations')
  @Idempotent()
  @Reply(nominationView)
  async decline(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) { version, reason }: Reasoned,
  ): Promise<NominationView> {
    await this.nominations.decide(actor, id, 'decline', version, reason);
    return this.one(actor, { id });
  }

  @Post('service-nominations/:id/withdraw')
  @Allow('signed-in', 'service.nominations')
  @Idempotent()
  @Reply(nominationView)
  async withdraw(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<NominationView> {
    await this.nominations.decide(actor, id, 'withdraw', version);
    return this.one(actor, { id });
  }
}
