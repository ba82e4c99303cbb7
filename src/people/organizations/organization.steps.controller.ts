/** Routes of the steps of an organization: vetted, warned, suspended, resumed, left. */
import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { OrganizationStep } from './organization.flow.js';
import { OrganizationQueries } from './organization.queries.js';
import {
  leaving,
  organizationView,
  reasoned,
  suspension,
  versioned,
  type OrganizationView,
} from './organization.schema.js';
import { OrganizationSteps, type StepOrder } from './organization.steps.js';

type Id = z.infer<typeof idParam>;
type Versioned = z.infer<typeof versioned>;
type Reasoned = z.infer<typeof reasoned>;
type Suspension = z.infer<typeof suspension>;
type Leaving = z.infer<typeof leaving>;

@Controller('api/v1/organizations/:id')
export class OrganizationStepsController {
  constructor(
    private readonly steps: OrganizationSteps,
    private readonly queries: OrganizationQueries,
  ) {}

  @Post('apply')
  @Allow('signed-in', 'organization.flow')
  @Idempotent()
  @Reply(organizationView)
  applyAgain(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) body: Versioned,
  ): Promise<OrganizationView> {
    return this.take(actor, id, 'apply', body);
  }

  @Post('approve')
  @Allow('signed-in', 'organization.flow')
  @Idempotent()
  @Reply(organizationView)
  approve(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) body: Versioned,
  ): Promise<OrganizationView> {
    return this.take(actor, id, 'approve', body);
  }

  @Post('decline')
  @Allow('signed-in', 'organization.flow')
  @Idempotent()
  @Reply(organizationView)
  decline(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) body: Reasoned,
  ): Promise<OrganizationView> {
    return this.take(actor, id, 'decline', body);
  }

  @Post('warn')
  @Allow('signed-in', 'organization.flow')
  @Idempotent()
  @Reply(organizationView)
  warn(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) body: Reasoned,
  ): Promise<OrganizationView> {
    return this.take(actor, id, 'warn', body);
  }

  @Post('suspend')
  @Allow('signed-in', 'organization.flow')
  @Idempotent()
  @Reply(organizationView)
  suspend(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: suspension }) body: Suspension,
  ): Promise<OrganizationView> {
    return this.take(actor, id, 'suspend', body);
  }

  @Post('resume')
  @Allow('signed-in', 'organization.flow')
  @Idempotent()
  @Reply(organizationView)
  resume(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) body: Versioned,
  ): Promise<OrganizationView> {
    return this.take(actor, id, 'resume', body);
  }

  @Post('leave')
  @Allow('signed-in', 'organization.flow')
  @Idempotent()
  @Reply(organizationView)
  leave(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: leaving }) body: Leaving,
  ): Promise<OrganizationView> {
    return this.take(actor, id, 'leave', body);
  }

  @Post('expel')
  @Allow('signed-in', 'organization.flow')
  @Idempotent()
  @Reply(organizationView)
  expel(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) body: Reasoned,
  ): Promise<OrganizationView> {
    return this.take(actor, id, 'expel', body);
  }

  private async take(actor: Actor, id: string, step: OrganizationStep, order: StepOrder): Promise<OrganizationView> {
    await this.steps.take(actor, id, step, order);
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('organization/not-found');
    return view;
  }
}
