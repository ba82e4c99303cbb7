/** Who may see and decide about members: themselves, the community's staff; the confirmed ones are everybody's to know. */
import type { Actor } from '../../platform/policy/index.js';
import { memberFlow, type MemberFlowTypes } from './member.flow.js';
import type { MemberAct, MemberState } from './member.schema.js';

interface Facts {
  accountId: string;
  placePath: string;
  state: MemberState;
}
/** What the steps' conditions look at. */
interface Decided extends Facts {
  previousState: MemberState | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}
const CURRENT: readonly MemberState[] = ['pending', 'asked', 'confirmed', 'lapsed'];

export const memberPolicy = {
  own: (actor: Actor, m: Facts): boolean => actor.id === m.accountId,
  /** Confirmed members are known to whoever is signed in. */
  see: (actor: Actor, m: Facts): boolean =>
    !actor.guest && (m.state === 'confirmed' || actor.id === m.accountId || actor.works(m.placePath)),
  /** Those who wait, were declined or left. */
  seeAll: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
  /** Letter, reason, what was asked and answered. */
  seePrivate: (actor: Actor, m: Facts): boolean => actor.id === m.accountId || actor.works(m.placePath),
  edit: (actor: Actor, m: Facts): boolean => actor.id === m.accountId && CURRENT.includes(m.state),
  /** What is masked, with a reason; one’s own is never masked. */
  reveal: (actor: Actor, m: Facts): boolean => actor.id !== m.accountId && actor.works(m.placePath),

  /** Whom a case can be given to: for those who give cases, and those who pass them on. `vetted`: units of the community that may be given cases. */
  assign: (actor: Actor, communityPath: string, vetted: readonly string[]): boolean =>
    actor.worksIn(communityPath) || actor.has('member', communityPath) || vetted.some((id) => actor.serves(id)),
};

/** Nobody confirms themselves. */
export function rolesIn(actor: Actor, m: Facts): MemberFlowTypes['role'][] {
  if (memberPolicy.own(actor, m)) return ['self'];
  return actor.works(m.placePath) ? ['staff'] : [];
}

const DAY_MS = 86_400_000;
/** Staff's decisions can be taken back for a day; what members decide for themselves they decide anew. */
export const factsOf = (m: Decided, now: Date): MemberFlowTypes['facts'] => ({
  recent:
    m.previousState !== null &&
    m.decidedAt !== null &&
    m.decidedBy !== m.accountId &&
    now.getTime() - m.decidedAt.getTime() < DAY_MS,
});

/** What this person may do now: the buttons. */
export function actsFor(actor: Actor, m: Decided, now: Date): MemberAct[] {
  const acts: MemberAct[] = memberPolicy.edit(actor, m) ? ['edit'] : [];
  for (const step of memberFlow.can(m.state, rolesIn(actor, m), factsOf(m, now)))
    if (step !== 'check-in' && step !== 'lapse' && step !== 'renew') acts.push(step);
  if (memberPolicy.reveal(actor, m)) acts.push('reveal');
  return acts;
}
