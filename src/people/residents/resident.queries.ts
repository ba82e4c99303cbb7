/** Reading residences: one statement per screen. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import { maskLogin } from '../../ground/accounts/index.js';
import type { InvitationView, ResidencyState, ResidencyView, ResidentView } from './resident.schema.js';

interface OwnRow extends Omit<ResidencyView, 'createdAt' | 'decidedAt'> {
  createdAt: Date;
  decidedAt: Date | null;
}
const own = statement<OwnRow, { account: string }>(
  'residency-own',
  sql`select r.id, json_build_object('id', c.id, 'path', c.path, 'name', c.name) as community,
        case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end as building,
        r.household, r.state, r.reason, r.version, r.created_at as "createdAt", r.decided_at as "decidedAt"
      from residency r join place c on c.path = r.place_path left join place b on b.id = r.building_id
      where r.account_id = ${p('account')}::uuid
      order by r.state in ('pending', 'confirmed') desc, r.created_at desc, r.id desc limit 1`,
);

interface ResidentRow extends Omit<ResidentView, 'account' | 'createdAt' | 'decidedAt'> {
  account: { id: string; name: string; phone: string | null; email: string | null };
  createdAt: Date;
  decidedAt: Date | null;
}
const RESIDENT = sql`r.id,
  json_build_object('id', a.id, 'name', a.name, 'phone', a.phone, 'email', a.email) as account,
  case when b.id is not null then json_build_object('id', b.id, 'name', b.name) end as building,
  r.household, r.state, r.reason, r.version, r.created_at as "createdAt", r.decided_at as "decidedAt",
  case when d.id is not null then json_build_object('id', d.id, 'name', d.name) end as "decidedBy"`;
const FROM = sql`residency r join account a on a.id = r.account_id
  left join place b on b.id = r.building_id left join account d on d.id = r.decided_by`;

const list = statement<ResidentRow, { path: string; state: ResidencyState; after: string; limit: number }>(
  'residents',
  sql`select ${RESIDENT} from ${FROM}
      where r.place_path = ${p('path')} and r.state = ${p('state')} and r.id > ${p('after')}::uuid
      order by r.id limit ${p('limit')}`,
);
const one = statement<ResidentRow, { id: string }>(
  'resident',
  sql`select ${RESIDENT} from ${FROM} where r.id = ${p('id')}::uuid`,
);

const invitationOf = statement<{ code: string; createdAt: Date; uses: number }, { building: string }>(
  'invitation-of',
  sql`select code, created_at as "createdAt", uses from invitation
      where building_id = ${p('building')}::uuid and revoked_at is null`,
);
const byCode = statement<{ id: string; buildingId: string; path: string }, { code: string }>(
  'invitation-by-code',
  sql`select i.id, i.building_id as "buildingId", b.path from invitation i join place b on b.id = i.building_id
      where i.code = ${p('code')} and i.revoked_at is null`,
);
interface Building {
  id: string;
  name: string;
  estate: string | null;
}
const buildings = statement<{ items: Building[] }, { community: string }>(
  'community-buildings',
  sql`select coalesce((
          select json_agg(json_build_object('id', id, 'name', name, 'estate', estate) order by n) from (
            select b.id, b.name, case when e.kind = 'estate' then e.name end as estate,
              row_number() over (order by e.position, e.name, b.position, b.name, b.id) as n
            from place e join place b on b.parent_id = e.id and b.kind = 'building'
            where e.id = c.id or (e.parent_id = c.id and e.kind = 'estate')
            order by n limit 2000) found), '[]') as items
      from place c where c.id = ${p('community')}::uuid and c.kind = 'community'`,
);

const NONE = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class ResidentQueries {
  constructor(private readonly db: Db) {}

  /** A person's present residence, else their last one. */
  async own(account: string): Promise<ResidencyView | null> {
    const row = await this.db.row(own, { account });
    return row
      ? { ...row, createdAt: row.createdAt.toISOString(), decidedAt: row.decidedAt?.toISOString() ?? null }
      : null;
  }

  /** Residences of a community in one state, in the order they were claimed. */
  async page(
    path: string,
    state: ResidencyState,
    after: string | undefined,
    size: number,
  ): Promise<{ items: ResidentView[]; next: string | null }> {
    const rows = await this.db.rows(list, { path, state, after: after ?? NONE, limit: size + 1 });
    return pageFrom(rows, size, view, (row) => [row.id]);
  }

  async one(id: string): Promise<ResidentView | undefined> {
    const row = await this.db.row(one, { id });
    return row && view(row);
  }

  /** The building's valid code, or null. */
  async invitationOf(building: string): Promise<InvitationView | null> {
    const row = await this.db.row(invitationOf, { building });
    return row ? { ...row, createdAt: row.createdAt.toISOString() } : null;
  }

  /** The valid invitation with this code. */
  byCode(code: string): Promise<{ id: string; buildingId: string; path: string } | undefined> {
    return this.db.row(byCode, { code });
  }

  /** All buildings of a community, in order; undefined when there is no such community. */
  async buildings(community: string): Promise<Building[] | undefined> {
    return (await this.db.row(buildings, { community }))?.items;
  }
}

const view = ({ account: { phone, email, ...account }, ...row }: ResidentRow): ResidentView => ({
  ...row,
  account: { ...account, login: maskLogin({ phone, email }) },
  createdAt: row.createdAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
});
