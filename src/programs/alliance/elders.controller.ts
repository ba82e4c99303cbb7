/** Routes for staff: whose age was seen. Nobody else learns it. */
import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { PlaceQueries } from '../../ground/places/index.js';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { elderFilter, elderPage, elderParam, elderView, type ElderView } from './elder.schema.js';
import { EldersService } from './elders.service.js';

type Key = z.infer<typeof elderParam>;
const SIZE = 50;

@Controller('api/v1/communities/:id/elders')
export class EldersController {
  constructor(
    private readonly elders: EldersService,
    private readonly places: PlaceQueries,
  ) {}

  @Get()
  @Allow('signed-in', 'elder.keep')
  @Reply(elderPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: z.infer<typeof idParam>,
    @Query({ schema: elderFilter }) { after, size = SIZE }: z.infer<typeof elderFilter>,
  ): Promise<z.infer<typeof elderPage>> {
    return this.elders.page(await this.at(actor, id), decodeCursor(after, 1)?.[0], size);
  }

  @Put(':accountId')
  @Allow('signed-in', 'elder.keep')
  @Idempotent()
  @Reply(elderView)
  async see(@Who() actor: Actor, @Param({ schema: elderParam }) { id, accountId }: Key): Promise<ElderView> {
    return this.elders.see(actor, await this.at(actor, id), accountId);
  }

  @Delete(':accountId')
  @Allow('signed-in', 'elder.keep')
  @Idempotent()
  @Reply(null)
  async forget(@Who() actor: Actor, @Param({ schema: elderParam }) { id, accountId }: Key): Promise<void> {
    await this.elders.forget(actor, await this.at(actor, id), accountId);
  }

  /** @throws http/not-found for those who don't work there */
  private async at(actor: Actor, id: string): Promise<string> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community' || !actor.works(place.path)) throw new Problem('http/not-found');
    return place.path;
  }
}
