/** Who sees and who changes the rights to work at a place; what isn't said here is refused. */
import type { Actor, Role } from '../../platform/policy/index.js';

const LENT: readonly Role[] = ['staff', 'supervisor', 'administrator', 'manager'];

export const grantPolicy = {
  /** Whoever works at a place sees who works there, above it and below it. */
  see: (actor: Actor, path: string): boolean => actor.works(path),
  /** Given and taken only by those who administer exactly the place of the right, or one above it. */
  change: (actor: Actor, path: string): boolean => actor.has('administrator', path),
  /** Sees who looked at people's masked facts. */
  supervise: (actor: Actor, path: string): boolean => actor.has('supervisor', path) || actor.has('administrator', path),
  /** One's own right to work somewhere, or to act for an organization or a group; not where one lives. */
  lend: (role: Role): boolean => LENT.includes(role),
};
