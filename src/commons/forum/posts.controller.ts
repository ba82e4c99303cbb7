/** Routes of posts: reply, read one, its replies, its source and history, edit, delete, restore. */
import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import {
  innerFilter,
  innerPage,
  newPost,
  postChange,
  postSource,
  postView,
  revisionPage,
  type NewPost,
  type PostChange,
  type PostSource,
  type PostView,
} from './forum.schema.js';
import { PostQueries } from './post.queries.js';
import { PostsService } from './posts.service.js';
import { RepliesService } from './replies.service.js';

type Id = z.infer<typeof idParam>;
type Paged = z.infer<typeof innerFilter>;

@Controller('api/v1')
export class PostsController {
  constructor(
    private readonly replies: RepliesService,
    private readonly posts: PostsService,
    private readonly queries: PostQueries,
  ) {}

  /** Idempotent by the post's own id: the answer to a second tap is read, not kept. */
  @Post('threads/:id/posts')
  @Allow('signed-in', 'thread.reply')
  @Reply(postView, 201)
  async reply(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newPost }) body: NewPost,
  ): Promise<PostView> {
    const reply = await this.replies.reply(actor, id, body);
    return reply ? this.queries.fresh(actor, reply) : this.queries.one(actor, body.id);
  }

  @Get('posts/:id')
  @Allow('anyone', 'thread.read')
  @Reply(postView)
  one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<PostView> {
    return this.queries.one(actor, id);
  }

  @Patch('posts/:id')
  @Allow('signed-in', 'post.edit')
  @Idempotent()
  @Reply(postView)
  async edit(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: postChange }) body: PostChange,
  ): Promise<PostView> {
    await this.posts.edit(actor, id, body);
    return this.queries.one(actor, id);
  }

  @Delete('posts/:id')
  @Allow('signed-in', 'post.delete')
  @Idempotent()
  @Reply(null)
  async delete(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<void> {
    await this.posts.delete(actor, id);
  }

  @Post('posts/:id/restore')
  @Allow('signed-in', 'post.restore')
  @Idempotent()
  @Reply(postView)
  async restore(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<PostView> {
    await this.posts.restore(actor, id);
    return this.queries.one(actor, id);
  }

  @Get('posts/:id/replies')
  @Allow('anyone', 'thread.read')
  @Reply(innerPage)
  inner(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: innerFilter }) paging: Paged,
  ): Promise<z.infer<typeof innerPage>> {
    return this.queries.replies(actor, id, paging);
  }

  @Get('posts/:id/source')
  @Allow('signed-in', 'post.history')
  @Reply(postSource)
  source(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<PostSource> {
    return this.queries.source(actor, id);
  }

  @Get('posts/:id/revisions')
  @Allow('signed-in', 'post.history')
  @Reply(revisionPage)
  revisions(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: innerFilter }) paging: Paged,
  ): Promise<z.infer<typeof revisionPage>> {
    return this.queries.revisions(actor, id, paging);
  }
}
