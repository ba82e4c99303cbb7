/** Reading what somebody lent, and the record of who had which right. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom } from '../../platform/http/index.js';
import type { GrantRecordView, LoanView } from './account.schema.js';

type LoanRow = Omit<LoanView, 'until'> & { until: Date };
const lent = statement<LoanRow, { account: string }>(
  'grants-lent',
  sql`select g.id, g.role, l.name as place, g.until,
        case when g.subject_id is not null then json_build_object('kind', g.subject_kind, 'id', g.subject_id) end as subject,
        json_build_object('id', a.id, 'name', a.name) as "to"
      from account_grant o join account_grant g on g.lent_from = o.id join account a on a.id = g.account_id
      left join place l on l.path = g.path
      where o.account_id = ${p('account')}::uuid order by g.until, g.id`,
);

type RecordRow = Omit<GrantRecordView, 'until' | 'at'> & { until: Date | null; at: Date; moment: string };
interface RecordParams {
  path: string;
  before: string;
  id: string;
  limit: number;
}
const records = statement<RecordRow, RecordParams>(
  'grant-records',
  sql`select r.id, json_build_object('id', a.id, 'name', a.name) as account, r.role, r.given, r.until, r.at,
        r.at::text as moment,
        case when z.id is not null then json_build_object('id', z.id, 'name', z.name) end as "lentBy",
        case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end as by,
        case when l.id is not null then json_build_object('id', l.id, 'name', l.name) end as place
      from grant_record r join account a on a.id = r.account_id left join account z on z.id = r.lent_by
      left join account b on b.id = r.by_id left join place l on l.path = r.path
      where starts_with(r.path, ${p('path')}) and r.subject_id is null
        and r.role in ('staff', 'supervisor', 'administrator')
        and (r.at, r.id) < (${p('before')}::timestamptz, ${p('id')}::uuid)
      order by r.at desc, r.id desc limit ${p('limit')}`,
);

const SIZE = 20;
const LAST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

@Injectable()
export class LoanQueries {
  constructor(private readonly db: Db) {}

  /** What somebody lent and has not got back, the soonest to end first. */
  async lent(account: string): Promise<LoanView[]> {
    const rows = await this.db.rows(lent, { account });
    return rows.map(({ until, ...row }) => ({ ...row, until: until.toISOString() }));
  }

  /** Who was given or lost a right to work at a place or below it, the latest first. @throws http/malformed */
  async records(
    path: string,
    { after, size = SIZE }: { after?: string | undefined; size?: number | undefined },
  ): Promise<{ items: GrantRecordView[]; next: string | null }> {
    const [before = '', id = ''] = decodeCursor(after, 2) ?? LAST;
    const rows = await this.db.rows(records, { path, before, id, limit: size + 1 });
    return pageFrom(
      rows,
      size,
      ({ moment: _, at, until, ...row }) => ({ ...row, at: at.toISOString(), until: until?.toISOString() ?? null }),
      (row) => [row.moment, row.id],
    );
  }
}
