/** Reading units: one statement per screen. A unit is in reach of the communities at and below the place that keeps it. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import { containing } from '../organizations/index.js';
import { maskPhone } from './member.showing.js';
import type { UnitChoice, UnitFilter, UnitView } from './unit.schema.js';

type Known = { id: string; name: string };
const inReach = statement<Known, { id: string; path: string }>(
  'work-unit-in-reach',
  sql`select t.id, t.name from work_unit u join work_unit t on t.id = coalesce(u.merged_into, u.id)
      where u.id = ${p('id')}::uuid and starts_with(${p('path')}, t.place_path)`,
);
/** By its present name, or one that was merged into it; of several the nearest to the community. */
const byName = statement<Known, { name: string; path: string }>(
  'work-unit-by-name',
  sql`select t.id, t.name from work_unit u join work_unit t on t.id = coalesce(u.merged_into, u.id)
      where u.name = ${p('name')} and starts_with(${p('path')}, u.place_path)
      order by u.merged_into is null desc, length(u.place_path) desc limit 1`,
);
const choices = statement<UnitChoice, { path: string; pattern: string }>(
  'work-unit-choices',
  sql`select id, name, kind from work_unit
      where starts_with(${p('path')}, place_path) and merged_into is null and name ilike ${p('pattern')}
      order by name, id limit 30`,
);

interface PageParams {
  path: string;
  pattern: string;
  after: string;
  afterId: string;
  limit: number;
}
const UNIT = sql`u.id, u.name, u.kind, u.contact_name as "contactName", u.contact_phone as "contactPhone", u.version,
  (select count(*) from member m where m.unit_id = u.id and m.state = 'confirmed') as members,
  coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.path)
    from work_unit_pairing g join place c on c.path = g.place_path where g.unit_id = u.id), '[]') as communities`;
const page = statement<UnitView, PageParams>(
  'work-units',
  sql`select ${UNIT} from work_unit u
      where u.place_path = ${p('path')} and u.merged_into is null and u.name ilike ${p('pattern')}
        and (u.name, u.id) > (${p('after')}, ${p('afterId')}::uuid)
      order by u.name, u.id limit ${p('limit')}`,
);
const one = statement<UnitView, { id: string }>(
  'work-unit',
  sql`select ${UNIT} from work_unit u where u.id = ${p('id')}::uuid`,
);
const typed = statement<{ name: string; members: number }, { path: string }>(
  'work-units-typed',
  sql`select m.unit as name, count(*) as members from member m
      where starts_with(m.place_path, ${p('path')}) and m.unit_id is null and m.unit is not null
        and m.state in ('pending', 'asked', 'confirmed', 'lapsed')
      group by m.unit order by members desc, name limit 100`,
);

const NONE = '00000000-0000-0000-0000-000000000000';
const view = (row: UnitView): UnitView => ({ ...row, contactPhone: row.contactPhone && maskPhone(row.contactPhone) });

@Injectable()
export class UnitQueries {
  constructor(private readonly db: Db) {}

  /** The unit, or the one it was merged into, if a community may name it. */
  inReach(id: string, communityPath: string): Promise<Known | undefined> {
    return this.db.row(inReach, { id, path: communityPath });
  }

  /** The unit that a community knows by this name. */
  named(name: string, communityPath: string): Promise<Known | undefined> {
    return this.db.row(byName, { name, path: communityPath });
  }

  /** Units that may be named in a community: thirty at most, by name. */
  choices(communityPath: string, q = ''): Promise<UnitChoice[]> {
    return this.db.rows(choices, { path: communityPath, pattern: containing(q) });
  }

  /** Units that a place keeps, by name. */
  async page(
    path: string,
    { q, size = 30 }: UnitFilter,
    after: readonly string[],
  ): Promise<{ items: UnitView[]; next: string | null }> {
    const params = { path, pattern: containing(q), after: after[0] ?? '', afterId: after[1] ?? NONE, limit: size + 1 };
    return pageFrom(await this.db.rows(page, params), size, view, (row) => [row.name, row.id]);
  }

  async one(id: string): Promise<UnitView | undefined> {
    const row = await this.db.row(one, { id });
    return row && view(row);
  }

  /** Names that members at a place typed and that no unit has, the most frequent first. */
  typed(path: string): Promise<{ name: string; members: number }[]> {
    return this.db.rows(typed, { path });
  }
}
