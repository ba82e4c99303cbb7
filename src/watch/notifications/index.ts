/** The door of notifications: what happened to you or because of you, once each, live. */
import { Module } from '@nestjs/common';
import { CaseNotices } from './case.listener.js';
import { ForumNotices } from './forum.listener.js';
import { NotificationQueries } from './notification.queries.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsLive } from './notifications.live.js';
import { NotificationsService } from './notifications.service.js';
import { ResidencyNotices } from './residency.listener.js';
import { VettingNotices } from './vetting.listener.js';

export { Notification, NotificationBox } from './notification.entity.js';
export { type NotificationView } from './notification.schema.js';
export { textOf } from './notification.text.js';

@Module({
  controllers: [NotificationsController],
  providers: [
    NotificationsService,
    NotificationQueries,
    NotificationsLive,
    ForumNotices,
    CaseNotices,
    ResidencyNotices,
    VettingNotices,
  ],
})
export class NotificationsModule {}
