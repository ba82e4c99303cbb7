/** Routes of vetting: a community's checklist and charter; an organization's ticks, signature and history. */
import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { VettingQueries } from './vetting.queries.js';
import {
  charterHere,
  checklist,
  checklistChange,
  checkOrder,
  itemParam,
  newCharter,
  signing,
  vettingView,
  type Checklist,
  type ChecklistChange,
  type CheckOrder,
  type NewCharter,
  type VettingView,
} from './vetting.schema.js';
import { VettingService } from './vetting.service.js';

type Id = z.infer<typeof idParam>;
type Item = z.infer<typeof itemParam>;
type Here = z.infer<typeof charterHere>;

@Controller('api/v1')
export class VettingController {
  constructor(
    private readonly vetting: VettingService,
    private readonly queries: VettingQueries,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/checklist')
  @Allow('signed-in', 'organization.checklist')
  @Reply(checklist)
  async items(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<Checklist> {
    return { items: await this.queries.items((await this.own(actor, id)).path), next: null };
  }

  @Put('communities/:id/checklist')
  @Allow('signed-in', 'organization.checklist')
  @Idempotent()
  @Reply(checklist)
  async setItems(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: checklistChange }) body: ChecklistChange,
  ): Promise<Checklist> {
    const { path } = await this.own(actor, id);
    await this.vetting.setItems(actor, { id, path }, body);
    return { items: await this.queries.items(path), next: null };
  }

  @Get('communities/:id/charter')
  @Allow('anyone', 'organization.see')
  @Reply(charterHere)
  async charter(@Param({ schema: idParam }) { id }: Id): Promise<Here> {
    return { charter: await this.queries.charter((await this.community(id)).path) };
  }

  @Post('communities/:id/charter')
  @Allow('signed-in', 'organization.checklist')
  @Idempotent()
  @Reply(charterHere, 201)
  async publish(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newCharter }) body: NewCharter,
  ): Promise<Here> {
    const { path } = await this.own(actor, id);
    await this.vetting.publish(actor, { id, path }, body);
    return { charter: await this.queries.charter(path) };
  }

  @Get('organizations/:id/vetting')
  @Allow('signed-in', 'organization.vetting')
  @Reply(vettingView)
  one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<VettingView> {
    return this.queries.one(actor, id);
  }

  @Put('organizations/:id/checks/:itemId')
  @Allow('signed-in', 'organization.check')
  @Idempotent()
  @Reply(vettingView)
  async check(
    @Who() actor: Actor,
    @Param({ schema: itemParam }) { id, itemId }: Item,
    @Body({ schema: checkOrder }) body: CheckOrder,
  ): Promise<VettingView> {
    await this.vetting.check(actor, id, itemId, body);
    return this.queries.one(actor, id);
  }

  @Delete('organizations/:id/checks/:itemId')
  @Allow('signed-in', 'organization.check')
  @Idempotent()
  @Reply(null)
  async uncheck(@Who() actor: Actor, @Param({ schema: itemParam }) { id, itemId }: Item): Promise<void> {
    await this.vetting.uncheck(actor, id, itemId);
  }

  @Post('organizations/:id/signature')
  @Allow('signed-in', 'organization.sign')
  @Idempotent()
  @Reply(vettingView)
  async sign(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: signing }) { number }: z.infer<typeof signing>,
  ): Promise<VettingView> {
    await this.vetting.sign(actor, id, number);
    return this.queries.one(actor, id);
  }

  private async community(id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('organization/no-community');
    return place;
  }

  /** What is only staff's. */
  private async own(actor: Actor, id: string): Promise<PlaceView> {
    const place = await this.community(id);
    if (!actor.works(place.path)) throw new Problem('organization/no-community');
    return place;
  }
}
