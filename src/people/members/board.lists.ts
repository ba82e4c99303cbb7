/** What staff read before and after they publish, and how one member stands. */
import { Injectable } from '@nestjs/common';
import { Photos } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { boardActs, boardPolicy } from './board.policy.js';
import { BESIDE, personFrom, type PersonRow } from './board.rows.js';
import type {
  BatchView,
  BoardAudience,
  BoardPreview,
  BoardStanding,
  BoardState,
  PreviewFilter,
} from './board.schema.js';

/** What they said since staff last looked at it. */
const CHANGED = sql`(b.state = 'shown' and (b.name, b.pledge, b.skills) is distinct from (a.name, m.pledge, m.skills))`;
const MEMBERS = sql`member m join account a on a.id = m.account_id left join member_board b on b.member_id = m.id`;
const READY = sql`(b.state = 'waiting' or ${CHANGED})`;

interface PreviewParams {
  path: string;
  group: string;
  after: string;
  afterId: string;
  limit: number;
}
const preview = statement<PersonRow & { hasPhoto: boolean; changed: boolean; version: number | null }, PreviewParams>(
  'board-preview',
  sql`select m.id, m.account_id as account, a.name, m.kind, case when b.show_photo then f.photo end as photo,
        case when b.show_building and h.id is not null then json_build_object('id', h.id, 'name', concat_ws(' ', e.name, h.name)) end as building,
        coalesce(b.posts, '{}') as posts, case when b.show_pledge then m.pledge end as pledge,
        case when b.show_skills then m.skills end as skills, case when b.show_stars then coalesce(s.amount, 0)::text end as stars,
        (b.show_photo and f.photo is not null) is true as "hasPhoto", ${CHANGED} is true as changed, b.version
      from ${MEMBERS} ${BESIDE}
      where m.place_path = ${p('path')} and m.state = 'confirmed'
        and case ${p('group')}::text when 'ready' then ${READY} when 'shown' then b.state = 'shown' and not ${CHANGED}
          else coalesce(b.state, 'off') = 'off' end
        and (a.name collate "C", m.id) > (${p('after')}, ${p('afterId')}::uuid)
      order by a.name collate "C", m.id limit ${p('limit')}`,
);
/** `seen` changes with whatever would be published, and with who would be. */
const sums = statement<Pick<BoardPreview, 'ready' | 'undecided' | 'shown' | 'withoutPhoto' | 'seen'>, { path: string }>(
  'board-preview-sums',
  sql`select count(*) filter (where ${READY})::int as ready,
        count(*) filter (where coalesce(b.state, 'off') = 'off')::int as undecided,
        count(*) filter (where b.state = 'shown' and not ${CHANGED})::int as shown,
        count(*) filter (where ${READY} and not (b.show_photo and exists (select from portrait f where f.account_id = m.account_id)))::int
          as "withoutPhoto",
        coalesce(md5(string_agg(concat_ws(' ', m.id, m.version, b.version, a.name), ',' order by m.id) filter (where ${READY})), '') as seen
      from ${MEMBERS} where m.place_path = ${p('path')} and m.state = 'confirmed'`,
);
const batches = statement<
  Omit<BatchView, 'publishedBy' | 'publishedAt' | 'withdrawnAt'> & {
    by: string;
    byName: string;
    publishedAt: Date;
    withdrawnAt: Date | null;
  },
  { path: string; before: number; limit: number }
>(
  'board-batches',
  sql`select t.id, t.number, t.title, t.people, t.reason, t.published_by as by, a.name as "byName",
        t.published_at as "publishedAt", t.withdrawn_at as "withdrawnAt",
        (select count(*) from member_board b where b.batch_id = t.id and b.state = 'shown')::int as shown
      from member_board_batch t join account a on a.id = t.published_by
      where t.place_path = ${p('path')} and t.number < ${p('before')}::int order by t.number desc limit ${p('limit')}`,
);
interface StandingRow {
  memberId: string;
  accountId: string;
  placePath: string;
  confirmed: boolean;
  home: string | null;
  state: BoardState | null;
  audience: BoardAudience;
  searchable: boolean;
  photo: boolean;
  building: boolean;
  pledge: boolean;
  skills: boolean;
  stars: boolean;
  buildingId: string | null;
  posts: string[] | null;
  number: number | null;
  title: string;
  publishedAt: Date;
  reason: string | null;
  version: number | null;
}
const standing = statement<StandingRow, { id: string }>(
  'board-standing',
  sql`select m.id as "memberId", m.account_id as "accountId", m.place_path as "placePath", m.state = 'confirmed' as confirmed,
        (select r.building_id from residency r where r.account_id = m.account_id and r.place_path = m.place_path
           and r.state = 'confirmed') as home,
        b.state, coalesce(b.audience, 'neighbours') as audience, coalesce(b.searchable, false) as searchable,
        coalesce(b.show_photo, true) as photo, coalesce(b.show_building, true) as building,
        coalesce(b.show_pledge, true) as pledge, coalesce(b.show_skills, true) as skills, coalesce(b.show_stars, true) as stars,
        b.building_id as "buildingId", b.posts, t.number, t.title, t.published_at as "publishedAt", b.reason, b.version
      from member m left join member_board b on b.member_id = m.id left join member_board_batch t on t.id = b.batch_id
      where m.id = ${p('id')}::uuid`,
);

const NONE = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class BoardLists {
  constructor(
    private readonly db: Db,
    private readonly photos: Photos,
  ) {}

  async preview(path: string, { group = 'ready', after }: PreviewFilter, size: number): Promise<BoardPreview> {
    const [name = '', id = NONE] = decodeCursor(after, 2) ?? [];
    const rows = await this.db.rows(preview, { path, group, after: name, afterId: id, limit: size + 1 });
    const count = await this.sums(path);
    const view = ({ hasPhoto, changed, version, ...row }: (typeof rows)[number]) => {
      return { person: personFrom(row, this.photos), hasPhoto, changed, version };
    };
    return { ...pageFrom(rows, size, view, (row) => [row.name, row.id]), ...count };
  }

  async sums(path: string): Promise<Pick<BoardPreview, 'ready' | 'undecided' | 'shown' | 'withoutPhoto' | 'seen'>> {
    const row = await this.db.row(sums, { path });
    if (!row) throw new Error('An aggregate answers one row');
    return row;
  }

  /** The newest first. */
  async batches(
    path: string,
    after: string | undefined,
    size: number,
  ): Promise<{ items: BatchView[]; next: string | null }> {
    const [before = '2147483647'] = decodeCursor(after, 1) ?? [];
    const rows = await this.db.rows(batches, { path, before: Number(before) || 0, limit: size + 1 });
    const view = ({ by, byName, publishedAt, withdrawnAt, ...rest }: (typeof rows)[number]): BatchView => ({
      ...rest,
      publishedBy: { id: by, name: byName },
      publishedAt: publishedAt.toISOString(),
      withdrawnAt: withdrawnAt?.toISOString() ?? null,
    });
    return pageFrom(rows, size, view, (row) => [String(row.number)]);
  }

  /** How a member stands, for themselves and for staff; undefined for others. */
  async standing(actor: Actor, id: string): Promise<BoardStanding | undefined> {
    const row = await this.db.row(standing, { id });
    if (!row || !boardPolicy.standing(actor, row)) return undefined;
    const { accountId, placePath, confirmed, home, number, title, publishedAt, posts, buildingId, ...rest } = row;
    const state = row.state ?? 'off';
    return {
      ...rest,
      state,
      buildingId: row.state === null ? home : buildingId,
      posts: posts ?? [],
      batch: number === null ? null : { number, title, publishedAt: publishedAt.toISOString() },
      can: boardActs(actor, { accountId, placePath, confirmed, state }),
    };
  }
}
