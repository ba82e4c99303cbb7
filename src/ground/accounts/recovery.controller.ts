/** Routes of a forgotten password. */
import { Body, Controller, Inject, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Allow, Reply } from '../../platform/http/index.js';
import { AccountQueries } from './account.queries.js';
import { meView, recovery, recoveryRequest, type MeView } from './account.schema.js';
import { deviceOf, setSession } from './cookie.js';
import { Guesses } from './guesses.js';
import { RecoveryService } from './recovery.service.js';

@Controller('api/v1')
export class RecoveryController {
  constructor(
    private readonly recoveries: RecoveryService,
    private readonly queries: AccountQueries,
    private readonly guesses: Guesses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('recoveries')
  @Allow('anyone', 'account.recover')
  @Reply(null, 202)
  async requestRecovery(
    @Body({ schema: recoveryRequest }) body: { login: string },
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.guesses.code(request.ip, body.login);
    await this.recoveries.request(body.login);
  }

  @Put('recoveries')
  @Allow('anyone', 'account.recover')
  @Reply(meView)
  async recover(
    @Body({ schema: recovery }) body: z.infer<typeof recovery>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    const opened = await this.guesses.of(request.ip, () =>
      this.recoveries.recover(body.login, body.code, body.password, deviceOf(request)),
    );
    setSession(reply, this.config, opened.token);
    return (await this.queries.me(opened.accountId)) ?? { account: null, community: null };
  }
}
