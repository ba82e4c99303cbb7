/** The inbox live: a room of one's own, numbered like the inbox, in which each notice arrives as it is read, and word of one's rights. */
import { Injectable } from '@nestjs/common';
import { Rooms } from '../../platform/live/index.js';
import { rightsChanged } from '../../ground/accounts/index.js';
import { NotificationQueries } from './notification.queries.js';
import { notificationArrived, notificationsRead } from './notification.schema.js';

@Injectable()
export class NotificationsLive {
  constructor(rooms: Rooms, queries: NotificationQueries) {
    rooms.room('account', {
      enter: async (actor, id) => (actor.id === id ? { seq: (await queries.count(id)).seq } : null),
    });
    rooms.project(notificationArrived, async ({ subject, seq, data }) => {
      const room = `account:${subject.id}`;
      if (!rooms.occupied(room)) return []; // most people are not here: nothing is read for them
      const [view] = await queries.some([data.id]);
      return view ? [{ room, seq, type: 'notification', view }] : [];
    });
    rooms.project(notificationsRead, ({ subject }) =>
      Promise.resolve([{ room: `account:${subject.id}`, seq: null, type: 'notification-count', view: null }]),
    );
    rooms.project(rightsChanged, ({ subject, data }) => {
      const type = data.given ? 'right-given' : 'right-taken';
      return Promise.resolve([{ room: `account:${subject.id}`, seq: null, type, view: null }]);
    });
  }
}
