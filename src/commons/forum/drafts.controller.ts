/** Routes of drafts: what somebody is still writing, kept for them on every device. */
import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { draftFound, draftInput, draftParam, draftView, type DraftView } from './forum.schema.js';
import { ReadingService } from './reading.service.js';

type Key = z.infer<typeof draftParam>;

@Controller('api/v1/drafts')
export class DraftsController {
  constructor(private readonly reading: ReadingService) {}

  @Get(':key')
  @Allow('signed-in', 'draft.own')
  @Reply(draftFound)
  async one(@Who() actor: Actor, @Param({ schema: draftParam }) { key }: Key): Promise<z.infer<typeof draftFound>> {
    return { draft: await this.reading.draft(actor, key) };
  }

  @Put(':key')
  @Allow('signed-in', 'draft.own')
  @Reply(draftView)
  save(
    @Who() actor: Actor,
    @Param({ schema: draftParam }) { key }: Key,
    @Body({ schema: draftInput }) { body }: z.infer<typeof draftInput>,
  ): Promise<DraftView> {
    return this.reading.save(actor, key, body);
  }

  @Delete(':key')
  @Allow('signed-in', 'draft.own')
  @Reply(null)
  async drop(@Who() actor: Actor, @Param({ schema: draftParam }) { key }: Key): Promise<void> {
    await this.reading.drop(actor, key);
  }
}
