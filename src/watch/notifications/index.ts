/** The door of notifications: what happened to you or because of you, once each, live. */
import { Module } from '@nestjs/common';
import { CalendarModule } from '../../ground/calendar/index.js';
import { CaseNotices } from './case.listener.js';
import { DemandNotices } from './demand.listener.js';
import { ForumNotices } from './forum.listener.js';
import { MemberNotices } from './member.listener.js';
import { NotificationQueries } from './notification.queries.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsLive } from './notifications.live.js';
import { NotificationsService } from './notifications.service.js';
import { Carriers } from './sending/carriers.js';
import { Choices } from './sending/choices.service.js';
import { DeliveryQueries } from './sending/delivery.queries.js';
import { Devices } from './sending/devices.service.js';
import { NoticeLine } from './sending/line.js';
import { Planning } from './sending/planning.js';
import { Quiet } from './sending/quiet.js';
import { SendingController } from './sending/sending.controller.js';
import { Sending } from './sending/sending.js';
import { OrderNotices } from './order.listener.js';
import { ResidencyNotices } from './residency.listener.js';
import { RightsNotices } from './rights.listener.js';
import { ServiceNotices } from './service.listener.js';
import { VettingNotices } from './vetting.listener.js';

export { Notification, NotificationBox } from './notification.entity.js';
export { type NotificationView } from './notification.schema.js';
export { NoticeLine } from './sending/line.js';
export { textOf } from './notification.text.js';

@Module({
  imports: [CalendarModule],
  controllers: [NotificationsController, SendingController],
  providers: [
    NotificationsService,
    NotificationQueries,
    NotificationsLive,
    Carriers,
    Choices,
    DeliveryQueries,
    Devices,
    NoticeLine,
    Planning,
    Quiet,
    Sending,
    ForumNotices,
    CaseNotices,
    DemandNotices,
    MemberNotices,
    ResidencyNotices,
    VettingNotices,
    ServiceNotices,
    RightsNotices,
    OrderNotices,
  ],
})
export class NotificationsModule {}
