/** Steps of a membership: staff confirm, ask back, decline, remove, take back; members answer and leave. Rights follow at once. */
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { GrantsService } from '../../ground/accounts/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Member } from './member.entity.js';
import { memberFlow, type MemberStep } from './member.flow.js';
import { factsOf, memberPolicy, rolesIn } from './member.policy.js';
import {
  CURRENT_STATES,
  memberAnswered,
  memberAsked,
  memberConfirmed,
  memberDeclined,
  memberLapsed,
  memberLeft,
  memberMoved,
  memberRenewed,
  memberUndone,
  type BulkConfirm,
  type BulkConfirmed,
} from './member.schema.js';

const HAPPENED = {
  confirm: memberConfirmed,
  ask: memberAsked,
  answer: memberAnswered,
  decline: memberDeclined,
  leave: memberLeft,
  remove: memberLeft,
  move: memberMoved,
  lapse: memberLapsed,
  renew: memberRenewed,
  undo: memberUndone,
} as const;
type Decision = Exclude<MemberStep, 'check-in'>;
/** What a step has to say, kept in the row. */
export interface Words {
  reason?: string;
  question?: string;
  answer?: string;
}

@Injectable()
export class MemberDeciding {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly grants: GrantsService,
    private readonly clock: Clock,
  ) {}

  /** Takes one step; the right to act as a member follows. @throws member/not-found, member/changed, member/not-now, member/too-late, http/forbidden */
  decide(actor: Actor, id: string, step: Decision, version: number, words: Words = {}): Promise<void> {
    return this.db.tx(async () => {
      const member = await this.lock(actor, id, version);
      await this.take(member, step, actor, words);
    });
  }

  /** Confirms several; each that can't be is named with the reason, the others go on. */
  confirmAll(actor: Actor, { members }: BulkConfirm): Promise<BulkConfirmed> {
    return this.db.tx(async () => {
      const done: BulkConfirmed = { confirmed: [], failed: [] };
      // In one order for all: two who confirm the same list never wait for each other.
      for (const { id, version } of [...members].sort((a, b) => a.id.localeCompare(b.id))) {
        try {
          await this.decide(actor, id, 'confirm', version);
          done.confirmed.push(id);
        } catch (error) {
          // Refused before anything was written: the transaction goes on.
          if (!(error instanceof Problem)) throw error;
          done.failed.push({ id, code: error.code });
        }
      }
      return done;
    });
  }

  /** One step of a locked row, saved. `actor` null: the clock. In the caller's transaction. */
  async take(member: Member, step: Decision, actor: Actor | null, words: Words = {}): Promise<void> {
    const roles = actor ? rolesIn(actor, member) : (['clock'] as const);
    const now = this.clock.now();
    const taking = { roles, facts: factsOf(member, now), previous: member.previousState };
    const decision = memberFlow.take(member.state, step, taking);
    if (!decision.ok) {
      const { refusal } = decision;
      if (refusal.why === 'guard') throw new Problem(refusal.code);
      throw new Problem(refusal.why === 'role' ? 'http/forbidden' : 'member/not-now');
    }
    const before = member.state;
    const { to } = decision.transition;
    if (step === 'undo' && memberFlow.isTerminal(before)) await this.stillFree(member);
    member.state = to;
    member.previousState = step === 'undo' || to === before ? null : before;
    member.reason = words.reason ?? null;
    if (words.question !== undefined) Object.assign(member, { question: words.question, answer: null });
    if (words.answer !== undefined) member.answer = words.answer;
    member.decidedBy = actor?.id ?? null;
    member.decidedAt = now;
    await this.db.repo(Member).save(member);
    const right = { accountId: member.accountId, role: 'member', path: member.placePath } as const;
    if (to === 'confirmed') await this.grants.give(actor?.id ?? null, right);
    else if (before === 'confirmed') await this.grants.take(actor?.id ?? null, right);
    this.emit(HAPPENED[step], member, actor?.id ?? null);
  }

  /** Meanwhile they may have checked in anew. */
  private async stillFree({ accountId, placePath, id }: Member): Promise<void> {
    const current = { accountId, placePath, id: Not(id), state: In(CURRENT_STATES) };
    if (await this.db.repo(Member).existsBy(current)) throw new Problem('member/checked-in');
  }

  /** The row, locked, if the person may see it; unknown and hidden answer alike. @throws member/not-found, member/changed */
  async lock(actor: Actor, id: string, version?: number): Promise<Member> {
    const member = await this.db.repo(Member).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!member || !memberPolicy.see(actor, member)) throw new Problem('member/not-found');
    if (version !== undefined && member.version !== version) throw new Problem('member/changed');
    return member;
  }

  emit(
    event: EventDefinition<{ account: string; kind: Member['kind'] }>,
    { id, accountId, placePath, kind }: Member,
    by: string | null,
  ): void {
    const subject = { kind: 'member', id };
    this.events.emit(event, { subject, place: placePath, actor: by, data: { account: accountId, kind } });
  }
}
