/** Reading the public counters: one row by its key. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { Counters } from './statistics.schema.js';

const COUNTERS = sql`coalesce(s.received, 0) as received, coalesce(s.solved, 0) as solved,
  coalesce(s.taking_part, 0) as "takingPart"
  from place c left join community_counter s on s.place_path = c.path`;

const byId = statement<Counters, { id: string }>(
  'community-counters',
  sql`select ${COUNTERS} where c.id = ${p('id')}::uuid and c.kind = 'community'`,
);

@Injectable()
export class StatisticsQueries {
  constructor(private readonly db: Db) {}

  /** The counters of a community; undefined when there is no such community. */
  counters(communityId: string): Promise<Counters | undefined> {
    return this.db.row(byId, { id: communityId });
  }
}
