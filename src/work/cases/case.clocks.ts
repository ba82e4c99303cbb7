/** The clocks of a case: what a step does to them, and the deadlines that follow from where they stand. */
import { Injectable } from '@nestjs/common';
import { Calendar } from '../../ground/calendar/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import type { CaseFile } from './case.entity.js';
import type { CaseClock, CaseState } from './case.facts.js';
import { caseFlow } from './case.flow.js';

/** The deadlines a case may have; each kind is one row in the platform's table. */
export const DEADLINES = ['case.accept', 'case.due', 'case.answer', 'case.callback'] as const;
export type DeadlineKind = (typeof DEADLINES)[number];
export type Due = Partial<Record<DeadlineKind, Date>>;

/** After everything that is still to be done. */
const NEVER = new Date('9999-01-01T00:00:00Z');
const BEFORE_ACCEPTANCE: readonly CaseState[] = ['submitted', 'verifying'];
const HANDLING: readonly CaseState[] = ['accepted', 'dispatched', 'handling', 'review'];

/** What is due by itself, the way the case stands now. A deadline that has passed is a flag, not a deadline. */
export function dueOf(c: CaseFile): Due {
  const { state } = c;
  if (state === 'waiting') return c.answerBy ? { 'case.answer': c.answerBy } : {};
  if (state === 'callback') return c.answerBy ? { 'case.callback': c.answerBy } : {};
  if (c.overdue) return {};
  if (BEFORE_ACCEPTANCE.includes(state)) return { 'case.accept': c.acceptBy };
  return HANDLING.includes(state) && c.dueAt ? { 'case.due': c.dueAt } : {};
}

/** The next moment that matters: queues are sorted by it. */
export function nextOf(c: CaseFile): Date {
  if (caseFlow.isTerminal(c.state)) return NEVER;
  if (c.state === 'waiting' || c.state === 'callback') return c.answerBy ?? NEVER;
  return c.dueAt ?? c.acceptBy;
}

@Injectable()
export class CaseClocks {
  constructor(
    private readonly calendar: Calendar,
    private readonly deadlines: Deadlines,
  ) {}

  /** Lets a step's effect act on the case's clocks. The state is the one after the step. */
  async apply(c: CaseFile, effect: CaseClock | null, now: Date): Promise<void> {
    switch (effect) {
      case 'acceptance-starts':
        c.acceptBy = await this.until('accept', c, now);
        break;
      case 'acceptance-stops':
        c.acceptedAt = now;
        c.overdue = false;
        break;
      case 'handling-starts':
        // From the first dispatch: neither a return nor a transfer wins time.
        c.dispatchedAt ??= now;
        c.handlingFrom ??= now;
        await this.reckon(c, now);
        break;
      case 'handling-restarts':
        c.handlingFrom = now;
        c.finishedAt = null;
        await this.reckon(c, now);
        break;
      case 'handling-stops':
        c.finishedAt = now;
        c.answerBy = await this.until('callback', c, now);
        break;
      case 'contact-stops':
        c.firstContactAt ??= now;
        break;
      case 'pauses':
        c.pausedAt = now;
        c.answerBy = await this.until('answer', c, now);
        break;
      case 'resumes':
        this.resume(c, now);
        await this.reckon(c, now);
        break;
      case 'ends':
        this.resume(c, now);
        c.closedAt = now;
        break;
      case null:
    }
    c.nextAt = nextOf(c);
  }

  /** Until when the lead may return the case. */
  returnUntil(c: CaseFile, now: Date): Promise<Date> {
    return this.until('return', c, now);
  }

  /** Sets and clears what changed between two standings. */
  async settle(id: string, before: Due, after: Due): Promise<void> {
    for (const kind of DEADLINES) {
      const [was, is] = [before[kind], after[kind]];
      if (is && was?.getTime() !== is.getTime()) await this.deadlines.set(kind, id, is);
      if (!is && was) await this.deadlines.clear(kind, id);
    }
  }

  private resume(c: CaseFile, now: Date): void {
    if (c.pausedAt) c.pauses = [...c.pauses, { from: c.pausedAt.toISOString(), to: now.toISOString() }];
    c.pausedAt = null;
    c.answerBy = null;
  }

  /** The running clock's deadline, pauses left out, and whether it has passed. */
  private async reckon(c: CaseFile, now: Date): Promise<void> {
    if (c.handlingFrom) c.dueAt = await this.until(c.grade ?? 'ordinary', c, c.handlingFrom);
    else if (!c.acceptedAt) c.acceptBy = await this.until('accept', c, c.submittedAt);
    const running = c.dueAt ?? (c.acceptedAt ? null : c.acceptBy);
    c.overdue = running !== null && running.getTime() <= now.getTime();
  }

  private until(term: Parameters<Calendar['due']>[0], c: CaseFile, from: Date): Promise<Date> {
    const pauses = c.pauses
      .map((pause) => ({ from: new Date(pause.from), to: new Date(pause.to) }))
      .filter((pause) => pause.to.getTime() > from.getTime());
    return this.calendar.due(term, c.placePath, from, pauses);
  }
}
