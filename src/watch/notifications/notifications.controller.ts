/** Routes of one's own inbox. */
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Allow, Problem, Reply, Who } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { NotificationQueries } from './notification.queries.js';
import {
  notificationCount,
  notificationFilter,
  notificationGroups,
  notificationPage,
  readOrder,
  unreadOrder,
  type NotificationCount,
  type NotificationFilter,
  type NotificationGroups,
  type ReadOrder,
} from './notification.schema.js';
import { NotificationsService } from './notifications.service.js';

@Controller('api/v1/notifications')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly queries: NotificationQueries,
  ) {}

  @Get()
  @Allow('signed-in', 'notification.own')
  @Reply(notificationPage)
  list(
    @Who() actor: Actor,
    @Query({ schema: notificationFilter }) filter: NotificationFilter,
  ): Promise<z.infer<typeof notificationPage>> {
    return this.queries.page(actor, filter);
  }

  @Get('count')
  @Allow('signed-in', 'notification.own')
  @Reply(notificationCount)
  count(@Who() actor: Actor): Promise<NotificationCount> {
    return this.queries.count(ownerOf(actor));
  }

  @Get('groups')
  @Allow('signed-in', 'notification.own')
  @Reply(notificationGroups)
  async groups(@Who() actor: Actor): Promise<NotificationGroups> {
    return { items: await this.queries.groups(ownerOf(actor)), next: null };
  }

  @Post('read')
  @Allow('signed-in', 'notification.own')
  @Reply(notificationCount)
  async read(@Who() actor: Actor, @Body({ schema: readOrder }) order: ReadOrder): Promise<NotificationCount> {
    await this.notifications.read(ownerOf(actor), order);
    return this.count(actor);
  }

  @Post('unread')
  @Allow('signed-in', 'notification.own')
  @Reply(notificationCount)
  async unread(
    @Who() actor: Actor,
    @Body({ schema: unreadOrder }) { ids }: { ids: string[] },
  ): Promise<NotificationCount> {
    await this.notifications.unread(ownerOf(actor), ids);
    return this.count(actor);
  }
}

/** @throws http/sign-in */
function ownerOf(actor: Actor): string {
  if (!actor.id) throw new Problem('http/sign-in');
  return actor.id;
}
