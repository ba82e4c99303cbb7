/** Who may see, write down and decide about a piece of service. Nobody confirms what they did themselves. */
import type { Actor } from '../../platform/policy/index.js';
import { entryFlow, type EntryFlowTypes, type EntryState, type EntryStep } from './entry.flow.js';

export interface EntryFacts {
  placePath: string;
  state: EntryState;
  recordedBy: string;
  /** Accounts of those who did it. */
  people: readonly string[];
  /** Account of whom it was done for, if they have one. */
  servedAccount: string | null;
}

export const entryPolicy = {
  /** Members write down what they did; staff, what anybody did. */
  record: (actor: Actor, communityPath: string): boolean =>
    actor.has('member', communityPath) || actor.works(communityPath),
  recordForOthers: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
  see: (actor: Actor, entry: EntryFacts): boolean => rolesIn(actor, entry).length > 0,
  desk: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
  /** Own figures: whoever is signed in. */
  own: (actor: Actor): boolean => !actor.guest,
};

/** What a person is to an entry. Those who did it decide nothing about it, whatever else they are. */
export function rolesIn(actor: Actor, entry: EntryFacts): EntryFlowTypes['role'][] {
  if (actor.id === null) return [];
  const roles: EntryFlowTypes['role'][] = actor.id === entry.recordedBy ? ['recorder'] : [];
  if (entry.people.includes(actor.id)) return [...roles, 'self'];
  if (actor.id === entry.servedAccount) roles.push('served');
  if (actor.works(entry.placePath)) roles.push('staff');
  return roles;
}

export type EntryAct = Exclude<EntryStep, 'record'>;

/** What this person may do now: the buttons. */
export const actsFor = (actor: Actor, entry: EntryFacts): EntryAct[] =>
  entryFlow.can(entry.state, rolesIn(actor, entry), {}).filter((step) => step !== 'record');
