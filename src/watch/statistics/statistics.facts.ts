/** What the public counters count, as pure arithmetic over events. */

/** The facts of one step of a case that matter here. */
export interface StepFacts {
  to: string;
  outcome: string | null;
  /** The verdict given with this step: whether it is solved; null when nobody was reached or asked. */
  solved: boolean | null;
}

export interface CaseStanding {
  received: boolean;
  solved: boolean;
}

const BEFORE_ACCEPTANCE = new Set(['submitted', 'verifying', 'waiting']);
const ENDED_EMPTY = new Set(['rejected', 'merged']);

/**
 * Where a case stands after all its steps, in order. Received: opened and not rejected, merged into another or withdrawn
 * before it was accepted. Solved: closed with the outcome solved, and nobody who was asked in the last round denied it.
 */
export function standingOf(steps: readonly StepFacts[]): CaseStanding {
  let accepted = false;
  let denied = false;
  for (const { to, solved } of steps) {
    accepted ||= !BEFORE_ACCEPTANCE.has(to) && !ENDED_EMPTY.has(to) && to !== 'withdrawn';
    if (to === 'handling') denied = false;
    else denied ||= solved === false;
  }
  const last = steps.at(-1);
  if (!last) return { received: false, solved: false };
  const received = !ENDED_EMPTY.has(last.to) && (last.to !== 'withdrawn' || accepted);
  return { received, solved: last.to === 'closed' && last.outcome === 'solved' && !denied };
}

/** People who took part by a step of a case: who wrote, called, scanned or rated. */
export interface CasePeople {
  caseId: string;
  step: string;
  channel: string;
  actor: string | null;
  as: string;
  reporters: readonly string[];
}

const RESIDENTS = new Set(['reporter', 'concerned', 'called']);
const NAMELESS = new Set(['call', 'qr']);

/** Accounts; a caller or scanner without one is told apart by the case they opened. */
export function peopleOf({ caseId, step, channel, actor, as, reporters }: CasePeople): string[] {
  if (step === 'open') return reporters.length ? [...reporters] : NAMELESS.has(channel) ? [caseId] : [];
  return actor && RESIDENTS.has(as) ? [actor] : [];
}
