/** The log of what was sent to somebody, and the device's word that it was shown. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../../platform/http/index.js';
import { NotificationQueries } from '../notification.queries.js';
import type { DeliveryFilter, DeliveryPage } from './sending.schema.js';

const SIZE = 30;
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

type Item = DeliveryPage['items'][number];
interface Row extends Pick<Item, 'id' | 'channel' | 'to' | 'mode' | 'state' | 'reason'> {
  notification: string;
  dueAt: Date;
  doneAt: Date | null;
  shownAt: Date | null;
  createdAt: Date;
}
const page = statement<Row, { account: string; before: string; limit: number }>(
  'notice-deliveries',
  sql`select id, notification_id as notification, channel, to_label as to, mode, state, reason, due_at as "dueAt",
        done_at as "doneAt", shown_at as "shownAt", created_at as "createdAt"
      from notice_delivery where account_id = ${p('account')}::uuid and id < ${p('before')}::uuid
      order by id desc limit ${p('limit')}`,
);
const shown = statement<{ id: string }, { account: string; id: string; now: Date }>(
  'notice-delivery-shown',
  sql`update notice_delivery set shown_at = coalesce(shown_at, ${p('now')})
      where id = ${p('id')}::uuid and account_id = ${p('account')}::uuid returning id`,
);

@Injectable()
export class DeliveryQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: NotificationQueries,
  ) {}

  /** What was sent to somebody, newest first. */
  async page(account: string, { after, size = SIZE }: DeliveryFilter): Promise<DeliveryPage> {
    const [before = LAST] = decodeCursor(after, 1) ?? [];
    if (!/^[0-9a-f-]{36}$/.test(before)) throw new Problem('http/malformed', { field: 'after' });
    const rows = await this.db.rows(page, { account, before, limit: size + 1 });
    const views = await this.notices.some([...new Set(rows.map(({ notification }) => notification))]);
    const told = new Map(views.map((view) => [view.id, view]));
    const item = ({ notification, dueAt, doneAt, shownAt, createdAt, ...row }: Row): Item => ({
      ...row,
      text: told.get(notification)?.text ?? { zh: '', en: '' },
      address: told.get(notification)?.address ?? '/inbox',
      dueAt: dueAt.toISOString(),
      doneAt: doneAt?.toISOString() ?? null,
      shownAt: shownAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
    });
    return pageFrom(rows, size, item, (row) => [row.id]);
  }

  /** The device showed it. @throws notice/delivery-not-found */
  async shown(account: string, id: string): Promise<void> {
    const found = await this.db.row(shown, { account, id, now: this.clock.now() });
    if (!found) throw new Problem('notice/delivery-not-found');
  }
}
