/** Routes of a community's demand list, of telling a need, and of one need. */
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import {
  Allow,
  decodeCursor,
  Idempotent,
  idParam,
  Problem,
  Reply,
  Throttle,
  Who,
  type Limit,
} from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { demandPolicy } from './demand.policy.js';
import { NeedQueries } from './need.queries.js';
import {
  demandFigures,
  needDeskFilter,
  needFilter,
  needPage,
  needStepOrder,
  needView,
  newNeed,
  type DemandFigures,
  type NeedDeskFilter,
  type NeedFilter,
  type NeedStepOrder,
  type NeedView,
  revealedPerson,
  revealOrder,
  type NewNeed,
  type RevealedPerson,
} from './need.schema.js';
import { NeedReveals } from './need.reveals.js';
import { NeedsService } from './needs.service.js';

/** So many needs a person tells in an hour; staff who write down what they heard stay below. */
const NEEDS: Limit = { name: 'need-tell', points: 60, seconds: 3600 };
type Id = z.infer<typeof idParam>;
type Page = z.infer<typeof needPage>;

@Controller('api/v1')
export class NeedsController {
  constructor(
    private readonly needs: NeedsService,
    private readonly queries: NeedQueries,
    private readonly places: PlaceQueries,
    private readonly throttle: Throttle,
    private readonly reveals: NeedReveals,
  ) {}

  @Get('communities/:id/needs')
  @Allow('anyone', 'demand.see')
  @Reply(needPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: needFilter }) filter: NeedFilter,
  ): Promise<Page> {
    return this.queries.list(actor, (await this.community(id)).path, filter, decodeCursor(filter.after, 2));
  }

  @Get('communities/:id/needs/desk')
  @Allow('signed-in', 'demand.manage')
  @Reply(needPage)
  async desk(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: needDeskFilter }) filter: NeedDeskFilter,
  ): Promise<Page> {
    const { path } = await this.community(id);
    if (!demandPolicy.manage(actor, path)) throw new Problem('http/not-found');
    return this.queries.desk(actor, path, filter, decodeCursor(filter.after, 2));
  }

  @Get('communities/:id/demand-figures')
  @Allow('anyone', 'demand.see')
  @Reply(demandFigures)
  async figures(@Param({ schema: idParam }) { id }: Id): Promise<DemandFigures> {
    return this.queries.figures((await this.community(id)).path);
  }

  @Post('communities/:id/needs')
  @Allow('signed-in', 'need.tell')
  @Idempotent()
  @Reply(needView, 201)
  async tell(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newNeed }) body: NewNeed,
  ): Promise<NeedView> {
    await this.throttle.take(NEEDS, actor.id ?? '');
    return this.one(actor, { id: await this.needs.tell(actor, await this.community(id), body) });
  }

  @Get('me/needs')
  @Allow('signed-in', 'demand.own')
  @Reply(needPage)
  told(@Who() actor: Actor, @Query({ schema: needFilter }) { after, size }: NeedFilter): Promise<Page> {
    return this.queries.told(actor, decodeCursor(after, 2), size);
  }

  @Get('needs/:id')
  @Allow('anyone', 'need.see')
  @Reply(needView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<NeedView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('demand/not-found');
    return view;
  }

  @Post('needs/:id/steps')
  @Allow('signed-in', 'need.flow')
  @Idempotent()
  @Reply(needView)
  async step(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: needStepOrder }) body: NeedStepOrder,
  ): Promise<NeedView> {
    await this.needs.step(actor, id, body);
    return this.one(actor, { id });
  }

  /** For whom it was told, whole; that it was looked at is kept. */
  @Post('needs/:id/reveal')
  @Allow('signed-in', 'demand.manage')
  @Reply(revealedPerson, 200)
  reveal(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: revealOrder }) { reason }: z.infer<typeof revealOrder>,
  ): Promise<RevealedPerson> {
    return this.reveals.reveal(actor, id, reason);
  }

  private async community(id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('http/not-found');
    return place;
  }
}
