import { newId } from '../../src/platform/db/index.js';
import { refusal } from '../world/browser.js';
import { key, Square, type Person } from './square.js';

let square: Square;
let wang: Person;
let li: Person;

beforeAll(async () => {
  square = await Square.open();
  wang = await square.resident('王大爷');
  li = await square.resident('李阿姨');
});
afterAll(() => square.close());

describe('boards', () => {
  it('are made and put in order by administrators, seen by everybody', async () => {
    const order = { name: { zh: '美食', en: 'Food' }, pillar: 'culture', description: '楼下哪家好吃', icon: 'soup' };
    const path = `/api/v1/communities/${square.community}/boards`;
    expect(await refusal(wang.browser.post(path, order))).toBe('place/not-found');
    const { face } = await square.administrator.browser.post<{ face: { id: string; version: number } }>(path, order);
    const ids = [face.id, square.open, square.discreet];
    expect(await refusal(square.administrator.browser.put(`${path}/order`, { boards: ids.slice(1) }))).toBe(
      'forum/order-incomplete',
    );
    await square.administrator.browser.put(`${path}/order`, { boards: ids });
    const seen = await square.guest().boards(square.community);
    expect(seen.map((b) => b.face.name.zh)).toEqual(['美食', '报事', '困难']);
    expect(seen.map((b) => b.mine)).toEqual(ids.map(() => ({ can: [], unread: 0 })));
    const change = { version: face.version, description: '市场今天什么新鲜' };
    await square.administrator.browser.patch(`/api/v1/boards/${face.id}`, change);
    expect(await refusal(square.administrator.browser.patch(`/api/v1/boards/${face.id}`, change))).toBe(
      'forum/changed',
    );
    expect((await wang.board(face.id)).face).toMatchObject({
      description: '市场今天什么新鲜',
      icon: 'soup',
      audience: null,
    });
  });
});

describe('a thread', () => {
  it('is posted with photos and a building, and read by a guest', async () => {
    const photos = [await square.photo(wang, 1), await square.photo(wang, 2)];
    const { thread, posts } = await wang.posts(square.open, { photos, placeId: square.building, category: 'lighting' });
    expect(thread.face).toMatchObject({
      author: { name: '王大爷', badge: 'resident' },
      place: { name: '东苑 3号楼' },
      community: { name: '春风里社区' },
      category: 'lighting',
      seq: 1,
      floors: 1,
      replyCount: 0,
    });
    expect(thread.mine.can).toEqual(['reply', 'edit', 'delete', 'audience']);
    const read = await square.guest().reads(thread.face.id);
    expect(read.posts.items).toHaveLength(1);
    expect(read.posts.items[0]?.face).toMatchObject({ id: thread.face.id, floor: 1, html: posts.items[0]?.face.html });
    const shown = read.posts.items[0]?.face.photos.map((p) => [p.id, p.alt, p.width]);
    expect(shown).toEqual(photos.map((p) => [p.id, '坏了的灯', 800]));
    expect(read.thread.mine).toEqual({ can: [], readSeq: null, unread: null });
    const [item] = (await square.guest().list(`boards/${square.open}/threads`)).items;
    expect(item?.face).toMatchObject({
      id: thread.face.id,
      photoCount: 2,
      excerpt: expect.stringMatching(/^三楼的灯/) as unknown,
    });
    const bytes = await square.guest().browser.send('GET', item?.face.photos[0]?.sources[0]?.url ?? '');
    expect(bytes.status).toBe(200);
  });

  it('counts one view for each time it is opened', async () => {
    const { thread } = await wang.posts(square.open);
    for (let i = 0; i < 3; i++) await square.guest().reads(thread.face.id);
    await square.guest().turns(thread.face.id, '');
    const { ViewCounts } = await import('../../src/commons/forum/index.js');
    await square.world.app.nest.get(ViewCounts).flush();
    expect((await li.reads(thread.face.id)).thread.face.viewCount).toBe(3);
  });

  it('is one thread, however often the button is tapped', async () => {
    const order = { id: newId(), boardId: square.open, title: '停水通知', body: '明天停水' };
    const same = key();
    const taps = await Promise.all(
      Array.from({ length: 20 }, (_, i) => wang.browser.send('POST', '/api/v1/threads', order, i % 2 ? same : key())),
    );
    expect(taps.map((t) => t.status)).toEqual(taps.map(() => 201));
    expect(await square.count('thread', `id = '${order.id}'`)).toBe(1);
    expect(await square.count('event', `subject_id = '${order.id}'`)).toBe(1);
    expect(await refusal(li.browser.post('/api/v1/threads', order))).toBe('forum/id-taken');
  });

  it('is written by people of the community only', async () => {
    const stranger = await square.person('路人', undefined, '', 'hz.cf.ls.qiuyue.');
    const order = { id: newId(), boardId: square.open, title: '广告', body: '来看看' };
    expect(await refusal(stranger.browser.post('/api/v1/threads', order))).toBe('forum/not-of-here');
    expect(await refusal(square.guest().browser.post('/api/v1/threads', order))).toBe('http/sign-in');
    const newcomer = await square.person('新邻居');
    const { thread } = await newcomer.posts(square.open, { title: '刚搬来，大家好' });
    expect(thread.face.author.badge).toBe('unconfirmed');
    expect(
      await refusal(stranger.browser.post(`/api/v1/threads/${thread.face.id}/posts`, { id: newId(), body: '?' })),
    ).toBe('forum/not-of-here');
  });

  it('is pinned, closed and moved by staff only', async () => {
    const { thread } = await wang.posts(square.open, { title: '置顶我' });
    const path = `/api/v1/threads/${thread.face.id}`;
    expect(await refusal(wang.browser.put(`${path}/pin`))).toBe('forum/not-yours');
    expect((await square.staff.reads(thread.face.id)).thread.mine.can).toEqual(
      expect.arrayContaining(['pin', 'close', 'move']),
    );
    await li.posts(square.open, { title: '更新的帖子' });
    await square.staff.browser.put(`${path}/pin`);
    const [first, second] = (await li.list(`boards/${square.open}/threads`)).items;
    expect([first?.face.title, first?.face.pinned, second?.face.title]).toEqual(['置顶我', true, '更新的帖子']);
    await square.staff.browser.put(`${path}/close`);
    expect(await refusal(li.replies(thread.face.id))).toBe('forum/closed');
    expect((await li.reads(thread.face.id)).thread.mine.can).toEqual([]);
    await square.staff.replies(thread.face.id, '已处理，先关帖。');
    await square.staff.browser.delete(`${path}/close`);
    await li.replies(thread.face.id, '谢谢');
    await square.staff.browser.delete(`${path}/pin`);
    const { version } = (await square.staff.reads(thread.face.id)).thread.face;
    expect(await refusal(wang.changes(thread.face.id, { version, boardId: square.discreet }))).toBe('forum/not-yours');
    const moved = await square.staff.changes(thread.face.id, { version, boardId: square.discreet });
    expect(moved.face).toMatchObject({ board: { id: square.discreet }, audience: 'author-and-staff' });
    expect(await refusal(li.reads(thread.face.id))).toBe('forum/thread-not-found');
  });

  it('changes its title with a history, and two hands never lose an update', async () => {
    const { thread } = await wang.posts(square.open, { title: '灯坏了' });
    const { id, version } = thread.face;
    const changed = await wang.changes(id, { version, title: '3号楼灯坏了', category: null });
    expect(changed.face).toMatchObject({ title: '3号楼灯坏了', version: version + 1 });
    expect(await refusal(square.staff.changes(id, { version, title: '别的' }))).toBe('forum/changed');
    expect(await refusal(li.changes(id, { version: version + 1, title: '别的' }))).toBe('forum/not-yours');
    const { items } = await square.staff.history(id);
    expect(items.map((r) => [r.version, r.title])).toEqual([
      [2, '3号楼灯坏了'],
      [1, '灯坏了'],
    ]);
  });

  it('is deleted and restored', async () => {
    const { thread } = await wang.posts(square.open, { title: '发错了', photos: [await square.photo(wang, 3)] });
    const { id } = thread.face;
    const path = `/api/v1/threads/${id}`;
    const before = (await li.board(square.open)).face.threadCount;
    const url = (await li.reads(id)).posts.items[0]?.face.photos[0]?.sources[0]?.url ?? '';
    expect(await refusal(li.browser.delete(path))).toBe('forum/not-yours');
    await wang.browser.delete(path);
    await square.world.settle();
    expect(await refusal(li.reads(id))).toBe('forum/thread-not-found');
    expect((await square.guest().browser.send('GET', url)).status).toBe(404);
    expect((await li.list(`boards/${square.open}/threads`)).items.map((t) => t.face.id)).not.toContain(id);
    expect((await li.board(square.open)).face.threadCount).toBe(before - 1);
    expect((await wang.reads(id)).thread).toMatchObject({ face: { deleted: true }, mine: { can: ['restore'] } });
    expect(await refusal(wang.replies(id))).toBe('forum/deleted');
    square.world.clock.advance(25 * 3_600_000);
    expect(await refusal(wang.browser.post(`${path}/restore`))).toBe('forum/restore-too-late');
    await square.staff.browser.post(`${path}/restore`);
    const back = await li.reads(id);
    expect(back.posts.items[0]?.face.photos[0]?.sources[0]?.url).toBe(url);
    expect(await refusal(square.staff.browser.post(`${path}/restore`))).toBe('forum/not-deleted');
    await square.staff.browser.delete(path);
    expect(await refusal(wang.browser.post(`${path}/restore`))).toBe('forum/not-yours');
  });
});

const HARMLESS =
  /^<(\/?(p|strong|em|blockquote|ul|ol|li|code|pre|h[345]|a)|br \/|hr \/|a href="https?:[^"]*" rel="[a-z ]+" target="_blank")>$/;

describe('text', () => {
  const hostile = [
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '[点我](javascript:alert(1)) ![图](https://evil.example/x.png) [看](data:text/html,x)',
    '```\n</code><script>\n```\n\n<iframe srcdoc="<script>">',
    '"><svg/onload=alert(1)> &lt;script&gt; {{7*7}} ${x}',
    '𠮷野家👨‍👩‍👧‍👦 \u202Eabc\u202C a\u200Bb \uFEFF \r\n\t e\u0301',
    `${'> '.repeat(200)}深`,
    `${'*'.repeat(5_000)}${'['.repeat(5_000)}`,
  ];

  it('survives byte for byte and shows harmlessly', async () => {
    const { thread } = await wang.posts(square.open, { title: '<b>标题</b>\u202E👩‍🚒', body: hostile.join('\n\n') });
    for (const body of hostile) {
      const { face } = await wang.replies(thread.face.id, body);
      expect((await wang.source(face.id)).body).toBe(body);
      for (const tag of face.html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(HARMLESS);
    }
    const { face } = (await li.reads(thread.face.id)).thread;
    expect(face.title).toBe('<b>标题</b>\u202E👩‍🚒');
  });

  it('is refused over its limit, by name, and when it could not survive', async () => {
    const { thread } = await wang.posts(square.open);
    const path = `/api/v1/threads/${thread.face.id}/posts`;
    const codes = async (body: object) =>
      (await wang.browser.send<{ errors: { field: string; code: string; message: string }[] }>('POST', path, body)).body
        .errors;
    expect(await codes({ id: newId(), body: '字'.repeat(20_001) })).toEqual([
      { field: 'body', code: 'field/too-long', message: '最多 20000 个字' },
    ]);
    expect((await codes({ id: newId(), body: ' \n' }))[0]).toMatchObject({ field: 'body', code: 'field/required' });
    expect((await codes({ id: newId(), body: 'a\u0000b' }))[0]?.code).toBe('field/nul');
    expect((await codes({ id: newId(), body: 'a\ud800b' }))[0]?.code).toBe('field/surrogate');
    expect((await codes({ id: newId(), body: 'x', floor: 1 }))[0]?.code).toBe('field/unknown');
    await wang.replies(thread.face.id, '字'.repeat(20_000));
  });
});

describe('drafts', () => {
  it('wait on the server for their author alone', async () => {
    const path = '/api/v1/drafts/thread:new';
    expect(await wang.browser.get(path)).toEqual({ draft: null });
    const words = { title: '写了一半', body: '𠮷 literal \\u0000 \\ud800', photos: [newId()] };
    await wang.browser.put(path, { body: { ...words, title: '第一稿' } });
    expect(await wang.browser.put(path, { body: words })).toMatchObject({ version: 2, body: words });
    expect(await wang.browser.get(path)).toMatchObject({ draft: { key: 'thread:new', version: 2, body: words } });
    expect(await li.browser.get(path)).toEqual({ draft: null });
    expect(await refusal(wang.browser.put(path, { body: { text: '字'.repeat(30_000) } }))).toBe(
      'forum/draft-too-large',
    );
    expect(await refusal(wang.browser.put(path, { body: { text: 'a\u0000' } }))).toBe('field/surrogate');
    await wang.browser.delete(path);
    expect(await wang.browser.get(path)).toEqual({ draft: null });
  });
});
