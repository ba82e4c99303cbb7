import fc from 'fast-check';
import { threadPolicy, type ThreadFacts } from '../../src/commons/forum/index.js';
import { readerOf, visible } from '../../src/commons/forum/index.js';
import { newId, p, sql, statement } from '../../src/platform/db/index.js';
import { Actor, type Role } from '../../src/platform/policy/index.js';
import { refusal } from '../world/browser.js';
import { statementsOf } from '../world/statements.js';
import { AT, BUILDING, Square, type Person } from './square.js';

let square: Square;
let wang: Person;
let li: Person;

beforeAll(async () => {
  square = await Square.open();
  wang = await square.resident('王大爷');
  li = await square.resident('李阿姨');
});
afterAll(() => square.close());

/** Every page of a list, following its cursors. */
async function follow<T>(page: (after: string) => Promise<{ items: T[]; next: string | null }>): Promise<T[]> {
  const all: T[] = [];
  for (let after = ''; ;) {
    const { items, next } = await page(after);
    all.push(...items);
    if (next === null) return all;
    after = `&after=${next}`;
  }
}

describe('a thread of 300 floors', () => {
  let id: string;
  const floors = (page: { items: { face: { floor: number | null } }[] }): (number | null)[] =>
    page.items.map((i) => i.face.floor);
  const range = (from: number, to: number): number[] =>
    Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + (to > from ? i : -i));

  beforeAll(async () => {
    id = (await wang.posts(square.open, { title: '盖楼' })).thread.face.id;
    for (let floor = 2; floor <= 300; floor++) {
      const { face } = await (floor % 3 ? wang : li).replies(id, `第 ${floor} 楼`);
      if (floor === 150) await square.staff.browser.delete(`/api/v1/posts/${face.id}`);
    }
  }, 60_000);

  it('is read from the first floor to the last, each floor once', async () => {
    const all = await follow((after) => li.turns(id, `?size=50${after}`));
    expect(all.map((post) => post.face.floor)).toEqual(range(1, 300));
  });

  it('is read backwards from the last floor to the first', async () => {
    const all = await follow((after) => li.turns(id, `?size=50&order=desc${after}`));
    expect(all.map((post) => post.face.floor)).toEqual(range(300, 1));
  });

  it('opens at any floor and goes on in both directions', async () => {
    const { posts } = await li.reads(id, '?from=150');
    expect(floors(posts)).toEqual(range(150, 169));
    expect(posts.items[0]?.face.deleted).toBe(true);
    const before = await li.turns(id, `?before=${posts.previous ?? ''}`);
    expect(floors(before)).toEqual(range(130, 149));
    expect(floors(await li.turns(id, `?after=${before.next ?? ''}`))).toEqual(range(150, 169));
    const down = await li.turns(id, '?from=150&order=desc&size=5');
    expect(floors(down)).toEqual(range(150, 146));
    expect(floors(await li.turns(id, `?order=desc&size=5&before=${down.previous ?? ''}`))).toEqual(range(155, 151));
    const start = await li.turns(id, `?size=50&before=${(await li.turns(id, '?from=11')).previous ?? ''}`);
    expect([floors(start), start.previous]).toEqual([range(1, 10), null]);
  });

  it('leads back from past the end', async () => {
    const { posts } = await li.reads(id, '?from=900');
    expect([posts.items, posts.next]).toEqual([[], null]);
    expect(floors(await li.turns(id, `?before=${posts.previous ?? ''}`))).toEqual(range(281, 300));
  });

  it('shows one author only', async () => {
    const all = await follow((after) => wang.turns(id, `?size=40&author=${li.id}${after}`));
    expect(all.map((post) => post.face.floor)).toEqual(range(1, 100).map((i) => i * 3));
    expect((await wang.turns(id, `?order=desc&size=1&author=${li.id}`)).items[0]?.face.floor).toBe(300);
  });

  it('opens at the first unread floor and counts what is unread', async () => {
    const reader = await square.resident('新读者');
    expect((await reader.reads(id, '?from=unread')).posts.items[0]?.face.floor).toBe(1);
    expect((await reader.list(`boards/${square.open}/threads`)).items[0]?.mine.unread).toBeNull();
    const { posts } = await reader.reads(id, '?from=200&size=5');
    await reader.browser.put(`/api/v1/threads/${id}/read`, { seq: posts.items[4]?.face.seq });
    await reader.browser.put(`/api/v1/threads/${id}/read`, { seq: 3 });
    const opened = await reader.reads(id, '?from=unread');
    expect([opened.posts.items[0]?.face.floor, opened.thread.mine.unread]).toEqual([205, 96]);
    const [item] = (await reader.list(`boards/${square.open}/threads`)).items;
    expect(item?.mine.unread).toBe(96);
    expect((await reader.board(square.open)).mine.unread).toBe(1);
    await reader.browser.put(`/api/v1/threads/${id}/read`, { seq: 1_000_000 });
    expect((await reader.reads(id)).thread.mine).toMatchObject({ unread: 0, readSeq: opened.thread.face.seq });
    expect((await reader.boards(square.community)).find((b) => b.face.id === square.open)?.mine.unread).toBe(0);
    expect(await refusal(reader.browser.put(`/api/v1/threads/${newId()}/read`, { seq: 1 }))).toBe(
      'forum/thread-not-found',
    );
  });

  it('refuses cursors that are not its own', async () => {
    for (const cursor of [
      'x',
      'WyJhIl0',
      Buffer.from('["1","2"]').toString('base64url'),
      Buffer.from('["1e9"]').toString('base64url'),
    ])
      expect(await refusal(li.turns(id, `?after=${cursor}`))).toBe('http/malformed');
    expect(
      await refusal(
        li.browser.get(
          `/api/v1/boards/${square.open}/threads?after=${Buffer.from('["1","now","x"]').toString('base64url')}`,
        ),
      ),
    ).toBe('http/malformed');
  });

  it('costs one statement a page, wherever one opens it', async () => {
    const cost = async (work: () => Promise<unknown>): Promise<string[]> => {
      await work(); // the session is known from now on
      const names = await statementsOf(work);
      return names.filter((name) => !/^(notification|case|statistics)-/.test(name)); // what listeners ask
    };
    expect(await cost(() => li.reads(id))).toEqual(['thread-page-up']);
    expect(await cost(() => li.reads(id, '?from=150'))).toEqual(['thread-page-up']);
    expect(await cost(() => li.turns(id, '?order=desc'))).toEqual(['thread-page-down']);
    expect(await cost(() => li.reads(id, '?from=unread'))).toEqual(['thread-first-unread', 'thread-page-up']);
    expect(await cost(() => li.list(`boards/${square.open}/threads`))).toEqual(['board-threads-last']);
    expect(await cost(() => li.list(`communities/${square.community}/feed`))).toEqual(['community-threads-hot']);
    expect(await cost(() => li.boards(square.community))).toEqual(['boards']);
    // Writing: the reply's own statement and the event's, which is not a named read.
    expect(await cost(() => li.replies(id, '又一楼'))).toEqual(['reply']);
  });
});

describe('lists', () => {
  let here: Square;
  let zhang: Person;
  const made: { id: string; created: number; replies: number; spot: boolean }[] = [];

  beforeAll(async () => {
    here = await Square.open();
    zhang = await here.resident('张老师');
    for (let i = 0; i < 24; i++) {
      here.world.clock.advance(3_600_000);
      const spot = i % 5 === 0;
      const { thread } = await zhang.posts(here.open, { title: `第${i}件`, ...(spot && { placeId: here.building }) });
      made.push({ id: thread.face.id, created: i, replies: 0, spot });
    }
    for (const [i, of] of [3, 3, 3, 9, 9, 3, 15].entries()) {
      here.world.clock.advance(60_000);
      const thread = made[of];
      if (!thread) throw new Error('There is no such thread');
      await zhang.replies(thread.id, `回复${i}`);
      thread.replies++;
    }
  }, 60_000);
  afterAll(() => here.close());

  const ids = (path: string): Promise<string[]> =>
    follow((after) => zhang.list(`${path}&size=7${after}`)).then((items) => items.map((item) => item.face.id));
  const newest = (): string[] => [...made].reverse().map((t) => t.id);

  it('go by last reply, by newest, by hot: each thread once', async () => {
    const threads = `boards/${here.open}/threads`;
    expect(await ids(`${threads}?sort=new`)).toEqual(newest());
    const byReply = await ids(`${threads}?sort=last`);
    expect(byReply.slice(0, 4)).toEqual([made[15]?.id, made[3]?.id, made[9]?.id, made[23]?.id]);
    expect([...byReply].sort()).toEqual([...newest()].sort());
    const heat = (t: { created: number; replies: number }): number =>
      Math.log10(t.replies + 2) + (t.created * 3_600) / 172_800;
    const hottest = [...made].sort((a, b) => heat(b) - heat(a)).map((t) => t.id);
    expect(await ids(`${threads}?sort=hot`)).toEqual(hottest);
    expect(await ids(`communities/${here.community}/feed?sort=hot`)).toEqual(hottest);
  });

  it('show a community across its boards, one’s own, and what is near home', async () => {
    expect(await ids(`communities/${here.community}/feed?sort=new`)).toEqual(newest());
    expect(await ids('me/threads?')).toEqual(newest());
    const near = made.filter((t) => t.spot).map((t) => t.id);
    expect(await ids(`communities/${here.community}/feed?sort=building`)).toEqual(near.reverse());
    expect((await here.guest().list(`communities/${here.community}/feed?sort=building`)).items).toEqual([]);
  });

  it('are empty where nothing is, and unknown where nothing can be', async () => {
    const quiet = await here.guest().list(`boards/${here.discreet}/threads`);
    expect(quiet).toEqual({ items: [], next: null });
    expect(await refusal(zhang.list(`boards/${newId()}/threads`))).toBe('forum/board-not-found');
    expect(await refusal(zhang.list(`communities/${newId()}/feed`))).toBe('place/not-found');
  });
});

describe('the rule of who reads', () => {
  const OTHER = 'hz.cf.ls.qiuyue.';
  const twin = statement<{ ok: boolean }, object>(
    'spec-visible',
    sql`select ${visible} as ok from (select ${p('audience')}::text as audience, ${p('author')}::uuid as author_id,
          ${p('place')}::text collate "C" as place_path, ${p('deletedAt')}::timestamptz as deleted_at) t`,
  );

  it('is the same in the policy and in SQL', async () => {
    const ids = [newId(), newId()];
    const roles: Role[] = ['resident', 'member', 'staff', 'supervisor', 'administrator'];
    const actor = fc.record({
      id: fc.constantFrom(null, ...ids),
      grants: fc.array(
        fc.record({ role: fc.constantFrom(...roles), path: fc.constantFrom(AT, OTHER, 'hz.cf.ls.', 'hz.', BUILDING) }),
        { maxLength: 3 },
      ),
    });
    const thread = fc.record<ThreadFacts>({
      place: fc.constantFrom(AT, OTHER),
      authorId: fc.constantFrom(...ids),
      audience: fc.constantFrom('public', 'author-and-staff'),
      closed: fc.boolean(),
      deletedAt: fc.constantFrom(null, new Date('2026-03-02T02:00:00Z')),
      deletedBy: fc.constant(null),
    });
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(actor, thread, async ({ id, grants }, facts) => {
        const who = new Actor({ id, sessionId: null, name: '', language: 'zh', home: AT, grants: id ? grants : [] });
        const { place, authorId: author, audience, deletedAt } = facts;
        const row = await square.world.db.row(twin, { ...readerOf(who), place, author, audience, deletedAt });
        expect(row?.ok ?? false).toBe(threadPolicy.read(who, facts));
        if (row?.ok) seen++;
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});
