/** Offers of merchants, the coupons claimed of them, and the till that redeems them: put together. */
import { Module } from '@nestjs/common';
import { CalendarModule } from '../../ground/calendar/index.js';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { OrganizationsModule } from '../../people/organizations/index.js';
import { AllianceListener } from './alliance.listener.js';
import { CouponClocks } from './coupon.clocks.js';
import { Coupon, CouponRedemption, Elder } from './coupon.entity.js';
import { CouponQueries } from './coupon.queries.js';
import { CouponSigner } from './coupon.signer.js';
import { CouponsController } from './coupons.controller.js';
import { CouponsLive } from './coupons.live.js';
import { CouponsService } from './coupons.service.js';
import { EldersController } from './elders.controller.js';
import { EldersService } from './elders.service.js';
import { Offer } from './offer.entity.js';
import { OfferParts } from './offer.parts.js';
import { OfferQueries } from './offer.queries.js';
import { OffersController } from './offers.controller.js';
import { OffersService } from './offers.service.js';
import { RedemptionsService } from './redemptions.service.js';
import { TillController } from './till.controller.js';
import { TillCoupons } from './till.coupons.js';
import { TillQueries } from './till.queries.js';

export const offerEntities = [Offer, Coupon, CouponRedemption, Elder];

@Module({
  imports: [PlacesModule, CalendarModule, MediaModule, OrganizationsModule],
  controllers: [OffersController, CouponsController, TillController, EldersController],
  providers: [
    AllianceListener,
    CouponClocks,
    CouponQueries,
    CouponSigner,
    CouponsLive,
    CouponsService,
    EldersService,
    OfferParts,
    OfferQueries,
    OffersService,
    RedemptionsService,
    TillCoupons,
    TillQueries,
  ],
})
export class OffersModule {}
