/** The forum's rooms: a thread's readers get the views themselves, broad rooms get hints, those who lost the right go. */
import { Injectable } from '@nestjs/common';
import { PlaceQueries } from '../../ground/places/index.js';
import { Clock } from '../../platform/clock/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import type { EventDefinition, EventRecord } from '../../platform/events/index.js';
import { LiveGateway, Rooms, type Message } from '../../platform/live/index.js';
import { guest } from '../../platform/policy/index.js';
import {
  audienceChanged,
  cardChanged,
  postDeleted,
  postEdited,
  postRestored,
  replyPosted,
  threadChanged,
  threadDeleted,
  threadPosted,
  threadRestored,
} from './forum.events.js';
import { threadPolicy, type ThreadFacts } from './forum.policy.js';
import { ForumViews } from './forum.rows.js';
import type { Audience } from './forum.schema.js';
import { PageQueries } from './page.queries.js';
import { PostQueries } from './post.queries.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

interface Where {
  boardId: string;
  audience: Audience;
}
type Told<More = object> = EventRecord<Where & More>;

const facts = statement<ThreadFacts & { seq: number }, { id: string }>(
  'thread-facts',
  sql`select seq, place_path as place, author_id as "authorId", audience, closed, deleted_at as "deletedAt",
        deleted_by as "deletedBy" from thread where id = ${p('id')}::uuid`,
);
const boardThere = statement<{ id: string }, { id: string }>(
  'board-there',
  sql`select id from board where id = ${p('id')}::uuid`,
);
const communityAt = statement<{ id: string }, { path: string }>(
  'community-at',
  sql`select id from place where path = ${p('path')}`,
);

@Injectable()
export class ForumRooms {
  constructor(
    private readonly db: Db,
    private readonly places: PlaceQueries,
    rooms: Rooms,
  ) {
    rooms.room('thread', {
      enter: async (actor, id) => {
        const thread = UUID.test(id) ? await this.db.row(facts, { id }) : undefined;
        return thread && threadPolicy.read(actor, thread) ? { seq: thread.seq } : null;
      },
    });
    rooms.room('board', {
      enter: async (_, id) => (UUID.test(id) && (await this.db.row(boardThere, { id })) ? { seq: null } : null),
    });
    rooms.room('community', { enter: async (_, id) => ((await this.community(id)) ? { seq: null } : null) });
    rooms.room('community-staff', {
      enter: async (actor, id) => {
        const place = await this.community(id);
        return place && actor.works(place.path) ? { seq: null } : null;
      },
    });
  }

  private async community(id: string): Promise<{ path: string } | undefined> {
    const place = UUID.test(id) ? await this.places.one(id) : undefined;
    return place?.kind === 'community' ? place : undefined;
  }
}

/** What readers of a thread see of each event: the view, built once; in a thread that is not public only that something happened. */
@Injectable()
export class ThreadNews {
  constructor(
    private readonly rooms: Rooms,
    private readonly views: ForumViews,
    private readonly posts: PostQueries,
    private readonly pages: PageQueries,
    private readonly clock: Clock,
  ) {
    const post = async (event: Told<{ postId: string }>) => {
      const row = event.data.audience === 'public' ? await this.posts.row(event.data.postId) : undefined;
      // Asked of the row: the thread may have become private since.
      return row?.audience === 'public' ? this.views.post(row, null) : null;
    };
    this.tell(replyPosted, 'post', post);
    this.tell(postEdited, 'edit', post);
    this.tell(postDeleted, 'remove', post);
    this.tell(postRestored, 'restore', post);
    const head = async (event: Told) => {
      const row = event.data.audience === 'public' ? await this.pages.row(event.subject.id) : undefined;
      return row?.audience === 'public' && row.deletedAt === null
        ? this.views.head(row, guest(), this.clock.now()).face
        : null;
    };
    this.tell(threadChanged, 'thread', head);
    this.tell(cardChanged, 'thread', head);
    this.tell(threadRestored, 'thread', head);
    this.tell(threadPosted, 'thread', head);
    this.tell(audienceChanged, 'audience', () => Promise.resolve(null));
    this.tell(threadDeleted, 'gone', () => Promise.resolve(null));
  }

  private tell<Data extends Where>(
    definition: EventDefinition<Data>,
    type: string,
    view: (event: EventRecord<Data>) => Promise<unknown>,
  ): void {
    this.rooms.project(definition, async (event): Promise<Message[]> => {
      const room = `thread:${event.subject.id}`;
      if (!this.rooms.occupied(room)) return [];
      return [{ room, seq: event.seq, type, view: await view(event) }];
    });
  }
}

/** Broad rooms hear that a list changed; whoever may no longer read a thread leaves its room at once. */
@Injectable()
export class ForumHints {
  /** Which community a path is: never changes while it stands. */
  private readonly communities = new Map<string, string>();

  constructor(
    private readonly db: Db,
    rooms: Rooms,
    gateway: LiveGateway,
  ) {
    const hint = (event: Told) => this.hint(event);
    rooms.project(threadPosted, hint);
    rooms.project(replyPosted, hint);
    rooms.project(threadChanged, hint);
    rooms.project(threadDeleted, hint);
    rooms.project(threadRestored, hint);
    rooms.project(cardChanged, hint);
    // To whoever loses sight of it, too.
    rooms.project(audienceChanged, (event) => this.hint({ ...event, data: { ...event.data, audience: 'public' } }));
    const recheck = (event: Told) => gateway.recheckRoom(`thread:${event.subject.id}`);
    rooms.observe(audienceChanged, recheck);
    rooms.observe(threadDeleted, recheck);
  }

  private async hint({ place, data }: Told): Promise<Message[]> {
    const community = place === null ? undefined : await this.community(place);
    if (community === undefined) return [];
    const rooms = [`community-staff:${community}`];
    // What is private makes no sound elsewhere.
    if (data.audience === 'public') rooms.push(`board:${data.boardId}`, `community:${community}`);
    return rooms.map((room) => ({ room, seq: null, type: 'threads', view: null }));
  }

  private async community(path: string): Promise<string | undefined> {
    const known = this.communities.get(path) ?? (await this.db.row(communityAt, { path }))?.id;
    if (known !== undefined) this.communities.set(path, known);
    return known;
  }
}
