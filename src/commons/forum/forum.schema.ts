/** What boards, threads and posts look like on the wire. */
import { z } from 'zod';
import { photoInputs, photoSchema } from '../../ground/media/index.js';
import { id, moment, pageOf, paging } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

export const AUDIENCES = ['public', 'author-and-staff'] as const;
export const audience = z.enum(AUDIENCES);
export type Audience = z.infer<typeof audience>;
export const pillar = z.enum(['members', 'culture', 'services', 'aid']);
export type Pillar = z.infer<typeof pillar>;
/** What somebody was to the community when they wrote: shown beside the name. `unconfirmed` 未认证: says they live here. */
export const badge = z.enum(['staff', 'member', 'resident', 'unconfirmed']);
export type Badge = z.infer<typeof badge>;

const count = z.number().int().min(0);
const version = z.number().int();
const cursor = z.string().max(200);
const LIMITS = { title: 80, body: 20_000, photos: 9, mentions: 10 };

/* Boards */
const icon = z.string().regex(/^[a-z0-9-]{1,40}$/);
const boardName = z.strictObject({ zh: text(20), en: text(40) });
export const boardFace = z.strictObject({
  id,
  community: z.strictObject({ id, name: z.string(), path: z.string() }),
  name: z.strictObject({ zh: z.string(), en: z.string() }),
  description: z.string(),
  /** Name of a lucide icon. */
  icon: z.string(),
  pillar,
  /** What every thread here is; null: whoever posts chooses. */
  audience: audience.nullable(),
  position: z.number().int(),
  /** Whose board it is, such as a group's; null: the community's. */
  owner: z.strictObject({ kind: z.string(), id }).nullable(),
  /** Public threads that were not deleted. */
  threadCount: count,
  version,
});
export const boardMine = z.strictObject({
  can: z.array(z.enum(['post', 'change'])),
  /** Threads one has opened in which something new was written since. */
  unread: count,
});
export const boardView = z.strictObject({ face: boardFace, mine: boardMine });
export type BoardView = z.infer<typeof boardView>;
export const boardList = pageOf(boardView);
export const newBoard = z.strictObject({
  name: boardName,
  description: text(200, 0).optional(),
  icon: icon.optional(),
  pillar,
  audience: audience.nullish(),
});
export type NewBoard = z.infer<typeof newBoard>;
export const boardChange = z.strictObject({
  version,
  name: boardName.optional(),
  description: text(200, 0).optional(),
  icon: icon.optional(),
  pillar: pillar.optional(),
  audience: audience.nullish(),
});
export type BoardChange = z.infer<typeof boardChange>;
/** All boards of the community in their new order. */
export const boardOrder = z.strictObject({ boards: z.array(id).min(1).max(100) });

/* Threads */
export const author = z.strictObject({ id, name: z.string(), badge });
const boardRef = z.strictObject({ id, name: z.strictObject({ zh: z.string(), en: z.string() }), pillar });
const spot = z.strictObject({ id, path: z.string(), name: z.string() });
/** What a feature above fixed to the thread, such as a case: changes live. `card` is public and its kind's own. */
export const attachment = z.strictObject({
  kind: z.string(),
  id,
  state: z.string(),
  card: z.record(z.string(), z.unknown()),
});
export type Attachment = z.infer<typeof attachment>;

const threadCore = {
  id,
  board: boardRef,
  title: z.string(),
  author,
  audience,
  category: z.string().nullable(),
  /** The building or other place it is about. */
  place: spot.nullable(),
  attachments: z.array(attachment),
  pinned: z.boolean(),
  closed: z.boolean(),
  /** Floors and replies within floors, the opening post not counted. */
  replyCount: count,
  viewCount: count,
  createdAt: moment,
  lastReplyAt: moment,
};
/** A thread in a list: its first words and pictures. */
export const threadSummary = z.strictObject({
  ...threadCore,
  excerpt: z.string(),
  /** The first three. */
  photos: z.array(photoSchema),
  photoCount: count,
});
export const threadItem = z.strictObject({
  face: threadSummary,
  /** `unread`: posts written since one last read here; null when one has never opened it. */
  mine: z.strictObject({ unread: count.nullable() }),
});
export type ThreadItem = z.infer<typeof threadItem>;
export const threadList = pageOf(threadItem);

export const threadFace = z.strictObject({
  ...threadCore,
  community: z.strictObject({ id, name: z.string(), path: z.string() }),
  /** The thread's own number: every change raises it. The live room and catching up count by it. */
  seq: count,
  /** Highest floor given so far. */
  floors: count,
  deleted: z.boolean(),
  version,
});
export const THREAD_ACTIONS = ['reply', 'edit', 'delete', 'restore', 'audience', 'pin', 'close', 'move'] as const;
export type ThreadAction = (typeof THREAD_ACTIONS)[number];
export const threadMine = z.strictObject({
  can: z.array(z.enum(THREAD_ACTIONS)),
  /** Highest `seq` one has read; null when one has never read here. */
  readSeq: count.nullable(),
  unread: count.nullable(),
});

/* Posts */
/** `excerpt` is null when what was quoted has been deleted. */
export const quote = z.strictObject({
  id,
  floor: count.nullable(),
  author: z.string(),
  excerpt: z.string().nullable(),
});
export const mention = z.strictObject({ id, name: z.string() });
const postCore = {
  id,
  threadId: id,
  /** 1 is the opening post; null: a reply within the floor of `parentId`. */
  floor: count.nullable(),
  parentId: id.nullable(),
  seq: count,
  /** Null when the post was deleted: then there is no text and no photo either. */
  author: author.nullable(),
  /** Safe HTML; `a[data-account]` are mentions. */
  html: z.string(),
  photos: z.array(photoSchema),
  quote: quote.nullable(),
  createdAt: moment,
  editedAt: moment.nullable(),
  deleted: z.boolean(),
  version,
};
export const innerFace = z.strictObject(postCore);
export const postFace = z.strictObject({
  ...postCore,
  /** Replies within this floor; the first three come along. */
  replyCount: count,
});
export type PostFace = z.infer<typeof postFace>;
export const POST_ACTIONS = ['reply', 'edit', 'delete', 'restore', 'history'] as const;
export type PostAction = (typeof POST_ACTIONS)[number];
export const postMine = z.strictObject({ can: z.array(z.enum(POST_ACTIONS)) });
export const innerView = z.strictObject({ face: innerFace, mine: postMine });
export const postView = z.strictObject({ face: postFace, mine: postMine, replies: z.array(innerView) });
export type PostView = z.infer<typeof postView>;
export const innerPage = pageOf(innerView);
/** `next` goes on in the asked order, `previous` back. */
export const postPage = z.strictObject({
  items: z.array(postView),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});
export const threadHead = z.strictObject({ face: threadFace, mine: threadMine });
export type ThreadHead = z.infer<typeof threadHead>;
export const threadPage = z.strictObject({
  thread: threadHead,
  posts: postPage,
});
export type ThreadPage = z.infer<typeof threadPage>;
/** What somebody wrote, as they wrote it, for the editor and the history. */
export const postSource = z.strictObject({
  id,
  title: z.string().nullable(),
  body: z.string(),
  photos: z.array(photoSchema),
  mentions: z.array(mention),
  version,
});
export type PostSource = z.infer<typeof postSource>;
export const revisionPage = pageOf(
  z.strictObject({
    version,
    title: z.string().nullable(),
    body: z.string(),
    html: z.string(),
    photos: z.array(photoSchema),
    /** Who wrote this version, and when. */
    editor: z.strictObject({ id, name: z.string() }),
    at: moment,
  }),
);

/* Requests */
const written = {
  /** Markdown. May be empty when there are photos. */
  body: text(LIMITS.body, 0),
  photos: photoInputs(LIMITS.photos).optional(),
  /** Accounts of the community that `@name` in the body stands for. */
  mentions: z.array(id).max(LIMITS.mentions).optional(),
};
const saysSomething = (post: { body: string; photos?: unknown[] | undefined }): boolean =>
  post.body.trim() !== '' || (post.photos?.length ?? 0) > 0;
const EMPTY = { path: ['body'], params: { error: 'field/required' } };

export const newThread = z
  .strictObject({
    /** Minted by the client (uuid v7), so that a second tap is the same thread. */
    id,
    boardId: id,
    title: text(LIMITS.title),
    ...written,
    audience: audience.optional(),
    category: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/)
      .optional(),
    placeId: id.optional(),
  })
  .refine(saysSomething, EMPTY);
export type NewThread = z.infer<typeof newThread>;
/** Title and category: author and staff. Board: staff. Audience: author and staff. */
export const threadChange = z.strictObject({
  version,
  title: text(LIMITS.title).optional(),
  category: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .nullish(),
  placeId: id.nullish(),
  audience: audience.optional(),
  boardId: id.optional(),
});
export type ThreadChange = z.infer<typeof threadChange>;
export const newPost = z
  .strictObject({
    /** Minted by the client (uuid v7), so that a second tap is the same post. */
    id,
    ...written,
    /** The floor it answers within. Without: a new floor. */
    parentId: id.optional(),
    quoteId: id.optional(),
  })
  .refine(saysSomething, EMPTY);
export type NewPost = z.infer<typeof newPost>;
export const postChange = z.strictObject({ version, ...written }).refine(saysSomething, EMPTY);
export type PostChange = z.infer<typeof postChange>;
export const readMark = z.strictObject({ seq: count.max(2_147_483_647) });

export const threadFilter = z.strictObject({ ...paging, sort: z.enum(['last', 'new', 'hot']).optional() });
export const feedFilter = z.strictObject({ ...paging, sort: z.enum(['hot', 'new', 'building']).optional() });
export const ownFilter = z.strictObject(paging);
/** Where in a thread: at a floor (or the first after it), at the first unread, or after or before a cursor. */
export const postFilter = z.strictObject({
  from: z.union([z.literal('unread'), z.coerce.number().int().min(1).max(1_000_000_000)]).optional(),
  after: cursor.optional(),
  before: cursor.optional(),
  /** Only posts of this account. */
  author: id.optional(),
  order: z.enum(['asc', 'desc']).optional(),
  size: paging.size,
});
export type PostFilter = z.infer<typeof postFilter>;
export const innerFilter = z.strictObject(paging);

/* Drafts */
export const draftParam = z.strictObject({ key: z.string().regex(/^[\w:.-]{1,80}$/) });
export const draftInput = z.strictObject({ body: z.record(z.string(), z.unknown()) });
export const draftView = z.strictObject({
  key: z.string(),
  body: z.record(z.string(), z.unknown()),
  version,
  savedAt: moment,
});
export type DraftView = z.infer<typeof draftView>;
/** Whoever starts to write asks whether something was kept: nothing is no error. */
export const draftFound = z.strictObject({ draft: draftView.nullable() });
