/** Who may shape a community's categories: its administrators. Their list is everybody's. */
import type { Actor } from '../../platform/policy/index.js';

export const categoryPolicy = {
  change: (actor: Actor, communityPath: string): boolean => actor.has('administrator', communityPath),
  /** Also those switched off. */
  listAll: (actor: Actor, communityPath: string): boolean => actor.works(communityPath),
};
