/** Whether the process lives (/healthz) and whether it should get requests (/readyz). */
import { Controller, Get, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Db } from '../db/index.js';
import { Wire } from '../wire/index.js';
import { Allow } from './access.js';
import { Problem } from './problem.js';
import { Reply } from './reply.js';

const health = z.strictObject({ status: z.literal('ok') });

/** Set when the process has begun to stop: it finishes what it has and gets nothing new. */
@Injectable()
export class Stopping {
  begun = false;
}

@Controller()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly wire: Wire,
    private readonly stopping: Stopping,
  ) {}

  @Get('healthz')
  @Allow('anyone', 'health')
  @Reply(health)
  alive(): z.infer<typeof health> {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Allow('anyone', 'health')
  @Reply(health)
  async ready(): Promise<z.infer<typeof health>> {
    if (this.stopping.begun || !this.wire.up) throw new Problem('http/unavailable');
    await this.db.pool.query('select 1');
    return { status: 'ok' };
  }
}
