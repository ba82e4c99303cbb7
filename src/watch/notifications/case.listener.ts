/** Notices from cases: to those who reported and whom it concerns, to whoever is to act, and when time has run out. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { caseOverdue, caseStepTaken, type CaseStep, type Lead, type StepTaken } from '../../work/cases/index.js';
import type { NotificationKind } from './notification.kinds.js';
import type { NotificationParams } from './notification.words.js';
import { NotificationsService, type Notice } from './notifications.service.js';

/** Steps that the resident is not told of: a return until somebody decided, notes among those at work, a failed call. */
const SILENT: ReadonlySet<CaseStep> = new Set(['return', 'note', 'call']);
/** Steps that put the case back into its unit's hands, or ask something of it. */
const BACK_TO_UNIT: ReadonlySet<CaseStep> = new Set(['send-back', 'redo', 'rate', 'answer']);

const peopleOf = statement<{ id: string }, { organization: string }>(
  'notification-people-of-organization',
  sql`select distinct account_id as id from account_grant
      where subject_kind = 'organization' and subject_id = ${p('organization')}::uuid and role in ('manager', 'worker')`,
);
const headsOf = statement<{ id: string }, { organization: string }>(
  'notification-heads-of-organization',
  sql`select distinct account_id as id from account_grant
      where subject_kind = 'organization' and subject_id = ${p('organization')}::uuid and role = 'manager'`,
);
const staffAt = statement<{ id: string }, { path: string }>(
  'notification-staff-at',
  sql`select distinct account_id as id from account_grant
      where subject_id is null and role = 'staff' and starts_with(${p('path')}, path)`,
);

@Injectable()
export class CaseNotices {
  constructor(
    private readonly db: Db,
    private readonly notifications: NotificationsService,
    events: Events,
  ) {
    events.listen({ name: 'notifications.cases', on: [caseStepTaken], handle: (event) => this.step(event) });
    events.listen({
      name: 'notifications.overdue',
      on: [caseOverdue],
      handle: async (event) => {
        const { lead, number, clock } = event.data;
        const heads = lead ? await this.heads(lead) : [];
        const staff = event.place ? await this.db.rows(staffAt, { path: event.place }) : [];
        const accounts = [...heads, ...staff.map(({ id }) => id)];
        await this.send(event, [{ kind: 'overdue', accounts, params: { number, step: clock } }]);
      },
    });
  }

  /** Whoever has several reasons hears the most pressing one: what is asked of them before what they may like to know. */
  private async step(event: EventRecord<StepTaken>): Promise<void> {
    const { data } = event;
    const { step, to, number } = data;
    const params = { number, step, state: to, ...(data.dueAt ? { dueAt: data.dueAt } : {}) };
    const told = silent(data) ? [] : [...data.reporters, ...data.concerned];
    const groups: Group[] = [{ kind: 'case-step', accounts: told, params }];
    if (data.lead && to === 'dispatched')
      groups.push({ kind: 'assignment', accounts: await this.people(data.lead), params });
    if (data.lead && to === 'handling' && BACK_TO_UNIT.has(step))
      groups.push({ kind: 'case-work', accounts: await this.people(data.lead), params });
    if (data.formerLead && data.lead?.id !== data.formerLead.id && step === 'transfer')
      groups.push({ kind: 'case-work', accounts: await this.people(data.formerLead), params });
    if (tookBack(data) && data.formerLead) {
      const staff = event.place ? await this.db.rows(staffAt, { path: event.place }) : [];
      const accounts = [...(await this.people(data.formerLead)), ...staff.map(({ id }) => id)];
      groups.push({ kind: 'case-work', accounts, params });
    }
    if (step === 'visit' && data.visitor) groups.push({ kind: 'assignment', accounts: [data.visitor], params });
    groups.push({ kind: 'callback-due', accounts: data.called, params });
    await this.send(event, groups);
  }

  /** The actor isn't named: who took a step is in the case, for those who may know. */
  private async send(event: EventRecord, groups: readonly Group[]): Promise<void> {
    const notices = new Map<string, Notice>();
    for (const { kind, accounts, params } of groups) {
      for (const account of accounts) {
        if (account === event.actor) continue;
        notices.set(account, { account, kind, subject: { kind: 'case', id: event.subject.id }, actor: null, params });
      }
    }
    await this.notifications.notify([{ event, notices: [...notices.values()] }]);
  }

  private async people({ kind, id }: Lead): Promise<string[]> {
    if (kind === 'member') return [id];
    return (await this.db.rows(peopleOf, { organization: id })).map((row) => row.id);
  }

  private async heads({ kind, id }: Lead): Promise<string[]> {
    if (kind === 'member') return [id];
    return (await this.db.rows(headsOf, { organization: id })).map((row) => row.id);
  }
}

/** Returned by itself: its unit was suspended, its member left. */
const tookBack = ({ step, as }: StepTaken): boolean => step === 'return' && as === 'clock';
/** Whoever knew who was on it hears that somebody else will be. */
const silent = (data: StepTaken): boolean => SILENT.has(data.step) && !(tookBack(data) && data.from !== 'dispatched');

interface Group {
  kind: NotificationKind;
  accounts: readonly string[];
  params: NotificationParams;
}
