/** Goods, baskets, orders and ratings, put together. */
import { Module } from '@nestjs/common';
import { CalendarModule } from '../../ground/calendar/index.js';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { CasesModule } from '../../work/cases/index.js';
import { BasketQueries } from './basket.queries.js';
import { BasketService } from './basket.service.js';
import { BasketsController } from './baskets.controller.js';
import { Goods, GoodsSlot, GoodsVariant, Shop } from './goods.entity.js';
import { GoodsController } from './goods.controller.js';
import { GoodsQueries } from './goods.queries.js';
import { GoodsService } from './goods.service.js';
import { OrderAftermath } from './order.aftermath.js';
import { OrderChecks } from './order.checks.js';
import { BasketLine, OrderCount, OrderEntry, OrderLine, OrderRating, ShopOrder } from './order.entity.js';
import { OrderFiles } from './order.files.js';
import { OrderLists } from './order.lists.js';
import { OrderPayments } from './order.payments.js';
import { OrderPlacing } from './order.placing.js';
import { OrderQueries } from './order.queries.js';
import { OrderReceipts } from './order.receipts.js';
import { OrderStock } from './order.stock.js';
import { OrderWriter } from './order.writer.js';
import { OrdersController } from './orders.controller.js';
import { OrdersListener } from './orders.listener.js';
import { OrdersLive } from './orders.live.js';
import { OrdersService } from './orders.service.js';
import { NoPayments, PaymentPort } from './payment.port.js';
import { PaymentsController } from './payments.controller.js';
import { RatingQueries } from './rating.queries.js';
import { ShopDeskController } from './shop-desk.controller.js';
import { ShopQueries } from './shop.queries.js';
import { ShopService } from './shop.service.js';

/** Every entity of goods and orders, for TypeORM. */
export const shopEntities = [
  ...[Shop, Goods, GoodsVariant, GoodsSlot, BasketLine],
  ...[ShopOrder, OrderLine, OrderEntry, OrderCount, OrderRating],
];

@Module({
  imports: [CalendarModule, MediaModule, PlacesModule, CasesModule],
  controllers: [GoodsController, BasketsController, OrdersController, PaymentsController, ShopDeskController],
  providers: [
    BasketQueries,
    BasketService,
    GoodsQueries,
    GoodsService,
    OrderAftermath,
    OrderChecks,
    OrderFiles,
    OrderLists,
    OrderPayments,
    OrderPlacing,
    OrderQueries,
    OrderReceipts,
    OrderStock,
    OrderWriter,
    OrdersListener,
    OrdersLive,
    OrdersService,
    { provide: PaymentPort, useClass: NoPayments },
    RatingQueries,
    ShopQueries,
    ShopService,
  ],
  exports: [ShopQueries],
})
export class ShopModule {}
