import type { NotificationView } from '../../src/watch/notifications/index.js';
import { textOf } from '../../src/watch/notifications/index.js';
import {
  notificationCount,
  notificationGroups,
  notificationPage,
} from '../../src/watch/notifications/notification.schema.js';
import { Deliveries } from '../../src/platform/events/index.js';
import { GrantsService } from '../../src/ground/accounts/index.js';
import { refusal } from '../world/browser.js';
import { statementsOf } from '../world/statements.js';
import { soon, Square, type Person } from '../commons/square.js';

let square: Square;
let wang: Person;
let li: Person;
let zhao: Person;

beforeAll(async () => {
  square = await Square.open();
});
beforeEach(async () => {
  [wang, li, zhao] = await Promise.all([
    square.resident('王大爷'),
    square.resident('李阿姨'),
    square.resident('赵大哥'),
  ]);
});
afterAll(() => square.close());

const inbox = async (of: Person, query = ''): Promise<NotificationView[]> => {
  await square.world.settle();
  return notificationPage.parse(await of.browser.get(`/api/v1/notifications${query}`)).items;
};
const unread = async (of: Person): Promise<number> => {
  await square.world.settle();
  return notificationCount.parse(await of.browser.get('/api/v1/notifications/count')).unread;
};
const posted = async (by: Person, more: object = {}): Promise<string> =>
  (await by.posts(square.open, more)).thread.face.id;

describe('the forum tells', () => {
  it('the author of a thread that somebody replied, with the floor to jump to', async () => {
    const thread = await posted(wang, { title: '楼道灯不亮' });
    const reply = await li.replies(thread);
    const [notice, ...others] = await inbox(wang);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      kind: 'reply',
      subject: { kind: 'thread', id: thread },
      title: '楼道灯不亮',
      actor: { name: '李阿姨' },
      params: { post: reply.face.id, floor: 2 },
      ...{ group: 'forum', address: `/threads/${thread}#floor-2`, icon: 'messages-square', actions: [] },
      read: false,
    });
    expect(notice && textOf(notice, 'zh')).toBe('李阿姨 回了您的帖子：楼道灯不亮');
    expect(notice && textOf(notice, 'en')).toBe('李阿姨 replied in your thread: 楼道灯不亮');
  });

  it('whoever was answered or quoted, and not twice where the thread is theirs, too', async () => {
    const thread = await posted(wang);
    const floor = await li.replies(thread);
    await zhao.replies(thread, '我也是', { parentId: floor.face.id });
    await wang.replies(thread, '谢谢', { quoteId: floor.face.id });
    expect((await inbox(li)).map((n) => n.kind)).toEqual(['answer', 'answer']);
    expect((await inbox(wang)).map((n) => n.kind)).toEqual(['reply', 'reply']);
    expect(await inbox(zhao)).toEqual([]);
  });

  it('those who were named: the strongest reason once, and never oneself', async () => {
    const thread = await posted(wang, { body: '@李阿姨 你家亮吗', mentions: [li.id, wang.id] });
    await zhao.replies(thread, '@王大爷 修好了', { mentions: [wang.id, zhao.id] });
    expect((await inbox(li)).map((n) => n.kind)).toEqual(['mention']);
    expect((await inbox(wang)).map((n) => n.kind)).toEqual(['mention']);
    expect(await inbox(zhao)).toEqual([]);
  });

  it('nobody who may not read it', async () => {
    const hidden = { audience: 'author-and-staff', mentions: [li.id, square.staff.id] };
    const thread = await posted(wang, hidden);
    expect(await inbox(li)).toEqual([]);
    expect(await inbox(square.staff)).toMatchObject([{ subject: { id: thread }, title: '楼道灯不亮' }]);
  });

  it('no title any more once the thread is private or gone', async () => {
    const thread = await posted(wang, { mentions: [li.id] });
    expect(await inbox(li)).toMatchObject([{ title: '楼道灯不亮' }]);
    const { thread: head } = await wang.reads(thread);
    await wang.changes(thread, { version: head.face.version, audience: 'author-and-staff' });
    expect(await inbox(li)).toMatchObject([{ title: null }]);
    expect(textOf((await inbox(li))[0], 'zh')).toBe('王大爷 提到了您');
  });
});

describe('the inbox', () => {
  const filled = async (n: number): Promise<NotificationView[]> => {
    const thread = await posted(wang);
    for (let i = 0; i < n; i++) await li.replies(thread, `第 ${i + 1} 条`);
    return inbox(wang);
  };

  it('counts, marks read and unread again, once however often it is tapped', async () => {
    const [first, second] = await filled(3);
    expect(await unread(wang)).toBe(3);
    const ids = [first?.id, second?.id];
    const taps = Array.from({ length: 5 }, () => wang.browser.post('/api/v1/notifications/read', { ids }));
    expect(new Set((await Promise.all(taps)).map((c) => (c as { unread: number }).unread))).toEqual(new Set([1]));
    expect((await inbox(wang, '?unread=true')).length).toBe(1);
    await wang.browser.post('/api/v1/notifications/unread', { ids: [first?.id] });
    expect(await unread(wang)).toBe(2);
    expect((await inbox(wang))[0]?.read).toBe(false);
  });

  it('marks all that was seen, and all about one thread', async () => {
    const [newest] = await filled(2);
    const upTo = newest?.seq ?? 0;
    await posted(li, { mentions: [wang.id] });
    expect(await unread(wang)).toBe(3);
    await wang.browser.post('/api/v1/notifications/read', { all: true, upTo });
    expect(await unread(wang)).toBe(1);
    const [other] = await inbox(wang);
    await wang.browser.post('/api/v1/notifications/read', { about: other?.subject.id });
    expect(await unread(wang)).toBe(0);
  });

  it('pages by key and filters by group, in one statement each', async () => {
    await filled(3);
    await posted(li, { mentions: [wang.id] });
    await square.world.settle();
    const path = '/api/v1/notifications?size=2';
    const first = notificationPage.parse(await wang.browser.get(path));
    const second = notificationPage.parse(await wang.browser.get(`${path}&after=${first.next}`));
    expect([...first.items, ...second.items].map((n) => n.seq)).toEqual([4, 3, 2, 1]);
    expect(second.next).toBeNull();
    expect((await inbox(wang, '?group=forum')).length).toBe(4);
    expect((await inbox(wang, '?group=forum&unread=true')).length).toBe(4);
    expect(await inbox(wang, '?group=reports')).toEqual([]);
    const groups = notificationGroups.parse(await wang.browser.get('/api/v1/notifications/groups')).items;
    expect(groups).toEqual([{ group: 'forum', name: { zh: '邻里讨论', en: 'Neighbours' }, unread: 4 }]);
    expect(await refusal(wang.browser.get('/api/v1/notifications?after=W10'))).toBe('http/malformed');
    const cost = await statementsOf(async () => {
      await wang.browser.get('/api/v1/notifications');
      await wang.browser.get('/api/v1/notifications/count');
    });
    expect(cost).toEqual(['notifications', 'notification-count']);
  });

  it('is one’s own: others’ marks change nothing, guests have none', async () => {
    const [notice] = await filled(1);
    await li.browser.post('/api/v1/notifications/read', { ids: [notice?.id] });
    expect(await unread(wang)).toBe(1);
    expect(await refusal(square.guest().browser.get('/api/v1/notifications'))).toBe('http/sign-in');
  });
});

describe('live', () => {
  it('each notice arrives once, as it reads, numbered; a reader who was away catches up', async () => {
    const page = await square.page(wang);
    expect(await page.enter(`account:${wang.id}`)).toMatchObject({ ok: true, seq: 0 });
    const thread = await posted(wang);
    await li.replies(thread);
    await soon(() => page.of('notification').length === 1);
    expect(page.of('notification')[0]).toMatchObject({ seq: 1, view: { kind: 'reply', actor: { name: '李阿姨' } } });
    expect(page.of('notification')[0]?.view).toEqual((await inbox(wang))[0]);
    page.socket.disconnect();
    await li.replies(thread);
    await zhao.replies(thread);
    await square.world.settle();
    const again = await square.page(wang);
    const back = await again.enter(`account:${wang.id}`, 1);
    expect(back.missed?.map((m) => m.seq)).toEqual([2, 3]);
  });

  it('other pages of the same person hear that the count changed', async () => {
    const thread = await posted(wang);
    await li.replies(thread);
    const [notice] = await inbox(wang);
    const page = await square.page(wang);
    await page.enter(`account:${wang.id}`);
    await wang.browser.post('/api/v1/notifications/read', { ids: [notice?.id] });
    await soon(() => page.of('notification-count').length === 1);
  });

  it('says that one’s rights changed, to be asked again', async () => {
    const grants = square.world.app.nest.get(GrantsService);
    const page = await square.page(wang);
    await page.enter(`account:${wang.id}`);
    const order = { accountId: wang.id, role: 'staff', path: 'hz.cf.ls.chunfeng.' } as const;
    await grants.give(null, order);
    await soon(() => page.of('right-given').length === 1);
    await grants.take(null, order);
    await soon(() => page.of('right-taken').length === 1);
    expect(page.of('right-taken')[0]?.view).toBeNull();
  });

  it('lets nobody into another’s room', async () => {
    expect(await (await square.page(li)).enter(`account:${wang.id}`)).toMatchObject({ ok: false });
    expect(await (await square.page(square.guest())).enter(`account:${wang.id}`)).toMatchObject({ ok: false });
  });
});

describe('once', () => {
  it('a delivery that is repeated, or breaks half-way, leaves one notice', async () => {
    const thread = await posted(wang);
    await li.replies(thread);
    await square.world.settle();
    const deliveries = square.world.app.nest.get(Deliveries);
    const { rows } = await square.world.db.pool.query<{ id: number }>(
      `select id from event where subject_id = $1 and type = 'forum.reply-posted'`,
      [thread],
    );
    const id = rows[0]?.id ?? 0;
    const reply = { id, type: 'forum.reply-posted' };
    await Promise.all([deliveries.deliver(reply), deliveries.deliver(reply)]);
    expect(await unread(wang)).toBe(1);
    // Even where the delivery itself was forgotten, the notice is not put in a second time.
    const owner = await import('pg').then(({ default: pg }) => new pg.Client(square.world.database.ownerUrl));
    await owner.connect();
    await owner.query('delete from event_delivery where event_id = $1', [id]);
    await owner.end();
    await Promise.all([deliveries.deliver(reply), deliveries.deliver(reply)]);
    expect(await unread(wang)).toBe(1);
    expect((await inbox(wang)).map((n) => n.seq)).toEqual([1]);
  });

  it('many at once are numbered without gaps, and counted right', async () => {
    const thread = await posted(wang);
    const neighbours = await Promise.all(['甲', '乙', '丙', '丁'].map((name) => square.resident(name)));
    await Promise.all(neighbours.flatMap((n) => [1, 2, 3].map((i) => n.replies(thread, `${n.name} ${i}`))));
    expect((await inbox(wang)).map((n) => n.seq)).toEqual(Array.from({ length: 12 }, (_, i) => 12 - i));
    expect(await unread(wang)).toBe(12);
  });

  it('who lost the right before it was told hears nothing', async () => {
    const grants = square.world.app.nest.get(GrantsService);
    const helper = await square.person('小陈', 'staff');
    const thread = await posted(wang, { audience: 'author-and-staff' });
    await helper.replies(thread, '马上来看');
    await grants.take(null, { accountId: helper.id, role: 'staff', path: 'hz.cf.ls.chunfeng.' });
    const floor = (await wang.reads(thread)).posts.items[1]?.face.id;
    await wang.replies(thread, '谢谢', { parentId: floor });
    expect((await inbox(helper)).map(({ group }) => group)).toEqual(['account']);
  });
});

it('keeps no words of anybody in the rows', async () => {
  await posted(wang, { title: '一个很特别的标题', body: '一段很特别的话', mentions: [li.id] });
  await square.world.settle();
  const { rows } = await square.world.db.pool.query('select * from notification');
  expect(rows.length).toBeGreaterThan(10);
  expect(JSON.stringify(rows)).not.toMatch(/特别/);
});
