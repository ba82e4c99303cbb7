/** Reading groups: one statement per screen. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Calendar } from '../../ground/calendar/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { containing } from '../organizations/index.js';
import { occasions, type Meeting } from './group.meetings.js';
import { actsFor, groupPolicy, standingIn, type Standing } from './group.policy.js';
import {
  GROUP_KINDS,
  type CommunityGroups,
  type GroupFilter,
  type GroupKind,
  type GroupRow,
  type GroupState,
  type GroupView,
  type Joining,
  type OwnGroup,
  type Reach,
} from './group.schema.js';

/** So many meetings ahead are shown. */
const AHEAD = 3;

interface Core {
  id: string;
  communityId: string;
  kind: GroupKind;
  name: string;
  state: GroupState;
  introduction: string;
  joining: Joining;
  reach: Reach;
  leaders: { id: string; name: string }[];
  memberCount: number;
  activities: number;
  served: number;
  minutes: number;
  createdAt: Date;
  version: number;
}
const CORE = sql`g.id, c.id as "communityId", g.kind, g.name, g.state, g.introduction, g.joining, g.reach,
  coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name) order by m.since, a.id)
    from group_membership m join account a on a.id = m.account_id where m.group_id = g.id and m.leader), '[]') as leaders,
  g.member_count as "memberCount", g.activities, g.served, g.minutes, g.created_at as "createdAt", g.version`;
const FROM = sql`community_group g join place c on c.path = g.place_path`;

interface Row extends Core {
  placePath: string;
  communityName: string;
  aims: string;
  meetings: Meeting[];
  photos: Photo[];
  reason: string | null;
  asking: number;
  standing: Standing | null;
}
const one = statement<Row, { id: string; me: string | null }>(
  'group-one',
  sql`select ${CORE}, g.place_path as "placePath", c.name as "communityName", g.aims, g.meetings, g.photos, g.reason,
        (select count(*)::int from group_membership m where m.group_id = g.id and m.state = 'asked') as asking,
        (select json_build_object('state', m.state, 'leader', m.leader) from group_membership m
          where m.group_id = g.id and m.account_id = ${p('me')}::uuid) as standing
      from ${FROM} where g.id = ${p('id')}::uuid`,
);

interface ListParams {
  path: string;
  state: GroupState;
  kinds: readonly GroupKind[];
  pattern: string;
  after: string;
  afterId: string;
  limit: number;
}
const list = statement<Core & { photo: Photo | null }, ListParams>(
  'groups',
  sql`select ${CORE}, g.photos -> 0 as photo from ${FROM}
      where g.place_path = ${p('path')} and g.state = ${p('state')} and g.kind = any(${p('kinds')})
        and g.name ilike ${p('pattern')} and (g.name, g.id) > (${p('after')}, ${p('afterId')}::uuid)
      order by g.name, g.id limit ${p('limit')}`,
);

/** One row for each kind. */
const sums = statement<CommunityGroups['kinds'][number] & Omit<CommunityGroups, 'kinds'>, { path: string }>(
  'groups-figures',
  sql`select kind, count(*)::int as groups, sum(member_count)::int as members, sum(activities)::int as activities,
        sum(served)::int as served, sum(minutes)::int as minutes
      from community_group where place_path = ${p('path')} and state in ('active', 'resting') group by kind order by kind`,
);

const own = statement<OwnGroup, { account: string }>(
  'groups-own',
  sql`select g.id, c.id as "communityId", g.kind, g.name, g.state, m.state as membership, m.leader,
        case when m.leader then (select count(*)::int from group_membership o where o.group_id = g.id and o.state = 'asked')
          else 0 end as asking
      from group_membership m join community_group g on g.id = m.group_id join place c on c.path = g.place_path
      where m.account_id = ${p('account')}::uuid and m.state in ('asked', 'invited', 'joined') and g.state <> 'closed'
      order by m.since desc, g.id limit 100`,
);

const NONE = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class GroupQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** One group as this person may see it; undefined when there is none for them. */
  async one(asker: Actor, id: string): Promise<GroupView | undefined> {
    const row = await this.db.row(one, { id, me: asker.id });
    if (!row) return undefined;
    const actor = standingIn(asker, row, row.standing);
    // Who had to do with it may see how it ended.
    if (!groupPolicy.see(actor, row) && !row.standing) return undefined;
    const { placePath, photos, reason, asking, standing, meetings, activities, served, minutes, ...face } = row;
    const leads = groupPolicy.people(actor, row);
    const { zone } = await this.calendar.of(placePath);
    const ahead = row.state === 'active' ? occasions(meetings, this.clock.now(), zone, AHEAD) : [];
    return {
      face: {
        ...face,
        meetings,
        figures: { activities, served, minutes },
        photos: this.photos.faces(photos, null),
        occasions: ahead.map(({ at, ends, where }) => ({ at: at.toISOString(), ends: ends.toISOString(), where })),
        createdAt: row.createdAt.toISOString(),
      },
      mine: {
        can: actsFor(actor, row, standing),
        membership: standing,
        reason: leads ? reason : null,
        asking: leads ? asking : null,
      },
    };
  }

  /** Groups of a community in one state, by name. */
  async page(
    path: string,
    { kind, state = 'active', q }: GroupFilter,
    after: readonly string[],
    size: number,
  ): Promise<{ items: GroupRow[]; next: string | null }> {
    const rows = await this.db.rows(list, {
      path,
      state,
      kinds: kind ? [kind] : GROUP_KINDS,
      pattern: containing(q),
      after: after[0] ?? '',
      afterId: after[1] ?? NONE,
      limit: size + 1,
    });
    const view = ({ photo, activities, served, minutes, createdAt, ...row }: (typeof rows)[number]): GroupRow => ({
      ...row,
      figures: { activities, served, minutes },
      photo: photo && this.photos.face(photo, null),
      createdAt: createdAt.toISOString(),
    });
    return pageFrom(rows, size, view, (row) => [row.name, row.id]);
  }

  /** What the groups of a community add up to. */
  async figures(path: string): Promise<CommunityGroups> {
    const rows = await this.db.rows(sums, { path });
    const sum = (of: 'groups' | 'members' | 'activities' | 'served' | 'minutes'): number =>
      rows.reduce((all, row) => all + row[of], 0);
    return {
      ...{ groups: sum('groups'), members: sum('members') },
      ...{ activities: sum('activities'), served: sum('served'), minutes: sum('minutes') },
      kinds: rows.map(({ kind, groups }) => ({ kind, groups })),
    };
  }

  /** Groups that a person belongs to, asked to join, or was invited to. */
  own(account: string): Promise<OwnGroup[]> {
    return this.db.rows(own, { account });
  }
}
