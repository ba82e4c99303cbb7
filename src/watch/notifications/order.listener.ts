/** Notices about orders: to whoever works at the shop, and to the buyer; to nobody about what they did themselves. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { orderStepTaken, type OrderStepTaken } from '../../programs/alliance/index.js';
import { NotificationsService, type Notice } from './notifications.service.js';

const peopleOf = statement<{ id: string }, { organization: string }>(
  'notification-people-of-shop',
  sql`select distinct account_id as id from account_grant
      where subject_kind = 'organization' and subject_id = ${p('organization')}::uuid and role in ('manager', 'worker')`,
);

@Injectable()
export class OrderNotices {
  constructor(
    private readonly db: Db,
    private readonly notifications: NotificationsService,
    events: Events,
  ) {
    events.listen({ name: 'notifications.orders', on: [orderStepTaken], handle: (event) => this.tell(event) });
  }

  private async tell(event: EventRecord<OrderStepTaken>): Promise<void> {
    const { subject, data } = event;
    const { step, as, buyer, organization, stars } = data;
    const kind = step === 'place' ? 'order-new' : step === 'rate' ? 'order-rated' : 'order-step';
    const on = { kind: 'order', id: subject.id } as const;
    const about = { kind, subject: on, actor: null, params: { step, ...(stars === null ? {} : { stars }) } } as const;
    const shop = as === 'merchant' ? [] : (await this.db.rows(peopleOf, { organization })).map(({ id }) => id);
    // That a week went by without a complaint is no news to anybody.
    const quiet = step === 'confirm' && as === 'clock';
    const accounts = quiet ? [] : [...(as === 'buyer' ? [] : [buyer]), ...shop];
    const notices = [...new Set(accounts)]
      .filter((one) => one !== event.actor)
      .map((account): Notice => ({ account, ...about }));
    if (notices.length) await this.notifications.notify([{ event, notices }]);
  }
}
