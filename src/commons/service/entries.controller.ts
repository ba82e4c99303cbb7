/** Routes of a community's service: written down, the desk's queue, many confirmed at once, the rules. */
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { ServiceCommunities } from './communities.js';
import { EntriesService } from './entries.service.js';
import { entryPolicy } from './entry.policy.js';
import { EntryQueries } from './entry.queries.js';
import {
  bulkConfirm,
  bulkResult,
  deskFilter,
  entryDetail,
  entryOrder,
  entryPage,
  type BulkConfirm,
  type BulkResult,
  type DeskFilter,
  type EntryDetail,
  type EntryOrder,
  type EntryPage,
} from './entry.schema.js';
import {
  rulesOrder,
  rulesPreview,
  rulesView,
  serviceRules,
  type RulesOrder,
  type RulesPreview,
  type RulesView,
  type ServiceRules,
} from './rules.schema.js';
import { ServiceRulesService } from './rules.service.js';

const SIZE = 30;
interface Id {
  id: string;
}

@Controller('api/v1/communities/:id')
export class ServiceController {
  constructor(
    private readonly entries: EntriesService,
    private readonly queries: EntryQueries,
    private readonly rules: ServiceRulesService,
    private readonly communities: ServiceCommunities,
  ) {}

  @Get('service-entries')
  @Allow('signed-in', 'service.desk')
  @Reply(entryPage)
  async desk(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: deskFilter }) { state = 'recorded', after, size = SIZE }: DeskFilter,
  ): Promise<EntryPage> {
    const { path } = await this.communities.byId(id, (at) => entryPolicy.desk(actor, at));
    return this.queries.desk(actor, path, state, decodeCursor(after, 1)?.[0], size);
  }

  @Post('service-entries')
  @Allow('signed-in', 'service.record')
  @Idempotent()
  @Reply(entryDetail, 201)
  async record(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: entryOrder }) body: EntryOrder,
  ): Promise<EntryDetail> {
    const { path } = await this.communities.byId(id);
    const entry = await this.queries.one(actor, await this.entries.record(actor, path, body));
    if (!entry) throw new Problem('service/not-found');
    return entry;
  }

  @Post('service-entries/confirm')
  @Allow('signed-in', 'service.desk')
  @Idempotent()
  @Reply(bulkResult)
  async confirm(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: bulkConfirm }) body: BulkConfirm,
  ): Promise<BulkResult> {
    const { path } = await this.communities.byId(id, (at) => entryPolicy.desk(actor, at));
    return { items: await this.entries.confirmMany(actor, path, body) };
  }

  @Get('service-rules')
  @Allow('signed-in', 'service.rules')
  @Reply(rulesView)
  async seeRules(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<RulesView> {
    return this.rules.view(actor, (await this.communities.byId(id)).path);
  }

  @Put('service-rules')
  @Allow('signed-in', 'service.edit-rules')
  @Idempotent()
  @Reply(rulesView)
  async changeRules(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: rulesOrder }) body: RulesOrder,
  ): Promise<RulesView> {
    const community = await this.communities.byId(id);
    await this.rules.change(actor, community, body);
    return this.rules.view(actor, community.path);
  }

  @Post('service-rules/preview')
  @Allow('signed-in', 'service.edit-rules')
  @Reply(rulesPreview)
  async tryRules(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: serviceRules }) body: ServiceRules,
  ): Promise<RulesPreview> {
    return this.rules.preview(actor, (await this.communities.byId(id)).path, body);
  }
}
