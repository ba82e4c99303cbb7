/** Routes of a community's members, of one's own check-ins, and of whom a case can be given to. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Assignees } from './assignees.js';
import { MemberDeciding } from './member.deciding.js';
import { memberPolicy } from './member.policy.js';
import { MemberQueries } from './member.queries.js';
import {
  assigneeFilter,
  assigneeList,
  bulkConfirm,
  bulkConfirmed,
  checkIn,
  memberFilter,
  memberPage,
  memberView,
  type AssigneeFilter,
  type BulkConfirm,
  type BulkConfirmed,
  type CheckIn,
  type MemberFilter,
  type MemberView,
} from './member.schema.js';
import { MembersService } from './members.service.js';

const SIZE = 30;
type Id = z.infer<typeof idParam>;
type Page = z.infer<typeof memberPage>;

@Controller('api/v1')
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly queries: MemberQueries,
    private readonly deciding: MemberDeciding,
    private readonly assignees: Assignees,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/members')
  @Allow('signed-in', 'member.see')
  @Reply(memberPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: memberFilter }) filter: MemberFilter,
  ): Promise<Page> {
    const { path } = await this.community(id);
    const open = (filter.state ?? 'confirmed') === 'confirmed';
    if (!open && !memberPolicy.seeAll(actor, path)) throw new Problem('http/not-found');
    return this.queries.page(actor, path, filter, decodeCursor(filter.after, 2) ?? [], filter.size ?? SIZE);
  }

  @Post('communities/:id/members')
  @Allow('signed-in', 'member.check-in')
  @Idempotent()
  @Reply(memberView, 201)
  async checkIn(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: checkIn }) body: CheckIn,
  ): Promise<MemberView> {
    const member = await this.members.checkIn(actor, await this.community(id), body);
    const view = await this.queries.one(actor, member);
    if (!view) throw new Problem('member/not-found');
    return view;
  }

  @Post('communities/:id/members/confirm')
  @Allow('signed-in', 'member.flow')
  @Idempotent()
  @Reply(bulkConfirmed)
  async confirm(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: bulkConfirm }) body: BulkConfirm,
  ): Promise<BulkConfirmed> {
    const { path } = await this.community(id);
    if (!memberPolicy.seeAll(actor, path)) throw new Problem('member/no-community');
    return this.deciding.confirmAll(actor, body);
  }

  @Get('communities/:id/assignees')
  @Allow('signed-in', 'member.assign')
  @Reply(assigneeList)
  async whom(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: assigneeFilter }) { placeId, ...filter }: AssigneeFilter,
  ): Promise<z.infer<typeof assigneeList>> {
    const { path } = await this.community(id);
    if (!memberPolicy.assign(actor, path, await this.assignees.vetted(actor, path)))
      throw new Problem('member/no-community');
    const place = placeId === undefined ? path : (await this.places.one(placeId))?.path;
    if (!place?.startsWith(path)) throw new Problem('http/not-found');
    return { items: await this.assignees.list(place, filter), next: null };
  }

  @Get('me/memberships')
  @Allow('signed-in', 'member.own')
  @Reply(memberPage)
  async own(@Who() actor: Actor): Promise<Page> {
    return { items: actor.id === null ? [] : await this.queries.own(actor, actor.id), next: null };
  }

  private async community(id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('member/no-community');
    return place;
  }
}
