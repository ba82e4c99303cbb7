/** The route that tells people what is known about them. */
import { Controller, Get } from '@nestjs/common';
import { Allow, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { KnownQueries } from './known.queries.js';
import { knownView, type KnownView } from './known.schema.js';

@Controller('api/v1/me/known')
export class PrivacyController {
  constructor(private readonly queries: KnownQueries) {}

  @Get()
  @Allow('signed-in', 'privacy.own')
  @Reply(knownView)
  known(@Who() actor: Actor): Promise<KnownView> {
    if (actor.id === null) throw new Problem('http/sign-in');
    return this.queries.of(actor.id);
  }
}
