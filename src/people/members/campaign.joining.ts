/** Counting a member within a campaign, and finding them on its roster. In the caller's transaction. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Campaign } from './campaign.entity.js';
import { campaignCounted } from './campaign.schema.js';
import { Member } from './member.entity.js';

const join = statement<{ id: string }, { campaign: string; member: string; at: Date }>(
  'campaign-join',
  sql`insert into checkin_campaign_member (campaign_id, member_id, at)
      values (${p('campaign')}::uuid, ${p('member')}::uuid, ${p('at')}) on conflict do nothing returning member_id as id`,
);
/**
 * By the number they registered with or gave, else by legal name and unit where the roster has just one of that name. The
 * roster's unit and community are what the campaign expects; the member's own are theirs.
 */
const match = statement<{ id: string }, { campaign: string; member: string }>(
  'campaign-match',
  sql`with who as (
        select m.id, m.unit_id, m.unit, m.real_name, m.phone, a.phone as login from member m join account a on a.id = m.account_id
        where m.id = ${p('member')}::uuid),
      named as (
        select r.id from roster_person r, who w
        where r.campaign_id = ${p('campaign')}::uuid and r.member_id is null and r.name = w.real_name
          and (r.unit_id = w.unit_id or r.unit = w.unit)),
      found as (
        select r.id, 1 as rank from roster_person r, who w
        where r.campaign_id = ${p('campaign')}::uuid and r.member_id is null and r.phone in (w.login, w.phone)
        union all select id, 2 from named where (select count(*) from named) = 1
        order by rank limit 1)
      update roster_person set member_id = ${p('member')}::uuid where id = (select id from found) returning id`,
);

@Injectable()
export class CampaignJoining {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Somebody who checks in within a campaign. @throws campaign/not-found, campaign/closed, campaign/not-here */
  async join(campaignId: string, member: Pick<Member, 'id' | 'placePath'>): Promise<void> {
    const campaign = await this.db.repo(Campaign).findOneBy({ id: campaignId });
    if (!campaign) throw new Problem('campaign/not-found', { field: 'campaignId' });
    if (campaign.state === 'closed') throw new Problem('campaign/closed', { field: 'campaignId' });
    if (!member.placePath.startsWith(campaign.placePath))
      throw new Problem('campaign/not-here', { field: 'campaignId' });
    const [joined] = await this.db.rows(join, { campaign: campaignId, member: member.id, at: this.clock.now() });
    if (!joined) return;
    await this.db.rows(match, { campaign: campaignId, member: member.id });
    const subject = { kind: 'campaign', id: campaignId };
    this.events.emit(campaignCounted, { subject, place: campaign.placePath, actor: null, data: {} });
  }

  /** Somebody who is a member already has themselves counted. @throws campaign/not-found, campaign/closed, campaign/not-here */
  count(actor: Actor, campaignId: string): Promise<void> {
    return this.db.tx(async () => {
      const campaign = await this.db.repo(Campaign).findOneBy({ id: campaignId });
      if (!campaign || actor.id === null) throw new Problem('campaign/not-found');
      const own = await this.db.repo(Member).findBy({ accountId: actor.id });
      const member = own.find(
        ({ state, placePath }) =>
          ['pending', 'asked', 'confirmed', 'lapsed'].includes(state) && placePath.startsWith(campaign.placePath),
      );
      if (!member) throw new Problem('campaign/not-here');
      await this.join(campaignId, member);
    });
  }
}
