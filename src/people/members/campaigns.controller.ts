/** Routes of check-in campaigns: which there are, how far they are, who is missing, and running them. */
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CampaignJoining } from './campaign.joining.js';
import { campaignPolicy } from './campaign.policy.js';
import { CampaignQueries } from './campaign.queries.js';
import {
  campaignChange,
  campaignFilter,
  campaignPage,
  campaignTargets,
  campaignView,
  coverage,
  missingFilter,
  missingPage,
  newCampaign,
  reminded,
  type CampaignChange,
  type CampaignFilter,
  type CampaignTargets,
  type CampaignView,
  type Coverage,
  type MissingFilter,
  type NewCampaign,
} from './campaign.schema.js';
import { CampaignsService } from './campaigns.service.js';

const SIZE = 20;
type Id = z.infer<typeof idParam>;
type Page = z.infer<typeof campaignPage>;

@Controller('api/v1')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly joining: CampaignJoining,
    private readonly queries: CampaignQueries,
    private readonly places: PlaceQueries,
  ) {}

  /** Those that include a community. */
  @Get('communities/:id/campaigns')
  @Allow('signed-in', 'campaign.see')
  @Reply(campaignPage)
  async here(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: campaignFilter }) { state, after, size = SIZE }: CampaignFilter,
  ): Promise<Page> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('member/no-community');
    const before = decodeCursor(after, 1)?.[0];
    return this.queries.page(actor, place.path, { below: false, state, before, size });
  }

  /** Those of a place, of the places above it and of its parts: for its staff. */
  @Get('places/:id/campaigns')
  @Allow('signed-in', 'campaign.run')
  @Reply(campaignPage)
  async at(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: campaignFilter }) { state, after, size = SIZE }: CampaignFilter,
  ): Promise<Page> {
    const { path } = await this.place(actor, id);
    return this.queries.page(actor, path, { below: true, state, before: decodeCursor(after, 1)?.[0], size });
  }

  @Post('places/:id/campaigns')
  @Allow('signed-in', 'campaign.run')
  @Idempotent()
  @Reply(campaignView, 201)
  async open(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newCampaign }) body: NewCampaign,
  ): Promise<CampaignView> {
    return this.one(actor, { id: await this.campaigns.open(actor, await this.place(actor, id), body) });
  }

  @Get('campaigns/:id')
  @Allow('signed-in', 'campaign.see')
  @Reply(campaignView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<CampaignView> {
    const { path: _, ...view } = await this.found(actor, id);
    return view;
  }

  @Patch('campaigns/:id')
  @Allow('signed-in', 'campaign.run')
  @Idempotent()
  @Reply(campaignView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: campaignChange }) body: CampaignChange,
  ): Promise<CampaignView> {
    await this.campaigns.change(actor, id, body);
    return this.one(actor, { id });
  }

  @Put('campaigns/:id/targets')
  @Allow('signed-in', 'campaign.run')
  @Idempotent()
  @Reply(campaignView)
  async aim(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: campaignTargets }) body: CampaignTargets,
  ): Promise<CampaignView> {
    await this.campaigns.aim(actor, id, body);
    return this.one(actor, { id });
  }

  /** Checked in ÷ target, now: the room `campaign:<id>` says when to ask again. */
  @Get('campaigns/:id/coverage')
  @Allow('signed-in', 'campaign.see')
  @Reply(coverage)
  async coverage(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<Coverage> {
    const { path } = await this.found(actor, id);
    const found = await this.queries.coverage(id, path, campaignPolicy.follow(actor, path));
    if (!found) throw new Problem('campaign/not-found');
    return found;
  }

  /** Whom the roster names and who has not checked in, masked; staff of a community read of theirs. */
  @Get('campaigns/:id/missing')
  @Allow('signed-in', 'campaign.follow')
  @Reply(missingPage)
  async missing(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: missingFilter }) filter: MissingFilter,
  ): Promise<z.infer<typeof missingPage>> {
    const { path } = await this.found(actor, id);
    const part = filter.communityId === undefined ? path : (await this.places.one(filter.communityId))?.path;
    if (!part?.startsWith(path)) throw new Problem('campaign/not-found');
    const reach = actor.works(part)
      ? part
      : actor.paths('staff', 'supervisor', 'administrator').find((p) => p.startsWith(part));
    if (reach === undefined) throw new Problem('campaign/not-found');
    return this.queries.missing(id, reach, filter, decodeCursor(filter.after, 2) ?? []);
  }

  @Post('campaigns/:id/remind')
  @Allow('signed-in', 'campaign.run')
  @Idempotent()
  @Reply(reminded)
  async remind(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<z.infer<typeof reminded>> {
    return { people: await this.campaigns.remind(actor, id) };
  }

  /** A member who has checked in before is counted in it, too. */
  @Post('campaigns/:id/join')
  @Allow('signed-in', 'campaign.join')
  @Idempotent()
  @Reply(campaignView)
  async join(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<CampaignView> {
    await this.joining.count(actor, id);
    return this.one(actor, { id });
  }

  private async found(actor: Actor, id: string): Promise<CampaignView & { path: string }> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('campaign/not-found');
    return view;
  }

  private async place(actor: Actor, id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (!place || !campaignPolicy.run(actor, place.path)) throw new Problem('http/not-found');
    return place;
  }
}
