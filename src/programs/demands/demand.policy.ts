/** Who may set up posts, claim, and do what with a claim. Lists are everybody's to read; waiting lines are the staff's. */
import type { Actor } from '../../platform/policy/index.js';
import { claimFlow, type ClaimFacts, type ClaimFlowTypes, type ClaimState, type ClaimStep } from './claim.flow.js';
import { postFlow, type PostState, type PostStep } from './post.flow.js';

export interface Holder {
  kind: 'member' | 'organization';
  id: string;
}
export interface ClaimRights {
  placePath: string;
  state: ClaimState;
  holder: Holder;
  offeredTo: Holder | null;
  facts: ClaimFacts;
}

export const demandPolicy = {
  /** Posts, needs, headings of a community. */
  manage: (actor: Actor, placePath: string): boolean => actor.works(placePath),
  /** Who holds a post or need, by name. */
  seeHolders: (actor: Actor): boolean => !actor.guest,
  /** Whether the person acts for the holder: themselves, or an organization they manage. */
  is: (actor: Actor, { kind, id }: Holder): boolean => (kind === 'member' ? actor.id === id : actor.manages(id)),
  /** In whose name a claim may be made: one's own, one's organization's; staff write down what somebody told them. */
  claimFor: (actor: Actor, holder: Holder, placePath: string): boolean =>
    demandPolicy.is(actor, holder) || actor.works(placePath),
  seeClaim: (actor: Actor, claim: ClaimRights): boolean =>
    rolesIn(actor, claim).length > 0 || (claim.holder.kind === 'organization' && actor.serves(claim.holder.id)),
};

export function rolesIn(actor: Actor, { holder, offeredTo, placePath }: ClaimRights): ClaimFlowTypes['role'][] {
  const roles: ClaimFlowTypes['role'][] = [];
  if (demandPolicy.is(actor, holder)) roles.push('holder');
  if (offeredTo && demandPolicy.is(actor, offeredTo)) roles.push('successor');
  if (actor.works(placePath)) roles.push('staff');
  return roles;
}

/** The buttons of a claim; what is held and has no case yet may become one. */
export function claimActs(actor: Actor, claim: ClaimRights, caseId: string | null): (ClaimStep | 'open-case')[] {
  const roles = rolesIn(actor, claim);
  const steps = claimFlow.can(claim.state, roles, claim.facts);
  const helped = claim.state === 'held' && caseId === null && roles.some((role) => role !== 'successor');
  return helped ? [...steps, 'open-case'] : steps;
}

/** The buttons of a post, claiming apart. */
export function postActs(actor: Actor, post: { placePath: string; state: PostState }): ('edit' | PostStep)[] {
  if (!demandPolicy.manage(actor, post.placePath)) return [];
  const steps = postFlow.can(post.state, ['staff'], {});
  return post.state === 'open' ? ['edit', ...steps] : steps;
}
