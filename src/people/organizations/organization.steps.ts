/** The steps of an organization: approved, declined, warned, suspended until a day, resumed, and how it leaves. */
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Organization } from './organization.entity.js';
import { organizationFlow, type OrganizationFlowTypes, type OrganizationStep } from './organization.flow.js';
import { organizationPolicy, rolesIn } from './organization.policy.js';
import { organizationApplied, organizationDecided } from './organization.schema.js';
import { OrganizationsService } from './organizations.service.js';
import { VettingRecords } from './vetting.records.js';
import { organizationWarned } from './vetting.schema.js';

const RESUMES = 'organizations.resumes';
export interface StepOrder {
  version: number;
  reason?: string | undefined;
  /** Of a suspension. */
  until?: string | undefined;
}

@Injectable()
export class OrganizationSteps {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly deadlines: Deadlines,
    private readonly organizations: OrganizationsService,
    private readonly records: VettingRecords,
  ) {
    deadlines.on(RESUMES, (id) => this.resumeByClock(id));
  }

  /**
   * Takes a step of the table. An approval needs every required item ticked and the charter signed.
   * @throws organization/not-found, organization/changed, organization/not-now, organization/name-taken, organization/unchecked,
   * organization/unsigned, organization/until-past, http/forbidden
   */
  take(actor: Actor, id: string, step: OrganizationStep, { version, reason, until }: StepOrder): Promise<void> {
    return this.db.tx(async () => {
      const organization = await this.lock(id);
      if (!organization || !organizationPolicy.see(actor, organization)) throw new Problem('organization/not-found');
      if (organization.version !== version) throw new Problem('organization/changed');
      const roles = rolesIn(actor, organization);
      const to = this.decide(organization, step, roles);
      // The name may have been taken while it was not in.
      if (organization.state === 'declined' || organization.state === 'left')
        await this.organizations.keepApart(organization, organization.name);
      if (step === 'approve') await this.records.assertReady(id);
      const end = until === undefined ? null : new Date(until);
      if (end && end <= this.records.now()) throw new Problem('organization/until-past', { field: 'until' });
      await this.write(organization, step, to, { by: actor.id, reason: reason ?? null, until: end });
    });
  }

  private decide(
    { state }: Organization,
    step: OrganizationStep,
    roles: Iterable<OrganizationFlowTypes['role'] | 'clock'>,
  ): Organization['state'] {
    const decision = organizationFlow.take(state, step, { roles, facts: {} });
    if (decision.ok) return decision.transition.to;
    throw new Problem(decision.refusal.why === 'role' ? 'http/forbidden' : 'organization/not-now');
  }

  private async write(
    organization: Organization,
    step: OrganizationStep,
    to: Organization['state'],
    { by, reason, until }: { by: string | null; reason: string | null; until: Date | null },
  ): Promise<void> {
    const { id, placePath, kind } = organization;
    organization.state = to;
    organization.reason = reason;
    organization.decidedBy = by;
    organization.decidedAt = this.records.now();
    organization.suspendedUntil = until;
    if (step === 'warn') organization.warnings++;
    await this.db.repo(Organization).save(organization);
    await this.records.note(organization, step, by, reason, until);
    if (until) await this.deadlines.set(RESUMES, id, until);
    else if (step !== 'warn') await this.deadlines.clear(RESUMES, id);
    const about = { subject: { kind: 'organization', id }, place: placePath, actor: by };
    if (step === 'warn') this.events.emit(organizationWarned, { ...about, data: { warnings: organization.warnings } });
    else
      this.events.emit(step === 'apply' ? organizationApplied : organizationDecided, {
        ...about,
        data: { kind, state: to },
      });
  }

  private async resumeByClock(id: string): Promise<void> {
    const organization = await this.lock(id);
    const until = organization?.suspendedUntil;
    if (organization?.state !== 'suspended' || !until || until > this.records.now()) return;
    const to = this.decide(organization, 'resume', ['clock']);
    await this.write(organization, 'resume', to, { by: null, reason: null, until: null });
  }

  private lock(id: string): Promise<Organization | null> {
    return this.db.repo(Organization).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
