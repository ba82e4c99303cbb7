/** Takes a case in hand for a command: locked, read by whoever may, and at the version that they saw. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import type { Transition } from '../../platform/flow/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { dueOf, type Due } from './case.clocks.js';
import { CaseCallback, CaseFile, CasePerson } from './case.entity.js';
import type { CaseFacts, CaseFlowTypes, CaseRole, CaseStep } from './case.facts.js';
import { casePolicy, decide, decideByClock, refusalCode, rolesIn } from './case.policy.js';
import { CaseQueries } from './case.queries.js';
import { factsOf } from './case.row.js';

/** A case in hand, and how it stood when it was taken. */
export interface InHand {
  /** Null: the clock. */
  actor: Actor | null;
  file: CaseFile;
  people: readonly CasePerson[];
  /** Of the present round. */
  callbacks: readonly CaseCallback[];
  facts: CaseFacts;
  now: Date;
  due: Due;
}
export type CaseTransition = Transition<CaseFlowTypes>;
/** A step that was decided on, and as what the person takes it. */
export interface Decided extends CaseTransition {
  as: CaseRole | 'clock';
}

@Injectable()
export class CaseFiles {
  constructor(
    private readonly db: Db,
    private readonly queries: CaseQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks a case for this person. Without a version, whatever others did meanwhile is fine.
   * @throws http/not-found when there is none that they may read; case/changed with the fresh case
   */
  async take(actor: Actor, id: string, version?: number): Promise<InHand> {
    const held = await this.lock(actor, id);
    if (!held || !casePolicy.read(actor, held.facts)) throw new Problem('http/not-found');
    if (version !== undefined && version !== held.file.version)
      throw new Problem('case/changed', { extra: { current: await this.queries.page(actor, id) } });
    return held;
  }

  /** Locks a case for the clock; undefined when it is gone. */
  takeByClock(id: string): Promise<InHand | undefined> {
    return this.lock(null, id);
  }

  /** Locks the case that came from a thread. */
  async takeOfThread(threadId: string): Promise<InHand | undefined> {
    const id = await this.queries.ofThread(threadId);
    return id === undefined ? undefined : this.lock(null, id);
  }

  private async lock(actor: Actor | null, id: string): Promise<InHand | undefined> {
    const file = await this.db.repo(CaseFile).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!file) return undefined;
    const people = await this.db.repo(CasePerson).find({ where: { caseId: id }, order: { id: 'ASC' } });
    const callbacks = await this.db.repo(CaseCallback).find({ where: { caseId: id, round: file.round } });
    const now = this.clock.now();
    return { actor, file, people, callbacks, facts: factsOf(file, people, callbacks, now), now, due: dueOf(file) };
  }
}

/** Decides about a step of the case in hand. @throws the refusal's code */
export function step({ actor, facts }: InHand, name: CaseStep, ending?: string): Decided {
  const decision = actor ? decide(actor, name, facts, ending) : decideByClock(name, facts, ending);
  if (!decision.ok) throw new Problem(refusalCode(decision.refusal));
  const { transition } = decision;
  const roles: readonly (CaseRole | 'clock')[] = actor ? rolesIn(actor, facts) : ['clock'];
  return { ...transition, as: transition.row.by.find((by) => roles.includes(by)) ?? 'clock' };
}
