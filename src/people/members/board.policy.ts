/** Who sees the identity board, decides what of themselves is on it, and publishes it. */
import type { Actor } from '../../platform/policy/index.js';
import { boardFlow, boardStateOf, type BoardFlowTypes } from './board.flow.js';
import type { BoardAct, BoardAudience, BoardState } from './board.schema.js';

interface Facts {
  accountId: string;
  placePath: string;
}

export const boardPolicy = {
  /** A guest sees those who agreed to be seen by everybody. */
  seeAll: (actor: Actor): boolean => !actor.guest,
  see: (actor: Actor, audience: BoardAudience): boolean => audience === 'public' || !actor.guest,
  /** How somebody stands: what they said, and what staff said to them. */
  standing: (actor: Actor, m: Facts): boolean => actor.id === m.accountId || actor.works(m.placePath),
  publish: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
};

export function boardRoles(actor: Actor, m: Facts): BoardFlowTypes['role'][] {
  return [
    ...(actor.id === m.accountId ? (['self'] as const) : []),
    ...(actor.works(m.placePath) ? (['staff'] as const) : []),
  ];
}

/** The buttons on one's own standing. Nobody agrees before they are a confirmed member. */
export function boardActs(actor: Actor, m: Facts & { state: BoardState; confirmed: boolean }): BoardAct[] {
  const steps = boardFlow.can(boardStateOf(m.state), boardRoles(actor, m), {});
  return [
    ...(m.confirmed && steps.some((step) => step === 'agree' || step === 'change') ? (['agree'] as const) : []),
    ...(steps.includes('withdraw') ? (['withdraw'] as const) : []),
    ...(steps.includes('take-down') ? (['take-down'] as const) : []),
  ];
}
