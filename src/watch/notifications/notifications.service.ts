/** Commands on the inbox: put notices in, each once; mark them read, and unread again. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventRecord } from '../../platform/events/index.js';
import { notificationArrived, notificationsRead, type ReadOrder } from './notification.schema.js';
import type { NotificationKind } from './notification.kinds.js';
import type { NotificationParams } from './notification.words.js';
import { Carriers } from './sending/carriers.js';
import { NoticeLine } from './sending/line.js';
import type { SubjectKind } from './notification.subjects.js';

/** One notice to one person. */
export interface Notice {
  account: string;
  kind: NotificationKind;
  subject: { kind: SubjectKind; id: string };
  /** Who did it, where the reader may know. */
  actor: string | null;
  params: NotificationParams;
}

/** What an event has to say to people. */
export interface Told {
  event: Pick<EventRecord, 'id' | 'place'>;
  notices: readonly Notice[];
}

interface Put {
  id: string;
  account: string;
  seq: number;
  event: number;
  /** Whether some of them leave the house. */
  leaves: boolean;
}

/**
 * Boxes are locked in the order of their accounts, so that two listeners never wait for each other. A notice that is there
 * already is left out before its box counts it. Several to one box are numbered in the order of their events. What
 * can reach people elsewhere is left to the line (`sending/`); for all others this costs nothing.
 */
const put = statement<Put, { notices: string; at: Date; mail: boolean; sms: boolean }>(
  'notification-put',
  sql`with given as (
        select g.*, count(*) over (partition by account) as total,
          row_number() over (partition by account order by event, id) as nth
        from jsonb_to_recordset(${p('notices')}::jsonb)
          as g(id uuid, account uuid, event bigint, kind text, "subjectKind" text, "subjectId" uuid, actor uuid, params jsonb, place text)
        where not exists (select from notification n where n.account_id = g.account and n.event_id = g.event
          and n.kind = g.kind)),
      box as (
        insert into notification_box as b (account_id, seq, unread, reach)
        select account, total, total,
          exists (select from account a where a.id = account and (${p('mail')}::boolean and a.email is not null
            or ${p('sms')}::boolean and a.phone is not null))
        from given where nth = 1 order by account
        on conflict (account_id) do update set seq = b.seq + excluded.seq, unread = b.unread + excluded.unread
        returning account_id, seq, reach),
      todo as (
        insert into notice_todo (notification_id, account_id, place_path)
        select g.id, g.account, g.place from given g join box b on b.account_id = g.account where b.reach returning account_id)
      insert into notification
        (id, account_id, seq, event_id, kind, subject_kind, subject_id, actor_id, params, created_at)
      select g.id, g.account, b.seq - g.total + g.nth, g.event, g.kind, g."subjectKind", g."subjectId", g.actor, g.params,
        ${p('at')}
      from given g join box b on b.account_id = g.account
      returning id, account_id as account, seq, event_id as event, exists (select from todo) as leaves`,
);

/** Taken first by every change of read marks, so that the count and the marks move together. */
const lockBox = statement<{ seq: number }, { account: string }>(
  'notification-box-lock',
  sql`select seq from notification_box where account_id = ${p('account')}::uuid for update`,
);
const RETURN_READ = sql`read_at is null returning id) update notification_box
  set unread = unread - (select count(*) from marked) where account_id = ${p('account')}::uuid
  and exists (select from marked) returning seq`;
const MARK = sql`with marked as (update notification set read_at = ${p('at')} where account_id = ${p('account')}::uuid`;
type Marked = { seq: number };
const readSome = statement<Marked, { account: string; at: Date; ids: string[] }>(
  'notification-read-some',
  sql`${MARK} and id = any(${p('ids')}::uuid[]) and ${RETURN_READ}`,
);
const readUpTo = statement<Marked, { account: string; at: Date; upTo: number }>(
  'notification-read-up-to',
  sql`${MARK} and seq <= ${p('upTo')} and ${RETURN_READ}`,
);
const readOf = statement<Marked, { account: string; at: Date; about: string }>(
  'notification-read-of',
  sql`${MARK} and subject_id = ${p('about')}::uuid and ${RETURN_READ}`,
);
const unreadSome = statement<Marked, { account: string; ids: string[] }>(
  'notification-unread-some',
  sql`with marked as (update notification set read_at = null
        where account_id = ${p('account')}::uuid and id = any(${p('ids')}::uuid[]) and read_at is not null returning id)
      update notification_box set unread = unread + (select count(*) from marked)
      where account_id = ${p('account')}::uuid and exists (select from marked) returning seq`,
);

@Injectable()
export class NotificationsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly line: NoticeLine,
  ) {}

  /** Puts notices of events into inboxes: for an event at most one to a person, and each once however often it is heard. */
  notify(told: readonly Told[]): Promise<void> {
    return this.db.tx(async () => {
      const places = new Map(told.map(({ event }) => [event.id, event.place]));
      const rows = told.flatMap(({ event, notices }) => {
        const each = new Map(notices.map((notice) => [notice.account, notice]));
        return [...each.values()].map(({ subject, ...rest }) => ({
          id: newId(),
          event: event.id,
          place: event.place,
          subjectKind: subject.kind,
          subjectId: subject.id,
          ...rest,
        }));
      });
      if (!rows.length) return;
      const { mail, sms } = this.carriers.ready;
      const written = await this.db.rows(put, { notices: JSON.stringify(rows), at: this.clock.now(), mail, sms });
      if (written[0]?.leaves) this.db.current().afterCommit.push(() => this.line.wake());
      for (const { id, account, seq, event } of written) {
        const subject = { kind: 'account', id: account };
        this.events.emit(notificationArrived, { subject, seq, place: places.get(event), actor: null, data: { id } });
      }
    });
  }

  /** Marks notices read; marking twice is marking once. */
  read(account: string, order: ReadOrder): Promise<void> {
    return this.change(account, () => {
      const at = this.clock.now();
      if ('ids' in order) return this.db.rows(readSome, { account, at, ids: order.ids });
      if ('about' in order) return this.db.rows(readOf, { account, at, about: order.about });
      return this.db.rows(readUpTo, { account, at, upTo: order.upTo });
    });
  }

  /** Takes read marks back. */
  unread(account: string, ids: string[]): Promise<void> {
    return this.change(account, () => this.db.rows(unreadSome, { account, ids }));
  }

  private change(account: string, mark: () => Promise<Marked[]>): Promise<void> {
    return this.db.tx(async () => {
      await this.db.rows(lockBox, { account });
      const changed = await mark();
      if (!changed.length) return;
      this.events.emit(notificationsRead, { subject: { kind: 'account', id: account }, actor: account, data: {} });
    });
  }
}
