/** What some replies bring along: mentions, a quote, photos. Looked up under the thread's lock, by those who may read it. */
import { Injectable } from '@nestjs/common';
import type { Photo } from '../../ground/media/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { excerpt } from '../../platform/text/index.js';
import type { NewPost } from './forum.schema.js';
import type { Mention, Quote } from './post.entity.js';
import { ThreadStore } from './thread.store.js';
import { Writing } from './writing.js';

const quotable = statement<Quote & { source: string }, { id: string; thread: string }>(
  'post-quotable',
  sql`select p.id, p.floor, a.name as author, p.source from post p join account a on a.id = p.author_id
      where p.id = ${p('id')}::uuid and p.thread_id = ${p('thread')}::uuid and p.deleted_at is null`,
);

export interface Extras {
  mentions: Mention[];
  quote: Quote | null;
  photos: Photo[];
}
export const NO_EXTRAS: Extras = { mentions: [], quote: null, photos: [] };

/** Whether a reply brings anything along. */
export const hasExtras = ({ mentions, photos, quoteId }: NewPost): boolean =>
  Boolean(mentions?.length || photos?.length || quoteId !== undefined);

@Injectable()
export class ReplyExtras {
  constructor(
    private readonly db: Db,
    private readonly store: ThreadStore,
    private readonly writing: Writing,
  ) {}

  /** @throws forum/thread-not-found, forum/no-such-quote, forum/not-mentionable, media/not-found */
  async of(actor: Actor, threadId: string, order: NewPost): Promise<Extras> {
    const thread = await this.store.lock(actor, threadId);
    return {
      mentions: await this.writing.people(order.mentions, thread.placePath),
      quote: order.quoteId === undefined ? null : await this.quoted(order.quoteId, threadId),
      photos: await this.store.attach(actor, order.id, order.photos, thread.audience),
    };
  }

  private async quoted(id: string, thread: string): Promise<Quote> {
    const found = await this.db.row(quotable, { id, thread });
    if (!found) throw new Problem('forum/no-such-quote', { field: 'quoteId' });
    const { source, ...quote } = found;
    return { ...quote, excerpt: excerpt(source) };
  }
}
