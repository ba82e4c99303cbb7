/** Who may shape the tree: the administrators of a place, for what lies below it. */
import type { Actor } from '../../platform/policy/index.js';

export const placePolicy = {
  /** Names down to the building are public: people choose theirs at registration. Households are not. */
  list: (actor: Actor, parent: { kind: string; path: string }): boolean => parent.kind !== 'building' || !actor.guest,
  change: (actor: Actor, place: { path: string }): boolean => actor.has('administrator', place.path),
};
