/** Commands on threads: post one, change its head, close it, pin it, delete and restore it. */
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/index.js';
import { Db, insertedRows } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { Problem, type Limit } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { excerpt } from '../../platform/text/index.js';
import { Board } from './board.entity.js';
import { audienceChanged, threadChanged, threadDeleted, threadPosted, threadRestored } from './forum.events.js';
import { badgeOf, boardPolicy, threadPolicy } from './forum.policy.js';
import type { Audience, NewThread, ThreadChange } from './forum.schema.js';
import { Post } from './post.entity.js';
import { cardsFor, Thread } from './thread.entity.js';
import { coverOf, factsOf, refusedRestore, ThreadStore, type Changes } from './thread.store.js';
import { toHtml, Writing } from './writing.js';

export const THREADS: Limit = { name: 'forum-thread', points: 10, seconds: 600 };

@Injectable()
export class ThreadsService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
    private readonly store: ThreadStore,
    private readonly writing: Writing,
    private readonly clock: Clock,
  ) {}

  /**
   * Posts a thread; its opening post has its id. Twice the same is once.
   * @throws forum/board-not-found, forum/not-of-here, forum/audience-forced, forum/not-mentionable, forum/no-such-place,
   *   media/not-found, forum/id-taken
   */
  post(actor: Actor, order: NewThread): Promise<void> {
    return this.db.tx(async () => {
      const board = await this.db.repo(Board).findOneBy({ id: order.boardId });
      if (!board || actor.id === null) throw new Problem('forum/board-not-found', { field: 'boardId' });
      const { placePath } = board;
      if (!boardPolicy.post(actor, { place: placePath })) throw new Problem('forum/not-of-here');
      const audience = audienceIn(board, order.audience);
      const mentions = await this.writing.people(order.mentions, placePath);
      const spot = order.placeId === undefined ? null : await this.writing.spot(order.placeId, placePath);
      if (await this.posted(actor, order.id)) return;
      const photos = await this.store.attach(actor, order.id, order.photos, audience);
      const now = this.clock.now();
      const written = { placePath, authorId: actor.id, authorBadge: badgeOf(actor, placePath), createdAt: now, seq: 1 };
      const inserted = await this.db
        .repo(Thread)
        .createQueryBuilder()
        .insert()
        .values({
          ...written,
          id: order.id,
          boardId: board.id,
          title: order.title,
          excerpt: excerpt(order.body),
          cover: coverOf(photos),
          photoCount: photos.length,
          audience,
          category: order.category ?? null,
          spot,
          spotPath: spot?.path ?? null,
          released: 1,
          floors: 1,
          lastReplyAt: now,
        })
        .orIgnore()
        .returning('id')
        .execute();
      // An equal request that was a moment faster: it has done all of this.
      if (!insertedRows(inserted)) return void (await this.posted(actor, order.id));
      const html = toHtml(order.body, mentions);
      const opening = { ...written, id: order.id, threadId: order.id, nth: 1, floor: 1 };
      await this.db.repo(Post).insert({ ...opening, source: order.body, html, photos, mentions });
      if (audience === 'public') await this.store.counted(board.id, 1);
      this.events.emit(threadPosted, {
        subject: { kind: 'thread', id: order.id },
        seq: 1,
        place: placePath,
        actor: actor.id,
        data: { boardId: board.id, audience, mentions: mentions.map((m) => m.id) },
      });
    });
  }

  /** Whether the actor has posted this thread already. @throws forum/id-taken when somebody else has */
  private async posted(actor: Actor, id: string): Promise<boolean> {
    const thread = await this.db.repo(Thread).findOneBy({ id });
    if (thread && thread.authorId !== actor.id) throw new Problem('forum/id-taken', { field: 'id' });
    return thread !== null;
  }

  /**
   * Changes what the head says, who sees it, or its board.
   * @throws forum/thread-not-found, forum/changed, forum/not-yours, forum/deleted, forum/audience-forced, forum/no-such-place
   */
  change(actor: Actor, id: string, change: ThreadChange): Promise<void> {
    return this.db.tx(async () => {
      const thread = await this.editable(actor, id);
      if (thread.version !== change.version) throw new Problem('forum/changed');
      const changes: Changes = { version: thread.version + 1 };
      if (change.title !== undefined && change.title !== thread.title)
        await this.retitle(actor, thread, changes, change.title);
      if (change.category !== undefined) changes.category = change.category;
      if (change.placeId !== undefined) {
        const spot = change.placeId === null ? null : await this.writing.spot(change.placeId, thread.placePath);
        Object.assign(changes, { spot, spotPath: spot?.path ?? null });
      }
      const board = await this.boardAfter(actor, thread, change.boardId);
      const audience = audienceIn(board, change.audience ?? board.audience ?? thread.audience);
      await this.moved(thread, board.id, audience);
      if (audience !== thread.audience) {
        changes.cover = await this.store.reaudience(thread, audience !== 'public');
        changes.attachments = cardsFor(audience, thread.attachments);
      }
      await this.store.raise(actor, thread, threadChanged, { what: 'head' }, { ...changes, boardId: board.id });
      if (audience === thread.audience) return;
      await this.store.raise(actor, thread, audienceChanged, {}, { audience, boardId: board.id });
    });
  }

  /** The old title goes to the opening post's history. */
  private async retitle(actor: Actor, thread: Thread, changes: Changes, title: string): Promise<void> {
    changes.title = title;
    const post = await this.db.repo(Post).findOneByOrFail({ id: thread.id });
    await this.store.keep(post, thread);
    const edited = { version: post.version + 1, editedAt: this.clock.now(), editedBy: actor.id };
    await this.db.repo(Post).update({ id: post.id }, edited);
  }

  private async boardAfter(actor: Actor, thread: Thread, boardId = thread.boardId): Promise<Board> {
    const board = await this.db.repo(Board).findOneBy({ id: boardId, placePath: thread.placePath });
    if (!board) throw new Problem('forum/board-not-found', { field: 'boardId' });
    if (boardId !== thread.boardId && !threadPolicy.moderate(actor, factsOf(thread)))
      throw new Problem('forum/not-yours');
    return board;
  }

  private async moved(thread: Thread, boardId: string, audience: Audience): Promise<void> {
    if (boardId === thread.boardId && audience === thread.audience) return;
    if (thread.audience === 'public') await this.store.counted(thread.boardId, -1);
    if (audience === 'public') await this.store.counted(boardId, 1);
  }

  /** Pins a thread to the top of its board, or lets it go. @throws forum/thread-not-found, forum/not-yours */
  pin(actor: Actor, id: string, pinned: boolean): Promise<void> {
    return this.moderate(actor, id, 'pinned', pinned);
  }

  /** Closes a thread to replies, or opens it again. @throws forum/thread-not-found, forum/not-yours */
  close(actor: Actor, id: string, closed: boolean): Promise<void> {
    return this.moderate(actor, id, 'closed', closed);
  }

  private moderate(actor: Actor, id: string, what: 'pinned' | 'closed', on: boolean): Promise<void> {
    return this.db.tx(async () => {
      const thread = await this.editable(actor, id);
      if (!threadPolicy.moderate(actor, factsOf(thread))) throw new Problem('forum/not-yours');
      if (thread[what] === on) return;
      const said: { what: 'head' | typeof what } = { what };
      await this.store.raise(actor, thread, threadChanged, said, { [what]: on });
    });
  }

  /** Deletes a thread with all its posts. @throws forum/thread-not-found, forum/not-yours, forum/deleted */
  delete(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      const thread = await this.editable(actor, id);
      const cover = await this.store.reaudience(thread, true);
      if (thread.audience === 'public') await this.store.counted(thread.boardId, -1);
      const data = { byStaff: thread.authorId !== actor.id };
      const gone = { deletedAt: this.clock.now(), deletedBy: actor.id, cover };
      await this.store.raise(actor, thread, threadDeleted, data, gone);
    });
  }

  /** Takes a deletion back. @throws forum/thread-not-found, forum/not-deleted, forum/restore-too-late */
  restore(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      const thread = await this.store.lock(actor, id);
      if (thread.deletedAt === null) throw new Problem('forum/not-deleted');
      if (!threadPolicy.restore(actor, factsOf(thread), this.clock.now())) throw refusedRestore(actor, thread);
      const back = {
        deletedAt: null,
        deletedBy: null,
        cover: await this.store.reaudience(thread, thread.audience !== 'public'),
      };
      if (thread.audience === 'public') await this.store.counted(thread.boardId, 1);
      await this.store.raise(actor, thread, threadRestored, {}, back);
    });
  }

  /** The thread, locked, if the actor is its author or works there. */
  private async editable(actor: Actor, id: string): Promise<Thread> {
    const thread = await this.store.lock(actor, id);
    if (thread.deletedAt !== null) throw new Problem('forum/deleted');
    if (!threadPolicy.edit(actor, factsOf(thread))) throw new Problem('forum/not-yours');
    return thread;
  }
}

/** Who sees a thread of this board. @throws forum/audience-forced when something else was asked for */
function audienceIn(board: Board, asked: Audience | undefined): Audience {
  if (board.audience !== null && asked !== undefined && asked !== board.audience)
    throw new Problem('forum/audience-forced', { field: 'audience' });
  return board.audience ?? asked ?? 'public';
}
