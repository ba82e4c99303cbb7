import { refusal } from '../../world/browser.js';
import type { CaseActor, Matter } from '../../world/case-actors.js';
import { Town, type UnitActor } from './town.js';

let town: Town;
let people: Town['people'];

beforeAll(async () => {
  town = await Town.open();
  people = town.people;
}, 60_000);
afterAll(() => town.close());

const stateOf = async (who: CaseActor, matter: Matter) => (await who.sees(matter)).face.state;
const lines = async (who: CaseActor, matter: Matter) =>
  (await who.sees(matter)).face.timeline.map((entry) => entry.line?.zh);
const accepted = async (): Promise<{ id: string; number: string }> => {
  const lamp = await town.lamp();
  await people.staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  return lamp;
};
const handled = async (by: UnitActor): Promise<Matter> => {
  const lamp = await accepted();
  await people.staff.dispatches(lamp, by.unit);
  await by.signs(lamp);
  return lamp;
};

it('goes from the report to the verdict, told line by line', async () => {
  const { wang, staff, checker, shop } = people;
  const lamp = await town.lamp({ photos: [await town.photo(wang)] });
  expect(lamp.number).toMatch(/^EK2026-\d+$/);
  expect((await wang.sees(lamp)).face).toMatchObject({
    state: 'submitted',
    area: '东苑 3号楼',
    photos: [{ alt: '路灯' }],
    clocks: { dueAt: null, overdue: false },
  });
  await staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  await staff.dispatches(lamp, shop.unit);
  await shop.signs(lamp);
  await shop.takes(lamp, 'contact', { how: 'call' });
  await shop.takes(lamp, 'update', { text: '灯头进水，明天换', photos: [await town.photo(shop, 1)] });
  expect(await refusal(shop.finishes(lamp, { outcome: 'solved', result: '换了灯头' }))).toBe(
    'case/after-photo-required',
  );
  await shop.finishes(lamp, { outcome: 'solved', result: '换了灯头', photos: [await town.photo(shop, 2)] });
  expect((await wang.sees(lamp)).face).toMatchObject({ state: 'review', outcome: null, after: [] });
  await checker.passes(lamp, '灯头已经换好，晚上请看看');
  const passed = (await wang.sees(lamp)).face;
  expect(passed).toMatchObject({ state: 'callback', outcome: 'solved', after: [{ alt: '路灯' }], verdict: { due: 1 } });
  expect((await people.guest.browser.send('GET', passed.after[0]?.sources[0]?.url ?? '')).status).toBe(200);
  await wang.rates(lamp);
  expect(await stateOf(people.guest, lamp)).toBe('closed');
  expect(await lines(people.guest, lamp)).toEqual([
    `收到了，编号 ${lamp.number}，3月3日 10:00前告诉您受理结果`,
    '已受理，按“一般”办理，派单后 5 个工作日 内办好',
    '已交给亮工照明，3月9日 10:00前办好',
    '亮工照明的周师傅接手了',
    '工作人员已与您联系',
    '灯头进水，明天换',
    '亮工照明说办好了，社区正在核对',
    '办好了：灯头已经换好，晚上请看看。请您说说解决了没有',
    '已办结，谢谢您的反馈',
  ]);
  expect((await wang.sees(lamp)).face.verdict).toEqual({ due: 1, answered: 1, solved: 1, satisfied: 1 });
});

it('gives members and charity groups the same inbox as merchants', async () => {
  for (const by of [people.member, people.charity, people.shop]) {
    const lamp = await accepted();
    await people.staff.dispatches(lamp, by.unit);
    expect((await by.inbox('?state=dispatched')).items.map((row) => row.id)).toContain(lamp.id);
    await by.signs(lamp);
    expect((await by.sees(lamp)).face.lead).toEqual(by.unit);
    expect((await people.rival.inbox()).items.map((row) => row.id)).not.toContain(lamp.id);
  }
});

it('names a member who acts for themselves once, also under a new name, and a shop beside its worker', async () => {
  const { staff, member, shop } = people;
  const line = async (by: CaseActor, lamp: Matter) => {
    const { timeline } = (await by.sees(lamp)).face;
    return timeline.slice(-2).map((entry) => [entry.by.unit, entry.by.name, entry.line?.zh, entry.line?.en]);
  };
  const own = await accepted();
  await staff.dispatches(own, member.unit);
  const named = async (name: string) => {
    const { account } = await member.browser.get<{ account: { version: number } }>('/api/v1/me');
    await member.browser.patch('/api/v1/me', { version: account.version, name });
  };
  await named('赵师傅');
  await member.signs(own);
  await member.takes(own, 'contact', { how: 'call' });
  expect(await line(member, own)).toEqual([
    [null, '赵师傅', '赵师傅接手了', '赵师傅 is on it'],
    [null, '赵师傅', '工作人员已与您联系', 'Someone has been in touch with you'],
  ]);
  await named('赵工');
  const other = await accepted();
  await staff.dispatches(other, shop.unit);
  await shop.signs(other);
  expect((await line(shop, other)).at(-1)).toEqual([
    '亮工照明',
    '周师傅',
    '亮工照明的周师傅接手了',
    '周师傅 of 亮工照明 is on it',
  ]);
});

it('numbers the cases of a year without a gap, also when many come at once', async () => {
  const opened = await Promise.all(Array.from({ length: 10 }, () => town.lamp()));
  const numbers = opened.map(({ number }) => Number(number.split('-')[1])).sort((a, b) => a - b);
  expect(numbers.at(-1)! - numbers[0]).toBe(9);
  expect(new Set(numbers).size).toBe(10);
});

it('takes a case back only with a reason, twice, and then asks a supervisor', async () => {
  const { staff, shop, supervisor } = people;
  const lamp = await accepted();
  for (const round of [1, 2]) {
    await staff.dispatches(lamp, shop.unit);
    expect(await refusal(shop.returns(lamp, {}))).toBe('case/reason-required');
    await shop.returns(lamp, { reason: '灯杆不归我们管', suggested: '区路灯所' });
    expect((await staff.sees(lamp)).face).toMatchObject({ state: 'accepted', returns: round, lead: null });
    expect((await people.wang.sees(lamp)).face.timeline.map((entry) => entry.step)).not.toContain('return');
    expect((await staff.sees(lamp)).mine.entries.at(-1)?.words).toContain('灯杆不归我们管');
  }
  expect(await refusal(staff.dispatches(lamp, shop.unit))).toBe('case/returned-twice');
  await supervisor.dispatches(lamp, shop.unit);
  expect(await refusal(shop.returns(lamp, { reason: '还是不归我们' }))).toBe('case/not-returnable');
});

it('passes a case on without moving the resident’s deadline', async () => {
  const { shop, rival } = people;
  const lamp = await handled(shop);
  const before = (await shop.sees(lamp)).face.clocks;
  await shop.transfers(lamp, rival.unit, '要高空车，他们有');
  const after = (await people.wang.sees(lamp)).face;
  expect(after).toMatchObject({ state: 'dispatched', handler: null, lead: rival.unit });
  expect(after.clocks.dueAt).toBe(before.dueAt);
  expect(await refusal(shop.signs(lamp))).toBe('http/forbidden');
  await rival.signs(lamp);
});

it('redoes what the person concerned calls unsolved, once by itself, then as a supervisor decides', async () => {
  const { wang, checker, shop, supervisor, staff } = people;
  const lamp = await handled(shop);
  const again = async (): Promise<void> => {
    await shop.finishes(lamp, { outcome: 'solved', result: '修好了', photos: [await town.photo(shop, 3)] });
    await checker.passes(lamp, '修好了');
  };
  await again();
  await wang.rates(lamp, { solved: false, satisfied: 'no', words: '晚上还是不亮' });
  expect((await wang.sees(lamp)).face).toMatchObject({ state: 'handling', round: 2, after: [] });
  await again();
  await wang.rates(lamp, { solved: false, satisfied: 'no' });
  expect(await stateOf(wang, lamp)).toBe('callback');
  expect((await staff.desk(town.community, '?state=callback')).items.find((row) => row.id === lamp.id)).toMatchObject({
    undecided: true,
  });
  expect(await refusal(staff.decides(lamp, { decision: 'again', reason: '再修' }))).toBe('http/forbidden');
  await supervisor.decides(lamp, { decision: 'again', reason: '换整灯' });
  await again();
  await wang.rates(lamp);
  expect(await stateOf(wang, lamp)).toBe('closed');
});

it('leaves it to a supervisor when someone else than the person concerned is unhappy', async () => {
  const { wang, li, staff, shop, checker, supervisor } = people;
  const drain = await staff.opens({
    categoryId: town.categories.drain.id,
    placeId: town.square.building,
    title: '下水道堵了',
    description: '一楼返水',
    channel: 'call',
    reporter: { accountId: wang.id },
    concerned: { accountId: li.id },
  });
  await staff.accepts(drain, { categoryId: town.categories.drain.id, grade: 'ordinary' });
  await staff.dispatches(drain, shop.unit);
  await shop.signs(drain);
  await shop.finishes(drain, { outcome: 'solved', result: '疏通了' });
  await checker.passes(drain, '疏通了');
  expect(await refusal(shop.takes(drain, 'call', { callbackId: '01900000-0000-7000-8000-000000000000' }))).toBe(
    'http/forbidden',
  );
  await wang.rates(drain, { satisfied: 'no', words: '味道还有' });
  expect((await supervisor.sees(drain)).mine.callbacks).toContainEqual(
    expect.objectContaining({ as: 'reporter', standing: 'undecided', words: '味道还有' }),
  );
  expect(await refusal(supervisor.decides(drain, { decision: 'stands' }))).toBe('case/reason-required');
  await supervisor.decides(drain, { decision: 'stands', reason: '当事人家里已经通了' });
  expect(await stateOf(wang, drain)).toBe('callback');
  await li.rates(drain);
  expect(await stateOf(wang, drain)).toBe('closed');
});

it('lets a supervisor leave the result as it is, and says why', async () => {
  const { wang, checker, shop, supervisor } = people;
  const lamp = await handled(shop);
  for (const satisfied of ['no', 'no'] as const) {
    await shop.finishes(lamp, { outcome: 'partly', result: '修了一盏', photos: [await town.photo(shop, 4)] });
    await checker.passes(lamp, '修了一盏');
    await wang.rates(lamp, { satisfied });
  }
  await supervisor.decides(lamp, { decision: 'stands', reason: '另一盏不在本社区' });
  expect(await stateOf(wang, lamp)).toBe('closed');
  expect((await lines(wang, lamp)).slice(-1)).toEqual(['已办结，谢谢您的反馈']);
});

it('asks, waits and goes on; sends back what is not done', async () => {
  const { wang, shop, checker } = people;
  const lamp = await handled(shop);
  await shop.asks(lamp, '是哪一盏？');
  expect((await wang.mine()).items.find((row) => row.id === lamp.id)).toMatchObject({
    state: 'waiting',
    asks: 'answer',
  });
  expect((await wang.sees(lamp)).mine.entries.at(-1)?.words).toBe('是哪一盏？');
  expect((await people.passerby.sees(lamp)).mine.entries).toEqual([]);
  await wang.answers(lamp, '东边那盏');
  expect(await stateOf(wang, lamp)).toBe('handling');
  await shop.finishes(lamp, { outcome: 'solved', result: '好了', photos: [await town.photo(shop, 5)] });
  expect(await refusal(shop.passes(lamp, '好了'))).toBe('http/forbidden');
  await checker.sendsBack(lamp, '照片里灯没亮');
  expect(await stateOf(wang, lamp)).toBe('handling');
});

it('visits before it decides, turns down with another way, and lets the reporter withdraw', async () => {
  const { staff, wang, member } = people;
  const odd = await town.lamp();
  await staff.visits(odd, { visitorId: member.id, appointmentAt: '2026-03-02T07:00:00Z' });
  expect(await refusal(staff.rejects(odd, { reason: '不属实', anotherWay: '12345' }))).toBe('case/finding-first');
  await member.finds(odd, { finding: 'not', words: '灯是亮的' });
  expect(await refusal(staff.rejects(odd, { anotherWay: '12345' }))).toBe('case/reason-required');
  await staff.rejects(odd, { reason: '灯是好的', anotherWay: '夜里再看，仍不亮请拍照' });
  expect((await lines(wang, odd)).slice(1)).toEqual([
    '我们会在 3月2日 15:00 上门看看',
    '已上门看过：与反映不符，灯是亮的',
    '这件事我们办不了：灯是好的。可以这样办：夜里再看，仍不亮请拍照',
  ]);
  const mistaken = await town.lamp();
  expect(await refusal(people.li.withdraws(mistaken, { reason: '不是我' }))).toBe('http/forbidden');
  await wang.withdraws(mistaken, { reason: '已经亮了' });
  expect(await stateOf(wang, mistaken)).toBe('withdrawn');
});
