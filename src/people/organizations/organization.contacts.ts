/** Showing the whole contact of an organization to staff, each time with a reason that is kept. */
import { Injectable } from '@nestjs/common';
import { LooksService } from '../../ground/accounts/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Organization } from './organization.entity.js';
import { organizationPolicy } from './organization.policy.js';
import { contactSeen, type ContactReveal } from './organization.schema.js';

@Injectable()
export class OrganizationContacts {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly looks: LooksService,
  ) {}

  /** The name and the number. @throws organization/not-found, http/forbidden */
  reveal(actor: Actor, id: string, { reason }: ContactReveal): Promise<{ name: string; phone: string }> {
    return this.db.tx(async () => {
      const organization = await this.db.repo(Organization).findOneBy({ id });
      if (!organization || !organizationPolicy.see(actor, organization)) throw new Problem('organization/not-found');
      if (!organizationPolicy.reveal(actor, organization)) throw new Problem('http/forbidden');
      const { appliedBy: about, placePath, contactName: name, contactPhone: phone } = organization;
      const subject = { kind: 'organization', id };
      await this.looks.note(actor, { about, what: 'organization-contact', subject, placePath, reason });
      this.events.emit(contactSeen, { subject, place: placePath, actor: actor.id, data: { reason } });
      return { name, phone };
    });
  }
}
