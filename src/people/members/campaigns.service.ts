/** Commands on campaigns: staff of a place open, change, close and remind; members check in within one. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, newId, p, sql, statement } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import { Deadlines } from '../../platform/jobs/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Campaign } from './campaign.entity.js';
import { campaignPolicy } from './campaign.policy.js';
import {
  campaignChanged,
  campaignOpened,
  campaignReminded,
  type CampaignChange,
  type CampaignTargets,
  type NewCampaign,
} from './campaign.schema.js';

const CLOSE = 'campaign.close';
const REMIND = 'campaign.remind';
const DAY_MS = 86_400_000;
/** Those missing hear of it once by itself, so long before the end. */
const BEFORE_END_MS = 3 * DAY_MS;
const ABOVE = new Set(['city', 'district', 'street', 'community']);

const countMembers = statement<never, { id: string; path: string; at: Date }>(
  'campaign-count-members',
  sql`insert into checkin_campaign_member (campaign_id, member_id, at)
      select ${p('id')}::uuid, id, ${p('at')} from member
      where starts_with(place_path, ${p('path')}) and state = 'confirmed' on conflict do nothing`,
);
/** Answers how many of what was asked for belong there. */
const setTargets = statement<
  { units: number; places: number },
  { id: string; path: string; units: string; places: string }
>(
  'campaign-set-targets',
  sql`with units as (
        select g.id, u.id as unit_id, g.target from jsonb_to_recordset(${p('units')}::jsonb) as g(id uuid, unit uuid, target int)
        join work_unit u on u.id = g.unit and u.merged_into is null
          and (starts_with(${p('path')}, u.place_path) or starts_with(u.place_path, ${p('path')}))),
      places as (
        select g.id, c.path, g.target from jsonb_to_recordset(${p('places')}::jsonb) as g(id uuid, place uuid, target int)
        join place c on c.id = g.place and c.kind = 'community' and starts_with(c.path, ${p('path')})),
      made as (
        insert into checkin_target (id, campaign_id, unit_id, place_path, target)
        select id, ${p('id')}::uuid, unit_id, null::text, target from units
        union all select id, ${p('id')}::uuid, null::uuid, path, target from places)
      select (select count(*) from units)::int as units, (select count(*) from places)::int as places`,
);
const dropTargets = statement<never, { id: string }>(
  'campaign-drop-targets',
  sql`delete from checkin_target where campaign_id = ${p('id')}::uuid`,
);
const countMissing = statement<{ people: number }, { id: string }>(
  'campaign-count-missing',
  sql`select count(*)::int as people from roster_person r join account a on a.phone = r.phone
      where r.campaign_id = ${p('id')}::uuid and r.member_id is null and r.paper_at is null`,
);

@Injectable()
export class CampaignsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly deadlines: Deadlines,
    private readonly clock: Clock,
  ) {
    deadlines.on(CLOSE, (id) => this.closeInTime(id));
    deadlines.on(REMIND, (id) => this.remindInTime(id));
  }

  /** Opens a campaign. Answers its id. @throws http/not-found, campaign/wrong-place, campaign/past */
  open(actor: Actor, place: { path: string; kind: string }, order: NewCampaign): Promise<string> {
    return this.db.tx(async () => {
      if (actor.id === null || !campaignPolicy.run(actor, place.path)) throw new Problem('http/not-found');
      if (!ABOVE.has(place.kind)) throw new Problem('campaign/wrong-place');
      const now = this.clock.now();
      const campaign = this.db.repo(Campaign).create({
        id: newId(),
        placePath: place.path,
        title: order.title,
        words: order.words ?? '',
        deadline: this.ahead(order.deadline),
        state: 'open',
        openedBy: actor.id,
        openedAt: now,
        closedAt: null,
        remindedAt: null,
      });
      await this.db.repo(Campaign).insert(campaign);
      if (order.includeMembers)
        await this.db.rows(countMembers, { id: campaign.id, path: campaign.placePath, at: now });
      await this.schedule(campaign);
      this.emit(campaignOpened, campaign, actor.id);
      return campaign.id;
    });
  }

  /** Changes it, closes it or opens it again. @throws campaign/not-found, campaign/changed, campaign/past */
  change(actor: Actor, id: string, { version, deadline, ...change }: CampaignChange): Promise<void> {
    return this.db.tx(async () => {
      const campaign = await this.lock(actor, id, version);
      Object.assign(campaign, change, deadline === undefined ? {} : { deadline: this.ahead(deadline) });
      if (change.state === 'open' && deadline === undefined) this.ahead(campaign.deadline.toISOString());
      campaign.closedAt = campaign.state === 'open' ? null : (campaign.closedAt ?? this.clock.now());
      await this.db.repo(Campaign).save(campaign);
      await this.schedule(campaign);
      this.emit(campaignChanged, campaign, actor.id);
    });
  }

  /** Says how many are expected of each unit and in each community. @throws campaign/not-found, campaign/changed, campaign/no-unit, campaign/no-community */
  aim(actor: Actor, id: string, { version, units, communities }: CampaignTargets): Promise<void> {
    return this.db.tx(async () => {
      const campaign = await this.lock(actor, id, version);
      // By a statement of its own: one that deletes and inserts at once would not see what it deleted.
      await this.db.rows(dropTargets, { id });
      const [made] = await this.db.rows(setTargets, {
        id,
        path: campaign.placePath,
        units: JSON.stringify(units.map(({ unitId, target }) => ({ id: newId(), unit: unitId, target }))),
        places: JSON.stringify(communities.map((one) => ({ id: newId(), place: one.communityId, target: one.target }))),
      });
      if (made?.units !== units.length) throw new Problem('campaign/no-unit', { field: 'units' });
      if (made.places !== communities.length) throw new Problem('campaign/no-community', { field: 'communities' });
      await this.db.repo(Campaign).increment({ id }, 'version', 1);
      this.emit(campaignChanged, campaign, actor.id);
    });
  }

  /** Tells those missing who have an account, at most once a day. Answers how many. @throws campaign/not-found, campaign/closed, campaign/reminded */
  remind(actor: Actor, id: string): Promise<number> {
    return this.db.tx(async () => {
      const campaign = await this.lock(actor, id);
      if (campaign.state === 'closed') throw new Problem('campaign/closed');
      const now = this.clock.now();
      if (campaign.remindedAt && now.getTime() - campaign.remindedAt.getTime() < DAY_MS / 2)
        throw new Problem('campaign/reminded');
      return this.tell(campaign, actor.id);
    });
  }

  private async tell(campaign: Campaign, by: string | null): Promise<number> {
    campaign.remindedAt = this.clock.now();
    await this.db.repo(Campaign).save(campaign);
    this.emit(campaignReminded, campaign, by);
    return (await this.db.row(countMissing, { id: campaign.id }))?.people ?? 0;
  }

  private async closeInTime(id: string): Promise<void> {
    const campaign = await this.db.repo(Campaign).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (campaign?.state !== 'open') return;
    Object.assign(campaign, { state: 'closed', closedAt: this.clock.now() });
    await this.db.repo(Campaign).save(campaign);
    this.emit(campaignChanged, campaign, null);
  }

  private async remindInTime(id: string): Promise<void> {
    const campaign = await this.db.repo(Campaign).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (campaign?.state === 'open') await this.tell(campaign, null);
  }

  private async schedule({ id, state, deadline }: Campaign): Promise<void> {
    if (state === 'closed') {
      await this.deadlines.clear(CLOSE, id);
      await this.deadlines.clear(REMIND, id);
      return;
    }
    await this.deadlines.set(CLOSE, id, deadline);
    const due = new Date(deadline.getTime() - BEFORE_END_MS);
    if (due > this.clock.now()) await this.deadlines.set(REMIND, id, due);
    else await this.deadlines.clear(REMIND, id);
  }

  private ahead(deadline: string): Date {
    const at = new Date(deadline);
    if (at <= this.clock.now()) throw new Problem('campaign/past', { field: 'deadline' });
    return at;
  }

  private async lock(actor: Actor, id: string, version?: number): Promise<Campaign> {
    const campaign = await this.db.repo(Campaign).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!campaign || !campaignPolicy.run(actor, campaign.placePath)) throw new Problem('campaign/not-found');
    if (version !== undefined && campaign.version !== version) throw new Problem('campaign/changed');
    return campaign;
  }

  private emit(event: EventDefinition<Record<string, never>>, { id, placePath }: Campaign, by: string | null): void {
    this.events.emit(event, { subject: { kind: 'campaign', id }, place: placePath, actor: by, data: {} });
  }
}
