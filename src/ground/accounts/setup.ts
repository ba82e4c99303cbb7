/** The first visit to an empty installation: makes the first administrator and community, guarded by a printed code. */
import { timingSafeEqual } from 'node:crypto';
import { Body, Controller, Get, Inject, Injectable, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Db, newToken } from '../../platform/db/index.js';
import { Allow, Problem, Reply } from '../../platform/http/index.js';
import { guest } from '../../platform/policy/index.js';
import { PlacesService } from '../places/index.js';
import { AccountQueries } from './account.queries.js';
import { meView, setup, setupState, type MeView, type Setup } from './account.schema.js';
import { AccountsService, type Opened } from './accounts.service.js';
import { setSession } from './cookie.js';
import { GrantsService } from './grants.service.js';
import { Guesses } from './guesses.js';

@Injectable()
export class SetupService {
  /** Printed on the console of an empty installation; one per process, good until the set-up is done. */
  readonly code = newToken(9);

  constructor(
    private readonly db: Db,
    private readonly accounts: AccountsService,
    private readonly grants: GrantsService,
    private readonly places: PlacesService,
    private readonly queries: AccountQueries,
  ) {}

  async needed(): Promise<boolean> {
    return !(await this.queries.anyAccount());
  }

  /** Makes the places, the account and its right, all or nothing. @throws setup/done, setup/wrong-code */
  async perform(order: Setup, device: string): Promise<Opened> {
    const [given, own] = [Buffer.from(order.code.padEnd(64)), Buffer.from(this.code.padEnd(64))];
    if (given.length !== own.length || !timingSafeEqual(given, own))
      throw new Problem('setup/wrong-code', { field: 'code' });
    const { login, password, name } = order.administrator;
    const kinds = ['city', 'district', 'street', 'community'] as const;
    const homePath = kinds.map((kind) => `${order[kind].code}.`).join('');
    const account = await this.accounts.prepare({ login, password, name, homePath, language: 'zh', consent: null });
    return this.db.tx(async () => {
      // Two browsers at once: the second waits here and then finds it done.
      await this.db.current().client.query(`select pg_advisory_xact_lock(hashtext('setup'))`);
      if (!(await this.needed())) throw new Problem('setup/done');
      await this.places.found(
        guest(),
        kinds.map((kind) => ({ ...order[kind], kind })),
      );
      await this.accounts.register(account);
      const root = `${order.city.code}.`;
      await this.grants.give(null, { accountId: account.id, role: 'administrator', path: root });
      return this.accounts.open(account.id, device);
    });
  }
}

@Controller('api/v1/setup')
export class SetupController {
  constructor(
    private readonly setups: SetupService,
    private readonly queries: AccountQueries,
    private readonly guesses: Guesses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('anyone', 'setup.first-visit')
  @Reply(setupState)
  async state(): Promise<{ needed: boolean }> {
    return { needed: await this.setups.needed() };
  }

  @Post()
  @Allow('anyone', 'setup.first-visit')
  @Reply(meView, 201)
  async perform(
    @Body({ schema: setup }) body: Setup,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    const opened = await this.guesses.of(request.ip, () =>
      this.setups.perform(body, request.headers['user-agent'] ?? ''),
    );
    setSession(reply, this.config, opened.token);
    return (await this.queries.me(opened.accountId)) ?? { account: null, community: null };
  }
}
