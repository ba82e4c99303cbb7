/** Counts what hangs on an account: one statement, whose parts each stop at a thousand. */
import { Injectable } from '@nestjs/common';
import { constant, Db, sql, statement, type Sql } from '../../platform/db/index.js';
import type { KnownView } from './known.schema.js';
import { KNOWN } from './known.table.js';

const MOST = 1_000;
const part = ({ rows }: { rows: Sql }, i: number): Sql =>
  sql`select ${constant(i)} as i, count(*) as count from (select from ${rows} limit ${constant(MOST + 1)}) x`;
const all: Sql = {
  strings: ['', ...KNOWN.slice(1).map(() => ' union all '), ' order by i'],
  parts: KNOWN.map(part),
};
const counts = statement<{ i: number; count: number }, { account: string }>('known-of-account', all);

@Injectable()
export class KnownQueries {
  constructor(private readonly db: Db) {}

  /** What there is of somebody, in the order of the table; without what there is nothing of. */
  async of(account: string): Promise<KnownView> {
    const rows = await this.db.rows(counts, { account });
    const items = rows.flatMap(({ i, count }) => {
      const row = KNOWN[i];
      if (!row || count === 0) return [];
      const { name, seenBy, address } = row;
      return [{ name, count: Math.min(count, MOST), more: count > MOST, seenBy, address }];
    });
    return { items };
  }
}
