/** The public addresses of the site, for search engines: the boards, and each community's newest threads. */
import { Injectable } from '@nestjs/common';
import { Db, sql, statement } from '../../platform/db/index.js';

const addresses = statement<{ address: string; at: Date }>(
  'site-addresses',
  sql`select '/boards/' || id as address, created_at as at from board where audience is distinct from 'author-and-staff'
      union all
      select '/threads/' || t.id, t.last_reply_at from place c cross join lateral (
        select id, last_reply_at from thread
        where place_path = c.path and audience = 'public' and deleted_at is null
        order by created_at desc, id desc limit 1000) t
      where c.kind = 'community' limit 40000`,
);

@Injectable()
export class SiteQueries {
  constructor(private readonly db: Db) {}

  addresses(): Promise<{ address: string; at: Date }[]> {
    return this.db.rows(addresses, {});
  }
}
