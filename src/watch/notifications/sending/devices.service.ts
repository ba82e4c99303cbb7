/** The devices that somebody is pushed to: each tied to the session it was signed in with, and gone with it. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/http/index.js';
import type { Actor } from '../../../platform/policy/index.js';
import { Pushes } from '../../../platform/push/index.js';
import { deviceLabel } from './device.label.js';
import type { DeviceList, DeviceOrder, TrialView } from './sending.schema.js';

/** One more, and the one that was not seen for longest makes room. */
const MOST = 20;

interface Row {
  id: string;
  label: string;
  session: string;
  createdAt: Date;
  deliveredAt: Date | null;
}
type Put = {
  id: string;
  account: string;
  session: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  label: string;
};

/** A browser that somebody else was signed in with is theirs who is signed in now. */
const put = statement<{ id: string }, Put & { at: Date }>(
  'push-device-put',
  sql`with box as (
        insert into notification_box as b (account_id, seq, unread, reach) values (${p('account')}::uuid, 0, 0, true)
        on conflict (account_id) do update set reach = true where not b.reach)
      insert into push_device as d (id, account_id, session_id, endpoint, p256dh, auth, label, created_at, seen_at)
      select ${p('id')}::uuid, s.account_id, s.id, ${p('endpoint')}, ${p('p256dh')}, ${p('auth')}, ${p('label')},
        ${p('at')}::timestamptz, ${p('at')}::timestamptz
      from session s where s.id = ${p('session')}::uuid and s.account_id = ${p('account')}::uuid
      on conflict (endpoint) do update set id = case when d.account_id = excluded.account_id then d.id else excluded.id end,
        account_id = excluded.account_id, session_id = excluded.session_id, p256dh = excluded.p256dh,
        auth = excluded.auth, label = excluded.label, seen_at = excluded.seen_at,
        created_at = case when d.account_id = excluded.account_id then d.created_at else excluded.created_at end
      returning id`,
);
const trim = statement<never, { account: string; most: number }>(
  'push-device-trim',
  sql`delete from push_device where account_id = ${p('account')}::uuid and id not in (
        select id from push_device where account_id = ${p('account')}::uuid order by seen_at desc limit ${p('most')})`,
);
const drop = statement<{ id: string }, { account: string; id: string }>(
  'push-device-drop',
  sql`delete from push_device where account_id = ${p('account')}::uuid and id = ${p('id')}::uuid returning id`,
);
const list = statement<Row, { account: string }>(
  'push-devices',
  sql`select id, label, session_id as session, created_at as "createdAt", delivered_at as "deliveredAt"
      from push_device where account_id = ${p('account')}::uuid order by seen_at desc`,
);
interface Keys {
  endpoint: string;
  p256dh: string;
  auth: string;
}
const one = statement<Keys, { account: string; id: string }>(
  'push-device',
  sql`select endpoint, p256dh, auth from push_device where account_id = ${p('account')}::uuid and id = ${p('id')}::uuid`,
);

@Injectable()
export class Devices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly pushes: Pushes,
  ) {}

  /** Registers the browser that asks, or renews it. @throws http/sign-in, notice/push-service */
  async register(actor: Actor, { endpoint, keys }: DeviceOrder, agent: string): Promise<void> {
    const { id: account, sessionId: session } = actor;
    if (!account || !session) throw new Problem('http/sign-in');
    if (!this.pushes.allows(endpoint)) throw new Problem('notice/push-service', { field: 'endpoint' });
    const label = deviceLabel(agent);
    await this.db.tx(async () => {
      const order = { id: newId(), account, session, endpoint, ...keys, label, at: this.clock.now() };
      if (!(await this.db.row(put, order))) throw new Problem('http/sign-in'); // signed out this moment
      await this.db.rows(trim, { account, most: MOST });
    });
  }

  /** Forgets a device: nothing goes there any more. @throws notice/device-not-found */
  async revoke(account: string, id: string): Promise<void> {
    if (!(await this.db.row(drop, { account, id }))) throw new Problem('notice/device-not-found');
  }

  /** One's own devices, those seen last first. */
  async list(actor: Actor): Promise<DeviceList> {
    const rows = await this.db.rows(list, { account: actor.id ?? '' });
    const items = rows.map(({ session, createdAt, deliveredAt, ...row }) => ({
      ...row,
      current: session === actor.sessionId,
      createdAt: createdAt.toISOString(),
      deliveredAt: deliveredAt?.toISOString() ?? null,
    }));
    return { items, next: null };
  }

  /** Sends a message to try a device: what became of it shows at once. @throws notice/device-not-found */
  async try(actor: Actor, id: string): Promise<TrialView> {
    const account = actor.id ?? '';
    const device = await this.db.row(one, { account, id });
    if (!device) throw new Problem('notice/device-not-found');
    const zh = actor.language === 'zh';
    const payload = JSON.stringify({
      ...{ id: null, tag: 'trial', subject: 'trial', unread: null, address: '/settings/notices', actions: [] },
      title: zh ? 'E刻服务圈' : 'E-Minute Circle',
      body: zh ? '收到了：以后有事会这样告诉您' : 'It works: this is how you will hear from us',
      lang: zh ? 'zh-CN' : 'en',
      at: this.clock.now().toISOString(),
    });
    const [result] = await this.pushes.send([{ ...device, payload, ttl: 60, urgency: 'high', topic: 'trial' }]);
    if (result && result.status >= 200 && result.status < 300) return { sent: true, reason: null };
    if (result?.status === 404 || result?.status === 410) await this.revoke(account, id);
    return { sent: false, reason: result ? result.reason || String(result.status) : null };
  }
}
