/** Routes of honour rolls: seen before, published, read, printed, taken down. */
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { sendPaper } from '../../platform/print/index.js';
import { ServiceCommunities } from './communities.js';
import { entryPolicy } from './entry.policy.js';
import { reasoned } from './entry.schema.js';
import { HonourPapers } from './honour.papers.js';
import { RollQueries } from './roll.queries.js';
import {
  rollFilter,
  rollOrder,
  rollPage,
  rollPreview,
  rollPublication,
  rollView,
  type RollOrder,
  type RollPage,
  type RollPreview,
  type RollPublication,
  type RollView,
} from './roll.schema.js';
import { RollsService } from './rolls.service.js';

const SIZE = 20;
interface Id {
  id: string;
}

@Controller('api/v1')
export class RollsController {
  constructor(
    private readonly rolls: RollsService,
    private readonly queries: RollQueries,
    private readonly communities: ServiceCommunities,
    private readonly papers: HonourPapers,
  ) {}

  @Get('communities/:id/service-rolls')
  @Allow('signed-in', 'service.rolls')
  @Reply(rollPage)
  async list(
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: rollFilter }) { after, size = SIZE }: z.infer<typeof rollFilter>,
  ): Promise<RollPage> {
    return this.queries.page((await this.communities.byId(id)).path, decodeCursor(after, 1)?.[0], size);
  }

  @Post('communities/:id/service-rolls/preview')
  @Allow('signed-in', 'service.desk')
  @Reply(rollPreview)
  async look(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: rollOrder }) body: RollOrder,
  ): Promise<RollPreview> {
    return this.rolls.preview(await this.desk(actor, id), body);
  }

  @Post('communities/:id/service-rolls')
  @Allow('signed-in', 'service.desk')
  @Idempotent()
  @Reply(rollView, 201)
  async publish(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: rollPublication }) body: RollPublication,
  ): Promise<RollView> {
    return this.one(actor, { id: await this.rolls.publish(actor, await this.desk(actor, id), body) });
  }

  @Get('service-rolls/:id')
  @Allow('signed-in', 'service.rolls')
  @Reply(rollView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<RollView> {
    const roll = await this.queries.one(actor, id);
    if (!roll) throw new Problem('roll/not-found');
    return roll;
  }

  @Post('service-rolls/:id/withdraw')
  @Allow('signed-in', 'service.desk')
  @Idempotent()
  @Reply(rollView)
  async withdraw(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) { version, reason }: z.infer<typeof reasoned>,
  ): Promise<RollView> {
    await this.rolls.withdraw(actor, id, version, reason);
    return this.one(actor, { id });
  }

  @Get('service-rolls/:id/roll.pdf')
  @Allow('signed-in', 'service.rolls')
  @ApiProduces('application/pdf')
  async print(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id, @Res() reply: FastifyReply): Promise<void> {
    const { name, pdf } = await this.papers.roll(await this.one(actor, { id }), actor.language);
    await sendPaper(reply, name, pdf);
  }

  private async desk(actor: Actor, id: string): Promise<string> {
    return (await this.communities.byId(id, (at) => entryPolicy.desk(actor, at))).path;
  }
}
