/** Routes of a community's organizations, and of those somebody belongs to. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import { Actor } from '../../platform/policy/index.js';
import { organizationPolicy } from './organization.policy.js';
import { OrganizationQueries } from './organization.queries.js';
import {
  application,
  organizationFilter,
  organizationPage,
  organizationView,
  ownOrganizations,
  type Application,
  type OrganizationFilter,
  type OrganizationView,
} from './organization.schema.js';
import { OrganizationsService } from './organizations.service.js';

const SIZE = 30;

@Controller('api/v1')
export class OrganizationsController {
  constructor(
    private readonly organizations: OrganizationsService,
    private readonly queries: OrganizationQueries,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/organizations')
  @Allow('anyone', 'organization.see')
  @Reply(organizationPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: organizationFilter }) filter: OrganizationFilter,
  ): Promise<z.infer<typeof organizationPage>> {
    const { path } = await this.community(id);
    const open = (filter.state ?? 'approved') === 'approved';
    if (!open && !organizationPolicy.seeAll(actor, path)) throw new Problem('http/not-found');
    return this.queries.page(path, filter, decodeCursor(filter.after, 2) ?? [], filter.size ?? SIZE);
  }

  @Post('communities/:id/organizations')
  @Allow('signed-in', 'organization.apply')
  @Idempotent()
  @Reply(organizationView, 201)
  async apply(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: application }) body: Application,
  ): Promise<OrganizationView> {
    const { path } = await this.community(id);
    const subject = { kind: 'organization', id: await this.organizations.apply(actor, { path }, body) };
    // The request came with the rights from before: the new one is not among them yet.
    const manager = new Actor({ ...actor, grants: [...actor.grants, { role: 'manager', path, subject }] });
    const view = await this.queries.one(manager, subject.id);
    if (!view) throw new Problem('organization/not-found');
    return view;
  }

  @Get('me/organizations')
  @Allow('signed-in', 'organization.own')
  @Reply(ownOrganizations)
  async own(@Who() actor: Actor): Promise<z.infer<typeof ownOrganizations>> {
    return { items: actor.id === null ? [] : await this.queries.own(actor.id), next: null };
  }

  private async community(id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('organization/no-community');
    return place;
  }
}
