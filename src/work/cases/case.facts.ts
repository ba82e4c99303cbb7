/** What the workflow and the policy of a case look at, and the names they use. Pure types, no database. */

export const caseStates = [
  'submitted',
  'verifying',
  'accepted',
  'dispatched',
  'handling',
  'waiting',
  'review',
  'callback',
  'closed',
  'rejected',
  'withdrawn',
  // Rows of later rooms lead to these.
  'suspended',
  'merged',
] as const;
export type CaseState = (typeof caseStates)[number];

/** Neither closed nor ended in another way. */
export const openStates = [
  'submitted',
  'verifying',
  'accepted',
  'dispatched',
  'handling',
  'waiting',
  'review',
  'callback',
] as const satisfies readonly CaseState[];

export const caseSteps = [
  'open',
  'visit',
  'find',
  'accept',
  'reject',
  'dispatch',
  'sign',
  'return',
  'transfer',
  'contact',
  'ask',
  'answer',
  'finish',
  'send-back',
  'pass',
  'call',
  'rate',
  'redo',
  'withdraw',
  'note',
  'update',
  // Rows to come.
  'extend',
  'suspend',
  'clear',
  'reopen',
  'appeal',
  'merge',
  'unmerge',
  'order',
  'invite',
] as const;
export type CaseStep = (typeof caseSteps)[number];

/** What a person is to a case; one person can be several of them. */
export type CaseRole =
  | 'reporter'
  | 'concerned'
  | 'intake'
  | 'supervisor'
  | 'visitor'
  | 'unit'
  | 'handler'
  | 'reviewer'
  | 'caller'
  | 'called';

/** What a step asks of whoever takes it: fields of its form. */
export type CaseNeed =
  | 'title'
  | 'words'
  | 'category'
  | 'place'
  | 'visitor'
  | 'appointment'
  | 'finding'
  | 'grade'
  | 'reason'
  | 'another-way'
  | 'lead'
  | 'hand-over'
  | 'how'
  | 'question'
  | 'answer'
  | 'outcome'
  | 'result'
  | 'after-photo'
  | 'defect'
  | 'reply'
  | 'rating'
  | 'decision'
  | 'text';

/** What is written down beside what the step asked for. */
export type CaseRecord =
  | 'number'
  | 'channel'
  | 'consent'
  | 'photos'
  | 'time'
  | 'spot'
  | 'deadline'
  | 'suggested-owner'
  | 'signer'
  | 'round'
  | 'attempt';

/**
 * Effects on the clocks. Acceptance runs from submission; handling from the first dispatch, so that returns and transfers
 * win no time; 'pauses' and 'resumes' act on whichever runs.
 */
export type CaseClock =
  | 'acceptance-starts'
  | 'acceptance-stops'
  | 'handling-starts'
  | 'handling-stops'
  | 'handling-restarts'
  | 'contact-stops'
  | 'pauses'
  | 'resumes'
  | 'ends';

/** Whoever is responsible: a member (the id is the account's) or an organization. */
export interface Lead {
  readonly kind: 'member' | 'organization';
  readonly id: string;
}

/** One person to be called back. */
export interface CallBack {
  readonly id: string;
  /** Null: a person without an account, whom a caller rings. */
  readonly accountId: string | null;
  readonly as: 'concerned' | 'reporter';
  /** Undecided: unhappy, and a supervisor must say whether it is redone. */
  readonly standing: 'open' | 'answered' | 'unreached' | 'expired' | 'undecided';
  /** Failed calls. */
  readonly attempts: number;
}

/** Everything a right or a step of a case depends on. */
export interface CaseFacts {
  readonly state: CaseState;
  /** The state before this one: where 'previous' leads. */
  readonly previous: CaseState | null;
  readonly placePath: string;
  readonly private: boolean;
  /** Accounts of those who reported it. */
  readonly reporters: readonly string[];
  /** Accounts of those whom it is about: the reporter's own, unless reported for someone else. */
  readonly concerned: readonly string[];
  readonly visitorId: string | null;
  readonly finding: 'true' | 'partly' | 'not' | null;
  readonly lead: Lead | null;
  /** Account that signed for the present lead; null until signed, and again after a return or a transfer. */
  readonly signedBy: string | null;
  /** Accounts that signed, reported or finished it in any round: they don't judge it. */
  readonly handlers: readonly string[];
  readonly returns: number;
  /** Until when the lead may return it: two working days after the dispatch. */
  readonly returnUntil: Date | null;
  readonly redos: number;
  /** Of the present round. */
  readonly callbacks: readonly CallBack[];
  /** The clock's time when the facts were read. */
  readonly now: Date;
}

/** The vocabulary of the workflow table. */
export interface CaseFlowTypes {
  state: CaseState;
  step: CaseStep;
  role: CaseRole;
  need: CaseNeed;
  record: CaseRecord;
  clock: CaseClock;
  facts: CaseFacts;
}
