/** Commands on rosters: a table is read and shown first, then applied as a whole, and taken back as a whole within a week. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Campaign } from './campaign.entity.js';
import { campaignPolicy } from './campaign.policy.js';
import { campaignCounted } from './campaign.schema.js';
import { columnsOf, keyOf, RosterReader, type Known } from './roster.columns.js';
import { RosterImport, RosterPerson } from './roster.entity.js';
import { rosterActs } from './roster.policy.js';
import { readTable } from './roster.reading.js';
import { rosterUndone, type RosterColumn } from './roster.schema.js';

export const APPLY = 'roster-apply';
const AT_ONCE = 2000;

const stage = statement<never, { id: string; rows: string }>(
  'roster-stage',
  sql`insert into roster_import_row (import_id, n, data)
      select ${p('id')}::uuid, (g.row ->> 'n')::int, g.row from jsonb_array_elements(${p('rows')}::jsonb) as g(row)`,
);
const communities = statement<{ name: string; path: string }, { path: string }>(
  'roster-communities',
  sql`select name, path from place where kind = 'community' and starts_with(path, ${p('path')}) order by path limit 5000`,
);
const expected = statement<
  { name: string; phone: string | null; unit: string | null; path: string },
  { campaign: string }
>(
  'roster-expected',
  sql`select name, phone, unit, place_path as path from roster_person where campaign_id = ${p('campaign')}::uuid`,
);
const dropRows = statement<never, { id: string }>(
  'roster-drop-rows',
  sql`delete from roster_import_row where import_id = ${p('id')}::uuid`,
);

@Injectable()
export class RostersService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads a table and keeps how it was understood; nothing is expected yet. Answers the import's id.
   * @throws campaign/not-found, campaign/closed, roster/too-large, roster/unreadable, roster/no-name-column, roster/empty
   */
  async upload(actor: Actor, campaignId: string, fileName: string, bytes: Uint8Array): Promise<string> {
    const campaign = await this.db.repo(Campaign).findOneBy({ id: campaignId });
    if (!campaign || actor.id === null || !campaignPolicy.run(actor, campaign.placePath))
      throw new Problem('campaign/not-found');
    if (campaign.state === 'closed') throw new Problem('campaign/closed');
    const { columns, reader } = await this.read(bytes, await this.known(campaign));
    const { rows, problems, bad, twice } = reader.understood;
    const total = rows.length + bad + twice;
    if (!total) throw new Problem('roster/empty');
    const id = newId();
    await this.db.tx(async () => {
      await this.db.repo(RosterImport).insert({
        ...{ id, campaignId, placePath: campaign.placePath, fileName, state: 'preview', columns, problems },
        ...{ total, good: rows.length, bad, twice, done: 0, importedBy: actor.id ?? '' },
        createdAt: this.clock.now(),
        appliedAt: null,
      });
      for (let at = 0; at < rows.length; at += AT_ONCE)
        await this.db.rows(stage, { id, rows: JSON.stringify(rows.slice(at, at + AT_ONCE)) });
    });
    return id;
  }

  private async read(bytes: Uint8Array, known: Known): Promise<{ columns: RosterColumn[]; reader: RosterReader }> {
    let columns: RosterColumn[] | undefined;
    let reader: RosterReader | undefined;
    await readTable(bytes, (lines) => {
      for (const { n, cells } of lines) {
        if (reader) reader.take(n, cells);
        else if (cells.some((cell) => cell.trim() !== '')) {
          columns = columnsOf(cells);
          reader = new RosterReader(columns, known);
        }
      }
    });
    if (!columns?.some(({ field }) => field === 'name') || !reader) throw new Problem('roster/no-name-column');
    return { columns, reader };
  }

  private async known({ id, placePath }: Campaign): Promise<Known> {
    const places = await this.db.rows(communities, { path: placePath });
    const people = await this.db.rows(expected, { campaign: id });
    const phones = people.flatMap(({ phone }) => (phone === null ? [] : [phone]));
    const nameless = people.filter(({ phone }) => phone === null);
    return {
      communities: new Map(places.map(({ name, path }) => [name, path])),
      only: places.length === 1 ? (places[0]?.path ?? null) : null,
      phones: new Set(phones),
      people: new Set(nameless.map(({ name, unit, path }) => keyOf(name, unit, path))),
    };
  }

  /** From now on the campaign expects them: done in the background, all of it. @throws roster/not-found, roster/changed, roster/not-now */
  apply(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.tx(async () => {
      const roster = await this.lock(actor, id, version, 'apply');
      roster.state = 'applying';
      await this.db.repo(RosterImport).save(roster);
      await this.jobs.add(APPLY, { id });
    });
  }

  /** Throws away what was only looked at. @throws roster/not-found, roster/changed, roster/not-now */
  drop(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.tx(async () => {
      const roster = await this.lock(actor, id, version, 'drop');
      Object.assign(roster, { state: 'dropped', problems: [] });
      await this.db.repo(RosterImport).save(roster);
      await this.db.rows(dropRows, { id });
    });
  }

  /** Takes the whole import back: nobody of it is expected any more; who checked in stays. @throws roster/not-found, roster/changed, roster/not-now */
  undo(actor: Actor, id: string, version: number): Promise<void> {
    return this.db.tx(async () => {
      const roster = await this.lock(actor, id, version, 'undo');
      const { affected } = await this.db.repo(RosterPerson).delete({ importId: id });
      Object.assign(roster, { state: 'undone', problems: [] });
      await this.db.repo(RosterImport).save(roster);
      const about = { place: roster.placePath, actor: actor.id };
      this.events.emit(rosterUndone, { subject: { kind: 'roster', id }, ...about, data: { rows: affected ?? 0 } });
      const campaign = { kind: 'campaign', id: roster.campaignId };
      this.events.emit(campaignCounted, { subject: campaign, ...about, data: {} });
    });
  }

  private async lock(actor: Actor, id: string, version: number, act: 'apply' | 'drop' | 'undo'): Promise<RosterImport> {
    const roster = await this.db.repo(RosterImport).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!roster || !campaignPolicy.run(actor, roster.placePath)) throw new Problem('roster/not-found');
    if (roster.version !== version) throw new Problem('roster/changed');
    if (!rosterActs(roster, this.clock.now()).includes(act)) throw new Problem('roster/not-now');
    return roster;
  }
}
