/** Routes of one's own part in appraisals: report, review, object. */
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import { Allow, id as uuid, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import {
  newObjection,
  ownAppraisal,
  ownAppraisals,
  report,
  review,
  type OwnAppraisal,
  type Report,
  type Review,
} from './appraisal.schema.js';
import { OwnAppraisalQueries } from './own.queries.js';
import { TakingPart } from './taking-part.service.js';

type Id = z.infer<typeof idParam>;
const reviewParam = z.strictObject({ id: uuid, subjectId: uuid });

@Controller('api/v1')
export class OwnAppraisalController {
  constructor(
    private readonly taking: TakingPart,
    private readonly queries: OwnAppraisalQueries,
  ) {}

  @Get('me/appraisals')
  @Allow('signed-in', 'appraisal.own')
  @Reply(ownAppraisals)
  async all(@Who() actor: Actor): Promise<z.infer<typeof ownAppraisals>> {
    return { items: actor.id === null ? [] : await this.queries.all(actor.id), next: null };
  }

  @Put('appraisals/:id/report')
  @Allow('signed-in', 'appraisal.own')
  @Idempotent()
  @Reply(ownAppraisal)
  async report(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: report }) body: Report,
  ): Promise<OwnAppraisal> {
    await this.taking.report(actor, id, body);
    return this.one(actor, id);
  }

  @Put('appraisals/:id/reviews/:subjectId')
  @Allow('signed-in', 'appraisal.own')
  @Idempotent()
  @Reply(ownAppraisal)
  async review(
    @Who() actor: Actor,
    @Param({ schema: reviewParam }) { id, subjectId }: z.infer<typeof reviewParam>,
    @Body({ schema: review }) body: Review,
  ): Promise<OwnAppraisal> {
    await this.taking.review(actor, id, subjectId, body);
    return this.one(actor, id);
  }

  @Post('appraisals/:id/objection')
  @Allow('signed-in', 'appraisal.own')
  @Idempotent()
  @Reply(ownAppraisal, 201)
  async object(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newObjection }) { text }: z.infer<typeof newObjection>,
  ): Promise<OwnAppraisal> {
    await this.taking.object(actor, id, text);
    return this.one(actor, id);
  }

  private async one(actor: Actor, id: string): Promise<OwnAppraisal> {
    const found = (await this.queries.all(actor.id ?? '')).find(({ round }) => round.id === id);
    if (!found) throw new Problem('appraisal/not-found');
    return found;
  }
}
