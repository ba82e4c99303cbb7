/** Notices about one's residence: it was confirmed, or not. */
import { Injectable } from '@nestjs/common';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { residencyConfirmed, residencyDeclined } from '../../people/residents/index.js';
import { NotificationsService } from './notifications.service.js';

@Injectable()
export class ResidencyNotices {
  constructor(
    private readonly notifications: NotificationsService,
    events: Events,
  ) {
    events.listen({
      name: 'notifications.residency-confirmed',
      on: [residencyConfirmed],
      // Whoever came with the building's code knows already.
      handle: async (event) =>
        event.data.by === 'staff' ? this.tell(event, event.data.account, 'confirmed') : undefined,
    });
    events.listen({
      name: 'notifications.residency-declined',
      on: [residencyDeclined],
      handle: (event) => this.tell(event, event.data.account, 'declined'),
    });
  }

  private tell(event: EventRecord, account: string, state: string): Promise<void> {
    const subject = { kind: 'residency' as const, id: event.subject.id };
    return this.notifications.notify([
      { event, notices: [{ account, kind: 'residency', subject, actor: null, params: { state } }] },
    ]);
  }
}
