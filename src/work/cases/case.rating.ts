/** What follows from a person's verdict: closed, redone, left to a supervisor, or still waiting for others. Pure. */
import type { CallBack, CaseFacts } from './case.facts.js';

/** A verdict at call-back; null: three calls failed, or the time to answer ran out. */
export interface Verdict {
  readonly contacted: boolean;
  readonly solved: boolean;
  readonly satisfied: 'yes' | 'basically' | 'no';
}
export type RateOutcome = 'more' | 'last' | 'redo' | 'undecided';

/** So many failed calls before a person counts as not reached. */
export const CALLS = 3;

export const unhappy = (verdict: Verdict | null): boolean =>
  verdict !== null && (!verdict.solved || verdict.satisfied === 'no');

/** The outcome of `rate` for this call-back: by itself a redo for the person concerned the first time, else a supervisor's. */
export function ratingOutcome(facts: CaseFacts, callback: CallBack, verdict: Verdict | null): RateOutcome {
  if (unhappy(verdict)) return callback.as === 'concerned' && facts.redos === 0 ? 'redo' : 'undecided';
  return pendingBeside(facts, [callback.id]) ? 'more' : 'last';
}

/** The outcome of `redo` when the supervisor lets the result stand: every undecided call-back is decided by it. */
export function standingOutcome(facts: CaseFacts): 'stands-more' | 'stands-last' {
  const decided = facts.callbacks.filter((one) => one.standing === 'undecided').map((one) => one.id);
  return pendingBeside(facts, decided) ? 'stands-more' : 'stands-last';
}

/** Whether a caller may put a person down as not reached. */
export const mayGiveUp = (callback: CallBack): boolean => callback.attempts >= CALLS;

const pendingBeside = (facts: CaseFacts, ids: readonly string[]): boolean =>
  facts.callbacks.some((one) => !ids.includes(one.id) && (one.standing === 'open' || one.standing === 'undecided'));
