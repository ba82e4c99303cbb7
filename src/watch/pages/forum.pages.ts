/** First views of the forum's pages: the forum's own queries, put where the client will look for them. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/policy/index.js';
import { BoardQueries, ListQueries, PageQueries, ViewCounts, type ThreadPage } from '../../commons/forum/index.js';
import type { Language, Page } from './page.html.js';
import { boardBody, largest, plain, threadBody } from './page.words.js';

@Injectable()
export class ForumPages {
  constructor(
    private readonly boards: BoardQueries,
    private readonly lists: ListQueries,
    private readonly threads: PageQueries,
    private readonly views: ViewCounts,
  ) {}

  /** @throws forum/board-not-found */
  async board(actor: Actor, id: string, language: Language): Promise<Page> {
    const [board, list] = await Promise.all([this.boards.one(actor, id), this.lists.ofBoard(actor, id, 'last', {})]);
    const { face } = board;
    return {
      title: `${face.name[language]} · ${face.community.name}`,
      description: face.description,
      canonical: `/boards/${id}`,
      image: largest(list.items.flatMap((item) => item.face.photos)),
      type: 'website',
      draws: { page: 'forum/BoardPage', words: ['forum', 'cases'] },
      replies: { [`/api/v1/boards/${id}`]: board, [`/api/v1/boards/${id}/threads`]: list },
      body: boardBody(board, list.items, language),
    };
  }

  /** Counts a look. @throws forum/thread-not-found */
  async thread(actor: Actor, id: string, language: Language): Promise<Page> {
    const page = await this.threads.page(actor, id, {});
    this.views.count(id);
    const { face } = page.thread;
    const open = face.audience === 'public' && !face.deleted;
    const opening = page.posts.items[0]?.face;
    return {
      title: `${face.title} · ${face.community.name}`,
      description: open ? plain(opening?.html ?? '') : '',
      canonical: open ? `/threads/${id}` : null,
      image: open ? largest(opening?.photos ?? []) : null,
      type: 'article',
      draws: { page: 'forum/ThreadPage', words: ['forum', 'media', 'cases'] },
      replies: { [`/api/v1/threads/${id}`]: wordless(page) },
      body: threadBody(page, language),
    };
  }
}

/** Without the words of its posts: they stand in the page's body, and the client takes them from there. */
const wordless = ({ thread, posts }: ThreadPage): object => ({
  thread,
  posts: { ...posts, items: posts.items.map((post) => ({ ...post, face: { ...post.face, html: null } })) },
});
