/** Routes of one member: what is seen of them, and the steps of a membership. */
import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Idempotent, idParam, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { MemberDeciding } from './member.deciding.js';
import { MemberQueries } from './member.queries.js';
import {
  answered,
  asked,
  memberChange,
  memberView,
  reasoned,
  versioned,
  type MemberChange,
  type MemberView,
} from './member.schema.js';
import { MembersService } from './members.service.js';

type Id = z.infer<typeof idParam>;
type Versioned = z.infer<typeof versioned>;
type Reasoned = z.infer<typeof reasoned>;

@Controller('api/v1/members/:id')
export class MemberController {
  constructor(
    private readonly members: MembersService,
    private readonly deciding: MemberDeciding,
    private readonly queries: MemberQueries,
  ) {}

  @Get()
  @Allow('signed-in', 'member.see')
  @Reply(memberView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<MemberView> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('member/not-found');
    return view;
  }

  @Patch()
  @Allow('signed-in', 'member.edit')
  @Idempotent()
  @Reply(memberView)
  async change(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: memberChange }) body: MemberChange,
  ): Promise<MemberView> {
    await this.members.change(actor, id, body);
    return this.one(actor, { id });
  }

  @Post('confirm')
  @Allow('signed-in', 'member.flow')
  @Idempotent()
  @Reply(memberView)
  async confirm(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<MemberView> {
    await this.deciding.decide(actor, id, 'confirm', version);
    return this.one(actor, { id });
  }

  @Post('ask')
  @Allow('signed-in', 'member.flow')
  @Idempotent()
  @Reply(memberView)
  async ask(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: asked }) { version, question }: z.infer<typeof asked>,
  ): Promise<MemberView> {
    await this.deciding.decide(actor, id, 'ask', version, { question });
    return this.one(actor, { id });
  }

  @Post('answer')
  @Allow('signed-in', 'member.flow')
  @Idempotent()
  @Reply(memberView)
  async answer(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: answered }) { version, answer }: z.infer<typeof answered>,
  ): Promise<MemberView> {
    await this.deciding.decide(actor, id, 'answer', version, { answer });
    return this.one(actor, { id });
  }

  @Post('decline')
  @Allow('signed-in', 'member.flow')
  @Idempotent()
  @Reply(memberView)
  async decline(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) { version, reason }: Reasoned,
  ): Promise<MemberView> {
    await this.deciding.decide(actor, id, 'decline', version, { reason });
    return this.one(actor, { id });
  }

  @Post('leave')
  @Allow('signed-in', 'member.flow')
  @Idempotent()
  @Reply(memberView)
  async leave(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<MemberView> {
    await this.deciding.decide(actor, id, 'leave', version);
    return this.one(actor, { id });
  }

  @Post('remove')
  @Allow('signed-in', 'member.flow')
  @Idempotent()
  @Reply(memberView)
  async remove(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: reasoned }) { version, reason }: Reasoned,
  ): Promise<MemberView> {
    await this.deciding.decide(actor, id, 'remove', version, { reason });
    return this.one(actor, { id });
  }

  /** Takes back what staff decided within the last day. */
  @Post('undo')
  @Allow('signed-in', 'member.flow')
  @Idempotent()
  @Reply(memberView)
  async undo(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: versioned }) { version }: Versioned,
  ): Promise<MemberView> {
    await this.deciding.decide(actor, id, 'undo', version);
    return this.one(actor, { id });
  }
}
