/** Routes of one's own service: figures, entries, what one is asked to confirm, whether one is shown. */
import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Clock } from '../../platform/clock/index.js';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { sendPaper } from '../../platform/print/index.js';
import { HonourPapers } from './honour.papers.js';
import { ServiceCommunities } from './communities.js';
import { EntryQueries, type Days } from './entry.queries.js';
import { entryPage, type EntryPage } from './entry.schema.js';
import { OwnQueries } from './own.queries.js';
import {
  bookQuery,
  ownEntriesQuery,
  ownService,
  shownOrder,
  type OwnEntriesQuery,
  type OwnService,
} from './own.schema.js';

const SIZE = 20;
interface Id {
  id: string;
}

@Controller('api/v1')
export class OwnServiceController {
  constructor(
    private readonly own: OwnQueries,
    private readonly entries: EntryQueries,
    private readonly communities: ServiceCommunities,
    private readonly papers: HonourPapers,
    private readonly clock: Clock,
  ) {}

  @Get('communities/:id/my-service')
  @Allow('signed-in', 'service.own')
  @Reply(ownService)
  async page(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<OwnService> {
    return this.own.page(actor, accountOf(actor), await this.communities.byId(id));
  }

  @Get('communities/:id/my-service/entries')
  @Allow('signed-in', 'service.own')
  @Reply(entryPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: ownEntriesQuery }) { period, after, size = SIZE }: OwnEntriesQuery,
  ): Promise<EntryPage> {
    const { path } = await this.communities.byId(id);
    return this.entries.own(actor, path, daysOf(period), decodeCursor(after, 2), size);
  }

  @Get('communities/:id/my-service/book.pdf')
  @Allow('signed-in', 'service.own')
  @ApiProduces('application/pdf')
  async book(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Query({ schema: bookQuery }) { year }: z.infer<typeof bookQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const account = { id: accountOf(actor), name: actor.name };
    const community = await this.communities.byId(id);
    const { name, pdf } = await this.papers.book({ account, community, year }, actor.language);
    await sendPaper(reply, name, pdf);
  }

  @Get('me/service/requests')
  @Allow('signed-in', 'service.own')
  @Reply(entryPage)
  requests(@Who() actor: Actor): Promise<EntryPage> {
    return this.entries.requests(actor);
  }

  @Put('communities/:id/my-service/shown')
  @Allow('signed-in', 'service.own')
  @Idempotent()
  @Reply(ownService)
  async show(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: shownOrder }) { shown }: z.infer<typeof shownOrder>,
  ): Promise<OwnService> {
    const community = await this.communities.byId(id);
    const account = accountOf(actor);
    await this.own.show(account, community.path, shown, this.clock.now());
    return this.own.page(actor, account, community);
  }
}

/** A year, a month, or all there is. */
function daysOf(period: string | undefined): Days {
  if (period === undefined) return { from: '0001-01-01', to: '9999-12-31' };
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const [year = 0, month = 1] = period.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${period}-01`, to: `${period}-${String(last).padStart(2, '0')}` };
}

function accountOf(actor: Actor): string {
  if (actor.id === null) throw new Problem('http/sign-in');
  return actor.id;
}
