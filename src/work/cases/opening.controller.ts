/** Routes that open cases: directly, or from a thread in one click. */
import { Body, Controller, Param, Post } from '@nestjs/common';
import { Allow, Idempotent, idParam, Reply, Throttle, Who, type Limit } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import {
  caseFromThread,
  caseReceipt,
  newCase,
  type CaseFromThread,
  type CaseReceipt,
  type NewCase,
} from './case.schema.js';
import { CasesService } from './cases.service.js';
import { ThreadCasesService } from './thread-cases.service.js';

/** So many reports a person opens in an hour; staff at a telephone stay far below. */
const CASES: Limit = { name: 'case-open', points: 60, seconds: 3600 };

@Controller('api/v1')
export class OpeningController {
  constructor(
    private readonly cases: CasesService,
    private readonly threads: ThreadCasesService,
    private readonly throttle: Throttle,
  ) {}

  @Post('cases')
  @Allow('signed-in', 'case.open')
  @Idempotent()
  @Reply(caseReceipt, 201)
  async open(@Who() actor: Actor, @Body({ schema: newCase }) body: NewCase): Promise<CaseReceipt> {
    await this.throttle.take(CASES, actor.id ?? '');
    return this.cases.open(actor, body);
  }

  @Post('threads/:id/cases')
  @Allow('signed-in', 'case.desk')
  @Idempotent()
  @Reply(caseReceipt, 201)
  openFromThread(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: caseFromThread }) body: CaseFromThread,
  ): Promise<CaseReceipt> {
    return this.threads.open(actor, id, body);
  }
}
