/** Whom a case can be given to: confirmed members and vetted organizations that serve its place. */
import { Injectable } from '@nestjs/common';
import { communityPath } from '../../ground/places/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { OrganizationQueries, type OrganizationKind } from '../organizations/index.js';
import { MemberQueries } from './member.queries.js';
import type { AssigneeFilter, AssigneeView } from './member.schema.js';

/** For a member, the id is the account's. */
export interface AssigneeRef {
  readonly kind: 'member' | 'organization';
  readonly id: string;
}
export interface Assignee extends AssigneeRef {
  readonly name: string;
  readonly organizationKind: OrganizationKind | null;
}

@Injectable()
export class Assignees {
  constructor(
    private readonly members: MemberQueries,
    private readonly organizations: OrganizationQueries,
  ) {}

  /** The unit or person, if it may be given a case at this place. @throws organization/not-vetted, organization/not-serving, member/not-confirmed */
  async resolve({ kind, id }: AssigneeRef, placePath: string): Promise<Assignee> {
    if (kind === 'member') {
      const name = await this.members.confirmed(id, communityPath(placePath));
      if (name === undefined) throw new Problem('member/not-confirmed');
      return { kind, id, name, organizationKind: null };
    }
    const organization = await this.organizations.vetted(id, placePath);
    if (!organization) throw new Problem('organization/not-vetted');
    if (!organization.serves) throw new Problem('organization/not-serving');
    return { kind, id, name: organization.name, organizationKind: organization.kind };
  }

  /** Whether it can't be given anything any more: suspended, or not a confirmed member of the place's community. */
  async gone({ kind, id }: AssigneeRef, placePath: string): Promise<boolean> {
    const there =
      kind === 'member'
        ? await this.members.confirmed(id, communityPath(placePath))
        : await this.organizations.vetted(id, placePath);
    return there === undefined;
  }

  /** Which of the person's own organizations may be given cases in this community. */
  async vetted(actor: Actor, communityPath: string): Promise<string[]> {
    const own = actor.organizations();
    return own.length ? this.organizations.approvedOf(own, communityPath) : [];
  }

  /** Everybody who could take a case of this category at this place: organizations that take it, members, the others. */
  async list(placePath: string, { category, q }: Omit<AssigneeFilter, 'placeId'>): Promise<AssigneeView[]> {
    const community = communityPath(placePath);
    const organizations = await this.organizations.assignable(community, placePath, category, q);
    const members = await this.members.assignable(community, q);
    const units = organizations.map(({ kind, ...o }): AssigneeView => ({
      ...o,
      kind: 'organization',
      organizationKind: kind,
      skills: [],
    }));
    const people = members.map(({ accountId, name, skills }): AssigneeView => {
      return { kind: 'member', id: accountId, name, organizationKind: null, skills, fits: true };
    });
    return [...units.filter((u) => u.fits), ...people, ...units.filter((u) => !u.fits)];
  }
}
