/** Who sees and decides about thanks and complaints. Nobody decides about what they said themselves or what was said of them. */
import type { Actor } from '../../platform/policy/index.js';
import { feedbackFlow, type FeedbackFlowTypes } from './feedback.flow.js';
import type { FeedbackAct, FeedbackKind, FeedbackState } from './feedback.schema.js';

export interface FeedbackPerson {
  placePath: string;
  kind: FeedbackKind;
  state: FeedbackState;
  giverId: string;
  accountId: string | null;
  organizationId: string | null;
}
export type Side = 'giver' | 'receiver' | 'staff' | 'reader';

/** What somebody is to it. */
export function sideOf(actor: Actor, f: FeedbackPerson): Side {
  if (actor.guest) return 'reader';
  if (actor.id === f.giverId) return 'giver';
  if (actor.id === f.accountId || (f.organizationId !== null && actor.manages(f.organizationId))) return 'receiver';
  return actor.works(f.placePath) ? 'staff' : 'reader';
}

export const feedbackPolicy = {
  give: (actor: Actor): boolean => !actor.guest,
  /** What is published: thanks of organizations are everybody's, what concerns a person is for who is signed in. */
  see: (actor: Actor, f: FeedbackPerson): boolean =>
    sideOf(actor, f) !== 'reader' || (f.state === 'published' && (f.organizationId !== null || !actor.guest)),
  /** Who said it: staff always, others as far as the giver agreed. */
  seeGiver: (actor: Actor, f: FeedbackPerson & { giverNamed: boolean }): boolean =>
    f.giverNamed || ['giver', 'staff'].includes(sideOf(actor, f)),
  queue: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
};

export function rolesIn(actor: Actor, f: FeedbackPerson): FeedbackFlowTypes['role'][] {
  const side = sideOf(actor, f);
  return side === 'reader' ? [] : [side];
}

/** The buttons. */
export const actsFor = (actor: Actor, f: FeedbackPerson, heard: boolean): FeedbackAct[] =>
  [...new Set(feedbackFlow.can(f.state, rolesIn(actor, f), { kind: f.kind, heard }))].filter((step) => step !== 'give');
