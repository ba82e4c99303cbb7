/** Who acts: an account (or a guest) with the rights it holds by place or by subject. Pure; knows no feature. */

export type Role = 'resident' | 'member' | 'staff' | 'supervisor' | 'administrator' | 'manager' | 'worker';

/** A right: a role at a place and below, or (manager, worker) in one subject such as an organization. */
export interface Grant {
  role: Role;
  path: string;
  subject?: { kind: string; id: string };
}

export interface ActorFacts {
  id: string | null;
  sessionId: string | null;
  name: string;
  language: 'zh' | 'en';
  /** Path of the community the person calls home, if any. */
  home: string | null;
  grants: readonly Grant[];
}

const STAFF: readonly Role[] = ['staff', 'supervisor', 'administrator'];

export class Actor implements ActorFacts {
  readonly id: string | null;
  readonly sessionId: string | null;
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly home: string | null;
  readonly grants: readonly Grant[];

  constructor(facts: ActorFacts) {
    this.id = facts.id;
    this.sessionId = facts.sessionId;
    this.name = facts.name;
    this.language = facts.language;
    this.home = facts.home;
    this.grants = facts.grants;
  }

  get guest(): boolean {
    return this.id === null;
  }

  /** Whether the person holds this role at this place or above it. */
  has(role: Role, path: string): boolean {
    return this.grants.some((g) => g.role === role && !g.subject && path.startsWith(g.path));
  }

  /** Whether the person works for the community at this place: staff, supervisor or administrator. */
  works(path: string): boolean {
    return STAFF.some((role) => this.has(role, path));
  }

  /** Whether the person works for the community at this place, or in a part of it. */
  worksIn(path: string): boolean {
    return this.works(path) || this.paths(...STAFF).some((part) => part.startsWith(path));
  }

  /** Whether the person may act for this organization as its manager. */
  manages(organizationId: string): boolean {
    return this.holds('manager', organizationId);
  }

  /** Whether the person belongs to this organization, as manager or worker. */
  serves(organizationId: string): boolean {
    return this.manages(organizationId) || this.holds('worker', organizationId);
  }

  /** Organizations the person belongs to. */
  organizations(): string[] {
    return [...new Set(this.grants.flatMap((g) => (g.subject?.kind === 'organization' ? [g.subject.id] : [])))];
  }

  /** Places where the person holds one of these roles, for SQL conditions (`starts_with(place_path, any)`). */
  paths(...roles: Role[]): string[] {
    return [...new Set(this.grants.filter((g) => !g.subject && roles.includes(g.role)).map((g) => g.path))];
  }

  private holds(role: Role, id: string): boolean {
    return this.grants.some((g) => g.role === role && g.subject?.id === id);
  }
}

export const guest = (language: 'zh' | 'en' = 'zh'): Actor =>
  new Actor({ id: null, sessionId: null, name: '', language, home: null, grants: [] });
