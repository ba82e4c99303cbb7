/** Routes of the staff's desk: who waits to be confirmed, and the codes on buildings' notices. */
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, decodeCursor, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { PlaceQueries } from '../../ground/places/index.js';
import { InvitationsService } from './invitations.service.js';
import { ResidenciesService } from './residencies.service.js';
import { residentPolicy } from './resident.policy.js';
import { ResidentQueries } from './resident.queries.js';
import {
  confirmation,
  invitationState,
  refusal,
  residentFilter,
  residentPage,
  residentView,
  type InvitationState,
  type ResidentView,
} from './resident.schema.js';

const SIZE = 30;

@Controller('api/v1')
export class ResidentDeskController {
  constructor(
    private readonly residencies: ResidenciesService,
    private readonly invitations: InvitationsService,
    private readonly queries: ResidentQueries,
    private readonly places: PlaceQueries,
  ) {}

  @Get('communities/:id/residents')
  @Allow('signed-in', 'resident.list')
  @Reply(residentPage)
  async list(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: residentFilter }) filter: z.infer<typeof residentFilter>,
  ): Promise<z.infer<typeof residentPage>> {
    const place = await this.places.one(id);
    if (place?.kind !== 'community' || !residentPolicy.list(actor, place.path)) throw new Problem('http/not-found');
    const [after] = decodeCursor(filter.after, 1) ?? [];
    return this.queries.page(place.path, filter.state ?? 'pending', after, filter.size ?? SIZE);
  }

  @Post('residents/:id/confirm')
  @Allow('signed-in', 'resident.decide')
  @Idempotent()
  @Reply(residentView)
  async confirm(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: confirmation }) body: { version: number },
  ): Promise<ResidentView> {
    await this.residencies.confirm(actor, id, body.version);
    return this.one(id);
  }

  @Post('residents/:id/decline')
  @Allow('signed-in', 'resident.decide')
  @Idempotent()
  @Reply(residentView)
  async decline(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: refusal }) body: { version: number; reason: string },
  ): Promise<ResidentView> {
    await this.residencies.decline(actor, id, body.version, body.reason);
    return this.one(id);
  }

  @Post('residents/:id/remove')
  @Allow('signed-in', 'resident.decide')
  @Idempotent()
  @Reply(residentView)
  async remove(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: refusal }) body: { version: number; reason: string },
  ): Promise<ResidentView> {
    await this.residencies.remove(actor, id, body.version, body.reason);
    return this.one(id);
  }

  @Get('places/:id/invitation')
  @Allow('signed-in', 'resident.invite')
  @Reply(invitationState)
  invitation(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<InvitationState> {
    return this.invitations.see(actor, id);
  }

  @Post('places/:id/invitation')
  @Allow('signed-in', 'resident.invite')
  @Idempotent()
  @Reply(invitationState)
  async renew(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<InvitationState> {
    await this.invitations.renew(actor, id);
    return this.invitations.see(actor, id);
  }

  @Delete('places/:id/invitation')
  @Allow('signed-in', 'resident.invite')
  @Idempotent()
  @Reply(null)
  async revoke(@Who() actor: Actor, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    await this.invitations.revoke(actor, id);
  }

  private async one(id: string): Promise<ResidentView> {
    const view = await this.queries.one(id);
    if (!view) throw new Problem('http/not-found');
    return view;
  }
}
