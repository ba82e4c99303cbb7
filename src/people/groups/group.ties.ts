/** Ties between people and groups: the row that says who belongs, and the right that follows from it, always together. */
import { Injectable } from '@nestjs/common';
import { GrantsService } from '../../ground/accounts/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CommunityGroup, GroupMembership } from './group.entity.js';
import { groupPolicy, type Standing } from './group.policy.js';
import { groupPeopleChanged } from './group.schema.js';

const recount = statement<never, { id: string }>(
  'group-recount',
  sql`update community_group set member_count =
        (select count(*) from group_membership where group_id = ${p('id')}::uuid and state = 'joined')
      where id = ${p('id')}::uuid`,
);
const leaders = statement<{ id: string }, { group: string; account: string | null }>(
  'group-leaders',
  sql`select account_id as id from group_membership
      where group_id = ${p('group')}::uuid and leader and account_id is distinct from ${p('account')}::uuid limit 1`,
);

@Injectable()
export class GroupTies {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly grants: GrantsService,
    private readonly clock: Clock,
  ) {}

  /** The group, locked, if the person may see it; unknown and hidden answer alike. @throws group/not-found, group/changed */
  async lock(actor: Actor, id: string, version?: number): Promise<CommunityGroup> {
    const group = await this.db.repo(CommunityGroup).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!group || !groupPolicy.see(actor, group)) throw new Problem('group/not-found');
    if (version !== undefined && group.version !== version) throw new Problem('group/changed');
    return group;
  }

  of(groupId: string, accountId: string): Promise<GroupMembership | null> {
    return this.db.repo(GroupMembership).findOneBy({ groupId, accountId });
  }

  /**
   * Says where somebody stands from now on. In the caller's transaction, which holds the group's lock.
   * @throws group/last-leader when a group that has not ended would be without one
   */
  async set(actor: Actor, group: CommunityGroup, accountId: string, now: Standing, note?: string): Promise<void> {
    const before = await this.of(group.id, accountId);
    if (before?.leader && !now.leader && group.state !== 'closed') await this.keepLed(group.id, accountId);
    // Who becomes a leader has belonged for as long as before.
    const since = before?.state === now.state ? before.since : this.clock.now();
    const row = { groupId: group.id, accountId, ...now, note: note ?? before?.note ?? null, since };
    await this.db.repo(GroupMembership).save(row);
    await this.entitle(actor, group, accountId, before, now);
    if ((before?.state === 'joined') !== (now.state === 'joined')) await this.db.rows(recount, { id: group.id });
    this.events.emit(groupPeopleChanged, {
      subject: { kind: 'group', id: group.id },
      place: group.placePath,
      actor: actor.id,
      data: { account: accountId, ...now },
    });
  }

  /** Somebody leads it, other than this person. @throws group/last-leader */
  async keepLed(group: string, account: string | null): Promise<void> {
    if (!(await this.db.row(leaders, { group, account }))) throw new Problem('group/last-leader');
  }

  private async entitle(
    actor: Actor,
    { id, placePath }: CommunityGroup,
    accountId: string,
    before: Standing | null,
    now: Standing,
  ): Promise<void> {
    const had = roleOf(before);
    const has = roleOf(now);
    if (had === has) return;
    const right = { accountId, path: placePath, subject: { kind: 'group', id } };
    if (had) await this.grants.take(actor.id, { ...right, role: had });
    if (has) await this.grants.give(actor.id, { ...right, role: has });
  }
}

const roleOf = (standing: Standing | null): 'manager' | 'worker' | null =>
  standing?.state === 'joined' ? (standing.leader ? 'manager' : 'worker') : null;
