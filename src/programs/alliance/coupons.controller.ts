/** Routes of one's own coupons: claim, look, give back. */
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  Allow,
  decodeCursor,
  Idempotent,
  idParam,
  Problem,
  Reply,
  Throttle,
  Who,
  type Limit,
} from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CouponQueries } from './coupon.queries.js';
import { couponFilter, couponPage, couponView, type CouponFilter, type CouponView } from './coupon.schema.js';
import { CouponsService } from './coupons.service.js';

type Id = z.infer<typeof idParam>;
const SIZE = 20;
/** Nobody who means to use them claims more. */
const CLAIMS: Limit = { name: 'coupon-claim', points: 60, seconds: 3600 };

@Controller('api/v1')
export class CouponsController {
  constructor(
    private readonly coupons: CouponsService,
    private readonly queries: CouponQueries,
    private readonly throttle: Throttle,
  ) {}

  @Post('offers/:id/claim')
  @Allow('signed-in', 'offer.claim')
  @Idempotent()
  @Reply(couponView, 201)
  async claim(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<CouponView> {
    await this.throttle.take(CLAIMS, actor.id ?? '');
    return this.one(actor, { id: await this.coupons.claim(actor, id) });
  }

  @Get('me/coupons')
  @Allow('signed-in', 'coupon.own')
  @Reply(couponPage)
  own(
    @Who() actor: Actor,
    @Query({ schema: couponFilter }) { of = 'held', after, size = SIZE }: CouponFilter,
  ): Promise<z.infer<typeof couponPage>> {
    return this.queries[of](actor.id ?? '', decodeCursor(after, 2) ?? [], size);
  }

  @Get('coupons/:id')
  @Allow('signed-in', 'coupon.own')
  @Reply(couponView)
  async one(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<CouponView> {
    const view = await this.queries.one(id, actor.id ?? '');
    if (!view) throw new Problem('coupon/not-found');
    return view;
  }

  @Post('coupons/:id/return')
  @Allow('signed-in', 'coupon.own')
  @Idempotent()
  @Reply(couponView)
  async giveBack(@Who() actor: Actor, @Param({ schema: idParam }) { id }: Id): Promise<CouponView> {
    await this.coupons.giveBack(actor, id);
    return this.one(actor, { id });
  }
}
