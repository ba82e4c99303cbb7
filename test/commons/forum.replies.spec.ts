import { replyPosted } from '../../src/commons/forum/index.js';
import { newId } from '../../src/platform/db/index.js';
import { refusal, type Refused } from '../world/browser.js';
import { Square, type Person } from './square.js';

let square: Square;
let wang: Person;
let li: Person;

beforeAll(async () => {
  square = await Square.open();
  wang = await square.resident('王大爷');
  li = await square.resident('李阿姨');
});
afterAll(() => square.close());

describe('a reply', () => {
  it('gets the next floor, also when twenty come at once', async () => {
    const { thread } = await wang.posts(square.open);
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? wang : li).replies(thread.face.id, `第${i}条`)),
    );
    const floors = made.map((post) => post.face.floor ?? 0).sort((a, b) => a - b);
    expect(floors).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
    const { thread: after } = await wang.reads(thread.face.id);
    expect(after.face).toMatchObject({ replyCount: 20, floors: 21, seq: 21 });
  });

  it('is one reply, however often the button is tapped', async () => {
    const { thread } = await wang.posts(square.open);
    const order = { id: newId(), body: '收到' };
    const path = `/api/v1/threads/${thread.face.id}/posts`;
    const taps = await Promise.all(Array.from({ length: 20 }, () => li.browser.send('POST', path, order)));
    expect(taps.map((t) => [t.status, (t.body as { face: { floor: number } }).face.floor])).toEqual(
      taps.map(() => [201, 2]),
    );
    expect(await square.count('event', `subject_id = '${thread.face.id}' and type = 'forum.reply-posted'`)).toBe(1);
    expect((await wang.reads(thread.face.id)).thread.face.replyCount).toBe(1);
    expect(await refusal(wang.browser.post(path, order))).toBe('forum/id-taken');
  });

  it('is written, whatever is wrong with those that come at the same moment', async () => {
    const [one, other, closed] = await Promise.all([1, 2, 3].map(() => wang.posts(square.open)));
    const [a, b, c] = [one, other, closed].map((made) => made?.thread.face.id ?? '');
    if (!a || !b || !c) throw new Error('Three threads');
    const floor = (await li.replies(b, '二楼')).face.id;
    const gone = (await li.replies(b, '三楼')).face.id;
    await li.browser.delete(`/api/v1/posts/${gone}`);
    await square.staff.browser.put(`/api/v1/threads/${c}/close`, {});
    const far = await square.person('远方', undefined, '', 'hz.cf.ls.qiuyue.');
    const twice = newId();
    const ends = await Promise.allSettled([
      ...[1, 2, 3].flatMap((n) => [wang.replies(a, `甲${n}`), li.replies(b, `乙${n}`)]),
      ...[1, 2].map((n) => li.replies(b, `楼中楼${n}`, { parentId: floor })),
      ...[1, 2].map(() => wang.replies(a, '收到', { id: twice })),
      li.replies(b, '?', { parentId: gone }),
      li.replies(a, '?', { parentId: floor }),
      li.replies(newId()),
      far.replies(a),
      wang.replies(c),
    ]);
    expect(ends.map((end) => (end.status === 'fulfilled' ? 'written' : (end.reason as Refused).code))).toEqual([
      ...Array.from({ length: 10 }, () => 'written'),
      'forum/no-such-parent',
      'forum/no-such-parent',
      'forum/thread-not-found',
      'forum/not-of-here',
      'forum/closed',
    ]);
    const read = [await wang.reads(a), await wang.reads(b)];
    expect(read.map(({ thread: { face } }) => [face.floors, face.replyCount, face.seq])).toEqual([
      [5, 4, 5],
      [6, 6, 9],
    ]);
    expect(read.map(({ posts }) => posts.items.map((post) => post.face.floor))).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5, 6],
    ]);
    const events = `type = 'forum.reply-posted' and subject_id in ('${a}', '${b}')`;
    expect(await square.count('event', events)).toBe(11);
    const requests = `select count(distinct request_id)::int as n from event where ${events}`;
    expect(await square.world.db.source.query(requests)).toEqual([{ n: 11 }]);
    const told = await square.world.db.source.query<{ data: unknown }[]>(`select data from event where ${events}`);
    for (const { data } of told) expect(replyPosted.schema.parse(data)).toEqual(data);
  });

  it('is decided on the thread as it is by then, each for itself', async () => {
    const far = await square.person('远方', undefined, '', 'hz.cf.ls.qiuyue.');
    const actors = { author: wang, neighbour: li, staff: square.staff, far };
    const threads = await Promise.all(Array.from({ length: 8 }, () => wang.posts(square.open)));
    const states = threads.map(({ thread }, i) => ({
      id: thread.face.id,
      hidden: i & 4,
      closed: i & 2,
      deleted: i & 1,
    }));
    for (const { id, hidden, closed, deleted } of states) {
      const path = `/api/v1/threads/${id}`;
      if (hidden) await wang.changes(id, { audience: 'author-and-staff', version: 1 });
      if (closed) await square.staff.browser.put(`${path}/close`, {});
      if (deleted) await wang.browser.delete(path);
    }
    const table = await Promise.all(
      states.map(async ({ id, hidden, closed, deleted }) => {
        const ends = Object.entries(actors).map(async ([who, actor]) => {
          const end = await actor.replies(id).then(
            () => 'written',
            (refused: unknown) => (refused as Refused).code.replace('forum/', ''),
          );
          return [who, end] as const;
        });
        const state = [hidden ? 'hidden' : 'public', closed && 'closed', deleted && 'deleted']
          .filter(Boolean)
          .join(' ');
        return { state, ...Object.fromEntries(await Promise.all(ends)) };
      }),
    );
    const gone = 'thread-not-found';
    expect(table).toEqual([
      { state: 'public', author: 'written', neighbour: 'written', staff: 'written', far: 'not-of-here' },
      { state: 'public deleted', author: 'deleted', neighbour: gone, staff: 'deleted', far: gone },
      { state: 'public closed', author: 'closed', neighbour: 'closed', staff: 'written', far: 'closed' },
      { state: 'public closed deleted', author: 'deleted', neighbour: gone, staff: 'deleted', far: gone },
      { state: 'hidden', author: 'written', neighbour: gone, staff: 'written', far: gone },
      { state: 'hidden deleted', author: 'deleted', neighbour: gone, staff: 'deleted', far: gone },
      { state: 'hidden closed', author: 'closed', neighbour: gone, staff: 'written', far: gone },
      { state: 'hidden closed deleted', author: 'deleted', neighbour: gone, staff: 'deleted', far: gone },
    ]);
  });

  it('finds its floor in its own thread, also when others of the moment answer that floor where it is', async () => {
    const [one, other, held] = await Promise.all([1, 2, 3].map(() => wang.posts(square.open)));
    const [a, b, c] = [one, other, held].map((made) => made?.thread.face.id ?? '');
    if (!a || !b || !c) throw new Error('Three threads');
    const [zhang, zhao] = [await square.resident('张师傅'), await square.resident('赵老师')];
    const parentId = (await zhang.replies(b, '二楼')).face.id;
    const { db } = square.world;
    // While a turn waits for the held thread, the next one gathers.
    const ends = await db.tx(async () => {
      await db.current().client.query(`select from thread where id = '${c}' for update`);
      const waiting = zhang.replies(c);
      await new Promise((done) => setTimeout(done, 20));
      const gathered = [zhang, zhao].flatMap((who) => [
        who.replies(b, '在这里', { parentId }),
        who.replies(a, '在别处', { parentId }),
      ]);
      return { all: Promise.allSettled([waiting, ...gathered]) };
    });
    const told = (await ends.all).map((end) => (end.status === 'fulfilled' ? '' : (end.reason as Refused).code));
    expect(told).toEqual(['', '', 'forum/no-such-parent', '', 'forum/no-such-parent']);
    expect((await wang.reads(a)).thread.face).toMatchObject({ floors: 1, replyCount: 0, seq: 1 });
    expect((await wang.reads(b)).posts.items.map(({ face }) => face.replyCount)).toEqual([0, 2]);
  });

  it('waits for nobody who holds another thread', async () => {
    const [held, open] = [await wang.posts(square.open), await wang.posts(square.open)];
    const { db } = square.world;
    const { late } = await db.tx(async () => {
      await db.current().client.query(`select from thread where id = '${held.thread.face.id}' for update`);
      const waiting = [1, 2, 3].map((n) => li.replies(held.thread.face.id, `等${n}`));
      await new Promise((done) => setTimeout(done, 200));
      await Promise.all([1, 2, 3].map((n) => li.replies(open.thread.face.id, `不等${n}`)));
      return { late: Promise.all(waiting) };
    });
    const floors = (await late).map((post) => post.face.floor ?? 0);
    expect(floors.sort()).toEqual([2, 3, 4]);
  });

  it('answers within a floor without taking one', async () => {
    const { thread } = await wang.posts(square.open);
    const floor = await li.replies(thread.face.id, '我来看看');
    const parentId = floor.face.id;
    for (let i = 1; i <= 5; i++) await wang.replies(thread.face.id, `楼中楼${i}`, { parentId });
    const next = await li.replies(thread.face.id, '下一楼');
    expect(next.face.floor).toBe(3);
    const { posts } = await square.guest().reads(thread.face.id);
    expect(posts.items.map((p) => [p.face.floor, p.face.replyCount, p.replies.length])).toEqual([
      [1, 0, 0],
      [2, 5, 3],
      [3, 0, 0],
    ]);
    const first = await li.inner(parentId, '?size=2');
    const rest = await li.inner(parentId, `?size=10&after=${first.next ?? ''}`);
    expect([...first.items, ...rest.items].map((p) => p.face.html)).toEqual(
      [1, 2, 3, 4, 5].map((i) => `<p>楼中楼${i}</p>`),
    );
    expect([rest.next, first.items[0]?.face.floor, first.items[0]?.face.parentId]).toEqual([null, null, parentId]);
    expect((await li.inner(next.face.id)).items).toEqual([]);
    const inner = first.items[0]?.face.id ?? '';
    expect(await refusal(li.replies(thread.face.id, '?', { parentId: inner }))).toBe('forum/no-such-parent');
    expect((await li.reads(thread.face.id)).thread.face).toMatchObject({ floors: 3, replyCount: 7 });
  });

  it('quotes another, whose words follow what becomes of them', async () => {
    const { thread } = await wang.posts(square.open);
    const said = await li.replies(thread.face.id, '**周三**来修');
    const quoting = await wang.replies(thread.face.id, '周三几点？', { quoteId: said.face.id });
    const quote = { id: said.face.id, floor: 2, author: '李阿姨', excerpt: '周三来修' };
    expect(quoting.face.quote).toEqual(quote);
    await li.edits(said.face.id, { version: 1, body: '周四来修' });
    expect((await wang.post(quoting.face.id)).face.quote).toEqual({ ...quote, excerpt: '周四来修' });
    await li.browser.delete(`/api/v1/posts/${said.face.id}`);
    expect((await wang.post(quoting.face.id)).face.quote).toEqual({ ...quote, excerpt: null });
    expect(await refusal(wang.replies(thread.face.id, '?', { quoteId: said.face.id }))).toBe('forum/no-such-quote');
  });

  it('mentions people of the community, and nobody else', async () => {
    const { thread } = await wang.posts(square.open);
    const far = await square.person('远方', undefined, '', 'hz.cf.ls.qiuyue.');
    expect(await refusal(wang.replies(thread.face.id, '@远方', { mentions: [far.id] }))).toBe('forum/not-mentionable');
    const body = '@李阿姨 和 @陈姐 看一下 `@李阿姨` <b>@陈姐</b>';
    const { face } = await wang.replies(thread.face.id, body, { mentions: [li.id, square.staff.id] });
    const link = (person: Person): string => `<a data-account="${person.id}">@${person.name}</a>`;
    expect(face.html).toBe(
      `<p>${link(li)} 和 ${link(square.staff)} 看一下 <code>@李阿姨</code> &lt;b&gt;${link(square.staff)}&lt;/b&gt;</p>`,
    );
    expect((await wang.source(face.id)).mentions.map((m) => m.name)).toEqual(['李阿姨', '陈姐']);
    const told = `select data->'mentions' as mentions from event where subject_id = '${thread.face.id}' and seq = 2`;
    expect(await square.world.db.source.query(told)).toEqual([{ mentions: [li.id, square.staff.id] }]);
  });

  it('is edited with a history that author and staff can read', async () => {
    const { thread } = await wang.posts(square.open);
    const [old, kept, fresh] = [await square.photo(li, 4), await square.photo(li, 5), await square.photo(li, 6)];
    const { face } = await li.replies(thread.face.id, '初稿', { photos: [old, kept] });
    const edited = await li.edits(face.id, { version: 1, body: '改过了', photos: [kept, fresh] });
    expect(edited.face).toMatchObject({ html: '<p>改过了</p>', version: 2, editedAt: expect.any(String) as unknown });
    expect(edited.face.photos.map((p) => p.id)).toEqual([kept.id, fresh.id]);
    expect(await refusal(li.edits(face.id, { version: 1, body: '迟到' }))).toBe('forum/changed');
    expect(await refusal(square.staff.edits(face.id, { version: 2, body: '改别人的' }))).toBe('forum/not-yours');
    expect(await refusal(wang.history(face.id))).toBe('forum/not-yours');
    const { items } = await square.staff.history(face.id);
    expect(items.map((r) => [r.body, r.photos.map((p) => p.id), r.editor.name])).toEqual([
      ['改过了', [kept.id, fresh.id], '李阿姨'],
      ['初稿', [old.id, kept.id], '李阿姨'],
    ]);
    await square.world.settle();
    const gone = items[1]?.photos[0]?.sources[0]?.url ?? '';
    expect([
      (await square.staff.browser.send('GET', gone)).status,
      (await wang.browser.send('GET', gone)).status,
    ]).toEqual([200, 404]);
  });

  it('leaves a tombstone on its floor when deleted, and comes back', async () => {
    const { thread } = await wang.posts(square.open);
    const { face } = await li.replies(thread.face.id, '说错话了');
    await wang.replies(thread.face.id, '三楼');
    const path = `/api/v1/posts/${face.id}`;
    expect(await refusal(wang.browser.delete(path))).toBe('forum/not-yours');
    expect(await refusal(wang.browser.delete(`/api/v1/posts/${thread.face.id}`))).toBe('forum/opening-post');
    await square.staff.browser.delete(path);
    const { posts, thread: head } = await wang.reads(thread.face.id);
    expect(posts.items[1]?.face).toMatchObject({ floor: 2, deleted: true, author: null, html: '', photos: [] });
    expect([head.face.replyCount, head.face.floors]).toEqual([1, 3]);
    expect(await refusal(li.edits(face.id, { version: 1, body: '?' }))).toBe('forum/deleted');
    expect(await refusal(li.browser.post(`${path}/restore`))).toBe('forum/not-yours');
    await square.staff.browser.post(`${path}/restore`);
    expect((await wang.reads(thread.face.id)).posts.items[1]?.face.html).toBe('<p>说错话了</p>');
    await li.browser.delete(path);
    square.world.clock.advance(23 * 3_600_000);
    await li.browser.post(`${path}/restore`);
    await li.browser.delete(path);
    square.world.clock.advance(25 * 3_600_000);
    expect(await refusal(li.browser.post(`${path}/restore`))).toBe('forum/restore-too-late');
  });
});
