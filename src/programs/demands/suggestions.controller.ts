/** Routes of suggestions: who fits a post or need, what fits oneself, asking somebody to have a look. */
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { PlaceQueries } from '../../ground/places/index.js';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { demandSuggestions, memberSuggestions, suggestOrder } from './suggestion.schema.js';
import { SuggestionsService } from './suggestions.service.js';

type Id = z.infer<typeof idParam>;
type Members = z.infer<typeof memberSuggestions>;
type Order = z.infer<typeof suggestOrder>;

@Controller('api/v1')
export class SuggestionsController {
  constructor(
    private readonly suggestions: SuggestionsService,
    private readonly places: PlaceQueries,
  ) {}

  @Get('service-posts/:id/suggestions')
  @Allow('signed-in', 'demand.manage')
  @Reply(memberSuggestions)
  async forPost(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<Members> {
    return { items: await this.suggestions.members(actor, 'post', id), next: null };
  }

  @Get('needs/:id/suggestions')
  @Allow('signed-in', 'demand.manage')
  @Reply(memberSuggestions)
  async forNeed(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<Members> {
    return { items: await this.suggestions.members(actor, 'need', id), next: null };
  }

  @Post('service-posts/:id/suggestions')
  @Allow('signed-in', 'demand.manage')
  @Idempotent()
  @Reply(null)
  suggestPost(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: suggestOrder }) { accountId }: Order,
  ): Promise<void> {
    return this.suggestions.suggest(actor, 'post', id, accountId);
  }

  @Post('needs/:id/suggestions')
  @Allow('signed-in', 'demand.manage')
  @Idempotent()
  @Reply(null)
  suggestNeed(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: suggestOrder }) { accountId }: Order,
  ): Promise<void> {
    return this.suggestions.suggest(actor, 'need', id, accountId);
  }

  /** What fits the reader here; nothing for who is no confirmed member. */
  @Get('communities/:id/suited')
  @Allow('signed-in', 'demand.own')
  @Reply(demandSuggestions)
  async suited(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
  ): Promise<z.infer<typeof demandSuggestions>> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('http/not-found');
    return { items: await this.suggestions.forMember(actor, place.path), next: null };
  }
}
