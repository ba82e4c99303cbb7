/** What the forum's statements select of a thread and of a post, and how those rows become views. */
import { Injectable } from '@nestjs/common';
import { Photos, type Photo } from '../../ground/media/index.js';
import { p, sql, type Sql } from '../../platform/db/index.js';
import { wireMoment } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { postActions, threadActions, type PostFacts, type ThreadFacts } from './forum.policy.js';
import type {
  Attachment,
  Audience,
  Badge,
  Pillar,
  PostFace,
  PostView,
  ThreadHead,
  ThreadItem,
} from './forum.schema.js';
import type { Quote } from './post.entity.js';
import type { Spot } from './thread.entity.js';

/** Whether the actor may read thread `t`: the twin of `threadPolicy.read`. `me` is an account or null, `staff` are paths. */
export const visible = sql`(
  (t.audience = 'public' and t.deleted_at is null) or t.author_id = ${p('me')}::uuid
  or exists (select from unnest(${p('staff')}::text[]) works where starts_with(t.place_path, works)))`;

/** What `visible` asks of the actor. */
export interface Reader {
  me: string | null;
  staff: string[];
}
export const readerOf = (actor: Actor): Reader => ({
  me: actor.id,
  staff: actor.paths('staff', 'supervisor', 'administrator'),
});

/** Of thread `t`, its board `b` and its author `a`. */
export const THREAD = sql`t.id, t.title, t.author_id as "authorId", a.name as "authorName", t.author_badge as badge,
  t.audience, t.category, t.spot, t.attachments, t.pinned, t.closed, t.reply_count as "replyCount",
  t.view_count as "viewCount", t.created_at::text as "createdAt", t.last_reply_at::text as "lastReplyAt",
  b.id as "boardId", b.name_zh as "boardZh", b.name_en as "boardEn", b.pillar`;

interface ThreadRow {
  id: string;
  title: string;
  authorId: string;
  authorName: string;
  badge: Badge;
  audience: Audience;
  category: string | null;
  spot: Spot | null;
  attachments: Attachment[];
  pinned: boolean;
  closed: boolean;
  replyCount: number;
  viewCount: number;
  createdAt: Date | string;
  lastReplyAt: Date | string;
  boardId: string;
  boardZh: string;
  boardEn: string;
  pillar: Pillar;
}

/** Of thread `t` in a list, with the reader's mark `m`. */
export const SUMMARY = sql`${THREAD}, t.excerpt, t.cover, t.photo_count as "photoCount", t.released - m.nth as unread`;
export interface SummaryRow extends ThreadRow {
  excerpt: string;
  cover: Photo[];
  photoCount: number;
  unread: number | null;
}

/** Of thread `t` at the head of its page, with its community `c` and the reader's mark `m`. */
export const HEAD = sql`${THREAD}, c.id as "communityId", c.name as "communityName", t.place_path as place, t.seq, t.floors,
  t.deleted_at as "deletedAt", t.deleted_by as "deletedBy", t.version, b.audience is not null as forced,
  m.seq as "readSeq", t.released - m.nth as unread`;
export interface HeadRow extends ThreadRow {
  communityId: string;
  communityName: string;
  place: string;
  seq: number;
  floors: number;
  deletedAt: Date | string | null;
  deletedBy: string | null;
  version: number;
  forced: boolean;
  readSeq: number | null;
  unread: number | null;
}

const postColumns = (of: Sql, by: Sql): Sql => sql`${of}.id, ${of}.thread_id as "threadId", ${of}.floor,
  ${of}.parent_id as "parentId", ${of}.seq, ${of}.author_id as "authorId", ${by}.name as "authorName",
  ${of}.author_badge as badge, ${of}.html, ${of}.photos, ${of}.quote, ${of}.created_at::text as "createdAt",
  ${of}.edited_at::text as "editedAt", ${of}.deleted_at as "deletedAt", ${of}.deleted_by as "deletedBy", ${of}.version,
  ${of}.replies`;
/** Of post `p` and its author `pa`. */
export const POST = postColumns(sql`p`, sql`pa`);
export interface PostRow {
  id: string;
  threadId: string;
  floor: number | null;
  parentId: string | null;
  seq: number;
  authorId: string;
  authorName: string;
  badge: Badge;
  html: string;
  photos: Photo[];
  quote: Quote | null;
  createdAt: Date | string;
  editedAt: Date | string | null;
  deletedAt: Date | string | null;
  deletedBy: string | null;
  version: number;
  replies: number;
  /** The first replies within the floor, where the statement brings them along. */
  inner?: PostRow[] | null;
}

/** The first three replies within floor `p`. */
export const INNER = sql`case when p.replies > 0 then (
    select json_agg(i order by i.seq) from (
      select ${postColumns(sql`r`, sql`ra`)} from post r join account ra on ra.id = r.author_id
      where r.parent_id = p.id and r.deleted_at is null order by r.seq limit 3) i) end as inner`;

const dateOf = (at: Date | string | null): Date | null => (typeof at === 'string' ? new Date(at) : at);

export const threadFacts = (row: HeadRow): ThreadFacts => ({
  place: row.place,
  authorId: row.authorId,
  audience: row.audience,
  closed: row.closed,
  deletedAt: dateOf(row.deletedAt),
  deletedBy: row.deletedBy,
});
export const postFacts = (row: PostRow): PostFacts => ({
  authorId: row.authorId,
  floor: row.floor,
  deletedAt: dateOf(row.deletedAt),
  deletedBy: row.deletedBy,
});

@Injectable()
export class ForumViews {
  constructor(private readonly photos: Photos) {}

  item(row: SummaryRow, session: string | null): ThreadItem {
    const photos = this.photos.faces(row.cover, session);
    const { excerpt, photoCount } = row;
    const face = Object.assign(core(row), { excerpt, photos, photoCount }); // spread costs twice as much
    return { face, mine: { unread: row.unread } };
  }

  /** The thread's head; without an actor's mark and rights when nobody in particular asks. */
  head(row: HeadRow, actor: Actor, now: Date): ThreadHead {
    const face = {
      ...core(row),
      community: { id: row.communityId, name: row.communityName, path: row.place },
      seq: row.seq,
      floors: row.floors,
      deleted: row.deletedAt !== null,
      version: row.version,
    };
    const can = threadActions(actor, { ...threadFacts(row), forced: row.forced }, now);
    return { face, mine: { can, readSeq: row.readSeq, unread: row.unread } };
  }

  /** Posts of one thread. */
  posts(rows: readonly PostRow[], thread: ThreadFacts, actor: Actor, now: Date): PostView[] {
    const actions = postActions(actor, thread, now);
    return rows.map((row) => ({
      face: this.post(row, actor.sessionId),
      mine: { can: actions(postFacts(row)) },
      replies: (row.inner ?? []).map((inner) => ({
        face: this.inner(inner, actor.sessionId),
        mine: { can: actions(postFacts(inner)) },
      })),
    }));
  }

  /** A post as everybody in its thread sees it; private photos have no address without a session. */
  post(row: PostRow, session: string | null): PostFace {
    return { ...this.inner(row, session), replyCount: row.replies };
  }

  private inner(row: PostRow, session: string | null): Omit<PostFace, 'replyCount'> {
    const { id, threadId, floor, parentId, seq, version } = row;
    const deleted = row.deletedAt !== null;
    return {
      id,
      threadId,
      floor,
      parentId,
      seq,
      author: deleted ? null : { id: row.authorId, name: row.authorName, badge: row.badge },
      html: deleted ? '' : row.html,
      photos: deleted || row.photos.length === 0 ? [] : this.photos.faces(row.photos, session),
      quote: deleted ? null : row.quote,
      createdAt: wireMoment(row.createdAt),
      editedAt: row.editedAt === null ? null : wireMoment(row.editedAt),
      deleted,
      version,
    };
  }
}

function core(row: ThreadRow) {
  return {
    id: row.id,
    board: { id: row.boardId, name: { zh: row.boardZh, en: row.boardEn }, pillar: row.pillar },
    title: row.title,
    author: { id: row.authorId, name: row.authorName, badge: row.badge },
    audience: row.audience,
    category: row.category,
    place: row.spot,
    attachments: row.attachments,
    pinned: row.pinned,
    closed: row.closed,
    replyCount: row.replyCount,
    viewCount: row.viewCount,
    createdAt: wireMoment(row.createdAt),
    lastReplyAt: wireMoment(row.lastReplyAt),
  };
}
