/** Routes of units: those that a form may name, and those that the staff of a place keep. */
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import {
  Allow,
  decodeCursor,
  id as uuid,
  Idempotent,
  idParam,
  Problem,
  Reply,
  Who,
} from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { UnitQueries } from './unit.queries.js';
import {
  newUnit,
  typedUnits,
  unitChange,
  unitChoices,
  unitFilter,
  unitMerge,
  unitPage,
  unitReveal,
  unitRevealed,
  unitSearch,
  unitView,
  type NewUnit,
  type UnitChange,
  type UnitFilter,
  type UnitView,
} from './unit.schema.js';
import { UnitsService } from './units.service.js';

type Id = z.infer<typeof idParam>;
const pairParam = z.strictObject({ id: uuid, communityId: uuid });
type Pair = z.infer<typeof pairParam>;

@Controller('api/v1')
export class UnitsController {
  constructor(
    private readonly units: UnitsService,
    private readonly queries: UnitQueries,
    private readonly places: PlaceQueries,
  ) {}

  /** To be named in a form: name and kind, no more. */
  @Get('communities/:id/units')
  @Allow('signed-in', 'unit.name')
  @Reply(unitChoices)
  async choices(
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: unitSearch }) { q }: z.infer<typeof unitSearch>,
  ): Promise<z.infer<typeof unitChoices>> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('member/no-community');
    return { items: await this.queries.choices(place.path, q), next: null };
  }

  @Get('places/:id/units')
  @Allow('signed-in', 'unit.keep')
  @Reply(unitPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: unitFilter }) filter: UnitFilter,
  ): Promise<z.infer<typeof unitPage>> {
    const { path } = await this.place(actor, id);
    return this.queries.page(path, filter, decodeCursor(filter.after, 2) ?? []);
  }

  /** Names that members typed and that no unit has. */
  @Get('places/:id/units/typed')
  @Allow('signed-in', 'unit.keep')
  @Reply(typedUnits)
  async typed(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<z.infer<typeof typedUnits>> {
    const { path } = await this.place(actor, id);
    return { items: await this.queries.typed(path), next: null };
  }

  @Post('places/:id/units')
  @Allow('signed-in', 'unit.keep')
  @Idempotent()
  @Reply(unitView, 201)
  async add(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newUnit }) body: NewUnit,
  ): Promise<UnitView> {
    return this.one(await this.units.add(actor, await this.place(actor, id), body));
  }

  @Patch('units/:id')
  @Allow('signed-in', 'unit.keep')
  @Idempotent()
  @Reply(unitView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: unitChange }) body: UnitChange,
  ): Promise<UnitView> {
    await this.units.change(actor, id, body);
    return this.one(id);
  }

  @Post('units/:id/merge')
  @Allow('signed-in', 'unit.keep')
  @Idempotent()
  @Reply(unitView)
  async merge(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: unitMerge }) { version, into }: z.infer<typeof unitMerge>,
  ): Promise<UnitView> {
    await this.units.merge(actor, id, version, into);
    return this.one(into);
  }

  @Put('units/:id/communities/:communityId')
  @Allow('signed-in', 'unit.keep')
  @Idempotent()
  @Reply(unitView)
  async pair(@Who() actor: Actor, @Param({ schema: pairParam }) { id, communityId }: Pair): Promise<UnitView> {
    await this.units.pair(actor, id, communityId, true);
    return this.one(id);
  }

  @Delete('units/:id/communities/:communityId')
  @Allow('signed-in', 'unit.keep')
  @Idempotent()
  @Reply(unitView)
  async part(@Who() actor: Actor, @Param({ schema: pairParam }) { id, communityId }: Pair): Promise<UnitView> {
    await this.units.pair(actor, id, communityId, false);
    return this.one(id);
  }

  /** The whole contact, for staff; who looked, when and why is kept. */
  @Post('units/:id/reveal')
  @Allow('signed-in', 'unit.keep')
  @Reply(unitRevealed)
  reveal(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: unitReveal }) { reason }: z.infer<typeof unitReveal>,
  ): Promise<z.infer<typeof unitRevealed>> {
    return this.units.reveal(actor, id, reason);
  }

  private async one(id: string): Promise<UnitView> {
    const view = await this.queries.one(id);
    if (!view) throw new Problem('unit/not-found');
    return view;
  }

  private async place(actor: Actor, id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (!place || !actor.works(place.path)) throw new Problem('http/not-found');
    return place;
  }
}
