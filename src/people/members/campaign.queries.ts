/** Reading campaigns: lists, one, its coverage by unit and community in one statement, and who is missing. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { actsFor, campaignPolicy } from './campaign.policy.js';
import type { CampaignState, CampaignView, Coverage, MissingFilter, MissingPerson } from './campaign.schema.js';
import { maskName, maskPhone } from './member.showing.js';

interface Row {
  id: string;
  placePath: string;
  place: { id: string; name: string };
  title: string;
  words: string;
  deadline: Date;
  state: CampaignState;
  openedAt: Date;
  closedAt: Date | null;
  remindedAt: Date | null;
  version: number;
  member: boolean;
  joined: boolean;
}
const CAMPAIGN = sql`k.id, k.place_path as "placePath", json_build_object('id', c.id, 'name', c.name) as place, k.title, k.words,
  k.deadline, k.state, k.opened_at as "openedAt", k.closed_at as "closedAt", k.reminded_at as "remindedAt", k.version,
  exists (select from member m where m.account_id = ${p('account')}::uuid and starts_with(m.place_path, k.place_path)
    and m.state in ('pending', 'asked', 'confirmed', 'lapsed')) as member,
  exists (select from member m join checkin_campaign_member g on g.member_id = m.id and g.campaign_id = k.id
    where m.account_id = ${p('account')}::uuid and m.state in ('pending', 'asked', 'confirmed', 'lapsed')) as joined`;
const FROM = sql`checkin_campaign k join place c on c.path = k.place_path`;

const one = statement<Row, { id: string; account: string }>(
  'campaign-one',
  sql`select ${CAMPAIGN} from ${FROM} where k.id = ${p('id')}::uuid`,
);
/** Those that include a place: of the place itself and of the places above it; `below` adds those of its parts. */
const list = statement<
  Row,
  { path: string; below: boolean; states: readonly string[]; account: string; before: string; limit: number }
>(
  'campaigns',
  sql`select ${CAMPAIGN} from ${FROM}
      where (starts_with(${p('path')}, k.place_path) or ${p('below')}::boolean and starts_with(k.place_path, ${p('path')}))
        and k.state = any(${p('states')}) and k.id < ${p('before')}::uuid
      order by k.id desc limit ${p('limit')}`,
);

/**
 * Whoever counts is counted once: members within the campaign by their state, people of the roster who are no member by paper.
 * Without a target of its own a unit or community is expected to bring whom the roster names.
 */
const coverage = statement<Coverage, { id: string; path: string }>(
  'campaign-coverage',
  sql`with people as (
        select coalesce(r.unit_id, m.unit_id) as unit_id, m.place_path, m.state = 'confirmed' as done,
          m.state in ('pending', 'asked') as waits, 0 as expected
        from checkin_campaign_member g join member m on m.id = g.member_id
          left join roster_person r on r.member_id = m.id and r.campaign_id = g.campaign_id
        where g.campaign_id = ${p('id')}::uuid and starts_with(m.place_path, ${p('path')})
        union all
        select r.unit_id, r.place_path, r.paper_at is not null and r.member_id is null, false, 1
        from roster_person r where r.campaign_id = ${p('id')}::uuid and starts_with(r.place_path, ${p('path')})),
      counted as materialized (
        select unit_id, place_path, sum(expected) as expected, count(*) filter (where done) as done,
          count(*) filter (where waits) as waits
        from people group by unit_id, place_path),
      units as (
        select coalesce(x.unit_id, t.unit_id) as id, coalesce(t.target, x.expected, 0)::int as target,
          coalesce(x.done, 0)::int as done, coalesce(x.waits, 0)::int as waits
        from (select unit_id, sum(expected) as expected, sum(done) as done, sum(waits) as waits from counted group by unit_id) x
          full join (select unit_id, target from checkin_target
            where campaign_id = ${p('id')}::uuid and unit_id is not null) t on t.unit_id = x.unit_id),
      communities as (
        select coalesce(x.place_path, t.place_path) as path, coalesce(t.target, x.expected, 0)::int as target,
          coalesce(x.done, 0)::int as done, coalesce(x.waits, 0)::int as waits
        from (select place_path, sum(expected) as expected, sum(done) as done, sum(waits) as waits from counted
            group by place_path) x
          full join (select place_path, target from checkin_target where campaign_id = ${p('id')}::uuid
            and place_path is not null and starts_with(place_path, ${p('path')})) t on t.place_path = x.place_path)
      select json_build_object(
          'target', greatest(coalesce((select sum(target) from units), 0), coalesce((select sum(target) from communities), 0)),
          'checkedIn', coalesce((select sum(done) from communities), 0),
          'waiting', coalesce((select sum(waits) from communities), 0)) as total,
        coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name, 'target', k.target, 'checkedIn', k.done,
            'waiting', k.waits) order by c.path)
          from communities k join place c on c.path = k.path), '[]') as communities,
        coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name, 'target', k.target, 'checkedIn', k.done,
            'waiting', k.waits) order by u.name nulls last)
          from units k left join work_unit u on u.id = k.id), '[]') as units`,
);

interface MissingRow extends MissingPerson {
  account: boolean;
}
const missing = statement<
  MissingRow,
  { id: string; path: string; unit: string; after: string; afterId: string; limit: number }
>(
  'campaign-missing',
  sql`select r.id, r.name, r.phone, coalesce(u.name, r.unit) as unit, c.name as community, r.building,
        r.phone is not null and exists (select from account a where a.phone = r.phone) as account
      from roster_person r join place c on c.path = r.place_path left join work_unit u on u.id = r.unit_id
      where r.campaign_id = ${p('id')}::uuid and starts_with(r.place_path, ${p('path')})
        and r.member_id is null and r.paper_at is null
        and (${p('unit')} = '' or r.unit_id::text = ${p('unit')})
        and (r.name, r.id) > (${p('after')}, ${p('afterId')}::uuid)
      order by r.name, r.id limit ${p('limit')}`,
);

const NONE = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

@Injectable()
export class CampaignQueries {
  constructor(private readonly db: Db) {}

  async one(actor: Actor, id: string): Promise<(CampaignView & { path: string }) | undefined> {
    const row = await this.db.row(one, { id, account: actor.id ?? NONE });
    return row && { ...viewFor(actor, row), path: row.placePath };
  }

  /** Campaigns that include a place, the newest first; with `below`, also those of its parts. */
  async page(
    actor: Actor,
    path: string,
    options: { below: boolean; state: CampaignState | undefined; before: string | undefined; size: number },
  ): Promise<{ items: CampaignView[]; next: string | null }> {
    const { below, state, before = LAST, size } = options;
    const states = state ? [state] : ['open', 'closed'];
    const params = { path, below, states, account: actor.id ?? NONE, before, limit: size + 1 };
    const view = (row: Row): CampaignView => viewFor(actor, row);
    return pageFrom(await this.db.rows(list, params), size, view, (row) => [row.id]);
  }

  /** Checked in ÷ target by community, and by unit for those who work there. `path`: of the campaign, or of a part of it. */
  async coverage(id: string, path: string, units: boolean): Promise<Coverage | undefined> {
    const row = await this.db.row(coverage, { id, path });
    return row && { ...row, units: units ? row.units : null };
  }

  /** Whom the roster names and who has not checked in, by name, masked. */
  async missing(
    id: string,
    path: string,
    { unitId = '', size = 50 }: MissingFilter,
    after: readonly string[],
  ): Promise<{ items: MissingPerson[]; next: string | null }> {
    const params = { id, path, unit: unitId, after: after[0] ?? '', afterId: after[1] ?? NONE, limit: size + 1 };
    const view = (row: MissingRow): MissingPerson => ({
      ...row,
      name: maskName(row.name),
      phone: row.phone && maskPhone(row.phone),
    });
    return pageFrom(await this.db.rows(missing, params), size, view, (row) => [row.name, row.id]);
  }
}

function viewFor(actor: Actor, row: Row): CampaignView {
  const { placePath: _, member, joined, remindedAt, deadline, openedAt, closedAt, ...face } = row;
  return {
    face: {
      ...face,
      deadline: deadline.toISOString(),
      openedAt: openedAt.toISOString(),
      closedAt: closedAt?.toISOString() ?? null,
    },
    mine: {
      can: actsFor(actor, row, { member, joined }),
      joined,
      remindedAt: campaignPolicy.run(actor, row.placePath) ? (remindedAt?.toISOString() ?? null) : null,
    },
  };
}
