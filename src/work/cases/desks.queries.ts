/**
 * The queue of all the communities where somebody works, or of the parts of them: each one's first rows by its own index,
 * then the first of them all.
 */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Photos } from '../../ground/media/index.js';
import { Db, p, sql, statement, type Sql, type Statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { openStates, type CaseState } from './case.facts.js';
import { FIRST, keysetOf, ROW, rowOf } from './case.lists.js';
import type { ListRow } from './case.row.js';
import type { desksPage, DesksQuery } from './list.schema.js';

type Row = ListRow & {
  handler: string | null;
  returns: number;
  undecided: boolean;
  community: { id: string; name: string };
};

/** Communities at or below a place where the person works, the whole of them; and those of which it is a part. */
const MINE = sql`select l.id, l.path, l.name, bool_or(starts_with(l.path, works)) as whole
  from place l join unnest(${p('paths')}::text[]) works on starts_with(l.path, works) or starts_with(works, l.path)
  where l.kind = 'community' group by l.id`;
/** The twin of `Actor.works` at the place of a case. */
const THERE = sql`exists (select from unnest(${p('paths')}::text[]) works where starts_with(c.place_path, works))`;

const WHERE = {
  state: sql`and c.state = ${p('state')}`,
  overdue: sql`and c.overdue and c.closed_at is null`,
  words: sql`and (c.title like ${p('words')} or c.number like ${p('number')})`,
} as const;
type Filter = keyof typeof WHERE;
const FILTERS = Object.keys(WHERE) as Filter[];

/** One statement for each mix of filters, so that every one has its own plan. */
const statements: readonly Statement<Row, object>[] = Array.from({ length: 2 ** FILTERS.length }, (_, mix) => {
  const used = FILTERS.filter((_filter, bit) => mix & (1 << bit));
  const where = used.reduce<Sql>((all, filter) => sql`${all} ${WHERE[filter]}`, sql``);
  return statement<Row, object>(
    ['desks', ...used].join('-'),
    sql`select o.* from (${MINE}) l cross join lateral (
          select ${ROW}, c.handler_name as handler, c.returns, c.undecided, c.next_at::text as sort, c.next_at,
            json_build_object('id', l.id, 'name', l.name) as community
          from case_file c join case_category k on k.id = c.category_id
          where c.community_path = l.path and (l.whole or ${THERE}) ${where} and (c.next_at, c.id) > (${p('at')}::timestamptz, ${p('id')}::uuid)
          order by c.next_at, c.id limit ${p('size')}) o
        order by o.next_at, o.id limit ${p('size')}`,
  );
});

const counts = statement<{ state: CaseState; n: number; overdue: number }, { paths: readonly string[] }>(
  'desks-counts',
  sql`with mine as (${MINE}), counted as (
        select c.state, count(*) as n, count(*) filter (where c.overdue) as overdue
        from mine l join case_file c on c.community_path = l.path where l.whole group by c.state
        union all select c.state, count(*), count(*) filter (where c.overdue)
        from mine l join case_file c on c.community_path = l.path where not l.whole and ${THERE} group by c.state)
      select state, sum(n)::bigint as n, sum(overdue)::bigint as overdue from counted group by state`,
);

const like = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

@Injectable()
export class DesksQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
  ) {}

  /** What is due first first, wherever the person works. */
  async page(actor: Actor, query: DesksQuery): Promise<z.infer<typeof desksPage>> {
    const { size, ...keyset } = keysetOf(query, FIRST);
    const paths = actor.paths('staff', 'supervisor', 'administrator');
    const { state = null, q = '' } = query;
    const asked: Record<Filter, boolean> = {
      state: query.state !== undefined,
      overdue: query.overdue === 'true',
      words: query.q !== undefined,
    };
    const mix = FILTERS.reduce((bits, filter, bit) => bits | (asked[filter] ? 1 << bit : 0), 0);
    const found = statements[mix];
    if (!found) throw new Error('There is a statement for every mix');
    const given = { paths, state, words: like(q), number: like(q.toUpperCase()), size: size + 1, ...keyset };
    const rows = await this.db.rows(found, given);
    const page = pageFrom(
      rows,
      size,
      (row) => ({
        ...rowOf(row, this.photos, actor),
        handler: row.handler,
        returns: row.returns,
        undecided: row.undecided,
        community: row.community,
      }),
      (row) => [row.sort, row.id],
    );
    return { ...page, counts: await this.counts(paths) };
  }

  private async counts(paths: readonly string[]): Promise<z.infer<typeof desksPage>['counts']> {
    const rows = await this.db.rows(counts, { paths });
    const open: readonly CaseState[] = openStates;
    return {
      states: Object.fromEntries(rows.map(({ state, n }) => [state, n])),
      overdue: rows.reduce((sum, row) => sum + (open.includes(row.state) ? row.overdue : 0), 0),
    };
  }
}
