/** What features above do with threads: fix a card to one, take it off, ask what one says. */
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Photo } from '../../ground/media/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { cardChanged } from './forum.events.js';
import { threadPolicy } from './forum.policy.js';
import type { Audience } from './forum.schema.js';
import { Post } from './post.entity.js';
import { cardsFor, Thread, type Spot } from './thread.entity.js';
import { factsOf, ThreadStore } from './thread.store.js';

export interface Card {
  threadId: string;
  kind: string;
  id: string;
  state: string;
  /** Shown to everyone who may read the thread: nothing private. */
  publicCard: Record<string, unknown>;
  /** Only for a thread's author and staff: it never stands in a public thread. */
  private?: boolean;
}

/** What a thread says, for what is opened from it. */
export interface Opener {
  id: string;
  boardId: string;
  title: string;
  /** As it was written. */
  body: string;
  authorId: string;
  /** Path of its community. */
  placePath: string;
  /** The estate or building it is about. */
  spot: Spot | null;
  photos: Photo[];
  audience: Audience;
  category: string | null;
  createdAt: Date;
  deleted: boolean;
}

@Injectable()
export class ForumService {
  constructor(
    private readonly db: Db,
    private readonly store: ThreadStore,
  ) {}

  /**
   * Fixes a card to a thread, or changes it, in the caller's transaction; readers see it live. One that became private
   * leaves a public thread. @throws forum/thread-not-found
   */
  attach(actor: { id: string | null }, { threadId, kind, id, state, publicCard, ...given }: Card): Promise<void> {
    return this.db.tx(async () => {
      const thread = await this.lock(threadId);
      const others = thread.attachments.filter((card) => card.kind !== kind || card.id !== id);
      const card = given.private ? { ...publicCard, private: true } : publicCard;
      const attachments = cardsFor(thread.audience, [...others, { kind, id, state, card }]);
      const [was, is] = [thread.attachments.length, attachments.length];
      if (is === others.length && was === is) return;
      await this.store.raise(actor, thread, cardChanged, { kind, id }, { attachments });
    });
  }

  private async lock(id: string): Promise<Thread> {
    const thread = await this.db.repo(Thread).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!thread) throw new Problem('forum/thread-not-found');
    return thread;
  }

  /** What a thread says, if the actor may read it. @throws forum/thread-not-found */
  async opener(actor: Actor, threadId: string): Promise<Opener> {
    const thread = await this.db.repo(Thread).findOneBy({ id: threadId });
    if (!thread || !threadPolicy.read(actor, factsOf(thread))) throw new Problem('forum/thread-not-found');
    return this.said(thread);
  }

  /** What threads say, without asking who wants to know: for listeners. Unknown ones are left out. */
  async threadFacts(ids: readonly string[]): Promise<Opener[]> {
    const threads = await this.db.repo(Thread).findBy({ id: In([...ids]) });
    const said: Opener[] = [];
    for (const thread of threads) said.push(await this.said(thread));
    return said;
  }

  private async said(thread: Thread): Promise<Opener> {
    const { id, boardId, title, authorId, placePath, spot, audience, category, createdAt } = thread;
    const { source: body, photos } = await this.db.repo(Post).findOneByOrFail({ id });
    const deleted = thread.deletedAt !== null;
    return { id, boardId, title, body, authorId, placePath, spot, photos, audience, category, createdAt, deleted };
  }
}
