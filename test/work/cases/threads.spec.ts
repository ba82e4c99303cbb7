import { refusal } from '../../world/browser.js';
import { Person } from '../../commons/square.js';
import { soon, Town } from './town.js';

let town: Town;
let people: Town['people'];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
}, 60_000);
afterAll(() => town.close());

const inForum = ({ browser, id, name }: Town['people']['wang']): Person => new Person(browser, id, name);
const posted = async (more: object = {}): Promise<string> =>
  (await inForum(people.wang).posts(town.square.open, { placeId: town.square.building, ...more })).thread.face.id;
const thread = async (who: Town['people']['wang'], id: string) => (await inForum(who).reads(id)).thread.face;
const lamp = () => ({ categoryId: town.categories.lamp.id });
const hardship = () => ({ categoryId: town.categories.hardship.id });

it('becomes a case in one click, and shows the case to its readers as it moves', async () => {
  const { wang, staff, shop, guest } = people;
  const id = await posted({ photos: [await town.photo(wang)] });
  const reader = await town.page(guest);
  expect(await reader.enter(`thread:${id}`)).toMatchObject({ ok: true });
  const opened = await staff.opensFrom(id, lamp());
  const { face } = await wang.sees(opened);
  expect(face).toMatchObject({ title: '楼道灯不亮', area: '东苑 3号楼', threadId: id, channel: 'post', photos: [{}] });
  expect((await wang.sees(opened)).mine.as).toContain('reporter');
  await staff.accepts(opened, { ...lamp(), grade: 'ordinary' });
  await staff.dispatches(opened, shop.unit);
  expect((await thread(guest, id)).attachments).toEqual([
    expect.objectContaining({
      kind: 'case',
      id: opened.id,
      state: 'dispatched',
      card: expect.objectContaining({ number: opened.number, lead: '亮工照明' }) as unknown,
    }),
  ]);
  await soon(() => JSON.stringify(reader.heard).includes('"dispatched"'));
  expect(await refusal(staff.opensFrom(id, lamp()))).toBe('case/thread-has-case');
  expect(await refusal(wang.opensFrom(await posted(), lamp()))).toBe('http/forbidden');
  expect(await refusal(people.elsewhere.opensFrom(await posted({ audience: 'author-and-staff' }), lamp()))).toBe(
    'forum/thread-not-found',
  );
});

it('keeps the shape of its words in the case, and in the page that search engines read', async () => {
  const id = await posted({ body: '**三楼**的灯坏了：\n\n- 晚上看不见\n- <b>老人</b>摔过' });
  const opened = await people.staff.opensFrom(id, lamp());
  const { face } = await people.guest.sees(opened);
  expect(face.html).toContain('<p><strong>三楼</strong>的灯坏了：</p>');
  expect(face.html).toContain('<li>&lt;b&gt;老人&lt;/b&gt;摔过</li>');
  const { body } = await people.guest.browser.send<string>('GET', `/cases/${opened.id}`);
  expect(body).toContain('<section><p><strong>三楼</strong>');
  expect(body).toContain('<meta name="description" content="三楼 的灯坏了： 晚上看不见 &lt;b&gt;老人&lt;/b&gt;摔过">');
});

it('becomes one case when two hands click at once', async () => {
  const id = await posted();
  const answers = await Promise.all(
    [people.staff, people.checker, people.staff, people.checker].map(({ browser }) =>
      browser.send('POST', `/api/v1/threads/${id}/cases`, lamp()),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
});

it('is hidden with a case that is private, photos and all', async () => {
  const { wang, staff, passerby } = people;
  const id = await posted({ photos: [await town.photo(wang, 1)] });
  const [shown] = (await inForum(passerby).reads(id)).posts.items[0]?.face.photos ?? [];
  const opened = await staff.opensFrom(id, hardship());
  expect(await refusal(thread(passerby, id) as Promise<unknown>)).toBe('forum/thread-not-found');
  expect(await refusal(passerby.sees(opened))).toBe('http/not-found');
  await town.world.settle();
  expect((await passerby.browser.send('GET', shown?.sources[0]?.url ?? '')).status).toBeGreaterThanOrEqual(400);
  const own = (await wang.sees(opened)).face.photos[0]?.sources[0]?.url ?? '';
  expect((await wang.browser.send('GET', own)).status).toBe(200);
  const card = { id: opened.id, state: 'submitted', card: expect.objectContaining({ private: true }) as unknown };
  for (const who of [wang, staff]) expect((await thread(who, id)).attachments).toEqual([{ kind: 'case', ...card }]);

  const forum = inForum(wang);
  await forum.changes(id, { version: (await forum.reads(id)).thread.face.version, audience: 'public' });
  for (const who of [wang, passerby]) expect((await thread(who, id)).attachments).toEqual([]);
  await town.world.settle();
  await staff.takes(opened, 'note', { text: '帖子公开了，事项没有' });
  expect((await thread(staff, id)).attachments).toEqual([]);
  expect(await refusal(passerby.sees(opened))).toBe('http/not-found');
});

it('stays private when it comes from a hidden thread, and becomes private when its thread is hidden', async () => {
  const { wang, staff, guest, shop } = people;
  const discreet = await posted({ audience: 'author-and-staff' });
  const quiet = await staff.opensFrom(discreet, { ...lamp(), private: false });
  expect((await staff.sees(quiet)).face.private).toBe(true);
  expect(await refusal(guest.sees(quiet))).toBe('http/not-found');

  const open = await posted({ photos: [await town.photo(wang, 2)] });
  const seen = await staff.opensFrom(open, lamp());
  await staff.accepts(seen, { ...lamp(), grade: 'ordinary' });
  await staff.dispatches(seen, shop.unit);
  const page = await town.page(guest);
  expect(await page.enter(`case:${seen.id}`)).toMatchObject({ ok: true });
  const { version } = (await inForum(wang).reads(open)).thread.face;
  await inForum(wang).changes(open, { version, audience: 'author-and-staff' });
  await town.world.settle();
  await soon(() => page.evicted.includes(`case:${seen.id}`));
  expect(await refusal(guest.sees(seen))).toBe('http/not-found');
  expect((await guest.record(town.community)).items.filter((row) => row.id === seen.id)).toEqual([]);
  const photo = (await shop.sees(seen)).face.photos[0]?.sources[0]?.url ?? '';
  expect((await shop.browser.send('GET', photo)).status).toBe(200);
});

it('becomes private when it is accepted as a private kind', async () => {
  const { wang, staff, guest } = people;
  const id = await posted({ photos: [await town.photo(wang, 3)] });
  const opened = await staff.opensFrom(id, lamp());
  await staff.accepts(opened, { ...hardship(), grade: 'ordinary' });
  expect(await refusal(guest.sees(opened))).toBe('http/not-found');
  expect(await refusal(thread(guest, id) as Promise<unknown>)).toBe('forum/thread-not-found');
  await town.world.settle();
  expect((await staff.sees(opened)).face).toMatchObject({ private: true, category: { code: 'hardship' } });
});
