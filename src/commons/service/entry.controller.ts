/** Routes of one entry. */
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { EntriesService } from './entries.service.js';
import { EntryQueries } from './entry.queries.js';
import {
  entryCorrection,
  entryDetail,
  reasoned,
  versioned,
  type EntryCorrection,
  type EntryDetail,
} from './entry.schema.js';

interface Id {
  id: string;
}
type Versioned = z.infer<typeof versioned>;
type Reasoned = z.infer<typeof reasoned>;

@Controller('api/v1/service-entries/:id')
export class EntryController {
  constructor(
    private readonly entries: EntriesService,
    private readonly queries: EntryQueries,
  ) {}

  @Get()
  @Allow('signed-in', 'service.see')
  @Reply(entryDetail)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<EntryDetail> {
    const entry = await this.queries.one(actor, id);
    if (!entry) throw new Problem('service/not-found');
    return entry;
  }

  @Post('correct')
  @Allow('signed-in', 'service.flow')
  @Idempotent()
  @Reply(entryDetail)
  async correct(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: entryCorrection }) body: EntryCorrection,
  ): Promise<EntryDetail> {
    await this.entries.correct(actor, id, body);
    return this.one(actor, { id });
  }

  @Post('confirm')
  @Allow('signed-in', 'service.flow')
  @Idempotent()
  @Reply(entryDetail)
  async confirm(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<EntryDetail> {
    await this.entries.confirm(actor, id, version);
    return this.one(actor, { id });
  }

  @Post('decline')
  @Allow('signed-in', 'service.flow')
  @Idempotent()
  @Reply(entryDetail)
  async decline(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) { version, reason }: Reasoned,
  ): Promise<EntryDetail> {
    await this.entries.decline(actor, id, version, reason);
    return this.one(actor, { id });
  }

  @Post('withdraw')
  @Allow('signed-in', 'service.flow')
  @Idempotent()
  @Reply(entryDetail)
  async withdraw(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<EntryDetail> {
    await this.entries.withdraw(actor, id, version);
    return this.one(actor, { id });
  }

  @Post('reverse')
  @Allow('signed-in', 'service.flow')
  @Idempotent()
  @Reply(entryDetail)
  async reverse(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) { version, reason }: Reasoned,
  ): Promise<EntryDetail> {
    await this.entries.reverse(actor, id, version, reason);
    return this.one(actor, { id });
  }
}
