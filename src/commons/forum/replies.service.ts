/** Replying: the command that must be fast. One statement writes all replies of a moment, one their events; the rest is derived. */
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/clock/index.js';
import { context, within, type Context } from '../../platform/context/index.js';
import { Db, p, sql, statement, Together } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem, Throttle } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { replyPosted } from './forum.events.js';
import { badgeOf, threadPolicy, type ThreadFacts } from './forum.policy.js';
import type { PostRow } from './forum.rows.js';
import type { NewPost } from './forum.schema.js';
import { hasExtras, NO_EXTRAS, ReplyExtras, type Extras } from './reply.extras.js';
import { release, type Released, type ReplyRow } from './reply.statement.js';
import { toHtml } from './writing.js';

const MINUTE_MS = 60_000;
const POSTS_A_MINUTE = 10;
const STAFF_POSTS_A_MINUTE = 60;

const placeOf = statement<{ place: string }, { thread: string }>(
  'thread-place',
  sql`select place_path as place from thread where id = ${p('thread')}::uuid`,
);
const mine = statement<{ mine: boolean }, { id: string; thread: string; author: string }>(
  'post-mine',
  sql`select thread_id = ${p('thread')}::uuid and author_id = ${p('author')}::uuid as mine
      from post where id = ${p('id')}::uuid`,
);

export interface Reply {
  row: PostRow;
  thread: ThreadFacts;
}

/** A reply that is ready to be written. */
interface Order {
  readonly actor: Actor;
  readonly row: ReplyRow;
  readonly place: string;
  /** What goes along with the request it came with. */
  readonly from: Context;
}

@Injectable()
export class RepliesService {
  /** Where a thread is never changes: asked once. */
  private readonly places = new LRUCache<string, string>({ max: 20_000 });
  private readonly together: Together<Order, Reply>;
  /** Who was refused in the last minute, and may well be again. */
  private readonly refused = new LRUCache<string, true>({ max: 10_000, ttl: MINUTE_MS });

  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly extras: ReplyExtras,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {
    this.together = new Together(db, (orders) => this.release(orders));
  }

  /**
   * Replies in a thread, on a floor of its own or within one. Twice the same is once: undefined when it was there already.
   * @throws forum/thread-not-found, forum/not-of-here, forum/closed, forum/no-such-parent, forum/no-such-quote,
   *   forum/not-mentionable, media/not-found, forum/id-taken, http/too-many
   */
  async reply(actor: Actor, thread: string, post: NewPost): Promise<Reply | undefined> {
    const author = actor.id;
    if (author === null) throw new Problem('http/sign-in');
    const place = await this.place(thread);
    const write = (extras: Extras): Promise<Reply> => {
      const { id, body: source, parentId: parent, quoteId } = post;
      const html = toHtml(source, extras.mentions);
      const row = { id, thread, author, badge: badgeOf(actor, place), source, html, parent, quoteId, ...extras };
      const order = { actor, row, place, from: context() };
      return this.refused.has(author) ? this.together.alone(order) : this.together.do(thread, order);
    };
    try {
      if (!hasExtras(post)) return await write(NO_EXTRAS);
      return await this.db.tx(async () => write(await this.extras.of(actor, thread, post)));
    } catch (error) {
      if (error instanceof Problem) this.refused.set(author, true);
      if (!isTaken(error)) throw error;
      const known = await this.db.row(mine, { id: post.id, thread, author });
      if (!known?.mine) throw new Problem('forum/id-taken', { field: 'id' });
      return undefined;
    }
  }

  private async release(orders: readonly Order[]): Promise<Reply[]> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - (this.throttle.enabled ? MINUTE_MS : 0));
    const replies = JSON.stringify(orders.map(({ row }) => row));
    const all = new Map((await this.db.rows(release, { replies, now, since })).map((one) => [one.id, one]));
    const before = new Map<string, number>();
    return orders.map(({ actor, row, place, from }) => {
      const released = all.get(row.id);
      const wrote = before.get(row.author) ?? 0;
      before.set(row.author, wrote + 1);
      assertAllowed(actor, released, wrote);
      if (!released.written) throw new Problem('forum/no-such-parent', { field: 'parentId' });
      const { id, thread, author, html, photos, mentions, quote, badge, parent: parentId = null, quoteId = null } = row;
      const { floor, seq, boardId, audience } = released;
      within(from, () =>
        this.events.emit(replyPosted, {
          subject: { kind: 'thread', id: thread },
          seq,
          place,
          actor: author,
          data: { postId: id, boardId, audience, floor, parentId, quoteId, mentions: mentions.map((m) => m.id) },
        }),
      );
      const written = { id, threadId: thread, floor, parentId, seq, html, photos, quote, badge, createdAt: now };
      const fresh = { editedAt: null, deletedAt: null, deletedBy: null, version: 1, replies: 0 };
      return { thread: released, row: { ...written, ...fresh, authorId: author, authorName: actor.name } };
    });
  }

  private async place(thread: string): Promise<string> {
    const known = this.places.get(thread);
    if (known !== undefined) return known;
    const found = await this.db.row(placeOf, { thread });
    if (!found) throw new Problem('forum/thread-not-found');
    this.places.set(thread, found.place);
    return found.place;
  }
}

/** Decided on what the row said while it was locked. */
function assertAllowed(actor: Actor, thread: Released | undefined, justNow: number): asserts thread is Released {
  if (!thread || !threadPolicy.read(actor, thread)) throw new Problem('forum/thread-not-found');
  if (thread.deletedAt !== null) throw new Problem('forum/deleted');
  const most = actor.works(thread.place) ? STAFF_POSTS_A_MINUTE : POSTS_A_MINUTE;
  if (thread.recent + justNow >= most) throw new Problem('http/too-many', { values: { seconds: 60 }, retryAfter: 60 });
  if (!threadPolicy.reply(actor, thread)) throw new Problem(thread.closed ? 'forum/closed' : 'forum/not-of-here');
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'post_pkey';
