/** Handing a case to whoever will do it: dispatch, signature, return, transfer. */
import { Injectable } from '@nestjs/common';
import { Calendar } from '../../ground/calendar/index.js';
import { Assignees, type Assignee } from '../../people/members/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';

import { CaseClocks } from './case.clocks.js';
import type { CaseFile } from './case.entity.js';
import type { CaseState, Lead } from './case.facts.js';
import { step, type Decided, type InHand } from './case.files.js';
import { reasonOf } from './case.reason.js';
import type { StepOf } from './case.steps.js';
import { CaseWriter } from './case.writer.js';
import { leadOf } from './case.view.js';
import type { Grade } from '../../ground/calendar/index.js';

/** The states in which it is the lead's to go on; what is being checked or rated can end without them. */
export const IN_HAND: readonly CaseState[] = ['dispatched', 'handling', 'waiting'];

@Injectable()
export class CaseHanding {
  constructor(
    private readonly assignees: Assignees,
    private readonly calendar: Calendar,
    private readonly clocks: CaseClocks,
    private readonly writer: CaseWriter,
  ) {}

  /** Sends an accepted case to whoever will handle it. @throws case/returned-twice, organization/not-vetted, organization/not-serving, member/not-confirmed */
  async dispatch(held: InHand, { lead }: Pick<StepOf<'dispatch'>, 'lead'>): Promise<void> {
    const taken = step(held, 'dispatch');
    await this.send(held, taken, await this.assignees.resolve(lead, held.file.placePath));
  }

  /** Sends an accepted case to its category's unit by itself, if that can take it now; else staff dispatch it. */
  async route(held: InHand, lead: Lead): Promise<void> {
    const to = await this.available(lead, held.file.placePath);
    if (!to) return;
    const byItself: InHand = { ...held, actor: null };
    await this.send(byItself, step(byItself, 'dispatch'), to);
  }

  private async available(lead: Lead, placePath: string): Promise<Assignee | undefined> {
    try {
      return await this.assignees.resolve(lead, placePath);
    } catch (error) {
      if (error instanceof Problem) return undefined;
      throw error;
    }
  }

  private async send(held: InHand, taken: Decided, to: Assignee): Promise<void> {
    await this.give(held, to);
    await this.writer.write(held, taken, ({ dueAt }) => ({
      values: { unit: to.name, ...(dueAt ? { due: dueAt.toISOString() } : {}) },
    }));
  }

  private async give({ file, now }: InHand, to: Assignee): Promise<void> {
    file.leadKind = to.kind;
    file.leadId = to.id;
    file.leadName = to.name;
    file.signedBy = null;
    file.handlerName = null;
    file.returnUntil = await this.clocks.returnUntil(file, now);
  }

  async sign(held: InHand, actor: Actor): Promise<void> {
    const { file } = held;
    const taken = step(held, 'sign');
    file.signedBy = actor.id;
    file.handlerName = actor.name;
    note(held, actor);
    const unit = file.leadKind === 'member' ? actor.name : (file.leadName ?? '');
    await this.writer.write(held, taken, { values: { unit, handler: actor.name } });
  }

  /** Gives the case back undone. Nothing is public until it is decided who has it now. @throws case/reason-required */
  async giveBack(held: InHand, request: StepOf<'return'>): Promise<void> {
    const { file } = held;
    const taken = step(held, 'return');
    const reason = reasonOf(request);
    const words = request.suggested ? `${reason}\n→ ${request.suggested}` : reason;
    const formerLead = free(file);
    file.returns++;
    await this.writer.write(held, taken, { words, formerLead });
  }

  /**
   * Takes the case back to staff if whoever has it in hand is not there any more: a unit that was suspended, a member who
   * left. It counts as nobody's return; handling goes on from the same dispatch, so that the resident's deadline stays.
   */
  async reclaim(held: InHand): Promise<void> {
    const { file } = held;
    const lead = leadOf(file);
    if (!lead || !IN_HAND.includes(file.state) || !(await this.assignees.gone(lead, file.placePath))) return;
    const byItself: InHand = { ...held, actor: null };
    const taken = step(byItself, 'return');
    free(file);
    await this.writer.write(byItself, taken, { words: gone(lead.name), formerLead: lead });
  }

  /** Passes the case on; the resident's deadline stays. @throws organization/not-vetted, organization/not-serving, member/not-confirmed */
  async transfer(held: InHand, { lead, handOver }: StepOf<'transfer'>): Promise<void> {
    const { file } = held;
    const taken = step(held, 'transfer');
    const to = await this.assignees.resolve(lead, file.placePath);
    const formerLead = leadOf(file);
    await this.give(held, to);
    await this.writer.write(held, taken, { values: { unit: to.name }, words: handOver, formerLead });
  }

  /** The time that a grade gives, as a line's value: `d5` working days, `h24` plain hours. */
  async term(grade: Grade, placePath: string): Promise<string> {
    const term = (await this.calendar.of(placePath)).terms[grade];
    return 'days' in term ? `d${term.days}` : `h${term.hours}`;
  }
}

/** Nobody has it any more; answers who had it. */
function free(file: CaseFile): ReturnType<typeof leadOf> {
  const former = leadOf(file);
  Object.assign(file, { leadKind: null, leadId: null, leadName: null, signedBy: null, handlerName: null });
  file.returnUntil = null;
  return former;
}

/** For those who dispatch it anew; in both languages, because nobody wrote it. */
const gone = (name: string): string =>
  `${name}已暂停接单或已离开，自动退回，请另行派单。\n${name} can’t take cases any more: please dispatch it anew.`;

/** Whoever had a hand in the work doesn't judge it. */
export function note({ file }: InHand, actor: Actor): void {
  if (actor.id && !file.handlers.includes(actor.id)) file.handlers = [...file.handlers, actor.id];
}
