/** Routes of rosters: a table sent, shown, applied, taken back; and the roster as a file. */
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Throttle, Who, type Limit } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { campaignPolicy } from './campaign.policy.js';
import { CampaignQueries } from './campaign.queries.js';
import { versioned } from './member.schema.js';
import { RosterFiles } from './roster.files.js';
import { RosterQueries } from './roster.queries.js';
import {
  importPage,
  importView,
  rosterExport,
  uploadName,
  type ImportView,
  type RosterExport,
} from './roster.schema.js';
import { RostersService } from './rosters.service.js';

type Id = z.infer<typeof idParam>;
type Versioned = z.infer<typeof versioned>;
export const TABLE_TYPE = 'application/octet-stream';
const UPLOADS: Limit = { name: 'roster-upload', points: 20, seconds: 600 };

@Controller('api/v1')
export class RostersController {
  constructor(
    private readonly rosters: RostersService,
    private readonly queries: RosterQueries,
    private readonly campaigns: CampaignQueries,
    private readonly files: RosterFiles,
    private readonly throttle: Throttle,
  ) {}

  /** The bytes of an XLSX or CSV file. Nothing is expected before it is applied. */
  @Post('campaigns/:id/rosters')
  @Allow('signed-in', 'campaign.run')
  @ApiConsumes(TABLE_TYPE)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Reply(importView, 201)
  async upload(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: uploadName }) { name }: z.infer<typeof uploadName>,
    @Req() { body }: FastifyRequest,
  ): Promise<ImportView> {
    const campaign = await this.campaigns.one(actor, id);
    if (!campaign || !campaignPolicy.run(actor, campaign.path)) throw new Problem('campaign/not-found');
    await this.throttle.take(UPLOADS, actor.id ?? '');
    if (!Buffer.isBuffer(body) || body.length === 0) throw new Problem('roster/unreadable');
    return this.one(actor, { id: await this.rosters.upload(actor, id, name, body) });
  }

  @Get('campaigns/:id/rosters')
  @Allow('signed-in', 'campaign.run')
  @Reply(importPage)
  async list(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<z.infer<typeof importPage>> {
    const campaign = await this.campaigns.one(actor, id);
    if (!campaign || !campaignPolicy.run(actor, campaign.path)) throw new Problem('campaign/not-found');
    return { items: await this.queries.list(id), next: null };
  }

  @Get('rosters/:id')
  @Allow('signed-in', 'campaign.run')
  @Reply(importView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<ImportView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('roster/not-found');
    return view;
  }

  @Post('rosters/:id/apply')
  @Allow('signed-in', 'campaign.run')
  @Idempotent()
  @Reply(importView)
  async apply(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<ImportView> {
    await this.rosters.apply(actor, id, version);
    return this.one(actor, { id });
  }

  @Post('rosters/:id/drop')
  @Allow('signed-in', 'campaign.run')
  @Idempotent()
  @Reply(importView)
  async drop(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<ImportView> {
    await this.rosters.drop(actor, id, version);
    return this.one(actor, { id });
  }

  @Post('rosters/:id/undo')
  @Allow('signed-in', 'campaign.run')
  @Idempotent()
  @Reply(importView)
  async undo(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<ImportView> {
    await this.rosters.undo(actor, id, version);
    return this.one(actor, { id });
  }

  /** Everybody, or those missing, as CSV or XLSX; masked unless a reason is given, which is kept. */
  @Post('campaigns/:id/roster-file')
  @Allow('signed-in', 'campaign.run')
  @ApiProduces('text/csv')
  @HttpCode(200)
  async file(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: rosterExport }) body: RosterExport,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const campaign = await this.campaigns.one(actor, id);
    if (!campaign || !campaignPolicy.run(actor, campaign.path)) throw new Problem('campaign/not-found');
    const { name, type, bytes } = await this.files.of(actor, campaign.face, campaign.path, body);
    await reply
      .headers({
        'content-type': type,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .send(bytes);
  }
}
