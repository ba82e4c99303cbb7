/** What all commands on a thread share: its row under lock, its number raised, its photos hidden and shown. */
import { Injectable } from '@nestjs/common';
import { Raw, type QueryDeepPartialEntity } from 'typeorm';
import { MediaService, type Photo, type PhotoInput } from '../../ground/media/index.js';
import { Db } from '../../platform/db/index.js';
import { Events, type EventDefinition } from '../../platform/events/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { Board } from './board.entity.js';
import { threadPolicy, type ThreadFacts } from './forum.policy.js';
import type { Audience } from './forum.schema.js';
import { Post, PostRevision } from './post.entity.js';
import { Thread } from './thread.entity.js';

/** How many pictures a list shows of a thread. */
const COVER = 3;
export const coverOf = (photos: readonly Photo[]): Photo[] => photos.slice(0, COVER);

export const factsOf = (thread: Thread): ThreadFacts => ({
  place: thread.placePath,
  authorId: thread.authorId,
  audience: thread.audience,
  closed: thread.closed,
  deletedAt: thread.deletedAt,
  deletedBy: thread.deletedBy,
});

interface Where {
  boardId: string;
  audience: Audience;
}
export type Changes = Omit<QueryDeepPartialEntity<Thread>, keyof Where> & Partial<Where>;

/** Why a deletion can't be taken back: one's own is too long ago, or it was somebody else's. */
export const refusedRestore = (actor: Actor, row: { deletedBy: string | null }): Problem =>
  new Problem(row.deletedBy === actor.id ? 'forum/restore-too-late' : 'forum/not-yours');

@Injectable()
export class ThreadStore {
  constructor(
    private readonly db: Db,
    private readonly media: MediaService,
    private readonly events: Events,
  ) {}

  /** The thread, locked until the transaction ends, if the actor may read it. @throws forum/thread-not-found */
  async lock(actor: Actor, id: string): Promise<Thread> {
    const thread = await this.db.repo(Thread).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!thread || !threadPolicy.read(actor, factsOf(thread))) throw new Problem('forum/thread-not-found');
    return thread;
  }

  /** The thread of a post and the post, locked. @throws forum/post-not-found */
  async lockPost(actor: Actor, id: string): Promise<{ thread: Thread; post: Post }> {
    const found = await this.db.repo(Post).findOneBy({ id });
    if (!found) throw new Problem('forum/post-not-found');
    const thread = await this.db
      .repo(Thread)
      .findOneOrFail({ where: { id: found.threadId }, lock: { mode: 'pessimistic_write' } });
    if (!threadPolicy.read(actor, factsOf(thread))) throw new Problem('forum/post-not-found');
    // Again, under the thread's lock: nobody changes it now.
    return { thread, post: await this.db.repo(Post).findOneByOrFail({ id }) };
  }

  /** Raises the locked thread's number, saves what changed with it, and says so. */
  async raise<Data>(
    actor: { id: string | null },
    thread: Thread,
    event: EventDefinition<Data & Where>,
    more: Data,
    changes: Changes = {},
  ): Promise<void> {
    thread.seq += 1;
    const { id, seq, placePath: place } = thread;
    const { boardId, audience } = { ...thread, ...changes };
    const data = { ...more, boardId, audience };
    await this.db.repo(Thread).update({ id }, { ...changes, seq });
    this.events.emit(event, { subject: { kind: 'thread', id }, seq, place, actor: actor.id, data });
  }

  /** Keeps what the post was, before it becomes something else. */
  async keep(post: Post, thread: Thread): Promise<void> {
    const { id: postId, version, source, html, photos } = post;
    const title = post.floor === 1 ? thread.title : null;
    const [editorId, at] = [post.editedBy ?? post.authorId, post.editedAt ?? post.createdAt];
    await this.db.repo(PostRevision).insert({ postId, version, title, source, html, photos, editorId, at });
  }

  /** Counts a thread in or out of its board's public threads. */
  async counted(boardId: string, by: 1 | -1): Promise<void> {
    await this.db.repo(Board).increment({ id: boardId }, 'threadCount', by);
  }

  /** Photos of a thread follow who may see it; the deleted posts' stay hidden. Answers the list's pictures. */
  async reaudience(thread: Thread, isPrivate: boolean): Promise<Photo[]> {
    const withPhotos = Raw((column) => `${column} <> '[]'`);
    const posts = await this.db.repo(Post).findBy({ threadId: thread.id, photos: withPhotos });
    for (const post of posts) {
      post.photos = await this.shown(post, post.photos, isPrivate || post.deletedAt !== null);
      await this.db.repo(Post).update({ id: post.id }, { photos: post.photos });
    }
    return coverOf(posts.find((post) => post.floor === 1)?.photos ?? []);
  }

  /** Lets a post show photos, with its thread's privacy. @throws media/not-found */
  async attach(
    actor: Actor,
    postId: string,
    photos: readonly PhotoInput[] | undefined,
    audience: Audience,
  ): Promise<Photo[]> {
    if (!photos?.length) return [];
    return this.media.attach(photos, { kind: 'post', id: postId, private: audience !== 'public' }, actor);
  }

  /** Photos of a post with the addresses that this privacy asks for. */
  async shown(post: Post, photos: readonly Photo[], isPrivate: boolean): Promise<Photo[]> {
    if (!photos.length) return [];
    const changed = isPrivate ? await this.media.makePrivate(photos) : await this.media.makePublic(photos);
    await this.renew(post, changed);
    return changed;
  }

  /** What earlier versions of a post showed has new addresses. */
  async renew(post: Post, photos: readonly Photo[]): Promise<void> {
    if (post.version === 1 || !photos.length) return;
    for (const { version, photos: kept } of await this.db.repo(PostRevision).findBy({ postId: post.id })) {
      const fresh = kept.map((old) => ({ ...(photos.find(({ id }) => id === old.id) ?? old), alt: old.alt }));
      await this.db.repo(PostRevision).update({ postId: post.id, version }, { photos: fresh });
    }
  }

  /** The quotes of a post say what it now says; null: it was deleted. */
  async requote(postId: string, excerpt: string | null): Promise<void> {
    const quoting = await this.db.repo(Post).findBy({ quoteId: postId });
    for (const { id, quote } of quoting) {
      if (quote) await this.db.repo(Post).update({ id }, { quote: { ...quote, excerpt } });
    }
  }
}
