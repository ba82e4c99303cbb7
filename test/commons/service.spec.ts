/** Service over HTTP: written down by those who did it, confirmed by those it was done for or by staff, counted, taken back. */
import pg from 'pg';
import { rulesView, rulesPreview, type RulesView } from '../../src/commons/service/rules.schema.js';
import { DEFAULT_RULES } from '../../src/commons/service/rules.policy.js';
import { refusal } from '../world/browser.js';
import { CaseActor } from '../world/case-actors.js';
import { audit } from '../ground/ledger.storm.js';
import { Town } from '../work/cases/town.js';
import { ServiceHands, type Doer } from './service.hands.js';

let town: Town;
let hands: ServiceHands;
let mei: Doer;
let owner: pg.Pool;

/** Somebody who has checked in, new for each test, so that days and balances begin at nothing. */
let count = 0;
const member = async (): Promise<Doer> => {
  const who = await town.square.person(`热心人${++count}`);
  const path = `/api/v1/communities/${town.community}/members`;
  const { face } = await who.browser.post<{ face: { id: string; version: number } }>(path, {
    kind: 'volunteer',
    skills: [],
  });
  await town.people.staff.browser.post(`/api/v1/members/${face.id}/confirm`, { version: face.version });
  return who;
};

beforeAll(async () => {
  town = await Town.open();
  hands = new ServiceHands(town.community);
  owner = new pg.Pool({ connectionString: town.world.database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await town.close();
});
beforeEach(async () => {
  mei = await member();
});

describe('an entry', () => {
  it('counts when the person served confirms it with one tap: hours, stars, points, each traceable', async () => {
    const { wang, li } = town.people;
    const made = await hands.records(mei, { servedAccountId: wang.id });
    expect(made).toMatchObject({ face: { state: 'recorded' }, mine: { can: ['correct', 'withdraw'] }, postings: [] });
    expect(await hands.own(mei)).toMatchObject({ waiting: 1, balance: { star: 0, minute: 0, point: 0 } });
    expect((await hands.requests(wang)).map((one) => one.id)).toContain(made.face.id);
    expect(await refusal(hands.sees(li, made))).toBe('service/not-found');
    expect(await refusal(hands.takes(mei, made, 'confirm'))).toBe('http/forbidden');

    const counted = await hands.takes(wang, made, 'confirm');
    expect(counted.face).toMatchObject({ state: 'confirmed', decidedAs: 'served', rulesVersion: 0 });
    expect(counted.face.people).toMatchObject([{ minutes: 90, stars: 1, points: 15 }]);
    expect(counted.postings.map(({ unit, amount }) => [unit, amount])).toEqual(
      expect.arrayContaining([
        ['minute', 90],
        ['star', 1],
        ['point', 15],
      ]),
    );
    expect(await hands.own(mei)).toMatchObject({
      balance: { star: 1, minute: 90, point: 15 },
      total: { minutes: 90, stars: 1, points: 15, served: 1, entries: 1 },
      months: [{ month: '2026-03', minutes: 90, stars: 1 }],
      waiting: 0,
    });
    expect((await hands.entries(mei, '?period=2026-03')).map((one) => one.id)).toEqual([made.face.id]);
    expect(await hands.entries(mei, '?period=2026-02')).toEqual([]);
    expect(await hands.requests(wang)).not.toContainEqual(expect.objectContaining({ id: made.face.id }));
  });

  it('is confirmed once, however often it is tapped and by however many', async () => {
    const { wang, staff, checker } = town.people;
    const made = await hands.records(mei, { servedAccountId: wang.id });
    const taps = [wang, staff, checker, wang].map((who) => hands.takes(who, made, 'confirm'));
    const done = await Promise.allSettled(taps);
    expect(done.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((await hands.own(mei)).balance).toEqual({ star: 1, minute: 90, point: 15 });
  });

  it('that was declined says why, is corrected and sent again', async () => {
    const { wang, staff } = town.people;
    const made = await hands.records(mei, { servedAccountId: wang.id });
    expect(await refusal(hands.takes(wang, made, 'decline'))).toBe('http/invalid');
    const declined = await hands.takes(wang, made, 'decline', { reason: '那天只来了半小时' });
    expect((await hands.sees(mei, made)).face).toMatchObject({ state: 'declined', reason: '那天只来了半小时' });
    const people = [{ accountId: mei.id, minutes: 30 }];
    const again = await hands.takes(mei, declined, 'correct', hands.order(mei, { people, servedAccountId: wang.id }));
    expect(again.face).toMatchObject({ state: 'recorded', reason: null, decidedBy: null });
    expect((await hands.takes(staff, again, 'confirm')).face.people).toMatchObject([
      { minutes: 30, stars: 1, points: 5 },
    ]);
  });

  it('that should not have counted is reversed by staff: the ledger gets the opposite, and the day has room again', async () => {
    const { staff } = town.people;
    const people = [{ accountId: mei.id, minutes: 240 }];
    const long = await hands.takes(staff, await hands.records(mei, { people }), 'confirm');
    expect(long.face.people[0]?.stars).toBe(3);
    const more = await hands.takes(staff, await hands.records(mei), 'confirm');
    expect(more.face.people[0]?.stars).toBe(0);
    const reversed = await hands.takes(staff, long, 'reverse', { reason: '记重了' });
    expect(reversed).toMatchObject({ face: { state: 'reversed', reason: '记重了' }, mine: { can: [] } });
    expect(reversed.postings).toHaveLength(6);
    expect(reversed.postings.reduce((sum, one) => sum + one.amount, 0)).toBe(0);
    expect(await hands.own(mei)).toMatchObject({ balance: { star: 0, minute: 90 }, total: { stars: 0, minutes: 90 } });
    expect((await hands.takes(staff, await hands.records(mei), 'confirm')).face.people[0]?.stars).toBe(1);
  });

  it('of several people gives each their own hours', async () => {
    const { staff } = town.people;
    const ge = await member();
    const people = [
      { accountId: mei.id, minutes: 60 },
      { accountId: ge.id, minutes: 120 },
    ];
    const made = await hands.records(mei, { people, served: 12, what: '一起打扫楼道' });
    expect(await refusal(hands.takes(ge, made, 'withdraw'))).toBe('http/forbidden');
    await hands.takes(staff, made, 'confirm');
    expect([(await hands.own(mei)).balance.star, (await hands.own(ge)).balance.star]).toEqual([1, 2]);
    expect((await hands.own(ge)).total).toMatchObject({ served: 12, minutes: 120 });
  });

  it('is refused where it can’t be so', async () => {
    const { wang, li } = town.people;
    const no = (more: object, who: Doer = mei): Promise<string> => refusal(hands.records(who, more));
    expect(await no({}, li)).toBe('service/not-a-member');
    expect(await no({ people: [{ accountId: wang.id, minutes: 60 }] })).toBe('service/own-only');
    expect(await no({ servedAccountId: mei.id })).toBe('service/served-self');
    expect(await no({ servedAccountId: town.community })).toBe('service/no-such-person');
    expect(await no({ day: '2026-03-03' })).toBe('service/day-ahead');
    expect(await no({ day: '2024-03-03' })).toBe('service/long-ago');
    const twice = [1, 2].map(() => ({ accountId: mei.id, minutes: 60 }));
    expect(await no({ people: twice })).toBe('service/person-twice');
    expect(await no({ people: [{ accountId: mei.id, minutes: 1441 }] })).toBe('http/invalid');
  });

  it('shows its photos to those it concerns alone', async () => {
    const { wang, li } = town.people;
    const photo = await town.photo(new CaseActor(mei.browser, mei.id, ''));
    const made = await hands.records(mei, { servedAccountId: wang.id, photos: [photo] });
    const url = (await hands.sees(wang, made)).face.photos[0]?.sources[0]?.url ?? '';
    expect(url).toContain('/media/private/');
    expect((await wang.browser.send('GET', url)).status).toBe(200);
    expect((await li.browser.send('GET', url)).status).toBe(404);
    await hands.takes(wang, made, 'confirm');
    expect((await hands.sees(mei, made)).face.photos[0]?.sources[0]?.url).toContain('/media/private/');
  });
});

describe('staff', () => {
  it('write down what others did, and confirm many at once; their own waits for somebody else', async () => {
    const { staff, checker } = town.people;
    const others = [await member(), await member()];
    const made = [];
    for (const who of others) made.push(await hands.records(staff, { people: [{ accountId: who.id, minutes: 60 }] }));
    const own = await hands.records(staff, { people: [{ accountId: staff.id, minutes: 60 }] });
    expect(own.mine.can).toEqual(['correct', 'withdraw']);
    const entries = [...made, own].map(({ face: { id, version } }) => ({ id, version }));
    entries.push({ id: made[0]?.face.id ?? '', version: 7 });
    const path = `/api/v1/communities/${town.community}/service-entries/confirm`;
    const { items } = await staff.browser.post<{ items: { ok: boolean; code: string | null }[] }>(path, { entries });
    expect(items.map((one) => one.code)).toEqual([null, null, 'http/forbidden', 'service/changed']);
    for (const who of others) expect((await hands.own(who)).balance.star).toBe(1);
    expect((await hands.desk(checker)).map((one) => one.id)).toContain(own.face.id);
    expect((await hands.takes(checker, own, 'confirm')).face.state).toBe('confirmed');
    expect(await refusal(hands.desk(mei))).toBe('http/not-found');
    const [last] = await hands.desk(staff, '?state=confirmed');
    expect(last?.id).toBe(own.face.id);
  });

  it('can’t make the database let somebody confirm what they did, even without our check', async () => {
    const { staff } = town.people;
    const { face } = await hands.records(mei);
    const update = `update service_entry set state = 'confirmed', decided_by = $2, rules_version = 0 where id = $1`;
    await expect(owner.query(update, [face.id, mei.id])).rejects.toMatchObject({ constraint: 'service_entry_not_own' });
    await owner.query('begin');
    await owner.query(update, [face.id, staff.id]);
    await owner.query('rollback');
  });

  it('set the rules of the community, after seeing what they would change; what was counted stays', async () => {
    const { staff, administrator, li } = town.people;
    const path = `/api/v1/communities/${town.community}/service-rules`;
    const before = await hands.takes(staff, await hands.records(mei), 'confirm');
    const rules = {
      ...DEFAULT_RULES,
      minutesPerStar: 30,
      starsADay: 10,
      factors: { ...DEFAULT_RULES.factors, care: 200 },
    };
    const seen = rulesView.parse(await li.browser.get(path));
    expect([seen.current.version, seen.can]).toEqual([0, []]);
    const preview = rulesPreview.parse(await staff.browser.post(`${path}/preview`, rules));
    expect(preview.then.stars).toBeGreaterThan(preview.now.stars);
    expect(preview.sample[0]).toMatchObject({ minutes: 90, stars: 1, would: 6 });
    expect(await refusal(li.browser.put(path, { version: 0, rules }))).toBe('http/not-found');
    const changed = await administrator.browser.put<RulesView>(path, { version: 0, rules, note: '助老加倍' });
    expect(changed).toMatchObject({ current: { version: 1, note: '助老加倍' }, earlier: [{ version: 0 }] });
    expect(await refusal(staff.browser.put(path, { version: 0, rules }))).toBe('service/rules-changed');
    const after = await hands.takes(staff, await hands.records(mei), 'confirm');
    expect(after.face).toMatchObject({ rulesVersion: 1, people: [{ stars: 6, points: 30 }] });
    expect((await hands.sees(mei, before)).face).toMatchObject({ rulesVersion: 0, people: [{ stars: 1 }] });
    await administrator.browser.put(path, { version: 1, rules: DEFAULT_RULES });
  });
});

describe('a case that was solved', () => {
  it('counts for the member who handled it, confirmed by whoever reported it', async () => {
    const { wang, staff, checker, member: zhao } = town.people;
    const lamp = await town.lamp();
    await staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
    await staff.dispatches(lamp, zhao.unit);
    await zhao.signs(lamp);
    await zhao.finishes(lamp, { outcome: 'solved', result: '换了灯泡', photos: [await town.photo(zhao, 3)] });
    await checker.passes(lamp, '灯亮了');
    const before = await hands.own(zhao);
    await wang.rates(lamp);
    const after = await hands.own(zhao);
    expect(after.balance).toMatchObject({ star: before.balance.star + 1, minute: before.balance.minute + 60 });
    const [entry] = await hands.entries(zhao);
    expect(entry).toMatchObject({
      origin: { kind: 'case', id: lamp.id },
      state: 'confirmed',
      decidedAs: 'verdict',
      decidedBy: { id: wang.id },
      recordedAs: 'feature',
    });
  });

  it('earns the neighbour who spoke up a star, without a word of whom it was about', async () => {
    const { li, staff, checker, charity } = town.people;
    const aid = await li.opens({
      categoryId: town.categories.hardship.id,
      placeId: town.square.building,
      title: '对门老两口看不起病',
      description: '一个糖尿病，一个癌症，医药费跟不上了',
      concerned: { name: '张老伯', phone: '13900000009', consent: true },
    });
    await staff.accepts(aid, { categoryId: town.categories.hardship.id, grade: 'ordinary' });
    await staff.dispatches(aid, charity.unit);
    await charity.signs(aid);
    await charity.finishes(aid, { outcome: 'solved', result: '救助 1000 元', photos: [await town.photo(charity, 4)] });
    await checker.passes(aid, '互助会已送去 1000 元');
    await li.rates(aid);
    expect((await hands.own(li)).balance.star).toBe(0);
    const callback = (await checker.sees(aid)).mine.callbacks.find((one) => one.as === 'concerned');
    const verdict = { contacted: true, solved: true, satisfied: 'yes' } as const;
    await checker.takes(aid, 'rate', { callbackId: callback?.id ?? '', ...verdict });
    expect((await hands.own(li)).balance).toMatchObject({ star: 1, minute: 10 });
    const [entry] = await hands.entries(li);
    expect(entry).toMatchObject({ category: 'report', state: 'confirmed', decidedAs: 'verdict', decidedBy: null });
    expect(JSON.stringify(entry)).not.toMatch(/张老伯|糖尿病|癌症|13900000009|对门/);
  });
});

it('leaves books that add up: balances are the sums of postings, and of what the entries say', async () => {
  expect(await audit(owner)).toMatchObject({ unbalanced: 0, created: 0, astray: 0, system: 0 });
  const { rows } = await owner.query<{ astray: number }>(`
    select count(*)::int as astray from (
      select s.account_id, sum(s.stars) as stars, sum(s.minutes) as minutes from service_part s
      join service_entry e on e.id = s.entry_id where e.state = 'confirmed' and s.stars is not null group by 1) said
    full join (select holder_id, sum(amount) filter (where unit = 'star') as stars,
        sum(amount) filter (where unit = 'minute') as minutes from ledger_balance group by 1) kept on holder_id = account_id
    where coalesce(said.stars, 0) <> coalesce(kept.stars, 0) or coalesce(said.minutes, 0) <> coalesce(kept.minutes, 0)`);
  expect(rows).toEqual([{ astray: 0 }]);
});
