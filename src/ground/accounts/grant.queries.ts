/** Reading who works at a place: by role, then appointed there, above it, below it. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import type { GrantFilter, NewGrant, PersonGrant } from './account.schema.js';
import { grantPolicy } from './grant.policy.js';

interface Row extends Omit<PersonGrant, 'grantedAt' | 'until' | 'mine'> {
  grantedAt: Date;
  until: Date | null;
  rank: number;
}
const GRANT = sql`g.id, json_build_object('id', a.id, 'name', a.name) as account, g.role, g.path,
  g.granted_at as "grantedAt", g.until,
  case when z.id is not null then json_build_object('id', z.id, 'name', z.name) end as "lentBy",
  case when l.id is not null then json_build_object('id', l.id, 'name', l.name, 'within', u.name) end as place,
  (array['here', 'above', 'below'])[1 + r.rank % 3] as "where", r.rank
  from account_grant g join account a on a.id = g.account_id left join place l on l.path = g.path
  left join account_grant f on f.id = g.lent_from left join account z on z.id = f.account_id
  left join place u on u.id = l.parent_id and u.kind in ('estate', 'building')
  cross join lateral (select case g.role when 'staff' then 0 when 'supervisor' then 3 else 6 end
    + case when g.path = ${p('path')} then 0 when starts_with(${p('path')}, g.path) then 1 else 2 end as rank) r
  where g.role in ('staff', 'supervisor', 'administrator') and g.subject_id is null`;

interface PageParams {
  path: string;
  /** Part of a name, as a pattern; null for everybody. */
  like: string | null;
  /** Also those who are in charge of a part of the place only. */
  below: boolean;
  rank: number;
  afterPath: string;
  name: string;
  id: string;
  limit: number;
}
const around = statement<Row, PageParams>(
  'grants-around',
  sql`select ${GRANT}
        and (starts_with(${p('path')}, g.path) or (${p('below')}::boolean and starts_with(g.path, ${p('path')})))
        and (${p('like')}::text is null or a.name like ${p('like')})
        and (r.rank, g.path, a.name, g.id) > (${p('rank')}::int, ${p('afterPath')}, ${p('name')}, ${p('id')}::uuid)
      order by r.rank, g.path, a.name, g.id limit ${p('limit')}`,
);
const one = statement<Row, { path: string; account: string; role: string }>(
  'grant-at',
  sql`select ${GRANT} and g.path = ${p('path')} and g.account_id = ${p('account')}::uuid and g.role = ${p('role')}`,
);

const SIZE = 20;
const START = ['-1', '', '', '00000000-0000-0000-0000-000000000000'];
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Injectable()
export class GrantQueries {
  constructor(private readonly db: Db) {}

  /** Staff, then supervisors, then administrators of a place. @throws http/malformed */
  async around(
    actor: Actor,
    path: string,
    { after, size = SIZE, q, below }: GrantFilter,
  ): Promise<{ items: PersonGrant[]; next: string | null }> {
    const [rank = '', afterPath = '', name = '', id = ''] = decodeCursor(after, START.length) ?? START;
    if (!/^(-1|\d)$/.test(rank) || !ID.test(id)) throw new Problem('http/malformed', { field: 'after' });
    const rows = await this.db.rows(around, {
      ...{ path, afterPath, name, id, rank: Number(rank), limit: size + 1 },
      like: q === undefined ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`,
      below: below !== 'false',
    });
    return pageFrom(
      rows,
      size,
      (row) => view(actor, row),
      (row) => [row.rank, row.path, row.account.name, row.id],
    );
  }

  /** The right that somebody was given at exactly this place. */
  async one(actor: Actor, path: string, { accountId, role }: NewGrant): Promise<PersonGrant | undefined> {
    const row = await this.db.row(one, { path, account: accountId, role });
    return row && view(actor, row);
  }
}

const view = (actor: Actor, { rank: _, grantedAt, until, ...row }: Row): PersonGrant => {
  const own = row.lentBy !== null && [row.lentBy.id, row.account.id].includes(actor.id ?? '');
  return {
    ...row,
    ...{ grantedAt: grantedAt.toISOString(), until: until?.toISOString() ?? null },
    mine: { can: own || grantPolicy.change(actor, row.path) ? ['dismiss'] : [] },
  };
};
