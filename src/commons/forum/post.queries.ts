/** Single posts: one with its floor's first replies, all replies within a floor, the source, the history. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Photos, type Photo } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { decodeCursor, pageFrom, Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { postPolicy, threadPolicy, type ThreadFacts } from './forum.policy.js';
import { ForumViews, INNER, POST, postFacts, type PostRow } from './forum.rows.js';
import type { Audience, innerPage, PostSource, PostView, revisionPage } from './forum.schema.js';
import type { Paging } from './list.queries.js';
import type { Mention } from './post.entity.js';

interface Around {
  place: string;
  threadAuthor: string;
  audience: Audience;
  closed: boolean;
  threadDeletedAt: Date | null;
  threadDeletedBy: string | null;
}
type OneRow = PostRow & Around & { title: string; source: string; mentions: Mention[] };
/** The thread around a post: what the policy asks. */
const AROUND = sql`t.place_path as place, t.author_id as "threadAuthor", t.audience, t.closed,
  t.deleted_at as "threadDeletedAt", t.deleted_by as "threadDeletedBy"`;

const one = statement<OneRow, { id: string }>(
  'post-one',
  sql`select ${POST}, ${INNER}, ${AROUND}, t.title, p.source, p.mentions
      from post p join account pa on pa.id = p.author_id join thread t on t.id = p.thread_id
      where p.id = ${p('id')}::uuid`,
);
/** The first row is null beside the thread, so that an empty floor is known from an unknown one. */
const inner = statement<Around & (PostRow | Record<keyof PostRow, null>), { id: string; after: number; limit: number }>(
  'post-replies',
  sql`select ${AROUND}, x.* from post f join thread t on t.id = f.thread_id left join lateral (
        select ${POST} from post p join account pa on pa.id = p.author_id
        where p.parent_id = f.id and p.seq > ${p('after')}::int order by p.seq limit ${p('limit')}::int) x on true
      where f.id = ${p('id')}::uuid and f.floor is not null order by x.seq`,
);
interface RevisionRow {
  version: number;
  title: string | null;
  body: string;
  html: string;
  photos: Photo[];
  editor: { id: string; name: string };
  at: Date;
}
const revisions = statement<RevisionRow, { id: string; before: number; limit: number }>(
  'post-revisions',
  sql`select v.version, v.title, v.source as body, v.html, v.photos, json_build_object('id', e.id, 'name', e.name) as editor, v.at
      from (
        select p.version, case when p.floor = 1 then t.title end as title, p.source, p.html, p.photos,
          coalesce(p.edited_by, p.author_id) as editor_id, coalesce(p.edited_at, p.created_at) as at
        from post p join thread t on t.id = p.thread_id where p.id = ${p('id')}::uuid
        union all
        select version, title, source, html, photos, editor_id, at from post_revision where post_id = ${p('id')}::uuid
      ) v join account e on e.id = v.editor_id
      where v.version < ${p('before')}::int order by v.version desc limit ${p('limit')}::int`,
);

const SIZE = 20;
const LAST = 2_147_483_647;

@Injectable()
export class PostQueries {
  constructor(
    private readonly db: Db,
    private readonly views: ForumViews,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  /** The row of a post with its thread's audience, for the live room; undefined when there is none. */
  row(id: string): Promise<OneRow | undefined> {
    return this.db.row(one, { id });
  }

  /** @throws forum/post-not-found, alike for unknown and forbidden */
  async one(actor: Actor, id: string): Promise<PostView> {
    const row = await this.readable(actor, id);
    const [view] = this.views.posts([row], factsAround(row), actor, this.clock.now());
    if (!view) throw new Problem('forum/post-not-found');
    return view;
  }

  /** A reply that was written a moment ago, as its author sees it: nothing needs to be read. */
  fresh(actor: Actor, { row, thread }: { row: PostRow; thread: ThreadFacts }): PostView {
    const [view] = this.views.posts([row], thread, actor, this.clock.now());
    if (!view) throw new Problem('forum/post-not-found');
    return view;
  }

  /** Replies within a floor, oldest first. @throws forum/post-not-found */
  async replies(actor: Actor, id: string, { after, size = SIZE }: Paging): Promise<z.infer<typeof innerPage>> {
    const rows = await this.db.rows(inner, { id, after: numberIn(after, 0), limit: size + 1 });
    const [first] = rows;
    if (!first || !threadPolicy.read(actor, factsAround(first))) throw new Problem('forum/post-not-found');
    const found = rows.filter((row) => row.id !== null);
    const page = pageFrom(
      found,
      size,
      (row) => row,
      (row) => [row.seq],
    );
    const items = this.views.posts(page.items, factsAround(first), actor, this.clock.now());
    return {
      items: items.map(({ face: { replyCount: _, ...face }, mine }) => ({ face, mine })),
      next: page.next,
    };
  }

  /** What was written, for the editor: author and staff. @throws forum/post-not-found, forum/not-yours */
  async source(actor: Actor, id: string): Promise<PostSource> {
    const row = await this.withHistory(actor, id);
    const { source: body, mentions, version } = row;
    const photos = this.photos.faces(row.photos, actor.sessionId);
    return { id, title: row.floor === 1 ? row.title : null, body, photos, mentions, version };
  }

  /** Every version, newest first: author and staff. @throws forum/post-not-found, forum/not-yours */
  async revisions(actor: Actor, id: string, { after, size = SIZE }: Paging): Promise<z.infer<typeof revisionPage>> {
    await this.withHistory(actor, id);
    const rows = await this.db.rows(revisions, { id, before: numberIn(after, LAST), limit: size + 1 });
    const item = ({ photos, at, ...row }: RevisionRow) => ({
      ...row,
      photos: this.photos.faces(photos, actor.sessionId),
      at: at.toISOString(),
    });
    return pageFrom(rows, size, item, (row) => [row.version]);
  }

  private async withHistory(actor: Actor, id: string): Promise<OneRow> {
    const row = await this.readable(actor, id);
    if (!postPolicy.history(actor, factsAround(row), postFacts(row))) throw new Problem('forum/not-yours');
    return row;
  }

  private async readable(actor: Actor, id: string): Promise<OneRow> {
    const row = await this.row(id);
    if (!row || !threadPolicy.read(actor, factsAround(row))) throw new Problem('forum/post-not-found');
    return row;
  }
}

const factsAround = (row: Around): ThreadFacts => ({
  place: row.place,
  authorId: row.threadAuthor,
  audience: row.audience,
  closed: row.closed,
  deletedAt: row.threadDeletedAt,
  deletedBy: row.threadDeletedBy,
});

function numberIn(cursor: string | undefined, start: number): number {
  const [value] = decodeCursor(cursor, 1) ?? [];
  if (value === undefined) return start;
  if (!/^\d{1,9}$/.test(value)) throw new Problem('http/malformed', { field: 'after' });
  return Number(value);
}
