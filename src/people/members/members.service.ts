/** Commands of members about themselves: check in, change what they said, answer, move to another community. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CampaignJoining } from './campaign.joining.js';
import { MemberDeciding } from './member.deciding.js';
import { Member } from './member.entity.js';
import { MemberFilling } from './member.filling.js';
import { memberFlow } from './member.flow.js';
import { memberPolicy } from './member.policy.js';
import {
  CURRENT_STATES,
  memberChanged,
  memberCheckedIn,
  type CheckIn,
  type MemberChange,
  type MemberKind,
} from './member.schema.js';

/** Before anything was said. */
const BLANK = {
  ...{ realName: null, photo: null, birthYear: null, gender: null, unitId: null, unit: null, post: null, skills: [] },
  ...{ wish: null, buildingId: null, household: null, phone: null, pledge: null, letter: null, shown: {} },
  ...{ reason: null, question: null, answer: null, previousState: null, decidedBy: null, decidedAt: null },
} as const;

@Injectable()
export class MembersService {
  constructor(
    private readonly db: Db,
    private readonly filling: MemberFilling,
    private readonly deciding: MemberDeciding,
    private readonly joining: CampaignJoining,
    private readonly clock: Clock,
  ) {}

  /** Checks in to a community; staff confirm it. Answers the member's id. @throws member/checked-in, member/no-unit, member/no-building, media/not-found, campaign/closed, campaign/not-here */
  checkIn(actor: Actor, community: { path: string }, { kind, campaignId, ...said }: CheckIn): Promise<string> {
    return this.db.tx(async () => {
      if (actor.id === null) throw new Problem('http/sign-in');
      const member = await this.begin(actor.id, community.path, kind, null);
      await this.reuse(member, said.photo?.id, said.letter?.id);
      await this.filling.fill(member, actor, said);
      await this.db.repo(Member).insert(member);
      if (campaignId !== undefined) await this.joining.join(campaignId, member);
      this.deciding.emit(memberCheckedIn, member, actor.id);
      return member.id;
    });
  }

  /** Members change what they said about themselves. @throws member/not-found, member/changed, member/not-now, http/forbidden */
  change(actor: Actor, id: string, { version, ...change }: MemberChange): Promise<void> {
    return this.db.tx(async () => {
      const member = await this.deciding.lock(actor, id, version);
      if (!memberPolicy.own(actor, member)) throw new Problem('http/forbidden');
      if (!memberPolicy.edit(actor, member)) throw new Problem('member/not-now');
      await this.filling.fill(member, actor, change);
      await this.db.repo(Member).save(member);
      this.deciding.emit(memberChanged, member, actor.id);
    });
  }

  /**
   * Goes to another community with all that was said; what they were here stays on record, staff there confirm them.
   * Answers the new member's id. @throws member/not-found, member/changed, member/not-now, member/checked-in, member/same-community
   */
  move(actor: Actor, id: string, version: number, to: { path: string }): Promise<string> {
    return this.db.tx(async () => {
      const old = await this.deciding.lock(actor, id, version);
      await this.deciding.take(old, 'move', actor);
      if (to.path === old.placePath) throw new Problem('member/same-community', { field: 'communityId' });
      const fresh = await this.begin(old.accountId, to.path, old.kind, old.id);
      const { realName, birthYear, gender, unit, post, skills, wish, phone, pledge, shown, photo, letter } = old;
      Object.assign(fresh, { realName, birthYear, gender, post, skills, wish, phone, pledge, shown });
      await this.filling.release(old);
      await this.db.repo(Member).save(old);
      await this.filling.fill(fresh, actor, {
        unit,
        ...(photo ? { photo: { id: photo.id } } : {}),
        ...(letter ? { letter: { id: letter.id } } : {}),
      });
      await this.db.repo(Member).insert(fresh);
      this.deciding.emit(memberCheckedIn, fresh, actor.id);
      return fresh.id;
    });
  }

  /** A row for somebody who is not one of the community yet. Two check-ins of one person at once wait for each other here. */
  private async begin(accountId: string, placePath: string, kind: MemberKind, movedFrom: string | null) {
    const { client } = this.db.current();
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`member ${accountId}`]);
    const current = { accountId, placePath, state: In(CURRENT_STATES) };
    if (await this.db.repo(Member).existsBy(current)) throw new Problem('member/checked-in');
    const createdAt = this.clock.now();
    const start = { id: newId(), accountId, placePath, kind, movedFrom, state: memberFlow.table.start, createdAt };
    return this.db.repo(Member).create({ ...BLANK, ...start });
  }

  /** Whoever checks in again may show the photo and the letter of the last time. */
  private async reuse({ accountId }: Member, ...ids: readonly (string | undefined)[]): Promise<void> {
    if (!ids.some(Boolean)) return;
    const former = await this.db.repo(Member).findBy({ accountId, state: In(['declined', 'left'] as const) });
    for (const old of former) {
      if (!ids.some((id) => id !== undefined && (id === old.photo?.id || id === old.letter?.id))) continue;
      await this.filling.release(old);
      await this.db.repo(Member).save(old);
    }
  }
}
