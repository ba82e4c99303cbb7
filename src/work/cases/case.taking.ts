/** From a step's request to the command that takes it. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/policy/index.js';
import { CaseCallbacks } from './case.callbacks.js';
import type { InHand } from './case.files.js';
import { CaseHanding } from './case.handing.js';
import { CaseIntake } from './case.intake.js';
import { CaseJudging } from './case.judging.js';
import type { StepRequest } from './case.steps.js';
import { CaseTalking } from './case.talking.js';

@Injectable()
export class CaseSteps {
  constructor(
    private readonly intake: CaseIntake,
    private readonly handing: CaseHanding,
    private readonly talking: CaseTalking,
    private readonly judging: CaseJudging,
    private readonly callbacks: CaseCallbacks,
  ) {}

  /** Takes the step; a case that leads back to somebody who is not there any more goes on to staff. */
  async take(held: InHand, actor: Actor, request: StepRequest): Promise<void> {
    const before = held.file.state;
    await this.go(held, actor, request);
    if (before !== 'handling' && held.file.state === 'handling') await this.handing.reclaim(held);
  }

  private go(held: InHand, actor: Actor, request: StepRequest): Promise<void> {
    switch (request.step) {
      case 'visit':
        return this.intake.visit(held, request);
      case 'find':
        return this.intake.find(held, request);
      case 'accept':
        return this.intake.accept(held, request);
      case 'reject':
        return this.intake.reject(held, request);
      case 'dispatch':
        return this.handing.dispatch(held, request);
      case 'sign':
        return this.handing.sign(held, actor);
      case 'return':
        return this.handing.giveBack(held, request);
      case 'transfer':
        return this.handing.transfer(held, request);
      case 'contact':
        return this.talking.contact(held, request);
      case 'ask':
        return this.talking.ask(held, request);
      case 'answer':
        return this.talking.answer(held, request);
      case 'update':
        return this.talking.update(held, actor, request);
      case 'note':
        return this.talking.note(held, request);
      case 'withdraw':
        return this.talking.withdraw(held, request);
      case 'finish':
        return this.judging.finish(held, actor, request);
      case 'send-back':
        return this.judging.sendBack(held, request);
      case 'pass':
        return this.judging.pass(held, request);
      case 'call':
        return this.callbacks.call(held, actor, request);
      case 'rate':
        return this.callbacks.rate(held, actor, request);
      case 'redo':
        return this.callbacks.redo(held, actor, request);
    }
  }

  /** Nobody answered in time. */
  answerByClock(held: InHand): Promise<void> {
    return this.talking.answerByClock(held);
  }

  /** The time for verdicts is over. */
  expire(held: InHand): Promise<void> {
    return this.callbacks.expire(held);
  }
}
