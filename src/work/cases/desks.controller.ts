/** Route of the desk of everybody who works in several communities. */
import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { DesksQueries } from './desks.queries.js';
import { desksPage, desksQuery, type DesksQuery } from './list.schema.js';

@Controller('api/v1/desk')
export class DesksController {
  constructor(private readonly desks: DesksQueries) {}

  @Get()
  @Allow('signed-in', 'case.desk')
  @Reply(desksPage)
  async all(@Who() actor: Actor, @Query({ schema: desksQuery }) query: DesksQuery): Promise<z.infer<typeof desksPage>> {
    if (!actor.paths('staff', 'supervisor', 'administrator').length) throw new Problem('http/not-found');
    return this.desks.page(actor, query);
  }
}
