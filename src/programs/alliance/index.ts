/** The door of the alliance: what merchants offer in a community, and what is bought and ordered from them. */
import { Module } from '@nestjs/common';
import { OffersModule } from './offers.module.js';
import { ShopModule } from './shop.module.js';

export { offerEntities } from './offers.module.js';
export { orderErrors } from './order.errors.js';
export { orderStepTaken, type OrderStepTaken } from './order.schema.js';
export { shopEntities } from './shop.module.js';

@Module({ imports: [OffersModule, ShopModule], exports: [ShopModule] })
export class AllianceModule {}
