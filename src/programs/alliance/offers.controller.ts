/** Routes of offers: a community's, a merchant's, one. */
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { PlaceQueries } from '../../ground/places/index.js';
import { Allow, decodeCursor, Idempotent, idParam, paging, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { OfferStep } from './offer.flow.js';
import { OfferParts } from './offer.parts.js';
import { OfferQueries } from './offer.queries.js';
import {
  newOffer,
  offerChange,
  offerEndOrder,
  offerFilter,
  offerPage,
  offerStepOrder,
  offerView,
  ownOfferPage,
  type NewOffer,
  type OfferChange,
  type OfferFilter,
  type OfferView,
} from './offer.schema.js';
import { OffersService } from './offers.service.js';

type Id = z.infer<typeof idParam>;
const SIZE = 20;
const page = z.strictObject(paging);

@Controller('api/v1')
export class OffersController {
  constructor(
    private readonly offers: OffersService,
    private readonly queries: OfferQueries,
    private readonly parts: OfferParts,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/offers')
  @Allow('anyone', 'offer.see')
  @Reply(offerPage)
  async list(
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: offerFilter }) filter: OfferFilter,
  ): Promise<z.infer<typeof offerPage>> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('organization/no-community');
    return this.queries.page(place.path, filter, decodeCursor(filter.after, 2) ?? [], filter.size ?? SIZE);
  }

  /** All that one merchant ever offered: for its people and for staff. */
  @Get('organizations/:id/offers')
  @Allow('signed-in', 'offer.figures')
  @Reply(ownOfferPage)
  async own(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: page }) { after, size }: z.infer<typeof page>,
  ): Promise<z.infer<typeof ownOfferPage>> {
    await this.parts.assertFigures(actor, id);
    return this.queries.ofOrganization(id, decodeCursor(after, 2) ?? [], size ?? SIZE);
  }

  @Post('organizations/:id/offers')
  @Allow('signed-in', 'offer.make')
  @Idempotent()
  @Reply(offerView, 201)
  async make(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newOffer }) body: NewOffer,
  ): Promise<OfferView> {
    return this.one(actor, { id: await this.offers.make(actor, id, body) });
  }

  @Get('offers/:id')
  @Allow('anyone', 'offer.see')
  @Reply(offerView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<OfferView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('offer/not-found');
    return view;
  }

  @Patch('offers/:id')
  @Allow('signed-in', 'offer.edit')
  @Idempotent()
  @Reply(offerView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: offerChange }) body: OfferChange,
  ): Promise<OfferView> {
    await this.offers.change(actor, id, body);
    return this.one(actor, { id });
  }

  @Post('offers/:id/pause')
  @Allow('signed-in', 'offer.flow')
  @Idempotent()
  @Reply(offerView)
  pause(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: offerStepOrder }) { version }: z.infer<typeof offerStepOrder>,
  ): Promise<OfferView> {
    return this.take(actor, id, 'pause', version);
  }

  @Post('offers/:id/resume')
  @Allow('signed-in', 'offer.flow')
  @Idempotent()
  @Reply(offerView)
  resume(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: offerStepOrder }) { version }: z.infer<typeof offerStepOrder>,
  ): Promise<OfferView> {
    return this.take(actor, id, 'resume', version);
  }

  @Post('offers/:id/end')
  @Allow('signed-in', 'offer.flow')
  @Idempotent()
  @Reply(offerView)
  end(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: offerEndOrder }) { version, reason }: z.infer<typeof offerEndOrder>,
  ): Promise<OfferView> {
    return this.take(actor, id, 'end', version, reason);
  }

  private async take(actor: Actor, id: string, step: OfferStep, version: number, reason?: string): Promise<OfferView> {
    await this.offers.take(actor, id, step, version, reason);
    return this.one(actor, { id });
  }
}
