/** Reading boards, with how much is new in each. */
import { Injectable } from '@nestjs/common';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { boardPolicy } from './forum.policy.js';
import { readerOf, visible, type Reader } from './forum.rows.js';
import type { Audience, BoardView, Pillar } from './forum.schema.js';

interface BoardRow {
  id: string;
  placePath: string;
  nameZh: string;
  nameEn: string;
  description: string;
  icon: string;
  pillar: Pillar;
  audience: Audience | null;
  position: number;
  ownerKind: string | null;
  ownerId: string | null;
  threadCount: number;
  version: number;
  communityId: string;
  communityName: string;
  unread: number;
}

const BOARD = sql`b.id, b.place_path as "placePath", b.name_zh as "nameZh", b.name_en as "nameEn", b.description, b.icon, b.pillar,
  b.audience, b.position, b.owner_kind as "ownerKind", b.owner_id as "ownerId", b.thread_count as "threadCount", b.version, c.id as "communityId", c.name as "communityName",
  coalesce(u.unread, 0)::int as unread`;
const UNREAD = sql`select t.board_id, count(*) as unread from read_mark m join thread t on t.id = m.thread_id
  where m.account_id = ${p('me')}::uuid and t.released > m.nth and t.deleted_at is null and ${visible} group by t.board_id`;

/** One row with nulls when the community has no boards yet. */
const ofCommunity = statement<BoardRow | Record<keyof BoardRow, null>, Reader & { community: string }>(
  'boards',
  sql`select ${BOARD} from place c left join board b on b.place_path = c.path and b.owner_id is null left join (${UNREAD}) u on u.board_id = b.id
      where c.id = ${p('community')}::uuid and c.kind = 'community' order by b.position, b.created_at, b.id`,
);
const one = statement<BoardRow, Reader & { board: string }>(
  'board',
  sql`select ${BOARD} from board b join place c on c.path = b.place_path left join (${UNREAD}) u on u.board_id = b.id
      where b.id = ${p('board')}::uuid`,
);

const owned = statement<BoardRow, Reader & { kind: string; id: string }>(
  'board-owned',
  sql`select ${BOARD} from board b join place c on c.path = b.place_path left join (${UNREAD}) u on u.board_id = b.id
      where b.owner_kind = ${p('kind')} and b.owner_id = ${p('id')}::uuid`,
);

@Injectable()
export class BoardQueries {
  constructor(private readonly db: Db) {}

  /** A community's boards in their order. @throws place/not-found */
  async ofCommunity(actor: Actor, community: string): Promise<BoardView[]> {
    const rows = await this.db.rows(ofCommunity, { ...readerOf(actor), community });
    if (!rows.length) throw new Problem('place/not-found');
    return rows.filter((row) => row.id !== null).map((row) => view(row, actor));
  }

  /** The board of something, such as a group. @throws forum/board-not-found */
  async owned(actor: Actor, kind: string, id: string): Promise<BoardView> {
    const row = await this.db.row(owned, { ...readerOf(actor), kind, id });
    if (!row) throw new Problem('forum/board-not-found');
    return view(row, actor);
  }

  /** @throws forum/board-not-found */
  async one(actor: Actor, board: string): Promise<BoardView> {
    const row = await this.db.row(one, { ...readerOf(actor), board });
    if (!row) throw new Problem('forum/board-not-found');
    return view(row, actor);
  }
}

function view(row: BoardRow, actor: Actor): BoardView {
  const { id, placePath: path, description, icon, pillar, audience, position, threadCount, version } = row;
  const community = { id: row.communityId, name: row.communityName, path };
  const owner = row.ownerKind && row.ownerId ? { kind: row.ownerKind, id: row.ownerId } : null;
  const name = { zh: row.nameZh, en: row.nameEn };
  const can = (['post', 'change'] as const).filter((action) =>
    action === 'post' ? boardPolicy.post(actor, { place: path }) : boardPolicy.change(actor, path),
  );
  return {
    face: { id, community, name, description, icon, pillar, audience, position, owner, threadCount, version },
    mine: { can, unread: row.unread },
  };
}
