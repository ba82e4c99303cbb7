/** What claims lead to elsewhere: who leaves gives them up and the next moves up; the identity board shows the posts that a member holds. */
import { Injectable } from '@nestjs/common';
import { communityPath } from '../../ground/places/index.js';
import { MemberBoard, memberLeft } from '../../people/members/index.js';
import { organizationDecided } from '../../people/organizations/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { claimMoved } from './claim.schema.js';
import { ClaimsService } from './claims.service.js';

const held = statement<{ title: string }, { account: string; path: string }>(
  'demand-posts-held',
  sql`select f.title from demand_claim k join service_post f on f.id = k.seats_id
      where k.holder_kind = 'member' and k.holder_id = ${p('account')}::uuid and k.state = 'held'
        and f.community_path = ${p('path')}
      order by k.turn, k.id limit 10`,
);

@Injectable()
export class ClaimsListener {
  constructor(
    private readonly db: Db,
    private readonly board: MemberBoard,
    claims: ClaimsService,
    events: Events,
  ) {
    events.listen({
      name: 'demands.members',
      on: [memberLeft],
      handle: ({ data, place }) => claims.endOf({ kind: 'member', id: data.account }, place ?? ''),
    });
    events.listen({
      name: 'demands.organizations',
      on: [organizationDecided],
      handle: async ({ subject, data }) => {
        if (data.state === 'suspended') await claims.endOf({ kind: 'organization', id: subject.id }, '');
      },
    });
    events.listen({
      name: 'demands.board',
      on: [claimMoved],
      handle: async ({ data, place }) => {
        if (data.kind !== 'post' || place === null) return;
        for (const who of [data.holder, data.other])
          if (who?.kind === 'member') await this.show(who.id, communityPath(place));
      },
    });
  }

  /** Read anew each time: events come in any order. */
  private async show(account: string, path: string): Promise<void> {
    const rows = await this.db.rows(held, { account, path });
    await this.board.showPosts(
      account,
      path,
      rows.map(({ title }) => title),
    );
  }
}
