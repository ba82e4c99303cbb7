/** The door of the forum: boards, threads, posts; what features above fix to a thread. */
import { Module } from '@nestjs/common';
import { MediaModule } from '../../ground/media/index.js';
import { PlacesModule } from '../../ground/places/index.js';
import { BoardQueries } from './board.queries.js';
import { BoardsController } from './boards.controller.js';
import { BoardsService } from './boards.service.js';
import { DraftsController } from './drafts.controller.js';
import { GroupBoards } from './group.boards.js';
import { ForumHints, ForumRooms, ThreadNews } from './forum.live.js';
import { ForumViews } from './forum.rows.js';
import { ForumService } from './forum.service.js';
import { ListQueries } from './list.queries.js';
import { PageQueries } from './page.queries.js';
import { PostQueries } from './post.queries.js';
import { PostsController } from './posts.controller.js';
import { PostsService } from './posts.service.js';
import { ReadingService } from './reading.service.js';
import { RepliesService } from './replies.service.js';
import { ReplyExtras } from './reply.extras.js';
import { ThreadStore } from './thread.store.js';
import { ThreadsController } from './threads.controller.js';
import { ThreadsService } from './threads.service.js';
import { ViewCounts } from './view-counts.js';
import { Writing } from './writing.js';

export { Board } from './board.entity.js';
export { BoardQueries } from './board.queries.js';
export { BoardsService } from './boards.service.js';
export * from './forum.events.js';
export { badgeOf, boardPolicy, postPolicy, threadPolicy, type PostFacts, type ThreadFacts } from './forum.policy.js';
export { readerOf, visible, type Reader } from './forum.rows.js';
export {
  attachment,
  audience,
  boardList,
  threadList,
  threadPage,
  type Attachment,
  type Audience,
  type BoardView,
  type NewPost,
  type NewThread,
  type PostFilter,
  type ThreadItem,
  type ThreadPage,
} from './forum.schema.js';
export { ForumService, type Card, type Opener } from './forum.service.js';
export { ListQueries } from './list.queries.js';
export { PageQueries } from './page.queries.js';
export { Draft, Post, PostRevision } from './post.entity.js';
export { PostQueries } from './post.queries.js';
export { PostsService } from './posts.service.js';
export { ReadingService } from './reading.service.js';
export { RepliesService } from './replies.service.js';
export { ReadMark, Thread, type Spot } from './thread.entity.js';
export { ThreadsService } from './threads.service.js';
export { ViewCounts } from './view-counts.js';

const offered = [
  BoardQueries,
  BoardsService,
  ForumService,
  ListQueries,
  PageQueries,
  PostQueries,
  PostsService,
  ReadingService,
  RepliesService,
  ThreadsService,
  ViewCounts,
];

@Module({
  imports: [PlacesModule, MediaModule],
  controllers: [BoardsController, ThreadsController, PostsController, DraftsController],
  providers: [
    ...offered,
    ForumHints,
    ForumRooms,
    ForumViews,
    GroupBoards,
    ReplyExtras,
    ThreadNews,
    ThreadStore,
    Writing,
  ],
  exports: offered,
})
export class ForumModule {}
