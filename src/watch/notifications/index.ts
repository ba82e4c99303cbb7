/** The door of notifications: what happened to you or because of you, once each, live. */
import { Module } from '@nestjs/common';
import { NotificationQueries } from './notification.queries.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsLive } from './notifications.live.js';
import { NotificationsService } from './notifications.service.js';

export { Notification, NotificationBox } from './notification.entity.js';
export { type NotificationView } from './notification.schema.js';
export { textOf } from './notification.text.js';

@Module({
  controllers: [NotificationsController],
  providers: [NotificationsService, NotificationQueries, NotificationsLive],
})
export class NotificationsModule {}
