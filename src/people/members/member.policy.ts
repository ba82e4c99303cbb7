/** Who may see and decide about members: themselves, the community's staff; the confirmed ones are everybody's to know. */
import type { Actor } from '../../platform/policy/index.js';
import { memberFlow, type MemberFlowTypes } from './member.flow.js';
import type { MemberAct, MemberState } from './member.schema.js';

interface Facts {
  accountId: string;
  placePath: string;
  state: MemberState;
}

export const memberPolicy = {
  own: (actor: Actor, m: Facts): boolean => actor.id === m.accountId,
  /** Confirmed members are known to whoever is signed in. */
  see: (actor: Actor, m: Facts): boolean =>
    !actor.guest && (m.state === 'confirmed' || actor.id === m.accountId || actor.works(m.placePath)),
  /** Those who wait, were declined or left. */
  seeAll: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
  /** Wish, unit, reason. */
  seePrivate: (actor: Actor, m: Facts): boolean => actor.id === m.accountId || actor.works(m.placePath),
  edit: (actor: Actor, m: Facts): boolean =>
    actor.id === m.accountId && (m.state === 'pending' || m.state === 'confirmed'),

  /** Whom a case can be given to: for those who give cases, and those who pass them on. `vetted`: units of the community that may be given cases. */
  assign: (actor: Actor, communityPath: string, vetted: readonly string[]): boolean =>
    actor.worksIn(communityPath) || actor.has('member', communityPath) || vetted.some((id) => actor.serves(id)),
};

/** Nobody confirms themselves. */
export function rolesIn(actor: Actor, m: Facts): MemberFlowTypes['role'][] {
  if (memberPolicy.own(actor, m)) return ['self'];
  return actor.works(m.placePath) ? ['staff'] : [];
}

/** What this person may do now: the buttons. */
export function actsFor(actor: Actor, m: Facts): MemberAct[] {
  const steps = memberFlow.can(m.state, rolesIn(actor, m), {}).filter((step) => step !== 'check-in');
  return memberPolicy.edit(actor, m) ? ['edit', ...steps] : steps;
}
