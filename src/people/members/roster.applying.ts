/** The job that applies an import: a pack of rows in each transaction, so that a restart goes on where it was. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { campaignCounted } from './campaign.schema.js';
import { RosterImport } from './roster.entity.js';
import { rosterApplied } from './roster.schema.js';
import { APPLY } from './rosters.service.js';

const AT_ONCE = 1000;

const nextRows = statement<{ n: number; unit: string | null }, { id: string; limit: number }>(
  'roster-next-rows',
  sql`select n, data ->> 'unit' as unit from roster_import_row where import_id = ${p('id')}::uuid order by n limit ${p('limit')}`,
);
/** Units that nobody has named before are added at the campaign's place. */
const addUnits = statement<never, { units: string; path: string; at: Date }>(
  'roster-add-units',
  sql`insert into work_unit (id, place_path, name, kind, created_at)
      select g.id, ${p('path')}, g.name, 'other', ${p('at')}
      from jsonb_to_recordset(${p('units')}::jsonb) as g(id uuid, name text)
      where not exists (select from work_unit u where u.name = g.name and starts_with(${p('path')}, u.place_path))
      on conflict do nothing`,
);
/**
 * Somebody who has checked in within the campaign is matched by their number. A row that another import brought meanwhile is
 * left out.
 */
const settle = statement<{ n: number }, { id: string; campaign: string; path: string; rows: string; at: Date }>(
  'roster-settle',
  sql`with given as (
        delete from roster_import_row where import_id = ${p('id')}::uuid
          and n in (select (g ->> 'n')::int from jsonb_array_elements(${p('rows')}::jsonb) as g)
        returning n, data),
      named as (
        select distinct on (u.name) u.name, coalesce(u.merged_into, u.id) as id from work_unit u
        where starts_with(${p('path')}, u.place_path) and u.name in (select data ->> 'unit' from given)
        order by u.name, u.merged_into is null desc, length(u.place_path) desc),
      there as (
        select m.id, a.phone as login, m.phone from checkin_campaign_member g join member m on m.id = g.member_id
          join account a on a.id = m.account_id
        where g.campaign_id = ${p('campaign')}::uuid
          and (a.phone in (select data ->> 'phone' from given) or m.phone in (select data ->> 'phone' from given)))
      insert into roster_person
        (id, campaign_id, import_id, n, place_path, name, phone, unit, unit_id, post, building, household, member_id, paper_at)
      select i.id, ${p('campaign')}::uuid, ${p('id')}::uuid, g.n, g.data ->> 'place', g.data ->> 'name', g.data ->> 'phone',
        g.data ->> 'unit', u.id, g.data ->> 'post', g.data ->> 'building', g.data ->> 'household',
        (select t.id from there t where g.data ->> 'phone' in (t.login, t.phone) limit 1),
        case when (g.data ->> 'paper')::boolean then ${p('at')}::timestamptz end
      from given g join jsonb_to_recordset(${p('rows')}::jsonb) as i(n int, id uuid) on i.n = g.n
        left join named u on u.name = g.data ->> 'unit'
      on conflict (campaign_id, phone) where phone is not null do nothing
      returning n`,
);

@Injectable()
export class RosterApplying {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
    jobs: Jobs,
  ) {
    jobs.handle(APPLY, (payload) => this.run((payload as { id: string }).id));
  }

  private async run(id: string): Promise<void> {
    while (await this.pack(id));
  }

  /** One pack; whether there may be more. */
  private pack(id: string): Promise<boolean> {
    return this.db.tx(async () => {
      const roster = await this.db.repo(RosterImport).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (roster?.state !== 'applying') return false;
      const rows = await this.db.rows(nextRows, { id, limit: AT_ONCE });
      const { campaignId: campaign, placePath: path } = roster;
      const at = this.clock.now();
      if (rows.length) {
        const units = [...new Set(rows.flatMap(({ unit }) => unit ?? []))].map((name) => ({ id: newId(), name }));
        if (units.length) await this.db.rows(addUnits, { units: JSON.stringify(units), path, at });
        const numbered = rows.map(({ n }) => ({ n, id: newId() }));
        await this.db.rows(settle, { id, campaign, path, rows: JSON.stringify(numbered), at });
        roster.done += rows.length;
      }
      if (rows.length < AT_ONCE) {
        Object.assign(roster, { state: 'applied', appliedAt: at });
        const about = { place: path, actor: roster.importedBy };
        this.events.emit(rosterApplied, { subject: { kind: 'roster', id }, ...about, data: { rows: roster.done } });
      }
      await this.db.repo(RosterImport).save(roster);
      const subject = { kind: 'campaign', id: campaign };
      this.events.emit(campaignCounted, { subject, place: path, actor: roster.importedBy, data: {} });
      return roster.state === 'applying';
    });
  }
}
