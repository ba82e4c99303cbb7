/** Routes of one group: its page, its steps, its people. */
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { Allow, id as uuid, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { GroupPeople } from './group.people.js';
import { GroupPeopleQueries } from './group.people.queries.js';
import { GroupQueries } from './group.queries.js';
import {
  asking,
  groupChange,
  groupPeople,
  groupStep,
  groupView,
  invitation,
  peopleFilter,
  personOrder,
  type Asking,
  type GroupChange,
  type GroupStepOrder,
  type GroupView,
  type PeopleFilter,
} from './group.schema.js';
import { GroupsService } from './groups.service.js';

type Id = z.infer<typeof idParam>;
const personParam = z.strictObject({ id: uuid, accountId: uuid });

@Controller('api/v1/groups/:id')
export class GroupController {
  constructor(
    private readonly groups: GroupsService,
    private readonly people: GroupPeople,
    private readonly queries: GroupQueries,
    private readonly lists: GroupPeopleQueries,
  ) {}

  @Get()
  @Allow('anyone', 'group.see')
  @Reply(groupView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<GroupView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('group/not-found');
    return view;
  }

  @Patch()
  @Allow('signed-in', 'group.edit')
  @Idempotent()
  @Reply(groupView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: groupChange }) body: GroupChange,
  ): Promise<GroupView> {
    await this.groups.change(actor, id, body);
    return this.one(actor, { id });
  }

  @Post('steps')
  @Allow('signed-in', 'group.flow')
  @Idempotent()
  @Reply(groupView)
  async step(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: groupStep }) body: GroupStepOrder,
  ): Promise<GroupView> {
    await this.groups.step(actor, id, body);
    return this.one(actor, { id });
  }

  @Post('join')
  @Allow('signed-in', 'group.join')
  @Idempotent()
  @Reply(groupView)
  async join(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: asking }) body: Asking,
  ): Promise<GroupView> {
    await this.people.join(actor, id, body);
    return this.one(actor, { id });
  }

  @Post('leave')
  @Allow('signed-in', 'group.leave')
  @Idempotent()
  @Reply(groupView)
  async leave(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<GroupView> {
    await this.people.leave(actor, id);
    return this.one(actor, { id });
  }

  @Get('people')
  @Allow('signed-in', 'group.members')
  @Reply(groupPeople)
  list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: peopleFilter }) filter: PeopleFilter,
  ): Promise<z.infer<typeof groupPeople>> {
    return this.lists.page(actor, id, filter);
  }

  @Post('people')
  @Allow('signed-in', 'group.people')
  @Idempotent()
  @Reply(groupView, 201)
  async invite(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: invitation }) { accountId }: z.infer<typeof invitation>,
  ): Promise<GroupView> {
    await this.people.invite(actor, id, accountId);
    return this.one(actor, { id });
  }

  @Put('people/:accountId')
  @Allow('signed-in', 'group.people')
  @Idempotent()
  @Reply(groupView)
  async act(
    @Who() actor: Actor,
    @Param({ schema: personParam }) { id, accountId }: z.infer<typeof personParam>,
    @Body({ schema: personOrder }) { act }: z.infer<typeof personOrder>,
  ): Promise<GroupView> {
    await this.people.act(actor, id, accountId, act);
    return this.one(actor, { id });
  }
}
