/** Who nominates, votes and decides about honours. */
import type { Actor } from '../../platform/policy/index.js';

interface Nomination {
  placePath: string;
  byAccount: string;
  accountId: string;
  state: 'waiting' | 'accepted' | 'declined' | 'withdrawn';
}
const belongs = (actor: Actor, path: string): boolean => actor.home === path || actor.has('member', path);

export const nominationPolicy = {
  nominate: (actor: Actor, path: string): boolean => !actor.guest && (belongs(actor, path) || actor.works(path)),
  /** Whoever made it, and staff; the one who is nominated hears when it was accepted. */
  see: (actor: Actor, one: Nomination): boolean =>
    !actor.guest && (actor.id === one.byAccount || actor.works(one.placePath)),
  desk: (actor: Actor, path: string): boolean => actor.works(path),
  /** One vote for each person who belongs to the community. */
  vote: (actor: Actor, path: string): boolean => !actor.guest && belongs(actor, path),
};

export function nominationActs(actor: Actor, one: Nomination): ('accept' | 'decline' | 'withdraw')[] {
  if (one.state !== 'waiting') return [];
  const own = actor.id === one.byAccount ? (['withdraw'] as const) : [];
  // staff who are nominated leave it to a colleague
  const decides = actor.works(one.placePath) && actor.id !== one.accountId ? (['accept', 'decline'] as const) : [];
  return [...decides, ...own];
}
