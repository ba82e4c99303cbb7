/** Reading who looked: at oneself, and at the people of a place. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement, type Sql } from '../../platform/db/index.js';
import { decodeCursor, pageFrom } from '../../platform/http/index.js';
import type { LookPage, LookView } from './look.schema.js';

type Row = Omit<LookView, 'at'> & { at: Date; moment: string };
interface Cursor {
  before: string;
  id: string;
  limit: number;
}
const page = (condition: Sql): Sql => sql`
  select k.id, case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as about,
    json_build_object('id', b.id, 'name', b.name) as by, k.what, k.reason, k.at, k.at::text as moment,
    json_build_object('kind', k.subject_kind, 'id', k.subject_id) as subject
  from look k join account b on b.id = k.by_id left join account a on a.id = k.about_id
  where ${condition} and (k.at, k.id) < (${p('before')}::timestamptz, ${p('id')}::uuid)
  order by k.at desc, k.id desc limit ${p('limit')}`;
const about = statement<Row, Cursor & { account: string }>(
  'looks-about',
  page(sql`k.about_id = ${p('account')}::uuid`),
);
const at = statement<Row, Cursor & { path: string }>('looks-at', page(sql`starts_with(k.place_path, ${p('path')})`));

interface Paging {
  after?: string | undefined;
  size?: number | undefined;
}
const SIZE = 20;
const LAST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

@Injectable()
export class LookQueries {
  constructor(private readonly db: Db) {}

  /** Who looked at this person's facts, the latest first. */
  about(account: string, paging: Paging): Promise<LookPage> {
    return this.page(paging, (cursor) => this.db.rows(about, { account, ...cursor }));
  }

  /** Who looked at the facts of people at a place or below it, the latest first. */
  at(path: string, paging: Paging): Promise<LookPage> {
    return this.page(paging, (cursor) => this.db.rows(at, { path, ...cursor }));
  }

  private async page({ after, size = SIZE }: Paging, read: (cursor: Cursor) => Promise<Row[]>): Promise<LookPage> {
    const [before = '', id = ''] = decodeCursor(after, 2) ?? LAST;
    const rows = await read({ before, id, limit: size + 1 });
    return pageFrom(
      rows,
      size,
      ({ moment: _, at: when, ...row }) => ({ ...row, at: when.toISOString() }),
      (row) => [row.moment, row.id],
    );
  }
}
