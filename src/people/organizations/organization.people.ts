/** Who works for an organization: its managers take people on and let them go. */
import { Injectable } from '@nestjs/common';
import { GrantsService } from '../../ground/accounts/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Organization } from './organization.entity.js';
import { organizationPolicy } from './organization.policy.js';
import { OrganizationQueries } from './organization.queries.js';
import { organizationStaffed, type NewPerson, type OrganizationPerson } from './organization.schema.js';

@Injectable()
export class OrganizationPeople {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly grants: GrantsService,
    private readonly queries: OrganizationQueries,
    private readonly clock: Clock,
  ) {}

  /** Managers and workers. @throws organization/not-found */
  async list(actor: Actor, id: string): Promise<OrganizationPerson[]> {
    const organization = await this.db.repo(Organization).findOneBy({ id });
    const may = organization && (actor.serves(id) || actor.works(organization.placePath));
    if (!may) throw new Problem('organization/not-found');
    return this.queries.people(id);
  }

  /** Takes somebody on; a worker becomes a manager this way, and the other way round. @throws organization/not-found, organization/no-person, organization/last-manager, grant/past */
  take(actor: Actor, id: string, { accountId, role, until }: NewPerson): Promise<void> {
    return this.db.tx(async () => {
      const organization = await this.lock(actor, id);
      const before = (await this.queries.people(id)).filter((one) => one.account.id === accountId);
      if (before.some((one) => one.role === role && !one.until)) return;
      const end = until === undefined ? null : new Date(until);
      if (end && end <= this.clock.now()) throw new Problem('grant/past', { field: 'until' });
      if (!(await this.queries.known(accountId))) throw new Problem('organization/no-person', { field: 'accountId' });
      for (const one of before) if (one.role !== role) await this.end(actor, organization, accountId, one.role);
      await this.grants.give(actor.id, this.right(organization, accountId, role), { until: end });
      this.tell(actor, organization, accountId, role, true);
    });
  }

  /** Lets somebody go, or goes. @throws organization/not-found, organization/last-manager */
  release(actor: Actor, id: string, accountId: string): Promise<void> {
    return this.db.tx(async () => {
      const organization = await this.lock(actor, id, actor.id === accountId);
      const roles = (await this.queries.people(id)).filter((one) => one.account.id === accountId);
      for (const { role } of roles) await this.end(actor, organization, accountId, role);
    });
  }

  private async end(actor: Actor, o: Organization, accountId: string, role: 'manager' | 'worker'): Promise<void> {
    const managers = (await this.queries.people(o.id)).filter((one) => one.role === 'manager' && !one.until);
    if (role === 'manager' && managers.every((one) => one.account.id === accountId))
      throw new Problem('organization/last-manager');
    await this.grants.take(actor.id, this.right(o, accountId, role));
    this.tell(actor, o, accountId, role, false);
  }

  private right({ id, placePath }: Organization, accountId: string, role: 'manager' | 'worker') {
    return { accountId, role, path: placePath, subject: { kind: 'organization', id } };
  }

  private tell(actor: Actor, o: Organization, account: string, role: 'manager' | 'worker', given: boolean): void {
    const subject = { kind: 'organization', id: o.id };
    this.events.emit(organizationStaffed, {
      subject,
      place: o.placePath,
      actor: actor.id,
      data: { account, role, given },
    });
  }

  private async lock(actor: Actor, id: string, own = false): Promise<Organization> {
    const organization = await this.db
      .repo(Organization)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!organization || !organizationPolicy.see(actor, organization)) throw new Problem('organization/not-found');
    if (!own && !organizationPolicy.people(actor, organization)) throw new Problem('http/forbidden');
    return organization;
  }
}
