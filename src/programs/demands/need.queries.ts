/** Reading needs: the public list, the staff's, one's own, a single one; and the figures. Private words are masked here. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { ALL_CLAIMS, OWN_CLAIMS, PLACE_NAME, scopeOf, UNITS, type ClaimJson, type ClaimScope } from './claim.rows.js';
import { needPolicy } from './need.policy.js';
import { needFactsIn, needViewOf, type NeedRow } from './need.row.js';
import type { DemandFigures, NeedDeskFilter, NeedFilter, NeedView } from './need.schema.js';

const NEED = sql`n.id, c.id as "communityId", n.place_path as "placePath", n.number, n.category, n.private, n.title, n.words,
  json_build_object('id', l.id, 'name', ${PLACE_NAME}) as place, n.skills, n.state, n.asker_id as "askerId",
  a.name as "askerName", n.behalf, n.origin_kind as "originKind", n.origin_id as "originId", n.asked_whom as "askedWhom",
  n.asked_at::text as "askedAt", n.answer, n.answered_at::text as "answeredAt", n.merged_into as "mergedInto",
  (select m.number from service_need m where m.id = n.merged_into) as "mergedNumber", n.reason,
  n.published_at::text as "publishedAt", n.met_at::text as "metAt", n.created_at::text as "createdAt", n.version,
  s.capacity, s.taken, s.waiting, s.open, ${OWN_CLAIMS} as own, ${UNITS} as units`;
const FROM = sql`service_need n join demand_seats s on s.id = n.id join place c on c.path = n.community_path
  join place l on l.path = n.place_path join account a on a.id = n.asker_id`;

const one = statement<NeedRow & { all: ClaimJson[] }, ClaimScope & { id: string }>(
  'service-need',
  sql`select ${NEED}, ${ALL_CLAIMS} as "all" from ${FROM} where n.id = ${p('id')}::uuid`,
);
interface Keyset extends ClaimScope {
  at: string;
  id: string;
  limit: number;
}
const published = statement<
  NeedRow,
  Keyset & { path: string; states: readonly string[]; category: string | null; free: boolean }
>(
  'service-needs',
  sql`select ${NEED} from ${FROM}
      where n.community_path = ${p('path')} and n.published_at is not null and n.state = any(${p('states')}::text[])
        and (${p('category')}::text is null or n.category = ${p('category')})
        and (not ${p('free')}::boolean or s.taken < s.capacity)
        and (n.published_at, n.id) < (${p('at')}::timestamptz, ${p('id')}::uuid)
      order by n.published_at desc, n.id desc limit ${p('limit')}`,
);
const desk = statement<NeedRow, Keyset & { path: string; state: string }>(
  'service-needs-desk',
  sql`select ${NEED} from ${FROM}
      where n.community_path = ${p('path')} and n.state = ${p('state')}
        and (n.created_at, n.id) < (${p('at')}::timestamptz, ${p('id')}::uuid)
      order by n.created_at desc, n.id desc limit ${p('limit')}`,
);
const told = statement<NeedRow, Keyset>(
  'service-needs-told',
  sql`select ${NEED} from ${FROM}
      where n.asker_id = ${p('account')}::uuid and (n.created_at, n.id) < (${p('at')}::timestamptz, ${p('id')}::uuid)
      order by n.created_at desc, n.id desc limit ${p('limit')}`,
);
const figures = statement<DemandFigures, { path: string }>(
  'demand-figures',
  sql`with posts as (
        select s.capacity, s.taken from service_post f join demand_seats s on s.id = f.id
        where f.community_path = ${p('path')} and f.state = 'open'),
      needs as (
        select n.category, n.state, exists (
          select from demand_claim k where k.seats_id = n.id and k.state in ('held','done')) as claimed
        from service_need n where n.community_path = ${p('path')} and n.published_at is not null and n.state <> 'withdrawn')
      select
        (select json_build_object('published', count(*), 'claimed', count(*) filter (where taken > 0),
          'seats', coalesce(sum(capacity), 0), 'taken', coalesce(sum(taken), 0)) from posts) as posts,
        (select json_build_object('published', count(*), 'claimed', count(*) filter (where claimed),
          'can', count(*) filter (where state = 'open'), 'ask', count(*) filter (where state in ('asking','answered')),
          'met', count(*) filter (where state = 'met')) from needs) as needs,
        coalesce((select json_agg(json_build_object('code', code, 'published', published, 'claimed', claimed, 'met', met)
          order by code) from (
            select coalesce(category, '') as code, count(*) as published, count(*) filter (where claimed) as claimed,
              count(*) filter (where state = 'met') as met
            from needs group by category) by_category), '[]') as categories`,
);

const TRACKS = { can: ['open'], ask: ['asking', 'answered'], met: ['met'] } as const;
const LISTED = ['open', 'asking', 'answered', 'met'] as const;
const LAST = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
interface Page {
  items: NeedView[];
  next: string | null;
}

@Injectable()
export class NeedQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** One need as this person may see it; undefined when there is none for them. */
  async one(actor: Actor, id: string): Promise<NeedView | undefined> {
    const row = await this.db.row(one, { id, ...scopeOf(actor) });
    if (!row || !needPolicy.see(actor, needFactsIn(row))) return undefined;
    return needViewOf(actor, row, this.clock.now(), row.all);
  }

  /** The demand list of a community, the latest first. */
  async list(
    actor: Actor,
    path: string,
    { track, category, free, size = 30 }: NeedFilter,
    after: readonly string[] | undefined,
  ): Promise<Page> {
    const asked = { path, states: track ? TRACKS[track] : LISTED, category: category ?? null, free: free === 'true' };
    const rows = await this.db.rows(published, { ...asked, ...this.keyset(actor, after, size) });
    return this.page(actor, rows, size, (row) => row.publishedAt ?? '');
  }

  /** Needs of a community in one state, for staff: the latest told first. */
  async desk(
    actor: Actor,
    path: string,
    { state, size = 30 }: NeedDeskFilter,
    after: readonly string[] | undefined,
  ): Promise<Page> {
    const rows = await this.db.rows(desk, { path, state, ...this.keyset(actor, after, size) });
    return this.page(actor, rows, size, (row) => row.createdAt);
  }

  /** What a person told themselves. */
  async told(actor: Actor, after: readonly string[] | undefined, size = 30): Promise<Page> {
    const rows = await this.db.rows(told, this.keyset(actor, after, size));
    return this.page(actor, rows, size, (row) => row.createdAt);
  }

  /** What was published and what was claimed. */
  async figures(path: string): Promise<DemandFigures> {
    const row = await this.db.row(figures, { path });
    if (!row) throw new Error('Figures have one row');
    return row;
  }

  private keyset(actor: Actor, after: readonly string[] | undefined, size: number): Keyset {
    const [at = '', id = ''] = after ?? LAST;
    return { ...scopeOf(actor), at, id, limit: size + 1 };
  }

  private page(actor: Actor, rows: readonly NeedRow[], size: number, at: (row: NeedRow) => string): Page {
    const now = this.clock.now();
    return pageFrom(
      rows,
      size,
      (row) => needViewOf(actor, row, now, null),
      (row) => [at(row), row.id],
    );
  }
}
