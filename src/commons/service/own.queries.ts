/** A person's own service: figures of all time and by month, what waits, whether they are shown. One statement. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { entryPolicy } from './entry.policy.js';
import type { OwnService } from './own.schema.js';

type Row = Omit<OwnService, 'can' | 'community'>;
const FIGURES = sql`'minutes', coalesce(sum(minutes), 0), 'stars', coalesce(sum(stars), 0), 'points', coalesce(sum(points), 0),
  'served', coalesce(sum(served), 0), 'entries', count(*)`;
const own = statement<Row, { account: string; path: string }>(
  'service-own',
  sql`with own as (
        select to_char(e.day, 'YYYY-MM') as month, e.state, s.minutes, s.stars, s.points, e.served
        from service_part s join service_entry e on e.id = s.entry_id
        where s.account_id = ${p('account')}::uuid and e.place_path = ${p('path')}),
      balance as (
        select unit, amount from ledger_balance
        where holder_id = ${p('account')}::uuid and holder_kind = 'account' and place_path = ${p('path')})
      select
        json_build_object('star', coalesce((select amount from balance where unit = 'star'), 0),
          'minute', coalesce((select amount from balance where unit = 'minute'), 0),
          'point', coalesce((select amount from balance where unit = 'point'), 0)) as balance,
        (select json_build_object(${FIGURES}) from own where state = 'confirmed') as total,
        (select count(*) from own where state = 'recorded') as waiting,
        (select count(*) from own where state = 'declined') as declined,
        (select count(*) from service_entry where served_account = ${p('account')}::uuid and state = 'recorded') as requests,
        (select coalesce(json_agg(figures order by month desc), '[]') from (
          select month, json_build_object('month', month, ${FIGURES}) as figures from own where state = 'confirmed'
          group by month) months) as months,
        coalesce((select shown from service_consent
          where account_id = ${p('account')}::uuid and place_path = ${p('path')}), false) as shown`,
);
const agree = statement<never, { account: string; path: string; shown: boolean; at: Date }>(
  'service-consent',
  sql`insert into service_consent (account_id, place_path, shown, at)
      values (${p('account')}, ${p('path')}, ${p('shown')}, ${p('at')})
      on conflict (account_id, place_path) do update set shown = excluded.shown, at = excluded.at`,
);

@Injectable()
export class OwnQueries {
  constructor(private readonly db: Db) {}

  async page(
    actor: Actor,
    account: string,
    community: { id: string; name: string; path: string },
  ): Promise<OwnService> {
    const { id, name, path } = community;
    const row = await this.db.row(own, { account, path });
    if (!row) throw new Error('Nothing was added up');
    return { ...row, community: { id, name }, can: entryPolicy.record(actor, path) ? ['record'] : [] };
  }

  /** Whether a person is named on honour rolls of a community, those of the past included. */
  async show(account: string, path: string, shown: boolean, at: Date): Promise<void> {
    await this.db.rows(agree, { account, path, shown, at });
  }
}
