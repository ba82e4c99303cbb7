/** Routes of staff who publish the identity board, take batches back, and print it. */
import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { PlaceQueries } from '../../ground/places/index.js';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { sendPaper } from '../../platform/print/index.js';
import { BoardBatches } from './board.batches.js';
import { BoardLists } from './board.lists.js';
import { BoardPapers } from './board.papers.js';
import { boardPolicy } from './board.policy.js';
import {
  batchFilter,
  batchPage,
  batchWithdrawal,
  boardPreview,
  boardPublication,
  doorFilter,
  previewFilter,
  type BoardPreview,
  type BoardPublication,
  type DoorFilter,
  type PreviewFilter,
} from './board.schema.js';

const SIZE = 30;
type Id = z.infer<typeof idParam>;
type Batches = z.infer<typeof batchPage>;

@Controller('api/v1')
export class BoardDeskController {
  constructor(
    private readonly publishing: BoardBatches,
    private readonly lists: BoardLists,
    private readonly papers: BoardPapers,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/identity-board/preview')
  @Allow('signed-in', 'board.publish')
  @Reply(boardPreview)
  async preview(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: previewFilter }) filter: PreviewFilter,
  ): Promise<BoardPreview> {
    return this.lists.preview((await this.community(actor, id)).path, filter, filter.size ?? SIZE);
  }

  @Get('communities/:id/identity-board/batches')
  @Allow('signed-in', 'board.publish')
  @Reply(batchPage)
  async batches(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: batchFilter }) { after, size }: z.infer<typeof batchFilter>,
  ): Promise<Batches> {
    return this.lists.batches((await this.community(actor, id)).path, after, size ?? SIZE);
  }

  @Post('communities/:id/identity-board/batches')
  @Allow('signed-in', 'board.publish')
  @Idempotent()
  @Reply(batchPage, 201)
  async publish(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: boardPublication }) body: BoardPublication,
  ): Promise<Batches> {
    const { path } = await this.community(actor, id);
    await this.publishing.publish(actor, path, body);
    return this.lists.batches(path, undefined, 1);
  }

  @Post('identity-board/batches/:id/withdraw')
  @Allow('signed-in', 'board.publish')
  @Idempotent()
  @Reply(batchPage)
  async withdraw(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: batchWithdrawal }) { reason }: z.infer<typeof batchWithdrawal>,
  ): Promise<Batches> {
    return this.lists.batches(await this.publishing.withdraw(actor, id, reason), undefined, SIZE);
  }

  @Get('communities/:id/identity-board/poster.pdf')
  @Allow('signed-in', 'board.publish')
  @ApiProduces('application/pdf')
  async poster(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: doorFilter }) { buildingId }: DoorFilter,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, pdf } = await this.papers.poster(await this.community(actor, id), actor.language, buildingId);
    await sendPaper(reply, name, pdf);
  }

  @Get('communities/:id/identity-board/doors.pdf')
  @Allow('signed-in', 'board.publish')
  @ApiProduces('application/pdf')
  async doors(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: doorFilter }) { buildingId }: DoorFilter,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, pdf } = await this.papers.doors(await this.community(actor, id), actor.language, buildingId);
    await sendPaper(reply, name, pdf);
  }

  private async community(actor: Actor, id: string): Promise<{ id: string; path: string; name: string }> {
    const place = (await this.places.communities()).find((one) => one.id === id);
    if (!place || !boardPolicy.publish(actor, place.path)) throw new Problem('http/not-found');
    return place;
  }
}
