/** Commands on who belongs to a group: ask, be asked, join, leave, be let in, lead, hand over. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { CommunityGroup, GroupMembership } from './group.entity.js';
import { groupPolicy, type Standing } from './group.policy.js';
import type { Asking, PersonAct } from './group.schema.js';
import { GroupTies } from './group.ties.js';

/** Who left by mistake comes back without being let in again. */
const UNDO_MS = 10 * 60_000;

const known = statement<{ id: string }, { id: string }>(
  'group-person',
  sql`select id from account where id = ${p('id')}::uuid`,
);

@Injectable()
export class GroupPeople {
  constructor(
    private readonly db: Db,
    private readonly ties: GroupTies,
    private readonly clock: Clock,
  ) {}

  /**
   * Joins, or asks to where a leader has to agree; who was invited joins. Doing it twice is doing it once.
   * @throws group/not-found, group/not-now, group/by-invitation, group/not-here
   */
  join(actor: Actor, id: string, { note }: Asking): Promise<void> {
    return this.db.tx(async () => {
      if (actor.id === null) throw new Problem('http/sign-in');
      const group = await this.ties.lock(actor, id);
      const before = await this.ties.of(id, actor.id);
      if (before?.state === 'joined' || before?.state === 'asked') return;
      if (group.state !== 'active') throw new Problem('group/not-now');
      const welcome = before?.state === 'invited' || this.justLeft(before);
      if (!welcome && group.joining === 'invitation') throw new Problem('group/by-invitation');
      if (!welcome && !groupPolicy.fits(actor, group)) throw new Problem('group/not-here');
      const state = welcome || group.joining === 'open' ? 'joined' : 'asked';
      await this.ties.set(actor, group, actor.id, { state, leader: false }, note);
    });
  }

  private justLeft(before: GroupMembership | null): boolean {
    return before?.state === 'left' && this.clock.now().getTime() - before.since.getTime() < UNDO_MS;
  }

  /** Leaves, or takes back the wish to join. @throws group/not-found, group/last-leader */
  leave(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      if (actor.id === null) throw new Problem('http/sign-in');
      const group = await this.ties.lock(actor, id);
      const before = await this.ties.of(id, actor.id);
      if (groupPolicy.leave(before)) await this.ties.set(actor, group, actor.id, { state: 'left', leader: false });
    });
  }

  /** Asks somebody to join; who has asked already is let in. @throws group/not-found, group/no-person, group/not-now, http/forbidden */
  invite(actor: Actor, id: string, accountId: string): Promise<void> {
    return this.db.tx(async () => {
      const group = await this.led(actor, id);
      if (group.state !== 'active') throw new Problem('group/not-now');
      if (!(await this.db.row(known, { id: accountId }))) throw new Problem('group/no-person', { field: 'accountId' });
      const before = await this.ties.of(id, accountId);
      if (before?.state === 'joined' || before?.state === 'invited') return;
      const state = before?.state === 'asked' ? 'joined' : 'invited';
      await this.ties.set(actor, group, accountId, { state, leader: false });
    });
  }

  /**
   * Lets in, turns down, sends away; makes a leader, or a leader a member again.
   * @throws group/not-found, group/no-person, group/not-now, group/last-leader, http/forbidden
   */
  act(actor: Actor, id: string, accountId: string, act: PersonAct): Promise<void> {
    return this.db.tx(async () => {
      const group = await this.led(actor, id);
      const before = await this.ties.of(id, accountId);
      if (!before) throw new Problem('group/no-person', { field: 'accountId' });
      const { from, now } = ACTS[act];
      if (before.state === now.state && before.leader === now.leader) return;
      if (!from.includes(before.state)) throw new Problem('group/not-now');
      await this.ties.set(actor, group, accountId, now);
    });
  }

  private async led(actor: Actor, id: string): Promise<CommunityGroup> {
    const group = await this.ties.lock(actor, id);
    if (!groupPolicy.people(actor, group)) throw new Problem('http/forbidden');
    return group;
  }
}

const member = { state: 'joined', leader: false } as const;
interface Change {
  from: readonly GroupMembership['state'][];
  now: Standing;
}
const ACTS: Readonly<Record<PersonAct, Change>> = {
  accept: { from: ['asked', 'declined', 'removed'], now: member },
  decline: { from: ['asked', 'invited'], now: { state: 'declined', leader: false } },
  remove: { from: ['joined'], now: { state: 'removed', leader: false } },
  lead: { from: ['joined'], now: { state: 'joined', leader: true } },
  'step-down': { from: ['joined'], now: member },
};
