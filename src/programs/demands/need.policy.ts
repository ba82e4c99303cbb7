/** Who sees a need, and who may do what with it: the list is everybody's, what is not listed the asker's and the staff's. */
import type { Actor } from '../../platform/policy/index.js';
import { demandPolicy, type Holder } from './demand.policy.js';
import { needFlow, type NeedFlowTypes, type NeedState, type NeedStep } from './need.flow.js';

export interface NeedFacts {
  askerId: string;
  placePath: string;
  state: NeedState;
  private: boolean;
  published: boolean;
  taken: number;
}

export const needPolicy = {
  /** Whoever is signed in, as with reports. */
  tell: (actor: Actor): boolean => !actor.guest,
  /** Where it came from is for staff to say. */
  tellOrigin: (actor: Actor, placePath: string): boolean => demandPolicy.manage(actor, placePath),
  see: (actor: Actor, need: NeedFacts): boolean =>
    (need.published && need.state !== 'withdrawn') ||
    actor.id === need.askerId ||
    demandPolicy.manage(actor, need.placePath),
  /** The words of a private one. */
  seeWhole: (actor: Actor, need: NeedFacts, holders: readonly Holder[]): boolean =>
    !need.private ||
    actor.id === need.askerId ||
    demandPolicy.manage(actor, need.placePath) ||
    holders.some((one) => demandPolicy.is(actor, one)),
  /** Who told it, for whom, why it was declined. */
  seePeople: (actor: Actor, need: NeedFacts): boolean => demandPolicy.manage(actor, need.placePath),
};

export function needRoles(actor: Actor, need: NeedFacts): NeedFlowTypes['role'][] {
  const roles: NeedFlowTypes['role'][] = [];
  if (actor.id === need.askerId) roles.push('asker');
  if (demandPolicy.manage(actor, need.placePath)) roles.push('staff');
  return roles;
}

/** The buttons of a need, claiming apart. */
export const needSteps = (actor: Actor, need: NeedFacts): NeedStep[] =>
  needFlow.can(need.state, needRoles(actor, need), { taken: need.taken });
