/** Routes of communities: the public list, and which one somebody's pages are about. */
import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CommunityChoices } from './community.choices.js';
import {
  communityFilter,
  communityHere,
  communityList,
  communityWanted,
  type CommunityFilter,
  type CommunityHere,
} from './place.schema.js';

@Controller('api/v1/communities')
export class CommunitiesController {
  constructor(private readonly choices: CommunityChoices) {}

  @Get()
  @Allow('anyone', 'place.list')
  @Reply(communityList)
  list(
    @Who() actor: Actor,
    @Query({ schema: communityFilter }) filter: CommunityFilter,
  ): Promise<z.infer<typeof communityList>> {
    return this.choices.page(actor, filter);
  }

  @Get('here')
  @Allow('anyone', 'place.list')
  @Reply(communityHere)
  here(
    @Who() actor: Actor,
    @Query({ schema: communityWanted }) { chosen }: z.infer<typeof communityWanted>,
  ): Promise<CommunityHere> {
    return this.choices.here(actor, chosen);
  }
}
