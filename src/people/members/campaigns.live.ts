/** The live room of a campaign: whoever looks at its coverage is told when to look again, at most twice a second. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { EventRecord } from '../../platform/events/index.js';
import { id as uuid } from '../../platform/http/index.js';
import { Rooms, type Message } from '../../platform/live/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { campaignChanged, campaignCounted } from './campaign.schema.js';
import {
  memberAnswered,
  memberAsked,
  memberConfirmed,
  memberDeclined,
  memberLapsed,
  memberLeft,
  memberMoved,
  memberUndone,
} from './member.schema.js';

const known = statement<{ id: string }, { id: string }>(
  'campaign-known',
  sql`select id from checkin_campaign where id = ${p('id')}::uuid`,
);
const withMember = statement<{ id: string }, { member: string }>(
  'campaigns-with-member',
  sql`select campaign_id as id from checkin_campaign_member where member_id = ${p('member')}::uuid limit 20`,
);
const hint = (id: string): Message => ({ room: `campaign:${id}`, seq: null, type: 'coverage', view: null });

@Injectable()
export class CampaignsLive {
  constructor(
    private readonly db: Db,
    rooms: Rooms,
  ) {
    rooms.room('campaign', { enter: (actor, id) => this.enter(actor, id) });
    const own = async (event: EventRecord): Promise<Message[]> => [hint(event.subject.id)];
    rooms.project(campaignCounted, own);
    rooms.project(campaignChanged, own);
    const steps = [memberConfirmed, memberDeclined, memberAsked, memberAnswered, memberUndone, memberLeft];
    for (const event of [...steps, memberMoved, memberLapsed]) rooms.project(event, (e) => this.where(e));
  }

  private async enter(actor: Actor, id: string): Promise<{ seq: null } | null> {
    if (actor.guest || !uuid.safeParse(id).success) return null;
    return (await this.db.row(known, { id })) ? { seq: null } : null;
  }

  private async where(event: EventRecord): Promise<Message[]> {
    return (await this.db.rows(withMember, { member: event.subject.id })).map(({ id }) => hint(id));
  }
}
