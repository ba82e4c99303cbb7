/** The desk's queue: filters of any mix, each mix a statement of its own, so that every one has its own plan. */
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { z } from 'zod';
import { Photos } from '../../ground/media/index.js';
import { communityPath } from '../../ground/places/index.js';
import { constant, Db, p, sql, statement, type Sql, type Statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import { Rooms } from '../../platform/live/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Wire } from '../../platform/wire/index.js';
import { caseOverdue, caseStepTaken } from './case.events.js';
import { openStates, type CaseState } from './case.facts.js';
import { FIRST, keysetOf, LAST, ROW, rowOf, SIZE } from './case.lists.js';
import type { ListRow } from './case.row.js';
import type { deskPage, DeskQuery } from './list.schema.js';

type Row = ListRow & { handler: string | null; returns: number; undecided: boolean };

const DESK = sql`select ${ROW}, c.handler_name as handler, c.returns, c.undecided`;
const FROM = sql`from case_file c join case_category k on k.id = c.category_id where c.community_path = ${p('path')}`;
/** A search finds the ids first: by the index, which holds number and title, and only as many as the page shows. */
const FOUND = sql`from case_file c join case_category k on k.id = c.category_id where c.id in (
  select c.id from case_file c where c.community_path = ${p('path')}`;
const NOTHING = sql``;

/** The filters, in the order of their bits. */
const FILTERS = [
  { of: (q: DeskQuery) => q.state !== undefined, where: sql`and c.state = ${p('state')}` },
  { of: (q: DeskQuery) => q.category !== undefined, where: sql`and c.category_id = ${p('category')}::uuid` },
  { of: (q: DeskQuery) => q.grade !== undefined, where: sql`and c.grade = ${p('grade')}` },
  { of: (q: DeskQuery) => q.lead !== undefined, where: sql`and c.lead_id = ${p('lead')}::uuid` },
  { of: (q: DeskQuery) => q.overdue === 'true', where: sql`and c.overdue and c.closed_at is null` },
  { of: (q: DeskQuery) => q.overdue === 'false', where: sql`and not c.overdue` },
  {
    of: (q: DeskQuery) => q.q !== undefined,
    where: sql`and (c.title like ${p('words')} or c.number like ${p('number')})`,
  },
];
const SORTS: Readonly<Record<'due' | 'new', { key: Sql; page: Sql; order: Sql }>> = {
  due: {
    key: sql`, c.next_at::text as sort`,
    page: sql`and (c.next_at, c.id) > (${p('at')}::timestamptz, ${p('id')}::uuid)`,
    order: sql`order by c.next_at, c.id`,
  },
  new: {
    key: sql`, c.submitted_at::text as sort`,
    page: sql`and (c.submitted_at, c.id) < (${p('at')}::timestamptz, ${p('id')}::uuid)`,
    order: sql`order by c.submitted_at desc, c.id desc`,
  },
};

/**
 * Of the page that everybody opens the length stands in the text: with a parameter PostgreSQL expects a tenth of all rows and
 * plans anew each time. That is wanted where there are filters: how rare a state is decides how it is best found.
 */
const USUAL = sql`limit ${constant(SIZE + 1)}`;
const ANY = sql`limit ${p('size')}`;

const statements = new Map<string, Statement<Row, object>>();

/** The statement of this mix: made when first asked for, then kept. */
function shaped(query: DeskQuery): Statement<Row, object> {
  const sort = query.sort ?? 'due';
  const mix = FILTERS.map(({ of }) => (of(query) ? '1' : '0')).join('');
  const usual = !mix.includes('1') && (query.size ?? SIZE) === SIZE;
  const name = `desk-${sort}-${mix}${usual ? '-usual' : ''}`;
  const kept = statements.get(name);
  if (kept) return kept;
  const where = FILTERS.reduce<Sql>((all, { of, where: one }) => (of(query) ? sql`${all} ${one}` : all), NOTHING);
  const { key, page, order: by } = SORTS[sort];
  const order = sql`${by} ${usual ? USUAL : ANY}`;
  const body =
    query.q === undefined
      ? sql`${DESK}${key} ${FROM} ${where} ${page} ${order}`
      : sql`${DESK}${key} ${FOUND} ${where} ${page} ${order}) ${order}`;
  const made = statement<Row, object>(name, body);
  statements.set(name, made);
  return made;
}

const counts = statement<{ state: CaseState; n: number; overdue: number }, { path: string }>(
  'desk-counts',
  sql`select state, count(*) as n, count(*) filter (where overdue) as overdue from case_file
      where community_path = ${p('path')} group by state`,
);
type Counts = z.infer<typeof deskPage>['counts'];

const like = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

@Injectable()
export class DeskQueries {
  private readonly counted = new LRUCache<string, Counts>({ max: 2_000 });
  /** Rises with every step: what was counted before one is not kept after it. */
  private generation = 0;

  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly wire: Wire,
    rooms: Rooms,
  ) {
    wire.onLost(() => this.forget());
    rooms.observe(caseStepTaken, ({ place }) => this.forget(place));
    rooms.observe(caseOverdue, ({ place }) => this.forget(place));
  }

  async page(actor: Actor, path: string, query: DeskQuery): Promise<z.infer<typeof deskPage>> {
    const { size, ...keyset } = keysetOf(query, query.sort === 'new' ? LAST : FIRST);
    const { state = null, category = null, grade = null, lead = null, q = '' } = query;
    const given = { path, state, category, grade, lead, words: like(q), number: like(q.toUpperCase()) };
    const rows = await this.db.rows(shaped(query), { ...given, size: size + 1, ...keyset });
    const page = pageFrom(
      rows,
      size,
      (row) => {
        const { handler, returns, undecided } = row;
        return Object.assign(rowOf(row, this.photos, actor), { handler, returns, undecided });
      },
      (row) => [row.sort, row.id],
    );
    return { ...page, counts: await this.counts(path) };
  }

  /** How many cases there are in each state: counted once, until a step is taken there. */
  private async counts(path: string): Promise<Counts> {
    const kept = this.wire.up ? this.counted.get(path) : undefined;
    if (kept) return kept;
    const { generation } = this;
    const rows = await this.db.rows(counts, { path });
    const open: readonly CaseState[] = openStates;
    const made = {
      states: Object.fromEntries(rows.map(({ state, n }) => [state, n])),
      overdue: rows.reduce((sum, row) => sum + (open.includes(row.state) ? row.overdue : 0), 0),
    };
    if (generation === this.generation && this.wire.up) this.counted.set(path, made);
    return made;
  }

  /** Something happened at this place (or may have, anywhere: null): what was counted there is counted anew. */
  private forget(place: string | null = null): void {
    this.generation++;
    if (place === null) this.counted.clear();
    else this.counted.delete(communityPath(place));
  }
}
