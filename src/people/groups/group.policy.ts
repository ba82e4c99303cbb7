/** Who may see, join, lead and decide about a group: the only place where it is decided. */
import { Actor } from '../../platform/policy/index.js';
import { groupFlow, type GroupFlowTypes } from './group.flow.js';
import type { GroupAct, GroupState, Joining, MembershipState, Reach } from './group.schema.js';

export interface GroupFacts {
  id: string;
  /** Path of its community. */
  placePath: string;
  state: GroupState;
  joining: Joining;
  reach: Reach;
}
/** Where somebody stands in the group; null when they never had to do with it. */
export interface Standing {
  state: MembershipState;
  leader: boolean;
}

/** Lives, helps or works here, or has said so. */
const belongs = (actor: Actor, community: string): boolean =>
  actor.home === community ||
  actor.grants.some((g) => !g.subject && (community.startsWith(g.path) || g.path.startsWith(community)));

const inside = (standing: Standing | null): boolean => standing?.state === 'joined';
const shown: readonly GroupState[] = ['active', 'resting'];

export const groupPolicy = {
  /** Whoever lives here or works here may found one. */
  propose: (actor: Actor, communityPath: string): boolean =>
    !actor.guest && (belongs(actor, communityPath) || actor.works(communityPath)),
  /** Staff need nobody's approval. */
  found: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
  /** What waits, was declined or has ended is its own people's and the staff's to see. */
  see: (actor: Actor, g: GroupFacts): boolean =>
    shown.includes(g.state) || actor.serves(g.id) || actor.works(g.placePath),
  seeAll: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
  edit: (actor: Actor, g: GroupFacts): boolean =>
    g.state !== 'closed' && (actor.manages(g.id) || actor.works(g.placePath)),
  /** Who belongs to it: its own people and staff. */
  members: (actor: Actor, g: GroupFacts): boolean => actor.serves(g.id) || actor.works(g.placePath),
  /** Who asks, who was asked, whom to let in. */
  people: (actor: Actor, g: GroupFacts): boolean => actor.manages(g.id) || actor.works(g.placePath),
  /** Whom this group is for. */
  fits: (actor: Actor, g: GroupFacts): boolean => g.reach === 'anywhere' || belongs(actor, g.placePath),
  join: (actor: Actor, g: GroupFacts, standing: Standing | null): boolean =>
    !actor.guest &&
    g.state === 'active' &&
    !inside(standing) &&
    standing?.state !== 'asked' &&
    (standing?.state === 'invited' || (g.joining !== 'invitation' && groupPolicy.fits(actor, g))),
  leave: (standing: Standing | null): boolean => inside(standing) || standing?.state === 'asked',
};

/** Somebody with the rights in a group that follow from where they stand now: a request came with those from before. */
export function standingIn(actor: Actor, { id, placePath: path }: GroupFacts, standing: Standing | null): Actor {
  const others = actor.grants.filter((g) => g.subject?.id !== id);
  const role = standing?.leader ? 'manager' : 'worker';
  const own = inside(standing) ? [{ role, path, subject: { kind: 'group', id } } as const] : [];
  return new Actor({ ...actor, grants: [...others, ...own] });
}

/** Nobody approves what they lead. */
export function rolesIn(actor: Actor, g: Pick<GroupFacts, 'id' | 'placePath'>): GroupFlowTypes['role'][] {
  if (actor.manages(g.id)) return ['leader'];
  return actor.works(g.placePath) ? ['staff'] : [];
}

/** What this person may do with it now: the buttons. */
export function actsFor(actor: Actor, g: GroupFacts, standing: Standing | null): GroupAct[] {
  const acts: GroupAct[] = [...groupFlow.can(g.state, rolesIn(actor, g), {})];
  if (groupPolicy.edit(actor, g)) acts.push('edit');
  if (groupPolicy.people(actor, g)) acts.push('people');
  if (groupPolicy.members(actor, g)) acts.push('members');
  if (groupPolicy.join(actor, g, standing)) acts.push('join');
  if (groupPolicy.leave(standing)) acts.push('leave');
  return acts;
}
