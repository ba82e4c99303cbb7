/** Commands on groups: found, approve, change the page, rest, end; and what their service adds up to. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { MediaService, type PhotoInput } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CommunityGroup } from './group.entity.js';
import { groupFlow, type GroupFlowTypes, type GroupStep } from './group.flow.js';
import { groupPolicy, rolesIn } from './group.policy.js';
import {
  groupActivated,
  groupChanged,
  groupCredited,
  groupProposed,
  groupStopped,
  type GroupChange,
  type GroupFigures,
  type GroupStepOrder,
  type NewGroup,
} from './group.schema.js';
import { GroupTies } from './group.ties.js';

/** So many proposals of one person may wait at once. */
const WAITING = 3;
const PAGE = 'group';

const account = statement<{ id: string }, { id: string }>(
  'group-account',
  sql`select id from account where id = ${p('id')}::uuid`,
);
const credited = statement<{ path: string }, GroupFigures & { id: string }>(
  'group-credit',
  sql`update community_group set activities = ${p('activities')}, served = ${p('served')}, minutes = ${p('minutes')}
      where id = ${p('id')}::uuid
        and (activities, served, minutes) is distinct from (${p('activities')}, ${p('served')}, ${p('minutes')})
      returning place_path as path`,
);

interface Taken {
  actor: Actor;
  roles: GroupFlowTypes['role'][];
  reason?: string | undefined;
}

@Injectable()
export class GroupsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly ties: GroupTies,
    private readonly media: MediaService,
    private readonly clock: Clock,
  ) {}

  /**
   * Proposes a group, which staff approve; staff found it at once. Whoever proposes leads it, unless staff name another.
   * Answers its id. @throws group/name-taken, group/too-many-proposals, group/no-person, media/not-found, http/forbidden
   */
  found(actor: Actor, community: { path: string }, { leaderId, photos, ...order }: NewGroup): Promise<string> {
    return this.db.tx(async () => {
      if (actor.id === null) throw new Problem('http/sign-in');
      if (!groupPolicy.propose(actor, community.path)) throw new Problem('http/forbidden');
      const staff = groupPolicy.found(actor, community.path);
      await this.keepApart(community.path, order.name);
      const waiting = await this.db.repo(CommunityGroup).countBy({ foundedBy: actor.id, state: 'proposed' });
      if (!staff && waiting >= WAITING) throw new Problem('group/too-many-proposals', { values: { maximum: WAITING } });
      const leader = staff ? (leaderId ?? actor.id) : actor.id;
      if (!(await this.db.row(account, { id: leader }))) throw new Problem('group/no-person', { field: 'leaderId' });
      const group = this.db.repo(CommunityGroup).create({
        ...{ id: newId(), placePath: community.path, state: groupFlow.table.start },
        ...{ introduction: '', aims: '', joining: 'open', reach: 'community', meetings: [], photos: [] },
        ...order,
        ...{ reason: null, foundedBy: actor.id, decidedBy: null, decidedAt: null, createdAt: this.clock.now() },
      });
      if (photos) group.photos = await this.show(group, actor, photos);
      if (staff) this.take(group, 'approve', { actor, roles: ['staff'] });
      await this.db.repo(CommunityGroup).insert(group);
      await this.ties.set(actor, group, leader, { state: 'joined', leader: true });
      this.emit(staff ? groupActivated : groupProposed, group, actor);
      return group.id;
    });
  }

  /** Changes its page. @throws group/not-found, group/changed, group/name-taken, media/not-found, http/forbidden */
  change(actor: Actor, id: string, { version, photos, ...change }: GroupChange): Promise<void> {
    return this.db.tx(async () => {
      const group = await this.ties.lock(actor, id, version);
      if (!groupPolicy.edit(actor, group)) throw new Problem('http/forbidden');
      if (change.name !== undefined && change.name !== group.name) await this.keepApart(group.placePath, change.name);
      Object.assign(group, change);
      if (photos) group.photos = await this.show(group, actor, photos);
      await this.db.repo(CommunityGroup).save(group);
      this.emit(groupChanged, group, actor);
    });
  }

  /**
   * Proposes again, approves, declines, lets it rest, ends it, begins again.
   * @throws group/not-found, group/changed, group/not-now, group/reason-required, group/name-taken, http/forbidden
   */
  step(actor: Actor, id: string, { step, version, reason }: GroupStepOrder): Promise<void> {
    return this.db.tx(async () => {
      const group = await this.ties.lock(actor, id, version);
      const from = group.state;
      const to = this.take(group, step, { actor, roles: rolesIn(actor, group), reason });
      // Another may have taken the name of one that had ended.
      if (from === 'declined' || from === 'closed') await this.keepApart(group.placePath, group.name);
      if (to === 'active') await this.ties.keepLed(group.id, null);
      await this.db.repo(CommunityGroup).save(group);
      this.emit(to === 'active' ? groupActivated : to === 'proposed' ? groupProposed : groupStopped, group, actor);
    });
  }

  /** Takes a step and writes down whose it was. @throws group/not-now, group/reason-required, http/forbidden */
  private take(group: CommunityGroup, step: GroupStep, { actor, roles, reason }: Taken): CommunityGroup['state'] {
    const decision = groupFlow.take(group.state, step, { roles, facts: {} });
    if (!decision.ok) throw new Problem(decision.refusal.why === 'role' ? 'http/forbidden' : 'group/not-now');
    const { to, row } = decision.transition;
    if (row.needs.includes('reason') && !reason?.trim())
      throw new Problem('group/reason-required', { field: 'reason' });
    Object.assign(group, { state: to, reason: reason ?? null, decidedBy: actor.id, decidedAt: this.clock.now() });
    return to;
  }

  /**
   * Says what a group's confirmed entries of service add up to: the whole sums, so that saying it twice changes nothing.
   * For the feature that keeps the entries, in its transaction. Minutes.
   */
  credit(groupId: string, figures: GroupFigures): Promise<void> {
    return this.db.tx(async () => {
      const done = await this.db.row(credited, { id: groupId, ...figures });
      if (!done) return;
      const subject = { kind: 'group', id: groupId };
      this.events.emit(groupCredited, { subject, place: done.path, actor: null, data: figures });
    });
  }

  /** The page's photos from now on; those that are not shown any more go. */
  private async show(group: CommunityGroup, actor: Actor, inputs: readonly PhotoInput[]) {
    const use = { kind: PAGE, id: group.id };
    const gone = group.photos.map((photo) => photo.id).filter((old) => !inputs.some(({ id }) => id === old));
    if (gone.length) await this.media.detach(gone, use);
    return this.media.attach(inputs, { ...use, private: false }, actor);
  }

  /** Two of one name, proposed at once, wait for each other here. */
  private async keepApart(placePath: string, name: string): Promise<void> {
    await this.db
      .current()
      .client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`groups ${placePath}`]);
    const state = In(['proposed', 'active', 'resting'] as const);
    if (await this.db.repo(CommunityGroup).existsBy({ placePath, name, state }))
      throw new Problem('group/name-taken', { field: 'name' });
  }

  private emit(
    event: EventDefinition<{ kind: CommunityGroup['kind']; state: CommunityGroup['state'] }>,
    { id, placePath, kind, state }: CommunityGroup,
    actor: Actor,
  ): void {
    const subject = { kind: 'group', id };
    this.events.emit(event, { subject, place: placePath, actor: actor.id, data: { kind, state } });
  }
}
