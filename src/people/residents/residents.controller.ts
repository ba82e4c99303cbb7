/** Routes of registration and of one's own residence. */
import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { AccountQueries, Guesses, meView, setSession, type MeView } from '../../ground/accounts/index.js';
import { RegistrationService } from './registration.service.js';
import { ResidenciesService } from './residencies.service.js';
import { ResidentQueries } from './resident.queries.js';
import {
  buildingList,
  departure,
  myResidency,
  registration,
  residencyClaim,
  type RegistrationOrder,
  type ResidencyClaim,
} from './resident.schema.js';

@Controller('api/v1')
export class RegistrationController {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly accounts: AccountQueries,
    private readonly guesses: Guesses,
    private readonly queries: ResidentQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('accounts')
  @Allow('anyone', 'account.register')
  @Reply(meView, 201)
  async register(
    @Body({ schema: registration }) body: RegistrationOrder,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    await this.guesses.registration(request.ip);
    const register = () => this.registrations.register(body, request.headers['user-agent'] ?? '');
    const opened = await (body.invitation ? this.guesses.of(request.ip, register) : register());
    setSession(reply, this.config, opened.token);
    return (await this.accounts.me(opened.accountId)) ?? { account: null, community: null };
  }

  @Get('communities/:id/buildings')
  @Allow('anyone', 'place.list')
  @Reply(buildingList)
  async buildings(@Param({ schema: idParam }) { id }: { id: string }): Promise<z.infer<typeof buildingList>> {
    const items = await this.queries.buildings(id);
    if (!items) throw new Problem('http/not-found');
    return { items, next: null };
  }
}

@Controller('api/v1/me/residency')
export class OwnResidencyController {
  constructor(
    private readonly residencies: ResidenciesService,
    private readonly queries: ResidentQueries,
    private readonly guesses: Guesses,
  ) {}

  @Get()
  @Allow('signed-in', 'residency.own')
  @Reply(myResidency)
  async own(@Who() actor: Actor): Promise<z.infer<typeof myResidency>> {
    return { residency: await this.queries.own(accountOf(actor)) };
  }

  @Post()
  @Allow('signed-in', 'residency.own')
  @Reply(myResidency)
  async claim(
    @Who() actor: Actor,
    @Body({ schema: residencyClaim }) body: ResidencyClaim,
    @Req() request: FastifyRequest,
  ): Promise<z.infer<typeof myResidency>> {
    const claim = () => this.residencies.claim(accountOf(actor), body);
    await (body.invitation ? this.guesses.of(request.ip, claim) : claim());
    return this.own(actor);
  }

  @Post('end')
  @Allow('signed-in', 'residency.own')
  @Idempotent()
  @Reply(myResidency)
  async leave(
    @Who() actor: Actor,
    @Body({ schema: departure }) body: { version: number },
  ): Promise<z.infer<typeof myResidency>> {
    await this.residencies.leave(accountOf(actor), body.version);
    return this.own(actor);
  }
}

/** @throws http/sign-in */
function accountOf(actor: Actor): string {
  if (!actor.id) throw new Problem('http/sign-in');
  return actor.id;
}
