/** Routes of places. */
import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { placePolicy } from './place.policy.js';
import { PlaceQueries } from './place.queries.js';
import {
  newPlaces,
  placeChange,
  placeOrder,
  placePage,
  placeView,
  type NewPlace,
  type PlaceChange,
  type PlaceView,
} from './place.schema.js';
import { PlacesService } from './places.service.js';

@Controller('api/v1')
export class PlacesController {
  constructor(
    private readonly places: PlacesService,
    private readonly queries: PlaceQueries,
  ) {}

  @Get('places')
  @Allow('anyone', 'place.list')
  @Reply(placePage)
  async roots(): Promise<z.infer<typeof placePage>> {
    return { items: await this.queries.roots(), next: null };
  }

  @Get('places/:id')
  @Allow('anyone', 'place.list')
  @Reply(placeView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<PlaceView> {
    const place = await this.queries.one(id);
    if (!place || (place.kind === 'household' && actor.guest)) throw new Problem('place/not-found');
    return place;
  }

  @Get('places/:id/children')
  @Allow('anyone', 'place.list')
  @Reply(placePage)
  async children(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
  ): Promise<z.infer<typeof placePage>> {
    const place = await this.queries.one(id);
    if (!place || !placePolicy.list(actor, place)) throw new Problem('place/not-found');
    return { items: await this.queries.children(id), next: null };
  }

  @Post('places/:id/children')
  @Allow('signed-in', 'place.change')
  @Idempotent()
  @Reply(placePage, 201)
  async add(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: newPlaces }) body: { places: NewPlace[] },
  ): Promise<z.infer<typeof placePage>> {
    const added = new Set(await this.places.add(actor, id, body.places));
    return { items: (await this.queries.children(id)).filter((child) => added.has(child.id)), next: null };
  }

  @Put('places/:id/children/order')
  @Allow('signed-in', 'place.change')
  @Idempotent()
  @Reply(placePage)
  async order(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: placeOrder }) { places }: z.infer<typeof placeOrder>,
  ): Promise<z.infer<typeof placePage>> {
    await this.places.order(actor, id, places);
    return { items: await this.queries.children(id), next: null };
  }

  @Patch('places/:id')
  @Allow('signed-in', 'place.change')
  @Idempotent()
  @Reply(placeView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: placeChange }) body: PlaceChange,
  ): Promise<PlaceView> {
    await this.places.change(actor, id, body);
    return this.one(actor, { id });
  }

  @Delete('places/:id')
  @Allow('signed-in', 'place.change')
  @Idempotent()
  @Reply(null)
  async remove(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    await this.places.remove(actor, id);
  }
}
