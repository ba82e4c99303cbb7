/** Notices about service: to whoever is asked to confirm it, and to those who did it. */
import { Injectable } from '@nestjs/common';
import { Events, type EventRecord } from '../../platform/events/index.js';
import {
  ballotOpened,
  nominationDecided,
  rollPublished,
  serviceConfirmed,
  serviceCorrected,
  serviceDeclined,
  serviceRecorded,
  serviceReversed,
} from '../../commons/service/index.js';
import { NotificationsService, type Notice } from './notifications.service.js';

@Injectable()
export class ServiceNotices {
  constructor(
    private readonly notifications: NotificationsService,
    events: Events,
  ) {
    events.listen({
      name: 'notifications.service-asked',
      on: [serviceRecorded, serviceCorrected],
      // what a case led to was confirmed by a verdict, or is left to staff
      handle: (event) =>
        event.data.as === 'feature'
          ? Promise.resolve()
          : this.tell(event, event.data.served ? [event.data.served] : [], 'service-asked'),
    });
    events.listen({
      name: 'notifications.service-counted',
      on: [serviceConfirmed],
      handle: (event) => {
        const subject = { kind: 'service' as const, id: event.subject.id };
        const about = { kind: 'service-counted' as const, subject, actor: null };
        const notices = event.data.earned
          .filter(({ account }) => account !== event.actor)
          .map(({ account, stars }): Notice => ({ ...about, account, params: { stars } }));
        return this.notifications.notify([{ event, notices }]);
      },
    });
    events.listen({
      name: 'notifications.service-declined',
      on: [serviceDeclined],
      handle: (event) => this.tell(event, event.data.people, 'service-declined'),
    });
    events.listen({
      name: 'notifications.service-reversed',
      on: [serviceReversed],
      handle: (event) => this.tell(event, event.data.people, 'service-reversed'),
    });
    events.listen({
      name: 'notifications.nominations',
      on: [nominationDecided],
      handle: async (event) => {
        const { account, by, state } = event.data;
        if (state === 'withdrawn') return;
        const subject = { kind: 'service-nomination' as const, id: event.subject.id };
        const notices: Notice[] = [
          { kind: 'service-nomination-decided', account: by, subject, actor: null, params: { state } },
        ];
        if (state === 'accepted')
          notices.push({ kind: 'service-nominated', account, subject, actor: null, params: {} });
        await this.notifications.notify([{ event, notices }]);
      },
    });
    events.listen({
      name: 'notifications.honours',
      on: [rollPublished, ballotOpened],
      handle: (event) => {
        const roll = event.subject.kind === 'service-roll';
        const about = roll
          ? { kind: 'service-honoured' as const, subject: { kind: 'service-roll' as const, id: event.subject.id } }
          : { kind: 'service-ballot' as const, subject: { kind: 'service-ballot' as const, id: event.subject.id } };
        const notices = event.data.people.map((account): Notice => ({ ...about, account, actor: null, params: {} }));
        return this.notifications.notify([{ event, notices }]);
      },
    });
  }

  /** Nobody is told what they did themselves. Who decided stays with staff. */
  private tell(
    event: EventRecord,
    accounts: readonly string[],
    kind: 'service-asked' | 'service-declined' | 'service-reversed',
  ): Promise<void> {
    const actor = kind === 'service-asked' ? event.actor : null;
    const about = { kind, subject: { kind: 'service' as const, id: event.subject.id }, actor, params: {} };
    const notices = accounts.filter((one) => one !== event.actor).map((account): Notice => ({ account, ...about }));
    return this.notifications.notify([{ event, notices }]);
  }
}
