/** Routes of thanks and complaints: to say one, to take a step with it, to read what is published, and the pennant on paper. */
import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { PlaceQueries } from '../../ground/places/index.js';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Press, sendPaper } from '../../platform/print/index.js';
import { patterns, sewn } from './feedback.pennants.js';
import { feedbackPolicy } from './feedback.policy.js';
import { FeedbackQueries } from './feedback.queries.js';
import {
  feedbackOrder,
  feedbackPage,
  feedbackView,
  ownFilter,
  pennantPatterns,
  queueFilter,
  receiverFilter,
  stepOrder,
  wallFilter,
  type FeedbackOrder,
  type FeedbackPage,
  type FeedbackView,
  type OwnFilter,
  type QueueFilter,
  type StepOrder,
  type WallFilter,
} from './feedback.schema.js';
import { FeedbackService } from './feedback.service.js';

const SIZE = 20;
type Id = z.infer<typeof idParam>;
type Receiver = z.infer<typeof receiverFilter>;
const HIDDEN = ['X-Robots-Tag', 'noindex'] as const;

@Controller('api/v1')
export class FeedbackController {
  constructor(
    private readonly feedback: FeedbackService,
    private readonly queries: FeedbackQueries,
    private readonly places: PlaceQueries,
    private readonly press: Press,
  ) {}

  @Get('pennants')
  @Allow('anyone', 'public')
  @Reply(pennantPatterns)
  pennants(): z.infer<typeof pennantPatterns> {
    return { items: [...patterns], next: null };
  }

  @Get('communities/:id/feedback')
  @Allow('anyone', 'feedback.see')
  @Header(...HIDDEN)
  @Reply(feedbackPage)
  async wall(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: wallFilter }) { kind = 'thanks', after, size }: WallFilter,
  ): Promise<FeedbackPage> {
    return this.queries.wall(actor, await this.path(id), kind, after, size ?? SIZE);
  }

  @Get('communities/:id/feedback/queue')
  @Allow('signed-in', 'feedback.queue')
  @Reply(feedbackPage)
  async queue(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: queueFilter }) { state, after, size }: QueueFilter,
  ): Promise<FeedbackPage> {
    const path = await this.path(id);
    if (!feedbackPolicy.queue(actor, path)) throw new Problem('http/not-found');
    return this.queries.queue(actor, path, state === undefined ? ['given', 'replied'] : [state], after, size ?? SIZE);
  }

  @Get('members/:id/thanks')
  @Allow('signed-in', 'feedback.see')
  @Reply(feedbackPage)
  ofMember(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: receiverFilter }) filter: Receiver,
  ): Promise<FeedbackPage> {
    return this.thanks(actor, { kind: 'member', id }, filter);
  }

  @Get('organizations/:id/thanks')
  @Allow('anyone', 'feedback.see')
  @Header(...HIDDEN)
  @Reply(feedbackPage)
  ofOrganization(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: receiverFilter }) filter: Receiver,
  ): Promise<FeedbackPage> {
    return this.thanks(actor, { kind: 'organization', id }, filter);
  }

  @Post('members/:id/feedback')
  @Allow('signed-in', 'feedback.give')
  @Idempotent()
  @Reply(feedbackView, 201)
  toMember(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: feedbackOrder }) order: FeedbackOrder,
  ): Promise<FeedbackView> {
    return this.give(actor, { kind: 'member', id }, order);
  }

  @Post('organizations/:id/feedback')
  @Allow('signed-in', 'feedback.give')
  @Idempotent()
  @Reply(feedbackView, 201)
  toOrganization(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: feedbackOrder }) order: FeedbackOrder,
  ): Promise<FeedbackView> {
    return this.give(actor, { kind: 'organization', id }, order);
  }

  @Get('me/feedback')
  @Allow('signed-in', 'feedback.own')
  @Reply(feedbackPage)
  own(@Who() actor: Actor, @Query({ schema: ownFilter }) { side, after, size }: OwnFilter): Promise<FeedbackPage> {
    return this.queries.own(actor, side, after, size ?? SIZE);
  }

  @Get('feedback/:id')
  @Allow('anyone', 'feedback.see')
  @Header(...HIDDEN)
  @Reply(feedbackView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<FeedbackView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('feedback/not-found');
    return view;
  }

  @Post('feedback/:id/steps')
  @Allow('signed-in', 'feedback.flow')
  @Idempotent()
  @Reply(feedbackView)
  async step(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: stepOrder }) order: StepOrder,
  ): Promise<FeedbackView> {
    await this.feedback.take(actor, id, order);
    return this.one(actor, { id });
  }

  @Get('feedback/:id/pennant.pdf')
  @Allow('anyone', 'feedback.see')
  @ApiProduces('application/pdf')
  async pennant(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { face } = await this.one(actor, { id });
    if (!face.pennant) throw new Problem('feedback/not-found');
    const { language } = actor;
    const title = `${language === 'zh' ? '锦旗' : 'Pennant'} ${face.to.name}`;
    const drawn = { kind: 'drawn', width: 168, align: 'center', drawing: sewn(face.pennant, language) } as const;
    const paper = { title, author: face.pennant.from, language, size: 'A4', margin: 12, blocks: [drawn] } as const;
    await sendPaper(reply, title, await this.press.print(paper));
  }

  private async give(
    actor: Actor,
    to: { kind: 'member' | 'organization'; id: string },
    order: FeedbackOrder,
  ): Promise<FeedbackView> {
    return this.one(actor, { id: await this.feedback.give(actor, to, order) });
  }

  private async thanks(
    actor: Actor,
    to: { kind: 'member' | 'organization'; id: string },
    { after, size }: Receiver,
  ): Promise<FeedbackPage> {
    const receiver = await this.queries.receiver(to);
    if (!receiver) throw new Problem('feedback/no-receiver');
    return this.queries.thanks(actor, receiver, after, size ?? SIZE);
  }

  private async path(id: string): Promise<string> {
    const place = (await this.places.communities()).find((one) => one.id === id);
    if (!place) throw new Problem('http/not-found');
    return place.path;
  }
}
