/** Commands on organizations: apply, change the page. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { GrantsService } from '../../ground/accounts/index.js';
import { Db, newId } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { organizationFlow } from './organization.flow.js';
import { OrganizationPages } from './organization.pages.js';
import { Organization } from './organization.entity.js';
import { organizationPolicy } from './organization.policy.js';
import { VettingRecords } from './vetting.records.js';
import {
  organizationApplied,
  organizationChanged,
  type Application,
  type OrganizationChange,
} from './organization.schema.js';

/** So many applications of one person may wait at once. */
const WAITING = 3;

@Injectable()
export class OrganizationsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly grants: GrantsService,
    private readonly pages: OrganizationPages,
    private readonly records: VettingRecords,
  ) {}

  /**
   * Applies for an organization; the applicant becomes its manager. Answers its id.
   * @throws organization/name-taken, organization/no-area, organization/too-many-applications, media/not-found
   */
  apply(actor: Actor, community: { path: string }, order: Application): Promise<string> {
    return this.db.tx(async () => {
      if (actor.id === null) throw new Problem('http/sign-in');
      await this.turn(`organizations ${community.path}`);
      const waiting = await this.db.repo(Organization).countBy({ appliedBy: actor.id, state: 'applied' });
      if (waiting >= WAITING) throw new Problem('organization/too-many-applications', { values: { maximum: WAITING } });
      const organization = this.db.repo(Organization).create({
        id: newId(),
        placePath: community.path,
        state: organizationFlow.table.start,
        introduction: '',
        address: null,
        publicPhone: null,
        photos: [],
        licence: null,
        categories: [],
        areaPaths: [],
        ...{ hours: null, warnings: 0, suspendedUntil: null, reason: null },
        appliedBy: actor.id,
        decidedBy: null,
        decidedAt: null,
        createdAt: this.records.now(),
      });
      await this.fill(organization, actor, order);
      await this.db.repo(Organization).insert(organization);
      await this.records.note(organization, 'apply', actor.id, null);
      await this.grants.give(actor.id, this.managerOf(organization, actor.id));
      this.emit(organizationApplied, organization, actor);
      return organization.id;
    });
  }

  private managerOf({ id, placePath }: Organization, accountId: string) {
    return { accountId, role: 'manager', path: placePath, subject: { kind: 'organization', id } } as const;
  }

  /**
   * Changes the page and the contact; before the vetting also what is vetted, afterwards only staff do.
   * @throws organization/not-found, organization/changed, organization/vetted-field, organization/name-taken, organization/no-area
   */
  change(actor: Actor, id: string, { version, ...change }: OrganizationChange): Promise<void> {
    return this.db.tx(async () => {
      const organization = await this.lock(actor, id, version);
      if (!organizationPolicy.edit(actor, organization)) throw new Problem('http/forbidden');
      const vetted = (['name', 'kind', 'categories', 'areaIds', 'licence'] as const).find(
        (field) => change[field] !== undefined,
      );
      if (vetted && !organizationPolicy.editVetted(actor, organization))
        throw new Problem('organization/vetted-field', { field: vetted });
      await this.fill(organization, actor, change);
      await this.db.repo(Organization).save(organization);
      this.emit(organizationChanged, organization, actor);
    });
  }

  private async fill(organization: Organization, actor: Actor, change: Partial<Application>): Promise<void> {
    const { areaIds, photos, licence, name, ...plain } = change;
    if (name !== undefined && name !== organization.name) await this.keepApart(organization, name);
    Object.assign(organization, plain, name === undefined ? {} : { name });
    if (areaIds) organization.areaPaths = await this.pages.areas(organization.placePath, areaIds);
    if (photos) organization.photos = await this.pages.photos(organization, actor, photos);
    if (licence) organization.licence = await this.pages.licence(organization, actor, licence);
  }

  /** One name, one organization: of those that are in or wait to be. @throws organization/name-taken */
  async keepApart({ placePath }: Organization, name: string): Promise<void> {
    await this.turn(`organizations ${placePath}`);
    const states = In(['applied', 'approved', 'suspended'] as const);
    if (await this.db.repo(Organization).existsBy({ placePath, name, state: states }))
      throw new Problem('organization/name-taken', { field: 'name' });
  }

  /** The row, locked, if the person may see it; unknown and hidden answer alike. */
  private async lock(actor: Actor, id: string, version: number): Promise<Organization> {
    const organization = await this.db
      .repo(Organization)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!organization || !organizationPolicy.see(actor, organization)) throw new Problem('organization/not-found');
    if (organization.version !== version) throw new Problem('organization/changed');
    return organization;
  }

  /** Those who do the same in one community wait for each other. */
  private async turn(key: string): Promise<void> {
    await this.db.current().client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  }

  private emit(
    event: EventDefinition<{ kind: Organization['kind']; state: Organization['state'] }>,
    { id, placePath, kind, state }: Organization,
    actor: Actor,
  ): void {
    const subject = { kind: 'organization', id };
    this.events.emit(event, { subject, place: placePath, actor: actor.id, data: { kind, state } });
  }
}
