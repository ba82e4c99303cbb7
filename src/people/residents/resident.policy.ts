/** Who may see and decide who lives in a community: those who work for it. */
import type { Actor } from '../../platform/policy/index.js';

export const residentPolicy = {
  list: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
  decide: (actor: Actor, residency: { placePath: string; accountId: string }): boolean =>
    actor.works(residency.placePath) && residency.accountId !== actor.id,
  invite: (actor: Actor, building: { path: string }): boolean => actor.works(building.path),
};
