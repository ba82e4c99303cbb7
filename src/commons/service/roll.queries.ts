/** Reading honour rolls: who would be on one, the published ones, one with its lines. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { Days } from './entry.queries.js';
import { entryPolicy } from './entry.policy.js';
import type { RollPage, RollView } from './roll.schema.js';

export interface Ranked {
  account: { id: string; name: string };
  rank: number;
  stars: number;
  minutes: number;
  served: number;
  shown: boolean;
  entries: string[];
}
interface Ranking extends Days {
  path: string;
  scope: string;
  least: number;
  top: number;
}
/** Residents of an estate or a building are those whose home there is confirmed. */
const ranking = statement<Ranked, Ranking>(
  'service-ranking',
  sql`select * from (
        select json_build_object('id', a.id, 'name', a.name) as account,
          (rank() over (order by sum(s.stars) desc, sum(s.minutes) desc))::int as rank,
          sum(s.stars)::int as stars, sum(s.minutes)::int as minutes, sum(e.served)::int as served,
          coalesce(bool_or(k.shown), false) as shown, array_agg(e.id order by e.day, e.id) as entries
        from service_entry e join service_part s on s.entry_id = e.id join account a on a.id = s.account_id
          left join service_consent k on k.account_id = a.id and k.place_path = e.place_path
        where e.place_path = ${p('path')} and e.state = 'confirmed' and e.day between ${p('from')}::date and ${p('to')}::date
          and (${p('scope')} = ${p('path')} or exists (
            select from residency r join place b on b.id = r.building_id
            where r.account_id = a.id and r.state = 'confirmed' and starts_with(b.path, ${p('scope')})))
        group by a.id having sum(s.stars) >= ${p('least')}) ranked
      where rank <= ${p('top')} order by rank, account ->> 'name' limit 1000`,
);

const HEAD = sql`r.id, c.id as "communityId", r.kind, r.title, o.name as place, r.period_from::text as "from", r.period_to::text as "to",
  r.state, r.reason, r.published_at as "publishedAt", r.version, r.place_path as "placePath"`;
const HEAD_FROM = sql`service_roll r join place c on c.path = r.place_path join place o on o.path = r.scope_path`;
type Head = Omit<RollView['face'], 'lines' | 'publishedAt'> & { publishedAt: Date; placePath: string };

const list = statement<Head, { path: string; before: string; limit: number }>(
  'service-rolls',
  sql`select ${HEAD}, (select count(*) from service_roll_line l where l.roll_id = r.id) as people from ${HEAD_FROM}
      where r.place_path = ${p('path')} and r.id < ${p('before')}::uuid order by r.id desc limit ${p('limit')}`,
);
interface Line {
  account: { id: string; name: string };
  shown: boolean;
  rank: number;
  stars: number;
  minutes: number;
  served: number;
  votes: number | null;
  words: string | null;
  entries: string[];
}
const one = statement<Omit<Head, 'people'> & { lines: Line[] }, { id: string }>(
  'service-roll',
  sql`select ${HEAD}, (
        select coalesce(json_agg(json_build_object('account', json_build_object('id', a.id, 'name', a.name),
            'shown', coalesce(k.shown, false), 'rank', l.rank, 'stars', l.stars, 'minutes', l.minutes, 'served', l.served,
            'votes', l.votes, 'words', l.words, 'entries', l.entries) order by l.rank, a.name), '[]')
        from service_roll_line l join account a on a.id = l.account_id
        left join service_consent k on k.account_id = a.id and k.place_path = r.place_path
        where l.roll_id = r.id) as lines
      from ${HEAD_FROM} where r.id = ${p('id')}::uuid`,
);
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

@Injectable()
export class RollQueries {
  constructor(private readonly db: Db) {}

  /** Whoever earned enough in a period, in order. */
  ranking(params: Ranking): Promise<Ranked[]> {
    return this.db.rows(ranking, params);
  }

  /** A community's rolls, the newest first. */
  async page(path: string, after: string | undefined, size: number): Promise<RollPage> {
    const rows = await this.db.rows(list, { path, before: after ?? LAST, limit: size + 1 });
    const item = ({ placePath: _path, publishedAt, ...row }: Head) => ({
      ...row,
      publishedAt: publishedAt.toISOString(),
    });
    return pageFrom(rows, size, item, (row) => [row.id]);
  }

  /** One roll; undefined when there is none. Names of those who did not agree, or no longer do, are not on it. */
  async one(actor: Actor, id: string): Promise<RollView | undefined> {
    const row = await this.db.row(one, { id });
    if (!row) return undefined;
    const { lines, placePath, publishedAt, ...head } = row;
    const own = lines.find((line) => line.account.id === actor.id);
    const staff = entryPolicy.desk(actor, placePath);
    const open = head.state === 'published';
    return {
      face: {
        ...head,
        people: lines.length,
        publishedAt: publishedAt.toISOString(),
        lines: open
          ? lines.map(({ account, shown, entries: _entries, ...line }) => ({
              ...line,
              account: shown ? account : null,
            }))
          : [],
      },
      mine: {
        can: staff && open ? ['withdraw'] : [],
        rank: own?.rank ?? null,
        entries: own?.entries ?? [],
        trace: staff ? lines.map(({ account, entries }) => ({ account, entries })) : [],
      },
    };
  }
}
