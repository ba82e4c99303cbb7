/** Notices about posts, needs and claims: to whoever holds or is asked to, and to whoever told the need. */
import { Injectable } from '@nestjs/common';
import { claimMoved, demandSuggested, needMoved, type ClaimMoved } from '../../programs/demands/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { NotificationsService, type Notice } from './notifications.service.js';

const managersOf = statement<{ id: string }, { organization: string }>(
  'notification-claim-managers',
  sql`select distinct account_id as id from account_grant
      where subject_kind = 'organization' and subject_id = ${p('organization')}::uuid and role = 'manager'`,
);
const askerOf = statement<{ id: string }, { need: string }>(
  'notification-need-asker',
  sql`select asker_id as id from service_need where id = ${p('need')}::uuid`,
);
type Holder = ClaimMoved['holder'];

@Injectable()
export class DemandNotices {
  constructor(
    private readonly db: Db,
    private readonly notifications: NotificationsService,
    events: Events,
  ) {
    events.listen({ name: 'notifications.claims', on: [claimMoved], handle: (event) => this.claim(event) });
    events.listen({
      name: 'notifications.suggestions',
      on: [demandSuggested],
      handle: (event) => this.suggested(event),
    });
    events.listen({
      name: 'notifications.needs',
      on: [needMoved],
      handle: (event) => {
        const { asker, step, to } = event.data;
        const subject = { kind: 'service-need' as const, id: event.subject.id };
        const params = { step, state: to };
        return this.send(event, [{ account: asker, kind: 'need-step', subject, actor: null, params }]);
      },
    });
  }

  private suggested({ subject: { kind, id }, data, actor, ...event }: EventRecord<{ account: string }>): Promise<void> {
    const subject = { kind: kind === 'service-post' ? ('service-post' as const) : ('service-need' as const), id };
    const notice = { account: data.account, kind: 'demand-suggested' as const, subject, actor: null, params: {} };
    return this.notifications.notify([{ event, notices: data.account === actor ? [] : [notice] }]);
  }

  private async claim(event: EventRecord<ClaimMoved>): Promise<void> {
    const { step, to, kind, seats, holder, other } = event.data;
    const subject = { kind: kind === 'post' ? ('service-post' as const) : ('service-need' as const), id: seats };
    const about = { subject, params: { step, state: to } };
    const notices: Notice[] = [];
    if (['claim', 'move-up', 'refuse', 'take-over', 'end', 'finish'].includes(step))
      for (const account of await this.people(holder))
        notices.push({ account, kind: 'claim-step', actor: null, ...about });
    if (step === 'offer' && other)
      for (const account of await this.people(other))
        notices.push({ account, kind: 'claim-offered', actor: event.actor, ...about });
    if (kind === 'need' && to === 'held' && (step === 'claim' || step === 'move-up')) {
      const asker = await this.db.row(askerOf, { need: seats });
      if (asker) notices.push({ account: asker.id, kind: 'need-claimed', actor: null, ...about });
    }
    await this.send(event, notices);
  }

  private async people({ kind, id }: Holder): Promise<string[]> {
    if (kind === 'member') return [id];
    return (await this.db.rows(managersOf, { organization: id })).map((one) => one.id);
  }

  /** Nobody is told what they did themselves. */
  private send(event: EventRecord, notices: readonly Notice[]): Promise<void> {
    return this.notifications.notify([{ event, notices: notices.filter(({ account }) => account !== event.actor) }]);
  }
}
