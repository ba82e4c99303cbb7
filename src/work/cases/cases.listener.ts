/** What happens to cases by itself: a deadline passes, an answer or a verdict doesn't come. */
import { Injectable } from '@nestjs/common';
import { Deadlines } from '../../platform/jobs/index.js';
import { dueOf, type DeadlineKind } from './case.clocks.js';
import { CaseFiles, type InHand } from './case.files.js';
import { CaseSteps } from './case.taking.js';
import { CaseWriter } from './case.writer.js';

@Injectable()
export class CasesListener {
  constructor(
    private readonly files: CaseFiles,
    deadlines: Deadlines,
    steps: CaseSteps,
    writer: CaseWriter,
  ) {
    const on = (kind: DeadlineKind, effect: (held: InHand) => Promise<void>): void =>
      deadlines.on(kind, (id) => this.due(kind, id, effect));
    on('case.accept', (held) => writer.late(held, 'acceptance'));
    on('case.due', (held) => writer.late(held, 'handling'));
    on('case.answer', (held) => steps.answerByClock(held));
    on('case.callback', (held) => steps.expire(held));
  }

  /** Moved or answered meanwhile: the newer deadline stands for itself. */
  private async due(kind: DeadlineKind, id: string, effect: (held: InHand) => Promise<void>): Promise<void> {
    const held = await this.files.takeByClock(id);
    const due = held && dueOf(held.file)[kind];
    if (held && due && due.getTime() <= held.now.getTime()) await effect(held);
  }
}
