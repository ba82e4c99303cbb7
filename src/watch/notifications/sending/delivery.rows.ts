/** The rows of what is sent: taking those that are due, writing what became of them. */
import { p, sql, statement, type Sql } from '../../../platform/db/index.js';
import type { Channel, Mode } from '../notification.groups.js';
import type { Language } from '../notification.words.js';
import type { Device } from './letter.js';
import { preferencesOf } from './planning.js';
import type { Preferences } from './sending.policy.js';

/** A delivery that is due, with what it takes to send it. */
export interface Due {
  id: string;
  notification: string;
  account: string;
  channel: Channel;
  mode: Exclude<Mode, 'off'>;
  /** With this one. */
  tries: number;
  place: string | null;
  createdAt: Date;
  kind: string;
  event: number;
  read: boolean;
  /** A fallback that another channel made needless. */
  reached: boolean;
  device: Device | null;
  language: Language;
  home: string | null;
  email: string | null;
  phone: string | null;
  unread: number;
  preferences: Preferences | null;
}

/** What became of a delivery. */
export interface Written {
  id: string;
  state: 'waiting' | 'sent' | 'seen' | 'gone' | 'failed' | 'expired';
  /** When it is tried again. */
  due: Date | null;
  reason: string | null;
  /** The device it went to, or that is no more. */
  device: string | null;
}

const FREE = sql`state = 'waiting' and due_at <= ${p('now')} and (taken_at is null or taken_at < ${p('stale')})`;
const taking = (which: Sql): Sql => sql`
  with due as (${which} for update skip locked),
    taken as (update notice_delivery d set taken_at = ${p('now')}, tries = d.tries + 1
      from due where d.id = due.id returning d.*)
  select t.id, t.notification_id as notification, t.account_id as account, t.channel, t.mode, t.tries,
    t.place_path as place, t.created_at as "createdAt", n.kind, n.event_id as event, n.read_at is not null as read,
    t.mode = 'fallback' and exists (select from notice_delivery o where o.notification_id = t.notification_id
      and o.id <> t.id and (o.shown_at is not null or (o.channel <> 'push' and o.state = 'sent'))) as reached,
    case when d.id is not null then json_build_object('id', d.id, 'endpoint', d.endpoint, 'p256dh', d.p256dh,
      'auth', d.auth) end as device,
    a.language, a.home_path as home, a.email, a.phone, coalesce(b.unread, 0) as unread, ${preferencesOf} as preferences
  from taken t join notification n on n.id = t.notification_id join account a on a.id = t.account_id
    left join notification_box b on b.account_id = t.account_id
    left join push_device d on d.id = t.device_id and d.account_id = t.account_id`;

export const deliveriesTake = statement<Due, { now: Date; stale: Date; size: number }>(
  'notice-delivery-take',
  taking(sql`select id from notice_delivery where ${FREE} order by due_at limit ${p('size')}`),
);
/** The rest of these people's summaries. */
export const digestsTake = statement<Due, { now: Date; stale: Date; accounts: readonly string[] }>(
  'notice-delivery-take-digests',
  taking(
    sql`select id from notice_delivery where ${FREE} and mode = 'digest' and account_id = any(${p('accounts')}::uuid[])`,
  ),
);

/** A device that is gone is forgotten; one that took something is known to be alive. */
export const deliveriesWrite = statement<never, { rows: string; now: Date }>(
  'notice-delivery-write',
  sql`with given as (
        select * from jsonb_to_recordset(${p('rows')}::jsonb)
          as g(id uuid, state text, due timestamptz, reason text, device uuid)),
      alive as (
        update push_device d set delivered_at = ${p('now')}
        where d.id in (select device from given where state = 'sent') returning d.id),
      dead as (
        delete from push_device d where d.id in (select device from given where state = 'gone') returning d.id)
      update notice_delivery d set state = g.state, reason = g.reason, taken_at = null, due_at = coalesce(g.due, d.due_at),
        tries = case when g.reason = 'quiet' then 0 else d.tries end,
        done_at = case when g.state = 'waiting' then null else ${p('now')} end
      from given g where d.id = g.id`,
);
