/** Who a person is to a case, what they may read of it and which steps they may take. Pure, and the only place that decides. */
import type { Actor } from '../../platform/policy/index.js';
import type { By, Decision, Refusal } from '../../platform/flow/index.js';
import type { CaseFacts, CaseFlowTypes, CaseRole, CaseStep } from './case.facts.js';
import { caseFlow } from './case.flow.js';

type Taker = By<CaseFlowTypes>;

/** What a person is to a case. */
export function rolesIn(actor: Actor, c: CaseFacts): CaseRole[] {
  if (actor.id === null) return [];
  const { id } = actor;
  const unit = inUnit(actor, c);
  const hadHand = unit || c.signedBy === id || c.handlers.includes(id);
  const staff = actor.works(c.placePath);
  const plays: Record<CaseRole, boolean> = {
    reporter: c.reporters.includes(id),
    concerned: c.concerned.includes(id),
    intake: staff,
    supervisor: actor.has('supervisor', c.placePath),
    visitor: c.visitorId === id,
    unit,
    handler: unit && c.signedBy !== null,
    // Nobody judges their own work.
    reviewer: staff && !hadHand,
    caller: staff && !hadHand,
    called: !hadHand && c.callbacks.some((one) => one.accountId === id && one.standing === 'open'),
  };
  return (Object.keys(plays) as CaseRole[]).filter((role) => plays[role]);
}

/** Whether the person belongs to whoever the case is with: the lead member, or anyone of the lead organization. */
function inUnit(actor: Actor, { lead }: Pick<CaseFacts, 'lead'>): boolean {
  if (lead === null) return false;
  return lead.kind === 'organization' ? actor.serves(lead.id) : actor.id === lead.id;
}

/** Whether the person has to do with the case: reported it, is concerned, visits it or has it in hand. */
export const isParty = (actor: Actor, c: CaseFacts): boolean =>
  actor.id !== null &&
  (c.reporters.includes(actor.id) || c.concerned.includes(actor.id) || c.visitorId === actor.id || inUnit(actor, c));

export const casePolicy = {
  /** The case at all: a public one is anyone's to read, a private one its parties' and the community's staff's. */
  read: (actor: Actor, c: CaseFacts): boolean => !c.private || isParty(actor, c) || actor.works(c.placePath),

  /** The words and photos as they were given, and the questions and answers: parties and staff. */
  readWords: (actor: Actor, c: CaseFacts): boolean => isParty(actor, c) || actor.works(c.placePath),

  /** Contact, exact address and private notes: staff, and those who go there or have it in hand now. */
  readPrivate: (actor: Actor, c: CaseFacts): boolean =>
    actor.works(c.placePath) || (actor.id !== null && c.visitorId === actor.id) || inUnit(actor, c),

  /** To open a case at a place: signed-in people for themselves and others, staff for anyone. */
  open: (actor: Actor, placePath: string): CaseRole[] =>
    actor.id === null ? [] : actor.works(placePath) ? ['reporter', 'intake'] : ['reporter'],

  /** The desk of a community: its queue. */
  desk: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),

  /** To dispatch many at once; about each case its own step decides. */
  dispatchMany: (actor: Actor, communityPath: string): boolean => actor.worksIn(communityPath),
};

/** The steps this person may take now, in the order of the table: the buttons. */
export const stepsFor = (actor: Actor, c: CaseFacts): CaseStep[] => caseFlow.can(c.state, rolesIn(actor, c), c);

export const may = (actor: Actor, step: CaseStep, c: CaseFacts): boolean => stepsFor(actor, c).includes(step);

/** Decides about a step of this person; `outcome` where the step has several. */
export const decide = (actor: Actor, step: CaseStep, c: CaseFacts, outcome?: string): Decision<CaseFlowTypes> =>
  take(step, c, rolesIn(actor, c), outcome);

/** Decides about a step that happens by itself: a time ran out, a rule applies. */
export const decideByClock = (step: CaseStep, c: CaseFacts, outcome?: string): Decision<CaseFlowTypes> =>
  take(step, c, ['clock'], outcome);

const take = (step: CaseStep, c: CaseFacts, roles: readonly Taker[], outcome?: string): Decision<CaseFlowTypes> =>
  caseFlow.take(c.state, step, {
    roles,
    facts: c,
    previous: c.previous,
    ...(outcome === undefined ? {} : { outcome }),
  });

/** The error that a refused step is answered with. Whoever may not read the case gets http/not-found before this. */
export function refusalCode(refusal: Refusal): string {
  switch (refusal.why) {
    case 'guard':
      return refusal.code;
    case 'role':
      return 'http/forbidden';
    case 'state':
    case 'previous':
    case 'outcome':
      return 'case/not-now';
  }
}

/**
 * The parameters of `visible`, the SQL twin of `read` in the queries:
 * `not private or reporter or concerned or visitor = account or lead in (member: account, organization: any(organizations))
 * or starts_with(place_path, any(paths))`. Both are held together by a property test.
 */
export interface CaseScope {
  readonly account: string | null;
  readonly organizations: readonly string[];
  readonly paths: readonly string[];
}
export const caseScope = (actor: Actor): CaseScope => ({
  account: actor.id,
  organizations: actor.organizations(),
  paths: actor.paths('staff', 'supervisor', 'administrator'),
});

/** `read` once more, in terms of the parameters alone: what the SQL must say. */
export function visible({ account, organizations, paths }: CaseScope, c: CaseFacts): boolean {
  if (!c.private || paths.some((path) => c.placePath.startsWith(path))) return true;
  if (account === null) return false;
  const led = c.lead?.kind === 'organization' ? organizations.includes(c.lead.id) : c.lead?.id === account;
  return led || c.visitorId === account || c.reporters.includes(account) || c.concerned.includes(account);
}
