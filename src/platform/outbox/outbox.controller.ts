/** The developer's page of sent codes: there only where the configuration allows it, and never on an open address. */
import { Controller, Get, Inject } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/index.js';
import { Allow, moment, pageOf, Problem, Reply } from '../http/index.js';
import { Outbox } from './outbox.js';

const outboxView = pageOf(
  z.strictObject({
    id: z.uuid(),
    channel: z.enum(['sms', 'mail']),
    to: z.string(),
    subject: z.string(),
    body: z.string(),
    at: moment,
  }),
);

@Controller('api/v1/dev/outbox')
export class OutboxController {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('anyone', 'outbox.dev-pages-only')
  @Reply(outboxView)
  async list(): Promise<z.infer<typeof outboxView>> {
    if (!this.config.devPages) throw new Problem('http/not-found');
    const items = (await this.outbox.latest(50)).map((m) => ({
      id: m.id,
      channel: m.channel,
      to: m.recipient,
      subject: m.subject,
      body: m.body,
      at: m.created_at.toISOString(),
    }));
    return { items, next: null };
  }
}
