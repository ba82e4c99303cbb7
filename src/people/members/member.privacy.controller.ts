/** Routes about what is private of a member: revealing it with a reason; and moving, which takes it along. */
import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { PlaceQueries } from '../../ground/places/index.js';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { MemberQueries } from './member.queries.js';
import { MemberRevealing } from './member.revealing.js';
import {
  memberReveal,
  memberRevealed,
  memberView,
  moved,
  type MemberReveal,
  type MemberRevealed,
  type MemberView,
} from './member.schema.js';
import { MembersService } from './members.service.js';

type Id = z.infer<typeof idParam>;

@Controller('api/v1/members/:id')
export class MemberPrivacyController {
  constructor(
    private readonly members: MembersService,
    private readonly revealing: MemberRevealing,
    private readonly queries: MemberQueries,
    private readonly places: PlaceQueries,
  ) {}

  /** The masked fields in full, for staff; who looked, when and why is kept, and the member can read it. */
  @Post('reveal')
  @Allow('signed-in', 'member.reveal')
  @Reply(memberRevealed)
  reveal(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: memberReveal }) body: MemberReveal,
  ): Promise<MemberRevealed> {
    return this.revealing.reveal(actor, id, body);
  }

  /** Checks in to another community with all that was said; answers the membership there. */
  @Post('move')
  @Allow('signed-in', 'member.flow')
  @Idempotent()
  @Reply(memberView, 201)
  async move(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: moved }) { version, communityId }: z.infer<typeof moved>,
  ): Promise<MemberView> {
    const place = await this.places.one(communityId);
    if (place?.kind !== 'community') throw new Problem('member/no-community', { field: 'communityId' });
    const view = await this.queries.one(actor, await this.members.move(actor, id, version, place));
    if (!view) throw new Problem('member/not-found');
    return view;
  }
}
