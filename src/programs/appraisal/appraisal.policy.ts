/** Who runs an appraisal, who takes part, who decides an objection: the only place where it is decided. */
import type { Actor } from '../../platform/policy/index.js';
import { roundFlow, type RoundState } from './appraisal.flow.js';
import type { RoundView } from './appraisal.schema.js';

export interface RoundFacts {
  placePath: string;
  state: RoundState;
  objectUntil: Date | null;
  /** Staff who set it up or moved it on. */
  hands: readonly string[];
}

export const appraisalPolicy = {
  /** Staff of the community set it up and see how it goes. */
  manage: (actor: Actor, placePath: string): boolean => actor.works(placePath),
  /** Who ran it, is judged by it, or judged this member decides no objection. `judged`: the actor reviewed the member. */
  decide: (actor: Actor, r: RoundFacts, about: { accountId: string; judged: boolean }): boolean =>
    actor.works(r.placePath) &&
    actor.id !== null &&
    !r.hands.includes(actor.id) &&
    actor.id !== about.accountId &&
    !about.judged,
};

export const factsOf = (r: RoundFacts, undecided: number, now: Date) => ({
  undecided,
  objectionsOver: r.objectUntil !== null && r.objectUntil.getTime() <= now.getTime(),
});

/** What staff may do with a round now: the buttons. */
export function roundActs(actor: Actor, r: RoundFacts, undecided: number, now: Date): RoundView['mine']['can'] {
  if (!appraisalPolicy.manage(actor, r.placePath)) return [];
  const steps = roundFlow.can(r.state, ['staff'], factsOf(r, undecided, now));
  const acts = steps.filter((step) => step !== 'set-up');
  return [...acts, ...(r.state === 'draft' ? (['edit'] as const) : []), 'manage'];
}
