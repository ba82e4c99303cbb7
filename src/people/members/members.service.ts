/** Commands on members: check in, be confirmed, leave. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { GrantsService } from '../../ground/accounts/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Member } from './member.entity.js';
import { memberFlow, type MemberStep } from './member.flow.js';
import { memberPolicy, rolesIn } from './member.policy.js';
import {
  memberChanged,
  memberCheckedIn,
  memberConfirmed,
  memberDeclined,
  memberLeft,
  type CheckIn,
  type MemberChange,
} from './member.schema.js';

const HAPPENED = {
  'check-in': memberCheckedIn,
  confirm: memberConfirmed,
  decline: memberDeclined,
  leave: memberLeft,
  remove: memberLeft,
} as const;

@Injectable()
export class MembersService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly grants: GrantsService,
    private readonly clock: Clock,
  ) {}

  /** Checks in to a community; staff confirm it. Answers the member's id. @throws member/checked-in */
  checkIn(actor: Actor, community: { path: string }, order: CheckIn): Promise<string> {
    return this.db.tx(async () => {
      const accountId = actor.id;
      if (accountId === null) throw new Problem('http/sign-in');
      const placePath = community.path;
      // Two check-ins of one person at once wait for each other here.
      await this.db
        .current()
        .client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`member ${accountId}`]);
      const current = { accountId, placePath, state: In(['pending', 'confirmed'] as const) };
      if (await this.db.repo(Member).existsBy(current)) throw new Problem('member/checked-in');
      const { kind, skills, wish = null, unit = null, unitPublic = false, pledge = null } = order;
      const member = this.db.repo(Member).create({
        id: newId(),
        accountId,
        placePath,
        kind,
        state: memberFlow.table.start,
        skills,
        wish,
        unit,
        unitPublic,
        pledge,
        reason: null,
        decidedBy: null,
        decidedAt: null,
        createdAt: this.clock.now(),
      });
      await this.db.repo(Member).insert(member);
      this.emit(memberCheckedIn, member, actor);
      return member.id;
    });
  }

  /** Members change what they said about themselves. @throws member/not-found, member/changed, member/not-now, http/forbidden */
  change(actor: Actor, id: string, { version, ...change }: MemberChange): Promise<void> {
    return this.db.tx(async () => {
      const member = await this.lock(actor, id, version);
      if (!memberPolicy.own(actor, member)) throw new Problem('http/forbidden');
      if (!memberPolicy.edit(actor, member)) throw new Problem('member/not-now');
      await this.db.repo(Member).save(Object.assign(member, change));
      this.emit(memberChanged, member, actor);
    });
  }

  /** Confirms, declines, leaves or removes; the right to act as a member follows. @throws member/not-found, member/changed, member/not-now, http/forbidden */
  decide(
    actor: Actor,
    id: string,
    step: Exclude<MemberStep, 'check-in'>,
    version: number,
    reason?: string,
  ): Promise<void> {
    return this.db.tx(async () => {
      const member = await this.lock(actor, id, version);
      const decision = memberFlow.take(member.state, step, { roles: rolesIn(actor, member), facts: {} });
      if (!decision.ok) throw new Problem(decision.refusal.why === 'role' ? 'http/forbidden' : 'member/not-now');
      const before = member.state;
      member.state = decision.transition.to;
      member.reason = reason ?? null;
      member.decidedBy = actor.id;
      member.decidedAt = this.clock.now();
      await this.db.repo(Member).save(member);
      const right = { accountId: member.accountId, role: 'member', path: member.placePath } as const;
      if (member.state === 'confirmed') await this.grants.give(actor.id, right);
      else if (before === 'confirmed') await this.grants.take(actor.id, right);
      this.emit(HAPPENED[step], member, actor);
    });
  }

  /** The row, locked, if the person may see it; unknown and hidden answer alike. */
  private async lock(actor: Actor, id: string, version: number): Promise<Member> {
    const member = await this.db.repo(Member).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!member || !memberPolicy.see(actor, member)) throw new Problem('member/not-found');
    if (member.version !== version) throw new Problem('member/changed');
    return member;
  }

  private emit(
    event: EventDefinition<{ account: string; kind: Member['kind'] }>,
    { id, accountId, placePath, kind }: Member,
    actor: Actor,
  ): void {
    const subject = { kind: 'member', id };
    this.events.emit(event, { subject, place: placePath, actor: actor.id, data: { account: accountId, kind } });
  }
}
