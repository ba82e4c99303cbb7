/** Routes of a community's cases: its public record, its desk, dispatch of many at once. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CaseLists } from './case.lists.js';
import { casePolicy } from './case.policy.js';
import {
  bulkDispatch,
  bulkResult,
  deskPage,
  deskQuery,
  listQuery,
  publicPage,
  type BulkDispatch,
  type DeskQuery,
  type ListQuery,
} from './list.schema.js';
import { CasesService } from './cases.service.js';
import { Communities } from './communities.js';
import { DeskQueries } from './desk.queries.js';

@Controller('api/v1/communities/:id')
export class DeskController {
  constructor(
    private readonly cases: CasesService,
    private readonly lists: CaseLists,
    private readonly desks: DeskQueries,
    private readonly communities: Communities,
  ) {}

  @Get('cases')
  @Allow('anyone', 'case.listed')
  @Reply(publicPage)
  async listed(
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: listQuery }) query: ListQuery,
  ): Promise<z.infer<typeof publicPage>> {
    return this.lists.ofCommunity((await this.communities.byId(id)).path, query);
  }

  @Get('desk')
  @Allow('signed-in', 'case.desk')
  @Reply(deskPage)
  async desk(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: deskQuery }) query: DeskQuery,
  ): Promise<z.infer<typeof deskPage>> {
    return this.desks.page(actor, await this.pathFor(actor, id, casePolicy.desk), query);
  }

  @Post('cases/dispatch')
  @Allow('signed-in', 'case.desk')
  @Idempotent()
  @Reply(bulkResult)
  async dispatch(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: bulkDispatch }) body: BulkDispatch,
  ): Promise<z.infer<typeof bulkResult>> {
    return { items: await this.cases.dispatchAll(actor, await this.pathFor(actor, id, casePolicy.dispatchMany), body) };
  }

  /** The community's path, for its staff; unknown and forbidden answer alike. */
  private async pathFor(
    actor: Actor,
    id: string,
    may: (actor: Actor, communityPath: string) => boolean,
  ): Promise<string> {
    const { path } = await this.communities.byId(id);
    if (!may(actor, path)) throw new Problem('http/not-found');
    return path;
  }
}
