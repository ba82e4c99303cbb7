/** Routes of one's own account: sign in and out, sessions, me, password. */
import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Clock } from '../../platform/clock/index.js';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { AccountQueries } from './account.queries.js';
import { meChange, meView, passwordChange, sessionPage, signIn, type MeChange, type MeView } from './account.schema.js';
import { AccountsService } from './accounts.service.js';
import { clearSession, deviceOf, setSession } from './cookie.js';
import { Guesses } from './guesses.js';
import { fromHere } from './loopback.js';

@Controller('api/v1')
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly queries: AccountQueries,
    private readonly guesses: Guesses,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('me')
  @Allow('anyone', 'account.own')
  @Reply(meView)
  async me(@Who() actor: Actor): Promise<MeView> {
    return (actor.id && (await this.queries.me(actor.id))) || { account: null, community: null };
  }

  @Patch('me')
  @Allow('signed-in', 'account.own')
  @Reply(meView)
  async change(@Who() actor: Actor, @Body({ schema: meChange }) body: MeChange): Promise<MeView> {
    await this.accounts.change(actor, body);
    return this.me(actor);
  }

  @Post('sessions')
  @Allow('anyone', 'account.sign-in')
  @Reply(meView, 201)
  async signIn(
    @Body({ schema: signIn }) body: z.infer<typeof signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    const opened = await this.guesses.of(request.ip, () =>
      this.accounts.signIn(body.login, body.password, deviceOf(request), fromHere(request, this.config)),
    );
    setSession(reply, this.config, opened.token);
    return (await this.queries.me(opened.accountId)) ?? { account: null, community: null };
  }

  @Get('sessions')
  @Allow('signed-in', 'account.own')
  @Reply(sessionPage)
  async sessions(@Who() actor: Actor): Promise<z.infer<typeof sessionPage>> {
    const rows = await this.queries.sessionsOf(actor.id ?? '', this.clock.now());
    const items = rows.map((s) => ({
      id: s.id,
      device: s.device,
      createdAt: s.createdAt.toISOString(),
      current: s.id === actor.sessionId,
    }));
    return { items, next: null };
  }

  @Delete('sessions/current')
  @Allow('anyone', 'account.own')
  @Reply(null)
  async signOut(@Who() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.accounts.signOut(actor);
    clearSession(reply, this.config);
  }

  @Delete('sessions/:id')
  @Allow('signed-in', 'account.own')
  @Idempotent()
  @Reply(null)
  async signOutOther(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    await this.accounts.signOutThere(actor, id);
  }

  @Delete('sessions')
  @Allow('signed-in', 'account.own')
  @Reply(null)
  async signOutEverywhere(@Who() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.accounts.signOutEverywhere(actor);
    clearSession(reply, this.config);
  }

  @Put('me/password')
  @Allow('signed-in', 'account.own')
  @Reply(null)
  async changePassword(
    @Who() actor: Actor,
    @Body({ schema: passwordChange }) body: z.infer<typeof passwordChange>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (!actor.id) throw new Problem('http/sign-in');
    const opened = await this.guesses.of(request.ip, () =>
      this.accounts.changePassword(actor, body.current, body.new, deviceOf(request)),
    );
    setSession(reply, this.config, opened.token);
  }
}
