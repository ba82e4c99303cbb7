/** Routes of threads: post, read, change, pin, close, delete, restore, mark as read. */
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Reply, Throttle, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import {
  newThread,
  postFilter,
  postPage,
  readMark,
  threadChange,
  threadHead,
  threadPage,
  type NewThread,
  type PostFilter,
  type ThreadChange,
  type ThreadHead,
  type ThreadPage,
} from './forum.schema.js';
import { PageQueries } from './page.queries.js';
import { ReadingService } from './reading.service.js';
import { THREADS, ThreadsService } from './threads.service.js';
import { ViewCounts } from './view-counts.js';

type Id = z.infer<typeof idParam>;

@Controller('api/v1/threads')
export class ThreadsController {
  constructor(
    private readonly threads: ThreadsService,
    private readonly pages: PageQueries,
    private readonly reading: ReadingService,
    private readonly views: ViewCounts,
    private readonly throttle: Throttle,
  ) {}

  @Post()
  @Allow('signed-in', 'board.post')
  @Idempotent()
  @Reply(threadPage, 201)
  async post(@Who() actor: Actor, @Body({ schema: newThread }) body: NewThread): Promise<ThreadPage> {
    await this.throttle.take(THREADS, actor.id ?? '');
    await this.threads.post(actor, body);
    return this.pages.page(actor, body.id, {});
  }

  @Get(':id')
  @Allow('anyone', 'thread.read')
  @Reply(threadPage)
  async page(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: postFilter }) filter: PostFilter,
  ): Promise<ThreadPage> {
    const page = await this.pages.page(actor, id, filter);
    this.views.count(id);
    return page;
  }

  @Get(':id/posts')
  @Allow('anyone', 'thread.read')
  @Reply(postPage)
  async posts(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: postFilter }) filter: PostFilter,
  ): Promise<z.infer<typeof postPage>> {
    return (await this.pages.page(actor, id, filter)).posts;
  }

  @Patch(':id')
  @Allow('signed-in', 'thread.edit')
  @Idempotent()
  @Reply(threadHead)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: threadChange }) body: ThreadChange,
  ): Promise<ThreadHead> {
    await this.threads.change(actor, id, body);
    return this.pages.head(actor, id);
  }

  @Delete(':id')
  @Allow('signed-in', 'thread.delete')
  @Idempotent()
  @Reply(null)
  async delete(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<void> {
    await this.threads.delete(actor, id);
  }

  @Post(':id/restore')
  @Allow('signed-in', 'thread.restore')
  @Idempotent()
  @Reply(threadHead)
  async restore(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<ThreadHead> {
    await this.threads.restore(actor, id);
    return this.pages.head(actor, id);
  }

  @Put(':id/pin')
  @Allow('signed-in', 'thread.moderate')
  @Reply(threadHead)
  async pin(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<ThreadHead> {
    await this.threads.pin(actor, id, true);
    return this.pages.head(actor, id);
  }

  @Delete(':id/pin')
  @Allow('signed-in', 'thread.moderate')
  @Reply(threadHead)
  async unpin(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<ThreadHead> {
    await this.threads.pin(actor, id, false);
    return this.pages.head(actor, id);
  }

  @Put(':id/close')
  @Allow('signed-in', 'thread.moderate')
  @Reply(threadHead)
  async close(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<ThreadHead> {
    await this.threads.close(actor, id, true);
    return this.pages.head(actor, id);
  }

  @Delete(':id/close')
  @Allow('signed-in', 'thread.moderate')
  @Reply(threadHead)
  async open(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<ThreadHead> {
    await this.threads.close(actor, id, false);
    return this.pages.head(actor, id);
  }

  @Put(':id/read')
  @Allow('signed-in', 'thread.read')
  @Reply(null)
  async read(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: readMark }) body: z.infer<typeof readMark>,
  ): Promise<void> {
    await this.reading.mark(actor, id, body.seq);
  }
}
