/** Routes of appraisals for staff: rounds, the members in them, objections. */
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { PlaceQueries } from '../../ground/places/index.js';
import { Allow, id as uuid, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { AppraisalQueries } from './appraisal.queries.js';
import {
  decision,
  newRound,
  roundChange,
  roundList,
  roundOrder,
  roundView,
  subjectFilter,
  subjectList,
  subjectView,
  type Decision,
  type NewRound,
  type RoundChange,
  type RoundOrder,
  type RoundView,
  type SubjectView,
} from './appraisal.schema.js';
import { RoundsService } from './rounds.service.js';
import { TakingPart } from './taking-part.service.js';

type Id = z.infer<typeof idParam>;
const subjectParam = z.strictObject({ id: uuid, subjectId: uuid });

@Controller('api/v1')
export class AppraisalRoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly taking: TakingPart,
    private readonly queries: AppraisalQueries,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/appraisals')
  @Allow('signed-in', 'appraisal.manage')
  @Reply(roundList)
  async list(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<z.infer<typeof roundList>> {
    return this.queries.list(actor, await this.path(id));
  }

  @Post('communities/:id/appraisals')
  @Allow('signed-in', 'appraisal.manage')
  @Idempotent()
  @Reply(roundView, 201)
  async setUp(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newRound }) body: NewRound,
  ): Promise<RoundView> {
    return this.queries.one(actor, await this.rounds.setUp(actor, { path: await this.path(id) }, body));
  }

  @Get('appraisals/:id')
  @Allow('signed-in', 'appraisal.manage')
  @Reply(roundView)
  one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<RoundView> {
    return this.queries.one(actor, id);
  }

  @Patch('appraisals/:id')
  @Allow('signed-in', 'appraisal.manage')
  @Idempotent()
  @Reply(roundView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: roundChange }) body: RoundChange,
  ): Promise<RoundView> {
    await this.rounds.change(actor, id, body);
    return this.queries.one(actor, id);
  }

  @Post('appraisals/:id/steps')
  @Allow('signed-in', 'appraisal.manage')
  @Idempotent()
  @Reply(roundView)
  async step(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: roundOrder }) body: RoundOrder,
  ): Promise<RoundView> {
    await this.rounds.step(actor, id, body);
    return this.queries.one(actor, id);
  }

  @Get('appraisals/:id/subjects')
  @Allow('signed-in', 'appraisal.manage')
  @Reply(subjectList)
  subjects(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: subjectFilter }) filter: z.infer<typeof subjectFilter>,
  ): Promise<z.infer<typeof subjectList>> {
    return this.queries.subjects(actor, id, filter);
  }

  @Get('appraisals/:id/subjects/:subjectId')
  @Allow('signed-in', 'appraisal.manage')
  @Reply(subjectView)
  subject(
    @Who() actor: Actor,
    @Param({ schema: subjectParam }) { id, subjectId }: z.infer<typeof subjectParam>,
  ): Promise<SubjectView> {
    return this.queries.subject(actor, id, subjectId);
  }

  @Put('appraisals/:id/subjects/:subjectId/decision')
  @Allow('signed-in', 'appraisal.decide')
  @Idempotent()
  @Reply(subjectView)
  async decide(
    @Who() actor: Actor,
    @Param({ schema: subjectParam }) { id, subjectId }: z.infer<typeof subjectParam>,
    @Body({ schema: decision }) body: Decision,
  ): Promise<SubjectView> {
    await this.taking.decide(actor, id, subjectId, body);
    return this.queries.subject(actor, id, subjectId);
  }

  private async path(id: string): Promise<string> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('http/not-found');
    return place.path;
  }
}
