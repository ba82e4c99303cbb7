/** Who sees and who changes the rights to work at a place; what isn't said here is refused. */
import type { Actor } from '../../platform/policy/index.js';

export const grantPolicy = {
  /** Whoever works at a place sees who works there, above it and below it. */
  see: (actor: Actor, path: string): boolean => actor.works(path),
  /** Given and taken only by those who administer exactly the place of the right, or one above it. */
  change: (actor: Actor, path: string): boolean => actor.has('administrator', path),
};
