/** Reading service posts: one statement per screen. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import {
  ALL_CLAIMS,
  claimableFor,
  OWN_CLAIMS,
  PLACE_NAME,
  scopeOf,
  seatedFor,
  UNITS,
  type ClaimJson,
  type ClaimScope,
} from './claim.rows.js';
import { demandPolicy, postActs } from './demand.policy.js';
import type { NamedHolder, PostFilter, PostView } from './post.schema.js';

type Face = PostView['face'];
interface Row extends Omit<Face, 'place'> {
  placePath: string;
  place: Face['place'];
  own: ClaimJson[];
  units: NamedHolder[];
  open: boolean;
}
const POST = sql`f.id, c.id as "communityId", f.family, f.title, f.words,
  json_build_object('id', l.id, 'name', ${PLACE_NAME}, 'kind', l.kind) as place, f.place_path as "placePath", f.skills,
  s.capacity, s.taken, s.waiting, f.term_from::text as "from", f.term_to::text as "to", f.renews, f.state, f.version,
  s.open, ${OWN_CLAIMS} as own, ${UNITS} as units`;
const FROM = sql`service_post f join demand_seats s on s.id = f.id join place c on c.path = f.community_path
  join place l on l.path = f.place_path`;

const one = statement<Row & { all: ClaimJson[] }, ClaimScope & { id: string }>(
  'service-post',
  sql`select ${POST}, ${ALL_CLAIMS} as "all" from ${FROM} where f.id = ${p('id')}::uuid`,
);

interface ListParams extends ClaimScope {
  path: string;
  state: string;
  family: string | null;
  free: boolean;
  after: readonly string[];
  limit: number;
}
const list = statement<Row, ListParams>(
  'service-posts',
  sql`select ${POST} from ${FROM}
      where f.community_path = ${p('path')} and f.state = ${p('state')}
        and (${p('family')}::text is null or f.family = ${p('family')})
        and (not ${p('free')}::boolean or s.taken < s.capacity)
        and (f.family, f.title, f.id::text) > ((${p('after')}::text[])[1], (${p('after')}::text[])[2], (${p('after')}::text[])[3])
      order by f.family, f.title, f.id::text limit ${p('limit')}`,
);

@Injectable()
export class PostQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** One post as this person may see it; undefined when there is none for them. */
  async one(actor: Actor, id: string): Promise<PostView | undefined> {
    const row = await this.db.row(one, { id, ...scopeOf(actor) });
    if (!row || (row.state === 'retired' && !demandPolicy.manage(actor, row.placePath))) return undefined;
    const { all, ...post } = row;
    const about = { kind: 'post' as const, placePath: row.placePath, open: row.open };
    const holders = demandPolicy.seeHolders(actor) ? seatedFor(actor, about, all, this.clock.now()) : null;
    return this.view(actor, post, holders);
  }

  /** Posts of a community by family and title. */
  async page(
    actor: Actor,
    path: string,
    { state = 'open', family, free }: PostFilter,
    after: readonly string[],
    size: number,
  ): Promise<{ items: PostView[]; next: string | null }> {
    const rows = await this.db.rows(list, {
      ...scopeOf(actor),
      path,
      state,
      family: family ?? null,
      free: free === 'true',
      after: after.length ? after : ['', '', ''],
      limit: size + 1,
    });
    return pageFrom(
      rows,
      size,
      (row) => this.view(actor, row, null),
      (row) => [row.family, row.title, row.id],
    );
  }

  private view(actor: Actor, row: Row, holders: PostView['mine']['holders']): PostView {
    const { placePath, own, units, open, ...face } = row;
    const about = { kind: 'post' as const, placePath, open };
    const claimable = claimableFor(actor, about, own, units, this.clock.now());
    return { face, mine: { can: postActs(actor, row), ...claimable, holders } };
  }
}
