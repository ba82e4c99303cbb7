/** Routes of a merchant's till: what it needs, look at a coupon, redeem it, take that back. */
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Allow, Idempotent, idParam, Reply, Throttle, Who, type Limit } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import {
  codeOrder,
  redeemOrder,
  redemptionView,
  tillCoupon,
  tillView,
  undoOrder,
  type RedeemOrder,
  type RedemptionView,
  type TillCoupon,
  type TillView,
} from './coupon.schema.js';
import { RedemptionsService } from './redemptions.service.js';
import { TillQueries } from './till.queries.js';

type Id = z.infer<typeof idParam>;
/** A busy till stays far below; whoever guesses digits does not. */
const CODES: Limit = { name: 'coupon-code', points: 120, seconds: 60 };

@Controller('api/v1')
export class TillController {
  constructor(
    private readonly redemptions: RedemptionsService,
    private readonly queries: TillQueries,
    private readonly throttle: Throttle,
  ) {}

  @Get('organizations/:id/till')
  @Allow('signed-in', 'till.serve')
  @Reply(tillView)
  till(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<TillView> {
    return this.queries.view(actor, id);
  }

  /** In the body, so that codes stand in no log. */
  @Post('organizations/:id/coupons')
  @Allow('signed-in', 'till.serve')
  @Reply(tillCoupon)
  async look(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: codeOrder }) { code }: z.infer<typeof codeOrder>,
  ): Promise<TillCoupon> {
    await this.throttle.take(CODES, actor.id ?? '');
    return this.queries.look(actor, id, code);
  }

  @Post('organizations/:id/redemptions')
  @Allow('signed-in', 'till.serve')
  @Idempotent()
  @Reply(redemptionView, 201)
  async redeem(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: redeemOrder }) body: RedeemOrder,
  ): Promise<RedemptionView> {
    await this.throttle.take(CODES, actor.id ?? '');
    await this.redemptions.redeem(actor, id, body);
    return this.queries.redemption(body.id);
  }

  @Post('redemptions/:id/undo')
  @Allow('signed-in', 'till.serve')
  @Idempotent()
  @Reply(redemptionView)
  async undo(
    @Who() actor: Actor,
    @Param({ schema: idParam }) { id }: Id,
    @Body({ schema: undoOrder }) { reason }: z.infer<typeof undoOrder>,
  ): Promise<RedemptionView> {
    await this.redemptions.undo(actor, id, reason);
    return this.queries.redemption(id);
  }
}
