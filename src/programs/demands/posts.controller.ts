/** Routes of a community's service posts, of one of them, and of the lists they are sorted by. */
import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { PlaceQueries, type PlaceView } from '../../ground/places/index.js';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { demandPolicy } from './demand.policy.js';
import {
  headingKind,
  headingsChange,
  headingsView,
  type HeadingKind,
  type HeadingsChange,
  type HeadingsView,
} from './heading.schema.js';
import { HeadingsService } from './headings.service.js';
import { PostQueries } from './post.queries.js';
import {
  newPost,
  postChange,
  postFilter,
  postPage,
  postStepOrder,
  postView,
  type NewPost,
  type PostChange,
  type PostFilter,
  type PostStepOrder,
  type PostView,
} from './post.schema.js';
import { PostsService } from './posts.service.js';

const SIZE = 50;
const headingParam = z.strictObject({ id: idParam.shape.id, kind: headingKind });
type Id = z.infer<typeof idParam>;

@Controller('api/v1')
export class ServicePostsController {
  constructor(
    private readonly posts: PostsService,
    private readonly queries: PostQueries,
    private readonly headings: HeadingsService,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/demand-headings')
  @Allow('anyone', 'demand.see')
  @Reply(headingsView)
  async lists(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<HeadingsView> {
    return this.headings.of(actor, (await this.community(id)).path);
  }

  @Put('communities/:id/demand-headings/:kind')
  @Allow('signed-in', 'demand.manage')
  @Idempotent()
  @Reply(headingsView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: headingParam }) { id, kind }: { id: string; kind: HeadingKind },
    @Body({ schema: headingsChange }) body: HeadingsChange,
  ): Promise<HeadingsView> {
    const { path } = await this.community(id);
    await this.headings.change(actor, path, kind, body);
    return this.headings.of(actor, path);
  }

  @Get('communities/:id/service-posts')
  @Allow('anyone', 'demand.see')
  @Reply(postPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: postFilter }) filter: PostFilter,
  ): Promise<z.infer<typeof postPage>> {
    const { path } = await this.community(id);
    if (filter.state === 'retired' && !demandPolicy.manage(actor, path)) throw new Problem('http/not-found');
    return this.queries.page(actor, path, filter, decodeCursor(filter.after, 3) ?? [], filter.size ?? SIZE);
  }

  @Post('communities/:id/service-posts')
  @Allow('signed-in', 'demand.manage')
  @Idempotent()
  @Reply(postView, 201)
  async make(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: newPost }) body: NewPost,
  ): Promise<PostView> {
    return this.one(actor, { id: await this.posts.make(actor, await this.community(id), body) });
  }

  @Get('service-posts/:id')
  @Allow('anyone', 'demand.see')
  @Reply(postView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<PostView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('demand/not-found');
    return view;
  }

  @Patch('service-posts/:id')
  @Allow('signed-in', 'demand.manage')
  @Idempotent()
  @Reply(postView)
  async edit(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: postChange }) body: PostChange,
  ): Promise<PostView> {
    await this.posts.change(actor, id, body);
    return this.one(actor, { id });
  }

  @Post('service-posts/:id/steps')
  @Allow('signed-in', 'demand.manage')
  @Idempotent()
  @Reply(postView)
  async step(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: postStepOrder }) body: PostStepOrder,
  ): Promise<PostView> {
    await this.posts.step(actor, id, body);
    return this.one(actor, { id });
  }

  private async community(id: string): Promise<PlaceView> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community') throw new Problem('http/not-found');
    return place;
  }
}
