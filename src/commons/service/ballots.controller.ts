/** Routes of votes on good neighbours: opened and cancelled by staff, voted in by whoever belongs here. */
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { BallotsService } from './ballots.service.js';
import { ServiceCommunities } from './communities.js';
import { reasoned } from './entry.schema.js';
import { nominationPolicy } from './honour.policy.js';
import { HonourQueries } from './honour.queries.js';
import {
  ballotOrder,
  ballotPage,
  ballotView,
  voteOrder,
  type BallotOrder,
  type BallotPage,
  type BallotView,
} from './nomination.schema.js';

interface Id {
  id: string;
}

@Controller('api/v1')
export class BallotsController {
  constructor(
    private readonly ballots: BallotsService,
    private readonly queries: HonourQueries,
    private readonly communities: ServiceCommunities,
  ) {}

  @Get('communities/:id/service-ballots')
  @Allow('signed-in', 'service.ballots')
  @Reply(ballotPage)
  async list(@Param({ schema: idParam }) { id }: Id): Promise<BallotPage> {
    return this.queries.ballots((await this.communities.byId(id)).path);
  }

  @Post('communities/:id/service-ballots')
  @Allow('signed-in', 'service.desk')
  @Idempotent()
  @Reply(ballotView, 201)
  async open(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: ballotOrder }) body: BallotOrder,
  ): Promise<BallotView> {
    const { path } = await this.communities.byId(id, (at) => nominationPolicy.desk(actor, at));
    return this.one(actor, { id: await this.ballots.open(actor, path, body) });
  }

  @Get('service-ballots/:id')
  @Allow('signed-in', 'service.ballots')
  @Reply(ballotView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<BallotView> {
    const ballot = await this.queries.ballot(actor, id);
    if (!ballot) throw new Problem('ballot/not-found');
    return ballot;
  }

  @Put('service-ballots/:id/vote')
  @Allow('signed-in', 'service.vote')
  @Idempotent()
  @Reply(ballotView)
  async vote(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: voteOrder }) { nominationId }: z.infer<typeof voteOrder>,
  ): Promise<BallotView> {
    await this.ballots.vote(actor, id, nominationId);
    return this.one(actor, { id });
  }

  @Post('service-ballots/:id/cancel')
  @Allow('signed-in', 'service.desk')
  @Idempotent()
  @Reply(ballotView)
  async cancel(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) { version, reason }: z.infer<typeof reasoned>,
  ): Promise<BallotView> {
    await this.ballots.cancel(actor, id, version, reason);
    return this.one(actor, { id });
  }
}
