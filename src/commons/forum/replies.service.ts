/** Replying: the command that must be fast. One statement writes all replies of a moment and their events; the rest is derived. */
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/clock/index.js';
import { context } from '../../platform/context/index.js';
import { Db, p, sql, statement, Together } from '../../platform/db/index.js';
import { Events, type DataOf, type Handed } from '../../platform/events/index.js';
import { Problem, Throttle } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { replyPosted } from './forum.events.js';
import { badgeOf, replyStates, threadPolicy, type ThreadFacts } from './forum.policy.js';
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

export interface Reply {
  row: PostRow;
  thread: ThreadFacts;
}

/** A reply that is ready to be written. */
interface Order {
  readonly actor: Actor;
  readonly row: ReplyRow;
  readonly place: string;
}

/** What became of an order: undefined when its post was there already. */
type Outcome = Reply | Problem | undefined;

/** Undoes what a reply that was there already brought along a second time. */
const THERE = new Error('The reply is there already');

@Injectable()
export class RepliesService {
  /** Where a thread is never changes: asked once. */
  private readonly places = new LRUCache<string, string>({ max: 20_000 });
  private readonly together: Together<Order, Outcome>;

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
    const write = async (extras: Extras): Promise<Reply> => {
      const { id, body: source, parentId: parent, quoteId } = post;
      const html = toHtml(source, extras.mentions);
      const badge = badgeOf(actor, place);
      const [may, most] = [replyStates(actor, place), postsAMinute(actor, place)];
      const request = context().requestId;
      const row = { id, thread, author, badge, source, html, parent, quoteId, ...extras, may, most, request };
      const outcome = await this.together.do(thread, { actor, row, place });
      if (outcome instanceof Problem) throw outcome;
      if (!outcome) throw THERE;
      return outcome;
    };
    const attempt = (): Promise<Reply> =>
      hasExtras(post) ? this.db.tx(async () => write(await this.extras.of(actor, thread, post))) : write(NO_EXTRAS);
    try {
      // Twice at the same moment: the second one could not see the first yet, and does now.
      return await attempt().catch((error: unknown) => (isTaken(error) ? attempt() : Promise.reject(error as Error)));
    } catch (error) {
      if (error === THERE) return undefined;
      throw error;
    }
  }

  private async release(orders: readonly Order[]): Promise<Outcome[]> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - (this.throttle.enabled ? MINUTE_MS : 0));
    const once = new Map(orders.map((order) => [order.row.id, order]));
    const replies = JSON.stringify([...once.values()].map(({ row }) => row));
    const { heard } = this.events;
    const found = await this.db.rows(release, { replies, now, since, type: replyPosted.type, heard });
    const handed: Handed[] = [];
    const outcomes = new Map<Order, Outcome>();
    const all = new Map(found.map((released) => [released.id, released]));
    for (const [id, order] of once) {
      const released = all.get(id);
      const outcome = outcomeOf(order, released, now);
      if (released && outcome && 'row' in outcome) handed.push(handedOf(order, released, now));
      outcomes.set(order, outcome);
    }
    this.events.written(handed);
    return orders.map(({ row }) => {
      const sent = once.get(row.id);
      const same = sent?.row.author === row.author && sent.row.thread === row.thread;
      return sent && same ? outcomes.get(sent) : new Problem('forum/id-taken', { field: 'id' });
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

const postsAMinute = (actor: Actor, place: string): number =>
  actor.works(place) ? STAFF_POSTS_A_MINUTE : POSTS_A_MINUTE;

/** What the statement did with an order; why not, told from what the rows said while they were locked. */
function outcomeOf({ actor, row, place }: Order, thread: Released | undefined, createdAt: Date): Outcome {
  const { id, thread: threadId, author: authorId, html, photos, quote, badge, parent: parentId = null } = row;
  if (thread?.taken) {
    const mine = thread.taken.author === authorId && thread.taken.thread === threadId;
    return mine ? undefined : new Problem('forum/id-taken', { field: 'id' });
  }
  if (!thread || !threadPolicy.read(actor, thread)) return new Problem('forum/thread-not-found');
  if (thread.deletedAt !== null) return new Problem('forum/deleted');
  if (thread.recent >= row.most) return new Problem('http/too-many', { values: { seconds: 60 }, retryAfter: 60 });
  if (!threadPolicy.reply(actor, thread)) return new Problem(thread.closed ? 'forum/closed' : 'forum/not-of-here');
  const { seq, floor } = thread;
  if (seq === null) return new Problem('forum/no-such-parent', { field: 'parentId' });
  const written = { id, threadId, floor, parentId, seq, html, photos, quote, badge, createdAt };
  const fresh = { editedAt: null, deletedAt: null, deletedBy: null, version: 1, replies: 0 };
  return { thread: { ...thread, place }, row: { ...written, ...fresh, authorId, authorName: actor.name } };
}

/** The event as the statement wrote it. */
function handedOf({ row, place }: Order, released: Released, at: Date): Handed {
  const { boardId, audience, eventId: id, jobId: job, seq, floor } = released;
  const { parent: parentId = null, quoteId = null, author: actor, request: requestId = null } = row;
  const mentions = row.mentions.map((mention) => mention.id);
  const data: DataOf<typeof replyPosted> = { postId: row.id, boardId, audience, floor, parentId, quoteId, mentions };
  const subject = { kind: 'thread', id: row.thread };
  return { event: { id, type: replyPosted.type, subject, seq, place, actor, requestId, at, data }, job };
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'post_pkey';
