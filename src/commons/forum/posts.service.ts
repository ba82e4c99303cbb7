/** Commands on posts that are there: edit with history, delete, take the deletion back. */
import { Injectable } from '@nestjs/common';
import type { Photo } from '../../ground/media/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { excerpt } from '../../platform/text/index.js';
import { postDeleted, postEdited, postRestored } from './forum.events.js';
import { postPolicy } from './forum.policy.js';
import type { PostChange } from './forum.schema.js';
import { Post } from './post.entity.js';
import { coverOf, factsOf, refusedRestore, ThreadStore } from './thread.store.js';
import { toHtml, Writing } from './writing.js';

@Injectable()
export class PostsService {
  constructor(
    private readonly db: Db,
    private readonly store: ThreadStore,
    private readonly writing: Writing,
    private readonly clock: Clock,
  ) {}

  /**
   * Replaces what a post says; the old version stays for author and staff. The opening post changes the list's face too.
   * @throws forum/post-not-found, forum/not-yours, forum/deleted, forum/changed, forum/not-mentionable, media/not-found
   */
  edit(actor: Actor, id: string, change: PostChange): Promise<void> {
    return this.db.tx(async () => {
      const { thread, post } = await this.store.lockPost(actor, id);
      if (post.deletedAt !== null || thread.deletedAt !== null) throw new Problem('forum/deleted');
      if (!postPolicy.edit(actor, factsOf(thread), post)) throw new Problem('forum/not-yours');
      if (post.version !== change.version) throw new Problem('forum/changed');
      const mentions = await this.writing.people(change.mentions, thread.placePath);
      const photos = await this.store.attach(actor, id, change.photos, thread.audience);
      await this.store.keep(post, thread);
      await this.putAway(post, photos);
      const html = toHtml(change.body, mentions);
      const edited = { editedAt: this.clock.now(), editedBy: actor.id, version: post.version + 1 };
      await this.db.repo(Post).update({ id }, { ...edited, source: change.body, html, photos, mentions });
      const words = excerpt(change.body);
      await this.store.requote(id, words);
      const shown = { excerpt: words, cover: coverOf(photos), photoCount: photos.length };
      const fresh = mentions.map((m) => m.id).filter((m) => !post.mentions.some((old) => old.id === m));
      await this.store.raise(actor, thread, postEdited, { postId: id, mentions: fresh }, post.floor === 1 ? shown : {});
    });
  }

  /** What the post no longer shows is kept for its history, where only author and staff find it. */
  private async putAway(post: Post, photos: readonly Photo[]): Promise<void> {
    const edited = { ...post, version: post.version + 1 };
    const gone = post.photos.filter(({ id }) => !photos.some((photo) => photo.id === id));
    await this.store.renew(edited, photos);
    await this.store.shown(edited, gone, true);
  }

  /** Leaves a tombstone where the post was; its floor stays. @throws forum/post-not-found, forum/not-yours, forum/deleted, forum/opening-post */
  delete(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      const { thread, post } = await this.store.lockPost(actor, id);
      if (post.deletedAt !== null || thread.deletedAt !== null) throw new Problem('forum/deleted');
      if (post.floor === 1) throw new Problem('forum/opening-post');
      if (!postPolicy.delete(actor, factsOf(thread), post)) throw new Problem('forum/not-yours');
      const photos = await this.store.shown(post, post.photos, true);
      await this.db.repo(Post).update({ id }, { deletedAt: this.clock.now(), deletedBy: actor.id, photos });
      await this.store.requote(id, null);
      await this.counted(post, -1);
      const data = { postId: id, byStaff: post.authorId !== actor.id };
      await this.store.raise(actor, thread, postDeleted, data, { replyCount: thread.replyCount - 1 });
    });
  }

  /** Takes a deletion back. @throws forum/post-not-found, forum/not-deleted, forum/restore-too-late, forum/not-yours */
  restore(actor: Actor, id: string): Promise<void> {
    return this.db.tx(async () => {
      const { thread, post } = await this.store.lockPost(actor, id);
      if (thread.deletedAt !== null) throw new Problem('forum/deleted');
      if (post.deletedAt === null) throw new Problem('forum/not-deleted');
      if (!postPolicy.restore(actor, factsOf(thread), post, this.clock.now())) throw refusedRestore(actor, post);
      const photos = await this.store.shown(post, post.photos, thread.audience !== 'public');
      await this.db.repo(Post).update({ id }, { deletedAt: null, deletedBy: null, photos });
      await this.store.requote(id, excerpt(post.source));
      await this.counted(post, 1);
      await this.store.raise(actor, thread, postRestored, { postId: id }, { replyCount: thread.replyCount + 1 });
    });
  }

  /** The floor's own number of replies. */
  private async counted(post: Post, by: 1 | -1): Promise<void> {
    if (post.parentId !== null) await this.db.repo(Post).increment({ id: post.parentId }, 'replies', by);
  }
}
