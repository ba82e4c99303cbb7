/** Notices to those whom a check-in campaign expects and who have not checked in: whoever registered with the roster's number. */
import { Injectable } from '@nestjs/common';
import { campaignReminded } from '../../people/members/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { NotificationsService, type Notice } from './notifications.service.js';

const missing = statement<{ id: string }, { campaign: string }>(
  'notification-check-in-due',
  sql`select distinct a.id from roster_person r join account a on a.phone = r.phone
      where r.campaign_id = ${p('campaign')}::uuid and r.member_id is null and r.paper_at is null`,
);

@Injectable()
export class MemberNotices {
  constructor(
    private readonly db: Db,
    private readonly notifications: NotificationsService,
    events: Events,
  ) {
    events.listen({
      name: 'notifications.check-in-due',
      on: [campaignReminded],
      handle: (event) => this.remind(event),
    });
  }

  private async remind(event: EventRecord): Promise<void> {
    const subject = { kind: 'campaign' as const, id: event.subject.id };
    const people = await this.db.rows(missing, { campaign: event.subject.id });
    const notices = people.map(({ id: account }): Notice => {
      return { account, kind: 'check-in-due', subject, actor: null, params: {} };
    });
    await this.notifications.notify([{ event, notices }]);
  }
}
