/** From notices to what is to be sent: by what people chose, and what they can be reached by. */
import { Injectable } from '@nestjs/common';
import { maskLogin } from '../../../ground/accounts/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../../platform/db/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import type { Mode } from '../notification.groups.js';
import { Carriers } from './carriers.js';
import { Quiet } from './quiet.js';
import { defaultPreferences, nextDigest, plan, type Preferences, type Reach } from './sending.policy.js';

interface Todo {
  id: string;
  account: string;
  kind: string;
  place: string | null;
  home: string | null;
  read: boolean;
  email: string | null;
  phone: string | null;
  devices: Reach['push'];
  choices: Readonly<Record<string, Mode>>;
  preferences: Preferences | null;
}

/** Notices planned in one transaction. */
const AT_ONCE = 500;

/** A person's settings as JSON, or null. */
export const preferencesOf = sql`(select json_build_object('quiet', s.quiet, 'quietFrom', s.quiet_from, 'quietTo', s.quiet_to,
  'zone', s.zone, 'digestAt', s.digest_at, 'digestEvery', s.digest_every, 'details', s.details)
  from notice_setting s where s.account_id = a.id)`;

const take = statement<Todo, { size: number; now: Date }>(
  'notice-todo-take',
  sql`with taken as (
        delete from notice_todo where notification_id in (
          select notification_id from notice_todo order by notification_id limit ${p('size')} for update skip locked)
        returning notification_id, place_path)
      select n.id, n.account_id as account, n.kind, t.place_path as place, a.home_path as home, a.email, a.phone,
        n.read_at is not null as read,
        (select coalesce(json_agg(json_build_object('id', d.id, 'label', d.label)), '[]') from push_device d
          join session s on s.id = d.session_id
          where d.account_id = n.account_id and s.expires_at > ${p('now')}) as devices,
        (select coalesce(json_object_agg(c.group_name || ' ' || c.channel, c.mode), '{}') from notice_choice c
          where c.account_id = n.account_id) as choices,
        ${preferencesOf} as preferences
      from taken t join notification n on n.id = t.notification_id join account a on a.id = n.account_id`,
);
const put = statement<never, { rows: string; now: Date }>(
  'notice-delivery-put',
  sql`insert into notice_delivery
        (id, notification_id, account_id, channel, device_id, to_label, mode, state, place_path, due_at, created_at)
      select id, notice, account, channel, device, label, mode, 'waiting', place, due, ${p('now')}
      from jsonb_to_recordset(${p('rows')}::jsonb) as g(id uuid, notice uuid, account uuid, channel text, device uuid,
        label text, mode text, place text, due timestamptz)
      on conflict do nothing`,
);

/** Boxes made before mail or SMS was set up. */
const open = statement<never, { mail: boolean; sms: boolean }>(
  'notice-reach-open',
  sql`update notification_box b set reach = true from account a
      where a.id = b.account_id and not b.reach
        and (${p('mail')}::boolean and a.email is not null or ${p('sms')}::boolean and a.phone is not null)`,
);
/** How long the log of what was sent is kept. */
const KEPT_MS = 180 * 24 * 3_600_000;
const dropOld = statement<never, { before: Date }>(
  'notice-delivery-drop',
  sql`delete from notice_delivery where created_at < ${p('before')} and state <> 'waiting'`,
);

@Injectable()
export class Planning {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly quiet: Quiet,
    private readonly carriers: Carriers,
    jobs: Jobs,
  ) {
    jobs.every('41 3 * * *', 'notice-upkeep', async () => {
      await this.db.rows(dropOld, { before: new Date(this.clock.now().getTime() - KEPT_MS) });
    });
  }

  /** At the start: who can be reached by a channel that was set up meanwhile. */
  async begin(): Promise<void> {
    const { mail, sms } = this.carriers.ready;
    if (mail || sms) await this.db.rows(open, { mail, sms });
  }

  /** Plans the oldest notices that nobody has planned. Answers whether there may be more. */
  run(): Promise<boolean> {
    return this.db.tx(async () => {
      const now = this.clock.now();
      const todo = await this.db.rows(take, { size: AT_ONCE, now });
      const rows: object[] = [];
      for (const one of todo) {
        if (one.read) continue;
        const preferences = one.preferences ?? defaultPreferences;
        const digest = nextDigest(preferences, await this.quiet.zone(preferences, one), now);
        for (const planned of plan(one.kind, one.choices, this.reach(one), { now, digest }))
          rows.push({ id: newId(), notice: one.id, account: one.account, place: one.place, ...planned });
      }
      if (rows.length) await this.db.rows(put, { rows: JSON.stringify(rows), now });
      return todo.length === AT_ONCE;
    });
  }

  private reach({ devices, email, phone }: Todo): Reach {
    const { mail, sms } = this.carriers.ready;
    return {
      push: devices,
      wechat: null,
      mail: mail && email ? maskLogin({ email, phone: null }) : null,
      sms: sms && phone ? maskLogin({ email: null, phone }) : null,
    };
  }
}
