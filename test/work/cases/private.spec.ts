import { refusal } from '../../world/browser.js';
import { soon, Town } from './town.js';

let town: Town;
let people: Town['people'];
const words = ['张老伯', '糖尿病', '13800000007', '两口子交不起药费', '想请大家帮帮'];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
}, 60_000);
afterAll(() => town.close());

/** Scene 1: a neighbour asks for help for a couple, at night. */
it('helps a couple in need: visited, found true, aided, both sides called back; and nobody else reads a word of it', async () => {
  const { li, wang, staff, checker, charity, member, passerby, guest, rival, elsewhere } = people;
  const { community, world } = town;
  const aid = await li.opens({
    categoryId: town.categories.hardship.id,
    placeId: town.square.building,
    title: '两口子交不起药费',
    description: '想请大家帮帮这家人，我不想让他们知道是我说的。',
    photos: [await town.photo(li)],
    concerned: { name: '张老伯', phone: '13800000007', words: '糖尿病和癌症', consent: true },
  });
  const page = await town.page(passerby);
  const strangers = [passerby, guest, rival, elsewhere];
  const unread = async (): Promise<void> => {
    for (const who of strangers) {
      const answers = [await who.browser.send('GET', `/api/v1/cases/${aid.id}`)];
      const unknown = await who.browser.send('GET', `/api/v1/cases/${aid.id.replace(/^.{8}/, '00000000')}`);
      expect([answers[0]?.status, answers[0]?.body]).toEqual([unknown.status, unknown.body]);
      for (const path of [`communities/${community}/cases`, `communities/${community}/desk`, 'me/cases', 'inbox'])
        answers.push(await who.browser.send('GET', `/api/v1/${path}`));
      const step = { step: 'note', version: 1, text: '看看' };
      answers.push(await who.browser.send('POST', `/api/v1/cases/${aid.id}/steps`, step));
      answers.push(
        await who.browser.send('POST', `/api/v1/cases/${aid.id}/reveal`, { personId: aid.id, reason: '看看' }),
      );
      const text = JSON.stringify(answers.map((answer) => answer.body));
      for (const word of [...words, aid.id, aid.number]) expect(text).not.toContain(word);
    }
    expect(await page.enter(`case:${aid.id}`)).toEqual({ ok: false, code: 'http/not-found' });
    expect(await page.enter(`desk:${community}`)).toEqual({ ok: false, code: 'http/not-found' });
    expect(await page.enter(`inbox:organization-${charity.unit.id}`)).toEqual({ ok: false, code: 'http/not-found' });
  };
  await unread();

  const seen = await staff.sees(aid);
  expect(seen.face).toMatchObject({ private: true, title: '两口子交不起药费', area: '东苑 3号楼' });
  expect(seen.mine.people).toContainEqual(
    expect.objectContaining({ name: '张老伯', phone: '138****0007', words: '糖尿病和癌症' }),
  );
  expect((await li.sees(aid)).mine.people).toEqual([]);
  const zhang = seen.mine.people.find((one) => one.as === 'concerned');
  const reveal = { personId: zhang?.id, reason: '约上门时间' };
  expect(await staff.browser.post(`/api/v1/cases/${aid.id}/reveal`, reveal)).toMatchObject({ phone: '13800000007' });
  expect(await town.square.count('look', `what = 'case-contact' and reason = '约上门时间'`)).toBe(1);

  await staff.visits(aid, { visitorId: member.id, appointmentAt: '2026-03-03T01:00:00Z' });
  expect((await member.sees(aid)).mine.place?.name).toBe('东苑 3号楼');
  expect((await member.inbox()).items.map((row) => row.id)).toContain(aid.id);
  await member.finds(aid, { finding: 'true', words: '情况属实，两人都在吃药', photos: [await town.photo(member, 1)] });
  await staff.accepts(aid, { categoryId: town.categories.hardship.id, grade: 'ordinary' });
  expect(await refusal(charity.sees(aid))).toBe('http/not-found');
  await staff.dispatches(aid, charity.unit);
  await charity.signs(aid);
  await charity.finishes(aid, { outcome: 'solved', result: '救助 1000 元', photos: [await town.photo(charity, 2)] });
  await checker.passes(aid, '互助会已送去 1000 元');
  await unread();

  const after = (await li.sees(aid)).face.after[0]?.sources[0]?.url ?? '';
  expect((await li.browser.send('GET', after)).status).toBe(200);
  for (const who of strangers) expect((await who.browser.send('GET', after)).status).toBeGreaterThanOrEqual(400);

  await li.rates(aid);
  expect((await checker.sees(aid)).face.state).toBe('callback');
  const callback = (await checker.sees(aid)).mine.callbacks.find((one) => one.as === 'concerned');
  expect(callback).toMatchObject({ name: '张老伯', own: false, standing: 'open' });
  expect(await refusal(charity.takes(aid, 'rate', { callbackId: callback?.id ?? '', solved: true }))).toBe(
    'http/not-found',
  );
  await checker.takes(aid, 'rate', { callbackId: callback?.id ?? '', contacted: true, solved: true, satisfied: 'yes' });
  expect((await li.sees(aid)).face).toMatchObject({
    state: 'closed',
    verdict: { due: 2, answered: 2, solved: 2, satisfied: 2 },
  });

  await unread();
  const listed = (await guest.record(community)).items.find((row) => row.masked);
  expect(listed).toMatchObject({
    id: null,
    number: null,
    title: '困难帮扶（隐私保护）',
    area: '东苑',
    photo: null,
    submittedAt: '2026-03-01T16:00:00.000Z',
    state: 'closed',
  });
  await world.settle();
  const rows = await world.db.source.query<{ data: string }[]>(
    `select data::text as data from event where subject_id = $1`,
    [aid.id],
  );
  for (const word of words) expect(rows.map((row) => row.data).join()).not.toContain(word);
  expect(await wang.mine()).toMatchObject({ items: [] });
  page.socket.close();
});

it('shows a unit out the moment a private case is passed on', async () => {
  const { li, staff, charity, rival } = people;
  const aid = await li.opens({
    categoryId: town.categories.hardship.id,
    placeId: town.square.building,
    title: '独居老人买药难',
    description: '腿脚不便。',
  });
  await staff.accepts(aid, { categoryId: town.categories.hardship.id, grade: 'ordinary' });
  await staff.dispatches(aid, charity.unit);
  await charity.signs(aid);
  const page = await town.page(charity);
  expect(await page.enter(`case:${aid.id}`)).toMatchObject({ ok: true, seq: 4 });
  await charity.transfers(aid, rival.unit, '他们顺路');
  await soon(() => page.evicted.includes(`case:${aid.id}`));
  await staff.takes(aid, 'update', { text: '换了一家' });
  await town.world.settle();
  expect(page.of('case')).toEqual([]);
  expect(await refusal(charity.sees(aid))).toBe('http/not-found');
});

it('keeps what a resident makes private so, and lets only staff name an account', async () => {
  const { wang, li, staff } = people;
  const order = {
    categoryId: town.categories.drain.id,
    placeId: town.square.building,
    title: '楼上漏水',
    description: '求协调',
  };
  const quiet = await wang.opens({ ...order, private: true });
  expect(await refusal(li.sees(quiet))).toBe('http/not-found');
  expect(await refusal(wang.opens({ ...order, concerned: { accountId: li.id } }))).toBe('http/forbidden');
  const told = await staff.opens({
    ...order,
    channel: 'call',
    reporter: { accountId: wang.id },
    concerned: { accountId: li.id },
  });
  expect((await li.sees(told)).mine.as).toContain('concerned');
  expect((await wang.sees(told)).mine.as).toContain('reporter');
});
