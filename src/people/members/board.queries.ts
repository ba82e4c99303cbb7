/** Reading the identity board: its pages, flat in its length, and what can be chosen from. */
import { Injectable } from '@nestjs/common';
import { Photos } from '../../ground/media/index.js';
import { Db, p, sql, statement, type Sql } from '../../platform/db/index.js';
import { decodeCursor, pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { boardPolicy } from './board.policy.js';
import { FROM, PERSON, personFrom, type PersonRow } from './board.rows.js';
import type { BoardAudience, BoardFilter, BoardPage, BoardSummary, PersonView } from './board.schema.js';

interface PageParams {
  path: string;
  /** How the name begins: from, and before. */
  from: string;
  before: string;
  after: string;
  afterId: string;
  limit: number;
}
interface TagParams extends PageParams {
  kind: 'building' | 'post' | 'skill';
  tag: string;
  post: string;
  skill: string;
}
/** The index runs by name within a community: each page is as far as its own rows. */
const page = (name: string, who: Sql) =>
  statement<PersonRow, PageParams>(
    name,
    sql`select ${PERSON} from ${FROM}
        where b.state = 'shown' and b.place_path = ${p('path')} and ${who}
          and b.name >= ${p('from')} and b.name < ${p('before')} and (b.name, b.member_id) > (${p('after')}, ${p('afterId')}::uuid)
        order by b.name, b.member_id limit ${p('limit')}`,
  );
/** Under a building, a post or a skill; what else is asked for is looked up in each row. */
const under = (name: string, who: Sql) =>
  statement<PersonRow, TagParams>(
    name,
    sql`select ${PERSON} from member_board_tag t join ${FROM} on b.member_id = t.member_id
        where t.place_path = ${p('path')} and t.kind = ${p('kind')} and t.tag = ${p('tag')} and ${who} and b.state = 'shown'
          and t.name >= ${p('from')} and t.name < ${p('before')} and (t.name, t.member_id) > (${p('after')}, ${p('afterId')}::uuid)
          and (${p('post')}::text = '' or ${p('post')} = any(b.posts))
          and (${p('skill')}::text = '' or b.show_skills and ${p('skill')} = any(b.skills))
        order by t.name, t.member_id limit ${p('limit')}`,
  );
const all = page('board-page', sql`true`);
const open = page('board-page-public', sql`b.audience = 'public'`);
const allUnder = under('board-under', sql`true`);
const openUnder = under('board-under-public', sql`t.public`);

const one = statement<PersonRow & { community: string; audience: BoardAudience; searchable: boolean }, { id: string }>(
  'board-one',
  sql`select ${PERSON}, c.id as community, b.audience, b.searchable from ${FROM} join place c on c.path = b.place_path
      where b.member_id = ${p('id')}::uuid and b.state = 'shown'`,
);
/** The most held first; more than two hundred to choose from is nothing to choose from. */
const tags = statement<
  { kind: 'building' | 'post' | 'skill'; tag: string; name: string; people: number },
  { path: string; open: boolean }
>(
  'board-tags',
  sql`select x.kind, x.tag, coalesce(nullif(concat_ws(' ', e.name, h.name), ''), x.tag) as name, x.people from (
        select t.kind, t.tag, count(*)::int as people, row_number() over (partition by t.kind order by count(*) desc, t.tag) as rank
        from member_board_tag t where t.place_path = ${p('path')} and (t.public or not ${p('open')}::boolean)
        group by t.kind, t.tag
      ) x left join place h on x.kind = 'building' and h.id::text = x.tag
      left join place e on e.id = h.parent_id and e.kind = 'estate'
      where x.rank <= 200 order by x.kind, e.position, h.position, x.people desc, x.tag`,
);
const people = statement<{ people: number }, { path: string; open: boolean }>(
  'board-people',
  sql`select count(*)::int as people from member_board b
      where b.place_path = ${p('path')} and b.state = 'shown' and (b.audience = 'public' or not ${p('open')}::boolean)`,
);

const NONE = '00000000-0000-0000-0000-000000000000';
const LAST = '\u{10FFFF}';

@Injectable()
export class BoardQueries {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
  ) {}

  /** Who is shown to this reader, by name. */
  async page(actor: Actor, path: string, filter: BoardFilter, size: number): Promise<BoardPage> {
    const { q = '', buildingId, post, skill } = filter;
    const [after = '', afterId = NONE] = decodeCursor(filter.after, 2) ?? [];
    const params = { path, from: q, before: q + LAST, after, afterId, limit: size + 1 };
    const sees = boardPolicy.seeAll(actor);
    const tag =
      buildingId !== undefined
        ? ({ kind: 'building', tag: buildingId, post: post ?? '', skill: skill ?? '' } as const)
        : post !== undefined
          ? ({ kind: 'post', tag: post, post: '', skill: skill ?? '' } as const)
          : skill !== undefined && ({ kind: 'skill', tag: skill, post: '', skill: '' } as const);
    const rows = tag
      ? await this.db.rows(sees ? allUnder : openUnder, { ...params, ...tag })
      : await this.db.rows(sees ? all : open, params);
    return pageFrom(
      rows,
      size,
      (row) => personFrom(row, this.photos),
      (row) => [row.name, row.id],
    );
  }

  /** Somebody on the board, for whoever they agreed to be seen by; undefined for others. */
  async one(actor: Actor, id: string): Promise<PersonView | undefined> {
    const row = await this.db.row(one, { id });
    if (!row || !boardPolicy.see(actor, row.audience)) return undefined;
    const { community: communityId, audience: _a, searchable, ...person } = row;
    return { person: personFrom(person, this.photos), communityId, searchable };
  }

  async summary(actor: Actor, path: string): Promise<BoardSummary> {
    const guests = { path, open: !boardPolicy.seeAll(actor) };
    const [found, count] = [await this.db.rows(tags, guests), await this.db.row(people, guests)];
    const of = (kind: 'post' | 'skill') =>
      found.flatMap((row) => (row.kind === kind ? [{ title: row.tag, people: row.people }] : []));
    return {
      people: count?.people ?? 0,
      buildings: found.flatMap(({ kind, tag, name, people: n }) =>
        kind === 'building' ? [{ id: tag, name, people: n }] : [],
      ),
      posts: of('post'),
      skills: of('skill'),
      can: boardPolicy.publish(actor, path) ? ['publish', 'print'] : [],
    };
  }
}
