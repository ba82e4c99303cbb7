/** Reading rosters: the imports of a campaign, one with what was found wrong in it, and its people for a file. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { campaignPolicy } from './campaign.policy.js';
import { maskName, maskPhone } from './member.showing.js';
import type { RosterRow } from './roster.columns.js';
import { rosterActs } from './roster.policy.js';
import type { importRow, ImportView, RosterSample } from './roster.schema.js';

type Head = Omit<z.infer<typeof importRow>, 'createdAt' | 'appliedAt' | 'can'> & {
  placePath: string;
  createdAt: Date;
  appliedAt: Date | null;
};
const HEAD = sql`i.id, i.campaign_id as "campaignId", i.place_path as "placePath", i.file_name as "fileName", i.state, i.total,
  i.good, i.bad, i.twice, i.done, json_build_object('id', a.id, 'name', a.name) as by, i.created_at as "createdAt",
  i.applied_at as "appliedAt", i.version`;
type Whole = Head & Pick<ImportView, 'columns' | 'problems'> & { first: (RosterRow & { community: string })[] };
const one = statement<Whole, { id: string }>(
  'roster-one',
  sql`select ${HEAD}, i.columns, i.problems,
        coalesce((select json_agg(r.data || jsonb_build_object('community', c.name) order by r.n)
          from (select n, data from roster_import_row where import_id = i.id order by n limit 10) r
            join place c on c.path = r.data ->> 'place'), '[]') as first
      from roster_import i join account a on a.id = i.imported_by where i.id = ${p('id')}::uuid`,
);
const list = statement<Head, { campaign: string }>(
  'rosters',
  sql`select ${HEAD} from roster_import i join account a on a.id = i.imported_by
      where i.campaign_id = ${p('campaign')}::uuid and i.state <> 'dropped' order by i.created_at desc, i.id desc limit 50`,
);

/** Somebody of a roster, for a file. */
export interface ListedPerson {
  id: string;
  name: string;
  phone: string | null;
  unit: string | null;
  post: string | null;
  community: string;
  building: string | null;
  household: string | null;
  state: 'missing' | 'waiting' | 'checked-in' | 'paper';
}
const people = statement<ListedPerson, { campaign: string; path: string; missing: boolean }>(
  'roster-people',
  sql`select r.id, r.name, r.phone, coalesce(u.name, r.unit) as unit, r.post, c.name as community, r.building, r.household,
        case when m.state = 'confirmed' then 'checked-in' when m.id is not null then 'waiting'
          when r.paper_at is not null then 'paper' else 'missing' end as state
      from roster_person r join place c on c.path = r.place_path left join work_unit u on u.id = r.unit_id
        left join member m on m.id = r.member_id
      where r.campaign_id = ${p('campaign')}::uuid and starts_with(r.place_path, ${p('path')})
        and (not ${p('missing')}::boolean or r.member_id is null and r.paper_at is null)
      order by c.path, unit, r.name, r.id`,
);

@Injectable()
export class RosterQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** An import as it was understood, for the staff of its campaign; undefined when there is none for them. */
  async one(actor: Actor, id: string): Promise<ImportView | undefined> {
    const row = await this.db.row(one, { id });
    if (!row || !campaignPolicy.run(actor, row.placePath)) return undefined;
    const { first, columns, problems, ...head } = row;
    return { ...this.head(head), columns, problems, sample: first.map(sampleOf) };
  }

  async list(campaign: string): Promise<z.infer<typeof importRow>[]> {
    return (await this.db.rows(list, { campaign })).map((row) => this.head(row));
  }

  /** For a file: everybody the roster of a campaign names at a place, or those missing. */
  people(campaign: string, path: string, missing: boolean): Promise<ListedPerson[]> {
    return this.db.rows(people, { campaign, path, missing });
  }

  private head({ placePath: _, ...row }: Head): z.infer<typeof importRow> {
    const can = rosterActs(row, this.clock.now());
    return { ...row, createdAt: row.createdAt.toISOString(), appliedAt: row.appliedAt?.toISOString() ?? null, can };
  }
}

const sampleOf = ({ n: row, name, phone, unit, community, building, paper }: Whole['first'][number]): RosterSample => ({
  ...{ row, name: maskName(name), phone: phone && maskPhone(phone), unit, community, building, paper },
});
