/** Who may read, write and moderate in the forum: the only place where it is decided. Its SQL twin is `visible`. */
import type { Actor } from '../../platform/policy/index.js';
import type { Audience, Badge, PostAction, ThreadAction } from './forum.schema.js';
import { POST_ACTIONS, THREAD_ACTIONS } from './forum.schema.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the rules about a thread need to know. */
export interface ThreadFacts {
  /** Path of its community. */
  place: string;
  authorId: string;
  audience: Audience;
  closed: boolean;
  deletedAt: Date | null;
  deletedBy: string | null;
}
export interface PostFacts {
  authorId: string;
  /** 1 is the opening post, which goes with its thread. */
  floor: number | null;
  deletedAt: Date | null;
  deletedBy: string | null;
}

/** Lives here, works here, has said so, or belongs to a group of the community: whoever may speak in it. */
const belongs = (actor: Actor, community: string): boolean =>
  actor.id !== null &&
  (actor.home === community ||
    actor.grants.some(
      (g) =>
        (!g.subject || g.subject.kind === 'group') && (community.startsWith(g.path) || g.path.startsWith(community)),
    ));

const own = (actor: Actor, row: { authorId: string }): boolean => actor.id !== null && actor.id === row.authorId;
const party = (actor: Actor, thread: ThreadFacts): boolean => own(actor, thread) || actor.works(thread.place);

/** Staff always; an author takes back their own deletion for a day. */
const mayRestore = (actor: Actor, place: string, row: PostFacts | ThreadFacts, now: Date): boolean =>
  row.deletedAt !== null &&
  (actor.works(place) ||
    (own(actor, row) && row.deletedBy === actor.id && now.getTime() - row.deletedAt.getTime() < DAY_MS));

export const boardPolicy = {
  post: (actor: Actor, board: { place: string }): boolean => belongs(actor, board.place),
  change: (actor: Actor, place: string): boolean => actor.has('administrator', place),
};

export const threadPolicy = {
  read: (actor: Actor, thread: ThreadFacts): boolean =>
    (thread.audience === 'public' && thread.deletedAt === null) || party(actor, thread),
  reply: (actor: Actor, thread: ThreadFacts): boolean =>
    thread.deletedAt === null &&
    threadPolicy.read(actor, thread) &&
    belongs(actor, thread.place) &&
    (!thread.closed || actor.works(thread.place)),
  edit: (actor: Actor, thread: ThreadFacts): boolean => thread.deletedAt === null && party(actor, thread),
  delete: (actor: Actor, thread: ThreadFacts): boolean => thread.deletedAt === null && party(actor, thread),
  restore: (actor: Actor, thread: ThreadFacts, now: Date): boolean => mayRestore(actor, thread.place, thread, now),
  audience: (actor: Actor, thread: ThreadFacts): boolean => thread.deletedAt === null && party(actor, thread),
  moderate: (actor: Actor, thread: ThreadFacts): boolean => thread.deletedAt === null && actor.works(thread.place),
};

/**
 * The rule about replying for a statement that decides on rows it has just locked: one bit for each state that a thread at this
 * place can be in. The bit's number: 1 public + 2 closed + 4 one's own + 8 deleted.
 */
export function replyStates(actor: Actor, place: string): number {
  let states = 0;
  for (let state = 0; state < 16; state++) {
    const facts: ThreadFacts = {
      place,
      authorId: state & 4 ? (actor.id ?? '') : '',
      audience: state & 1 ? 'public' : 'author-and-staff',
      closed: Boolean(state & 2),
      deletedAt: state & 8 ? new Date(0) : null,
      deletedBy: null,
    };
    if (threadPolicy.reply(actor, facts)) states |= 1 << state;
  }
  return states;
}

export const postPolicy = {
  /** Nobody rewrites another's words, staff neither. */
  edit: (actor: Actor, thread: ThreadFacts, post: PostFacts): boolean =>
    thread.deletedAt === null && post.deletedAt === null && own(actor, post),
  delete: (actor: Actor, thread: ThreadFacts, post: PostFacts): boolean =>
    thread.deletedAt === null &&
    post.floor !== 1 &&
    post.deletedAt === null &&
    (own(actor, post) || actor.works(thread.place)),
  restore: (actor: Actor, thread: ThreadFacts, post: PostFacts, now: Date): boolean =>
    thread.deletedAt === null && mayRestore(actor, thread.place, post, now),
  history: (actor: Actor, thread: ThreadFacts, post: PostFacts): boolean =>
    own(actor, post) || actor.works(thread.place),
};

/** What the actor was to the community, as shown beside their name. */
export function badgeOf(actor: Actor, community: string): Badge {
  if (actor.works(community)) return 'staff';
  const here = actor.grants.filter((g) => !g.subject && (community.startsWith(g.path) || g.path.startsWith(community)));
  if (here.some((g) => g.role === 'member')) return 'member';
  return here.length > 0 ? 'resident' : 'unconfirmed';
}

/** What the client offers on a thread; `forced`: the board decides who sees it. */
export function threadActions(actor: Actor, thread: ThreadFacts & { forced: boolean }, now: Date): ThreadAction[] {
  if (actor.guest) return [];
  const may: Record<ThreadAction, boolean> = {
    reply: threadPolicy.reply(actor, thread),
    edit: threadPolicy.edit(actor, thread),
    delete: threadPolicy.delete(actor, thread),
    restore: threadPolicy.restore(actor, thread, now),
    audience: !thread.forced && threadPolicy.audience(actor, thread),
    pin: threadPolicy.moderate(actor, thread),
    close: threadPolicy.moderate(actor, thread),
    move: threadPolicy.moderate(actor, thread),
  };
  return THREAD_ACTIONS.filter((action) => may[action]);
}

/** What the client offers on each post of one thread: what is the same for all of them is decided once. */
export function postActions(actor: Actor, thread: ThreadFacts, now: Date): (post: PostFacts) => PostAction[] {
  if (actor.guest) return () => [];
  const reply = threadPolicy.reply(actor, thread);
  const works = actor.works(thread.place);
  const stranger: PostAction[] = reply ? ['reply'] : [];
  return (post) => {
    if (!works && !own(actor, post)) return post.deletedAt === null ? stranger : [];
    const may: Record<PostAction, boolean> = {
      reply: reply && post.deletedAt === null,
      edit: postPolicy.edit(actor, thread, post),
      delete: postPolicy.delete(actor, thread, post),
      restore: postPolicy.restore(actor, thread, post, now),
      history: postPolicy.history(actor, thread, post),
    };
    return POST_ACTIONS.filter((action) => may[action]);
  };
}
