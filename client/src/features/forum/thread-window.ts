/** The part of a thread that is on the page: grows at both ends, takes live posts in, knows what is new below. */
import { computed, ref, shallowRef, triggerRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { api, body } from '@/api/client';
import { pageReply } from '@/api/page-data';
import { ApiProblem } from '@/api/problem';
import type { Got } from '@/api/queries';
import type { LiveMessage } from '@/live';

export type ThreadPage = Got<'/api/v1/threads/{id}'>;
export type Thread = ThreadPage['thread'];
export type Post = ThreadPage['posts']['items'][number];
export type PostFace = Post['face'];
type Where = { from?: 'unread' | number; after?: string; before?: string; author?: string; order?: 'asc' | 'desc' };

/** What the page shows of the thread, to be put there again. */
export interface Shown {
  thread: Thread;
  posts: Post[];
  previous: string | null;
  next: string | null;
  below: number;
  asked: Where;
}

export interface ThreadWindow {
  thread: ShallowRef<Thread | null>;
  posts: ShallowRef<Post[]>;
  loading: Ref<'first' | 'before' | 'after' | null>;
  error: ShallowRef<unknown>;
  hasBefore: ComputedRef<boolean>;
  hasAfter: ComputedRef<boolean>;
  /** Posts that came while the end of the thread was not on the page. */
  below: Ref<number>;
  open: (where: Where) => Promise<void>;
  before: () => Promise<void>;
  after: () => Promise<void>;
  take: (post: Post) => void;
  hear: (message: LiveMessage) => void;
  /** The same part again, as it is now; what is not there any more, or not for this reader, leaves the page. */
  refetch: () => Promise<void>;
  shown: () => Shown | null;
  restore: (shown: Shown) => void;
}

export function useThreadWindow(id: () => string): ThreadWindow {
  const thread = shallowRef<Thread | null>(null);
  const posts = shallowRef<Post[]>([]);
  const error = shallowRef<unknown>(null);
  const loading = ref<'first' | 'before' | 'after' | null>(null);
  const previous = ref<string | null>(null);
  const next = ref<string | null>(null);
  const below = ref(0);
  let asked: Where = {};

  const fetchThread = (query: Where): Promise<ThreadPage> =>
    body(api.GET('/api/v1/threads/{id}', { params: { path: { id: id() }, query } }));
  const fetchPosts = (query: Where): Promise<ThreadPage['posts']> =>
    body(api.GET('/api/v1/threads/{id}/posts', { params: { path: { id: id() }, query } }));
  async function during(what: 'first' | 'before' | 'after', work: () => Promise<void>): Promise<void> {
    if (loading.value) return;
    loading.value = what;
    error.value = null;
    try {
      await work();
    } catch (failure) {
      error.value = failure;
    } finally {
      loading.value = null;
    }
  }

  const open = (where: Where): Promise<void> =>
    during('first', async () => {
      asked = where;
      const plain = Object.keys(where).length === 0;
      // the server put the first page into the HTML; it is good for the first look only
      const given = plain && !thread.value ? pageReply(`/api/v1/threads/${id()}`) : undefined;
      const page = given ? (given.body as ThreadPage) : await fetchThread(where);
      thread.value = page.thread;
      posts.value = page.posts.items;
      previous.value = page.posts.previous;
      next.value = page.posts.next;
      below.value = 0;
    });
  const filters = (): Where => ({
    ...(asked.author ? { author: asked.author } : {}),
    ...(asked.order ? { order: asked.order } : {}),
  });
  const after = (): Promise<void> =>
    during('after', async () => {
      if (!next.value) return;
      const page = await fetchPosts({ ...filters(), after: next.value });
      next.value = page.next;
      merge(page.items, 'end');
      if (!next.value) below.value = 0;
    });
  const before = (): Promise<void> =>
    during('before', async () => {
      if (!previous.value) return;
      const page = await fetchPosts({ ...filters(), before: previous.value });
      previous.value = page.previous;
      merge(page.items, 'start');
    });
  function merge(items: readonly Post[], at: 'start' | 'end'): void {
    const known = new Set(posts.value.map((post) => post.face.id));
    const fresh = items.filter((post) => !known.has(post.face.id));
    posts.value = at === 'end' ? [...posts.value, ...fresh] : [...fresh, ...posts.value];
  }

  /** Puts a post where it belongs: over its older self, into its floor, or at the end. */
  function take(post: Post): void {
    const { face } = post;
    if (face.parentId) {
      takeInner(post);
      return;
    }
    const at = posts.value.findIndex((one) => one.face.id === face.id);
    if (at >= 0) {
      const kept = posts.value[at];
      posts.value = posts.value.with(at, {
        ...post,
        replies: post.replies.length ? post.replies : (kept?.replies ?? []),
      });
    } else if (asked.order === 'desc') posts.value = [post, ...posts.value];
    else if (next.value === null && !asked.author) posts.value = [...posts.value, post];
    else below.value++;
  }
  function takeInner(post: Post): void {
    const parent = posts.value.find((one) => one.face.id === post.face.parentId);
    if (!parent) return;
    const inner = { face: post.face, mine: post.mine };
    const at = parent.replies.findIndex((one) => one.face.id === post.face.id);
    if (at >= 0) parent.replies = parent.replies.with(at, inner);
    else {
      parent.replies = [...parent.replies, inner];
      parent.face = { ...parent.face, replyCount: parent.face.replyCount + 1 };
    }
    triggerRef(posts);
  }

  function hear({ type, view }: LiveMessage): void {
    const now = thread.value;
    if (!now) return;
    // a hint: the thread is not public, or its readers changed; each asks for what they may see
    if (!view) return void refetch();
    if (type === 'thread') {
      thread.value = { ...now, face: view as Thread['face'] };
      return;
    }
    const face = view as PostFace;
    const known = [...posts.value.flatMap((one) => [one, ...one.replies])].find((one) => one.face.id === face.id);
    const mine = known?.mine ?? { can: now.mine.can.includes('reply') ? (['reply'] as const).slice() : [] };
    take({ face: { ...face, replyCount: face.replyCount ?? 0 }, mine, replies: [] });
  }

  async function refetch(): Promise<void> {
    const first = posts.value[0]?.face.floor;
    const page = await fetchThread({ ...filters(), ...(first && first > 1 ? { from: first } : {}) }).catch(
      (failure: unknown) => {
        error.value = failure;
        if (failure instanceof ApiProblem && failure.status === 404) thread.value = null;
        return null;
      },
    );
    if (!page) return;
    thread.value = page.thread;
    if (page.posts.next === null || posts.value.length <= page.posts.items.length) {
      posts.value = page.posts.items;
      next.value = page.posts.next;
    } else page.posts.items.forEach(take);
  }

  const shown = (): Shown | null =>
    thread.value && {
      ...{ thread: thread.value, posts: posts.value, asked },
      ...{ previous: previous.value, next: next.value, below: below.value },
    };
  function restore(was: Shown): void {
    ({ asked } = was);
    [thread.value, posts.value] = [was.thread, was.posts];
    [previous.value, next.value, below.value] = [was.previous, was.next, was.below];
  }

  return {
    thread,
    posts,
    loading,
    error,
    hasBefore: computed(() => previous.value !== null),
    hasAfter: computed(() => next.value !== null),
    below,
    open,
    before,
    after,
    take,
    hear,
    refetch,
    shown,
    restore,
  };
}
