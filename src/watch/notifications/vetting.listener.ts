/** Notices about what staff decided on an application: of a member who checked in, of an organization. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { memberAsked, memberConfirmed, memberDeclined, memberLapsed, memberLeft } from '../../people/members/index.js';
import { organizationDecided, organizationWarned } from '../../people/organizations/index.js';
import { NotificationsService, type Notice } from './notifications.service.js';

const managersOf = statement<{ id: string }, { organization: string }>(
  'notification-managers',
  sql`select distinct account_id as id from account_grant
      where subject_kind = 'organization' and subject_id = ${p('organization')}::uuid and role = 'manager'`,
);
const STATES = {
  [memberConfirmed.type]: 'confirmed',
  [memberDeclined.type]: 'declined',
  [memberAsked.type]: 'asked',
  [memberLapsed.type]: 'lapsed',
  [memberLeft.type]: 'left',
};

@Injectable()
export class VettingNotices {
  constructor(
    private readonly db: Db,
    private readonly notifications: NotificationsService,
    events: Events,
  ) {
    events.listen({
      name: 'notifications.members',
      on: [memberConfirmed, memberDeclined, memberAsked, memberLapsed, memberLeft],
      handle: (event) => this.tell(event, 'member', [event.data.account], STATES[event.type] ?? ''),
    });
    events.listen({
      name: 'notifications.organizations',
      on: [organizationDecided],
      handle: (event) => this.tellManagers(event, event.data.state),
    });
    events.listen({
      name: 'notifications.warnings',
      on: [organizationWarned],
      handle: (event) => this.tellManagers(event, 'warned'),
    });
  }

  private async tellManagers(event: EventRecord, state: string): Promise<void> {
    const managers = await this.db.rows(managersOf, { organization: event.subject.id });
    const accounts = managers.map(({ id }) => id);
    await this.tell(event, 'organization', accounts, state);
  }

  /** Nobody is told what they did themselves, such as leaving. */
  private tell(
    event: EventRecord,
    kind: 'member' | 'organization',
    accounts: readonly string[],
    state: string,
  ): Promise<void> {
    const about = { kind: 'vetting' as const, subject: { kind, id: event.subject.id }, actor: null, params: { state } };
    const notices = accounts.filter((one) => one !== event.actor).map((account): Notice => ({ account, ...about }));
    return this.notifications.notify([{ event, notices }]);
  }
}
