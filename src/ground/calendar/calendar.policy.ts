/** Who may set a community's working calendar; reading it is for everybody. */
import type { Actor } from '../../platform/policy/index.js';

export const calendarPolicy = {
  read: (): boolean => true,
  change: (actor: Actor, communityPath: string): boolean => actor.has('administrator', communityPath),
};
