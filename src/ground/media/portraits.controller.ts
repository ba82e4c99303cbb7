/** Routes of photos of oneself, and of those of the people on a page. */
import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { photoSchema, portraitInput, portraitList, portraitQuery, type PhotoView } from './media.schema.js';
import { PortraitsService } from './portraits.service.js';

@Controller('api/v1')
export class PortraitsController {
  constructor(private readonly portraits: PortraitsService) {}

  @Get('portraits')
  @Allow('anyone', 'portrait.public')
  @Reply(portraitList)
  async of(
    @Query({ schema: portraitQuery }) { ids }: z.infer<typeof portraitQuery>,
  ): Promise<z.infer<typeof portraitList>> {
    return { items: await this.portraits.of([...new Set(ids.split(','))]), next: null };
  }

  @Put('me/photo')
  @Allow('signed-in', 'portrait.own')
  @Idempotent()
  @Reply(photoSchema)
  show(@Who() actor: Actor, @Body({ schema: portraitInput }) { photoId }: { photoId: string }): Promise<PhotoView> {
    return this.portraits.show(actor, photoId);
  }

  @Delete('me/photo')
  @Allow('signed-in', 'portrait.own')
  @Reply(null)
  hide(@Who() actor: Actor): Promise<void> {
    return this.portraits.hide(actor);
  }
}
