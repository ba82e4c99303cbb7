/** Routes of cases: read one, take a step; and the lists of those who report and those who do. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CaseLists } from './case.lists.js';
import { CaseQueries } from './case.queries.js';
import { caseReceipt, caseView, reveal, revealed, type CaseReceipt, type CaseView } from './case.schema.js';
import { stepRequest, type StepRequest } from './case.steps.js';
import { CasesService } from './cases.service.js';
import { casePage, listQuery, type ListQuery } from './list.schema.js';
import { RevealsService } from './reveals.service.js';

@Controller('api/v1')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly queries: CaseQueries,
    private readonly lists: CaseLists,
    private readonly reveals: RevealsService,
  ) {}

  @Get('cases/:id')
  @Allow('anyone', 'case.read')
  @Reply(caseView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<CaseView> {
    const found = await this.queries.page(actor, id);
    if (!found) throw new Problem('http/not-found');
    return found;
  }

  @Post('cases/:id/steps')
  @Allow('signed-in', 'case.step')
  @Idempotent()
  @Reply(caseReceipt)
  take(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: stepRequest }) body: StepRequest,
  ): Promise<CaseReceipt> {
    return this.cases.take(actor, id, body);
  }

  @Post('cases/:id/reveal')
  @Allow('signed-in', 'case.readPrivate')
  @Reply(revealed)
  reveal(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: reveal }) body: z.infer<typeof reveal>,
  ): Promise<z.infer<typeof revealed>> {
    return this.reveals.reveal(actor, id, body);
  }

  @Get('me/cases')
  @Allow('signed-in', 'case.own')
  @Reply(casePage)
  mine(@Who() actor: Actor, @Query({ schema: listQuery }) query: ListQuery): Promise<z.infer<typeof casePage>> {
    return this.lists.mine(actor, query);
  }

  @Get('inbox')
  @Allow('signed-in', 'case.lead')
  @Reply(casePage)
  inbox(@Who() actor: Actor, @Query({ schema: listQuery }) query: ListQuery): Promise<z.infer<typeof casePage>> {
    return this.lists.inbox(actor, query);
  }
}
