import type { PostFace } from '../../src/commons/forum/forum.schema.js';
import { ForumService } from '../../src/commons/forum/index.js';
import { GrantsService } from '../../src/ground/accounts/index.js';
import { newId } from '../../src/platform/db/index.js';
import { guest } from '../../src/platform/policy/index.js';
import { refusal } from '../world/browser.js';
import { AT, soon, Square, type Person } from './square.js';

let square: Square;
let wang: Person;
let li: Person;

beforeAll(async () => {
  square = await Square.open();
  wang = await square.resident('王大爷');
  li = await square.resident('李阿姨');
});
afterAll(() => square.close());

describe('readers of a thread', () => {
  it('see replies, edits, deletions and cards within a second, each once and in order', async () => {
    const { thread } = await wang.posts(square.open);
    const room = `thread:${thread.face.id}`;
    const pages = await Promise.all([wang, li, square.guest()].map((reader) => square.page(reader)));
    for (const page of pages) expect(await page.enter(room)).toMatchObject({ ok: true, seq: 1 });
    const { face } = await li.replies(thread.face.id, '我来了');
    await li.edits(face.id, { version: 1, body: '我到了' });
    const forum = square.world.app.nest.get(ForumService);
    const card = {
      threadId: thread.face.id,
      kind: 'case',
      id: newId(),
      state: 'accepted',
      publicCard: { number: 'A1' },
    };
    await forum.attach(guest(), card);
    await forum.attach(guest(), { ...card, state: 'handling' });
    await li.browser.delete(`/api/v1/posts/${face.id}`);
    for (let i = 0; i < 2; i++) await forum.attach(guest(), { ...card, private: true });
    for (const page of pages) {
      await soon(() => page.heard.length === 6);
      expect(page.heard.map((m) => [m.seq, m.type])).toEqual([
        [2, 'post'],
        [3, 'edit'],
        [4, 'thread'],
        [5, 'thread'],
        [6, 'remove'],
        [7, 'thread'],
      ]);
      expect(page.heard[0]?.view).toMatchObject({ id: face.id, floor: 2, author: { name: '李阿姨' } });
      expect(page.heard[3]?.view).toMatchObject({
        attachments: [{ kind: 'case', state: 'handling', card: { number: 'A1' } }],
      });
      expect(page.heard[4]?.view).toMatchObject({ deleted: true, html: '', author: null });
    }
  });

  it('catch up by number after a lost connection', async () => {
    const { thread } = await wang.posts(square.open);
    const room = `thread:${thread.face.id}`;
    for (let i = 0; i < 5; i++) await li.replies(thread.face.id, `第${i}条`);
    const page = await square.page(wang);
    const ack = await page.enter(room, 3);
    expect(ack).toMatchObject({ ok: true, seq: 6 });
    expect(ack.missed?.map((m) => [m.seq, (m.view as PostFace).html])).toEqual([
      [4, '<p>第2条</p>'],
      [5, '<p>第3条</p>'],
      [6, '<p>第4条</p>'],
    ]);
  });

  it('all get fifty replies, none lost, none twice', async () => {
    const { thread } = await wang.posts(square.open);
    const pages = await Promise.all(Array.from({ length: 10 }, () => square.page(square.guest())));
    for (const page of pages) await page.enter(`thread:${thread.face.id}`);
    await Promise.all(Array.from({ length: 50 }, (_, i) => (i % 2 ? wang : li).replies(thread.face.id, `${i}`)));
    for (const page of pages) {
      await soon(() => page.heard.length >= 50, 3_000);
      expect(page.heard.map((m) => m.seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 2));
    }
  });
});

describe('broad rooms', () => {
  it('get hints: what changed is fetched, and many changes are few hints', async () => {
    const page = await square.page(square.guest());
    for (const room of [`board:${square.open}`, `community:${square.community}`])
      expect(await page.enter(room)).toEqual({ ok: true, seq: null, missed: [] });
    const { thread } = await wang.posts(square.open);
    // At least one in each room; what happened before may still be hinted at.
    await soon(() => page.of('threads').length >= 2);
    for (let i = 0; i < 10; i++) await li.replies(thread.face.id, `${i}`);
    await soon(() => page.of('threads').length >= 4, 2_000);
    expect(page.heard.length).toBeLessThan(14);
    expect(page.heard.every((m) => m.view === null && m.seq === null)).toBe(true);
    expect(await page.enter(`board:${newId()}`)).toMatchObject({ ok: false });
    expect(await page.enter('board:nonsense')).toMatchObject({ ok: false, code: 'http/not-found' });
  });
});

describe('what only author and staff may see', () => {
  it('is seen by nobody else, over lists, pages, sockets or photo addresses', async () => {
    const photos = [await square.photo(wang)];
    const { thread } = await wang.posts(square.discreet, { title: '家里有困难', body: '想申请帮助', photos });
    expect(thread.face.audience).toBe('author-and-staff');
    expect(thread.mine.can).not.toContain('audience');
    const { id } = thread.face;
    const reply = await square.staff.replies(id, '明天上门看看');
    const inner = await wang.replies(id, '谢谢', { parentId: reply.face.id });
    const url = (await wang.reads(id)).posts.items[0]?.face.photos[0]?.sources[0]?.url ?? '';
    expect((await wang.browser.send('GET', url)).status).toBe(200);
    const lists = [
      `boards/${square.discreet}/threads?`,
      ...['hot', 'new', 'building'].map((s) => `communities/${square.community}/feed?sort=${s}`),
    ];
    const otherStaff = await square.person('别处的', 'staff', 'hz.cf.ls.qiuyue.', null);
    for (const stranger of [li, square.guest(), otherStaff]) {
      for (const list of lists) expect((await stranger.list(list)).items.map((t) => t.face.id)).not.toContain(id);
      expect(await refusal(stranger.reads(id))).toBe('forum/thread-not-found');
      expect(await refusal(stranger.turns(id, '?from=1'))).toBe('forum/thread-not-found');
      for (const post of [id, reply.face.id, inner.face.id])
        expect(await refusal(stranger.post(post))).toBe('forum/post-not-found');
      expect(await refusal(stranger.inner(reply.face.id))).toBe('forum/post-not-found');
      expect((await stranger.browser.send('GET', url)).status).toBe(404);
      expect(await (await square.page(stranger)).enter(`thread:${id}`)).toEqual({ ok: false, code: 'http/not-found' });
    }
    const unknown = await li.browser.send('POST', `/api/v1/threads/${newId()}/posts`, { id: newId(), body: 'x' });
    const refused = await li.browser.send('POST', `/api/v1/threads/${id}/posts`, { id: newId(), body: 'x' });
    expect([refused.status, refused.body]).toEqual([unknown.status, unknown.body]);
    const guessing = { id: newId(), body: 'x', quoteId: newId() };
    expect(await refusal(li.browser.post(`/api/v1/threads/${id}/posts`, guessing))).toBe('forum/thread-not-found');
    expect(await refusal(li.browser.put(`/api/v1/threads/${id}/read`, { seq: 1 }))).toBe('forum/thread-not-found');
    expect(await refusal(li.browser.delete(`/api/v1/threads/${id}`))).toBe('forum/thread-not-found');
    for (const party of [wang, square.staff])
      expect((await party.list(`boards/${square.discreet}/threads`)).items[0]?.face.id).toBe(id);
    expect((await square.guest().board(square.discreet)).face.threadCount).toBe(0);
  });

  it('makes no sound in broad rooms, and sends parties only a hint', async () => {
    const [street, desk] = [await square.page(li), await square.page(square.staff)];
    await street.enter(`board:${square.discreet}`);
    await street.enter(`community:${square.community}`);
    expect(await street.enter(`community-staff:${square.community}`)).toMatchObject({ ok: false });
    expect(await desk.enter(`community-staff:${square.community}`)).toMatchObject({ ok: true });
    const { thread } = await wang.posts(square.discreet, { title: '悄悄话' });
    await desk.enter(`thread:${thread.face.id}`);
    await wang.replies(thread.face.id, '别人看不到的话');
    await soon(() => desk.of('threads').length > 0 && desk.of('post').length > 0);
    expect(desk.of('post')).toEqual([{ room: `thread:${thread.face.id}`, seq: 2, type: 'post', view: null }]);
    expect(street.heard).toEqual([]);
  });

  it('shuts others out the moment a public thread becomes private, and back', async () => {
    const photos = [await square.photo(wang)];
    const { thread } = await wang.posts(square.open, { photos });
    const { id, version } = thread.face;
    const url = (await li.reads(id)).posts.items[0]?.face.photos[0]?.sources[0]?.url ?? '';
    const [hers, his] = [await square.page(li), await square.page(wang)];
    for (const page of [hers, his]) await page.enter(`thread:${id}`);
    expect(await refusal(li.changes(id, { version, audience: 'author-and-staff' }))).toBe('forum/not-yours');
    await wang.changes(id, { version, audience: 'author-and-staff' });
    await soon(() => hers.evicted.length > 0 && his.of('audience').length > 0);
    await wang.replies(id, '现在只有我们看得见');
    await soon(() => his.of('post').length > 0);
    expect(hers.heard.filter((m) => (m.seq ?? 0) > 3)).toEqual([]);
    expect(await refusal(li.reads(id))).toBe('forum/thread-not-found');
    await square.world.settle();
    expect((await li.browser.send('GET', url)).status).toBe(404);
    await wang.changes(id, { version: version + 1, audience: 'public' });
    await square.world.settle();
    const again = (await li.reads(id)).posts.items[0]?.face.photos[0]?.sources[0]?.url ?? '';
    expect((await li.browser.send('GET', again)).status).toBe(200);
    const forced = await wang.posts(square.discreet);
    expect(await refusal(wang.changes(forced.thread.face.id, { version: 1, audience: 'public' }))).toBe(
      'forum/audience-forced',
    );
    expect(await refusal(wang.posts(square.discreet, { audience: 'public' }))).toBe('forum/audience-forced');
  });

  it('is lost with the right, on open pages too', async () => {
    const helper = await square.person('临时工', 'staff');
    const { thread } = await wang.posts(square.discreet);
    const page = await square.page(helper);
    expect(await page.enter(`thread:${thread.face.id}`)).toMatchObject({ ok: true });
    await square.world.app.nest.get(GrantsService).take(null, { accountId: helper.id, role: 'staff', path: AT });
    await soon(() => page.evicted.length > 0);
    await wang.replies(thread.face.id, '之后说的话');
    expect(await refusal(helper.reads(thread.face.id))).toBe('forum/thread-not-found');
    expect(page.of('post')).toEqual([]);
  });
});

describe('too much', () => {
  it('is slowed down: ten posts a minute', async () => {
    const busy = await Square.open({ throttles: true });
    try {
      const writer = await busy.resident('话痨');
      const { thread } = await writer.posts(busy.open);
      for (let i = 0; i < 9; i++) await writer.replies(thread.face.id, `${i}`);
      const path = `/api/v1/threads/${thread.face.id}/posts`;
      const refused = await writer.browser.send('POST', path, { id: newId(), body: '第十一条' });
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
      expect((await writer.reads(thread.face.id)).thread.face.replyCount).toBe(9);
      busy.world.clock.advance(61_000);
      await writer.replies(thread.face.id, '过了一分钟');
    } finally {
      await busy.close();
    }
  });
});
