/** Routes of one organization: its page, its people. */
import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { z } from 'zod';
import { Allow, id as uuid, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { OrganizationContacts } from './organization.contacts.js';
import { OrganizationPeople } from './organization.people.js';
import { OrganizationQueries } from './organization.queries.js';
import {
  contactReveal,
  contactRevealed,
  newPerson,
  organizationChange,
  organizationPeople,
  organizationView,
  type ContactReveal,
  type NewPerson,
  type OrganizationChange,
  type OrganizationView,
} from './organization.schema.js';
import { OrganizationsService } from './organizations.service.js';

type Id = z.infer<typeof idParam>;
type People = z.infer<typeof organizationPeople>;
const personParam = z.strictObject({ id: uuid, accountId: uuid });

@Controller('api/v1/organizations/:id')
export class OrganizationController {
  constructor(
    private readonly organizations: OrganizationsService,
    private readonly people: OrganizationPeople,
    private readonly contacts: OrganizationContacts,
    private readonly queries: OrganizationQueries,
  ) {}

  @Get()
  @Allow('anyone', 'organization.see')
  @Reply(organizationView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<OrganizationView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('organization/not-found');
    return view;
  }

  @Patch()
  @Allow('signed-in', 'organization.edit')
  @Idempotent()
  @Reply(organizationView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: organizationChange }) body: OrganizationChange,
  ): Promise<OrganizationView> {
    await this.organizations.change(actor, id, body);
    return this.one(actor, { id });
  }

  /** The whole contact, for staff; who looked, when and why is kept. */
  @Post('reveal')
  @Allow('signed-in', 'organization.reveal')
  @Reply(contactRevealed)
  reveal(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: contactReveal }) body: ContactReveal,
  ): Promise<z.infer<typeof contactRevealed>> {
    return this.contacts.reveal(actor, id, body);
  }

  @Get('people')
  @Allow('signed-in', 'organization.people')
  @Reply(organizationPeople)
  async staff(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<People> {
    return { items: await this.people.list(actor, id), next: null };
  }

  @Post('people')
  @Allow('signed-in', 'organization.people')
  @Idempotent()
  @Reply(organizationPeople, 201)
  async take(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newPerson }) body: NewPerson,
  ): Promise<People> {
    await this.people.take(actor, id, body);
    return { items: await this.queries.people(id), next: null };
  }

  @Delete('people/:accountId')
  @Allow('signed-in', 'organization.people')
  @Idempotent()
  @Reply(null)
  async release(
    @Who() actor: Actor,
    @Param({ schema: personParam }) { id, accountId }: z.infer<typeof personParam>,
  ): Promise<void> {
    await this.people.release(actor, id, accountId);
  }
}
