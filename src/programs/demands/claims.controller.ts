/** Routes of claims: make one, take a step with it, one's own. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { caseReceipt, type CaseReceipt } from '../../work/cases/index.js';
import { ClaimCases } from './claim.cases.js';
import { ClaimQueries } from './claim.queries.js';
import {
  caseFromClaim,
  claimFilter,
  claimPage,
  claimReceipt,
  claimStepOrder,
  claimView,
  newClaim,
  type CaseFromClaim,
  type ClaimFilter,
  type ClaimReceipt,
  type ClaimStepOrder,
  type ClaimView,
  type NewClaim,
} from './claim.schema.js';
import { ClaimsService } from './claims.service.js';

const SIZE = 30;
type Id = z.infer<typeof idParam>;

@Controller('api/v1')
export class ClaimsController {
  constructor(
    private readonly claims: ClaimsService,
    private readonly queries: ClaimQueries,
    private readonly cases: ClaimCases,
  ) {}

  @Post('service-posts/:id/claims')
  @Allow('signed-in', 'demand.claim')
  @Idempotent()
  @Reply(claimView, 201)
  async claimPost(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newClaim }) body: NewClaim,
  ): Promise<ClaimView> {
    return this.one(actor, { id: await this.claims.claim(actor, 'post', id, body) });
  }

  @Post('needs/:id/claims')
  @Allow('signed-in', 'demand.claim')
  @Idempotent()
  @Reply(claimView, 201)
  async claimNeed(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newClaim }) body: NewClaim,
  ): Promise<ClaimView> {
    return this.one(actor, { id: await this.claims.claim(actor, 'need', id, body) });
  }

  @Get('me/claims')
  @Allow('signed-in', 'demand.own')
  @Reply(claimPage)
  own(@Who() actor: Actor, @Query({ schema: claimFilter }) filter: ClaimFilter): Promise<z.infer<typeof claimPage>> {
    return this.queries.own(actor, filter, decodeCursor(filter.after, 2), filter.size ?? SIZE);
  }

  @Get('claims/:id')
  @Allow('signed-in', 'demand.see-claim')
  @Reply(claimView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<ClaimView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('claim/not-found');
    return view;
  }

  @Post('claims/:id/steps')
  @Allow('signed-in', 'demand.claim')
  @Idempotent()
  @Reply(claimReceipt)
  step(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: claimStepOrder }) body: ClaimStepOrder,
  ): Promise<ClaimReceipt> {
    return this.claims.step(actor, id, body);
  }

  @Post('claims/:id/case')
  @Allow('signed-in', 'demand.claim')
  @Idempotent()
  @Reply(caseReceipt, 201)
  openCase(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: caseFromClaim }) body: CaseFromClaim,
  ): Promise<CaseReceipt> {
    return this.cases.open(actor, id, body);
  }
}
