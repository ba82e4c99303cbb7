/** Routes of a community's groups, and of those somebody belongs to. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { groupPolicy } from './group.policy.js';
import { GroupQueries } from './group.queries.js';
import {
  communityGroups,
  groupFilter,
  groupPage,
  groupView,
  newGroup,
  ownGroups,
  type CommunityGroups,
  type GroupFilter,
  type GroupView,
  type NewGroup,
} from './group.schema.js';
import { GroupsService } from './groups.service.js';

const SIZE = 30;
type Id = z.infer<typeof idParam>;

@Controller('api/v1')
export class GroupsController {
  constructor(
    private readonly groups: GroupsService,
    private readonly queries: GroupQueries,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/groups')
  @Allow('anyone', 'group.see')
  @Reply(groupPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: groupFilter }) filter: GroupFilter,
  ): Promise<z.infer<typeof groupPage>> {
    const { path } = await this.community(id);
    const open = filter.state === undefined || filter.state === 'active' || filter.state === 'resting';
    if (!open && !groupPolicy.seeAll(actor, path)) throw new Problem('http/not-found');
    return this.queries.page(path, filter, decodeCursor(filter.after, 2) ?? [], filter.size ?? SIZE);
  }

  @Get('communities/:id/groups/figures')
  @Allow('anyone', 'group.see')
  @Reply(communityGroups)
  async figures(@Param({ schema: idParam }) { id }: Id): Promise<CommunityGroups> {
    return this.queries.figures((await this.community(id)).path);
  }

  @Post('communities/:id/groups')
  @Allow('signed-in', 'group.propose')
  @Idempotent()
  @Reply(groupView, 201)
  async found(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newGroup }) body: NewGroup,
  ): Promise<GroupView> {
    const made = await this.groups.found(actor, await this.community(id), body);
    const view = await this.queries.one(actor, made);
    if (!view) throw new Problem('group/not-found');
    return view;
  }

  @Get('me/groups')
  @Allow('signed-in', 'group.own')
  @Reply(ownGroups)
  async own(@Who() actor: Actor): Promise<z.infer<typeof ownGroups>> {
    return { items: actor.id === null ? [] : await this.queries.own(actor.id), next: null };
  }

  private async community(id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('group/no-community');
    return place;
  }
}
