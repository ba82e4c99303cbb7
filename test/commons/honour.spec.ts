/** Honour over HTTP: rolls frozen when they are published, nominations, a vote that closes by the clock, papers; and word to those concerned. */
import type { BallotView, NominationView } from '../../src/commons/service/nomination.schema.js';
import { ballotView, nominationPage, nominationView } from '../../src/commons/service/nomination.schema.js';
import { rollPage, rollPreview, rollView, type RollView } from '../../src/commons/service/roll.schema.js';
import { refusal } from '../world/browser.js';
import { PrintedPaper } from '../world/paper.js';
import { Town } from '../work/cases/town.js';
import { ServiceHands, type Doer } from './service.hands.js';

let town: Town;
let hands: ServiceHands;
let home: string;
const doers: (Doer & { name: string })[] = [];
function doer(at: number): Doer {
  const found = doers[at];
  if (!found) throw new Error('Nobody of that number');
  return found;
}
const inbox = async (who: Doer): Promise<string[]> =>
  (await who.browser.get<{ items: { kind: string }[] }>('/api/v1/notifications')).items.map((one) => one.kind);

beforeAll(async () => {
  town = await Town.open();
  hands = new ServiceHands(town.community);
  home = `/api/v1/communities/${town.community}`;
  const { staff } = town.people;
  for (const [name, minutes] of [
    ['梅姐', 180],
    ['葛叔', 120],
    ['小卫', 60],
  ] as const) {
    const who = Object.assign(await town.square.person(name), { name });
    const { face } = await who.browser.post<{ face: { id: string; version: number } }>(`${home}/members`, {
      ...{ kind: 'volunteer', skills: ['陪诊'] },
    });
    await staff.browser.post(`/api/v1/members/${face.id}/confirm`, { version: face.version });
    const people = [{ accountId: who.id, minutes }];
    await hands.takes(staff, await hands.records(who, { people, what: `${name}陪诊` }), 'confirm');
    doers.push(who);
  }
});
afterAll(() => town.close());

const roll = { period: 'month', day: '2026-03-15', least: 1, top: 10 } as const;
const shows = (who: Doer, shown: boolean): Promise<unknown> => who.browser.put(`${home}/my-service/shown`, { shown });
const sees = async (who: Doer, id: string): Promise<RollView> =>
  rollView.parse(await who.browser.get(`/api/v1/service-rolls/${id}`));

it('is published after a look, frozen, names only those who agreed, and can be taken down with a reason', async () => {
  const { staff, wang } = town.people;
  const [mei, ge] = [doer(0), doer(1)] as const;
  await shows(mei, true);
  const order = { ...roll, placeId: town.community };
  const preview = rollPreview.parse(await staff.browser.post(`${home}/service-rolls/preview`, order));
  expect(preview).toMatchObject({ from: '2026-03-01', to: '2026-03-31' });
  expect(preview.lines.map((one) => [one.account.name, one.rank, one.stars, one.shown])).toEqual([
    ['梅姐', 1, 3, true],
    ['葛叔', 2, 2, false],
    ['小卫', 3, 1, false],
  ]);
  expect(await refusal(wang.browser.post(`${home}/service-rolls/preview`, order))).toBe('http/not-found');
  const made = rollView.parse(await staff.browser.post(`${home}/service-rolls`, { ...order, title: '三月光荣榜' }));
  const id = made.face.id;
  expect(made.mine.trace).toHaveLength(3);

  const late = await hands.records(ge, { people: [{ accountId: ge.id, minutes: 60 }] });
  await hands.takes(staff, late, 'confirm');
  const read = await sees(wang, id);
  expect(read.face.lines.map((one) => [one.account?.name ?? null, one.stars])).toEqual([
    ['梅姐', 3],
    [null, 2],
    [null, 1],
  ]);
  expect(read.mine).toEqual({ can: [], rank: null, entries: [], trace: [] });
  expect((await sees(ge, id)).mine).toMatchObject({ rank: 2, entries: [expect.any(String)] });
  await expect(town.world.db.pool.query('update service_roll_line set stars = 99')).rejects.toThrow(
    /permission denied/,
  );

  await shows(ge, true);
  await shows(mei, false);
  expect((await sees(wang, id)).face.lines.map((one) => one.account?.name ?? null)).toEqual([null, '葛叔', null]);
  await town.world.settle();
  expect(await inbox(mei)).toContain('service-honoured');
  const listed = rollPage.parse(await wang.browser.get(`${home}/service-rolls`));
  expect(listed.items).toMatchObject([{ id, people: 3, title: '三月光荣榜' }]);

  const { version } = made.face;
  const down = { version, reason: '名次有误' };
  expect(await refusal(wang.browser.post(`/api/v1/service-rolls/${id}/withdraw`, down))).toBe('http/forbidden');
  await staff.browser.post(`/api/v1/service-rolls/${id}/withdraw`, down);
  expect((await sees(wang, id)).face).toMatchObject({ state: 'withdrawn', reason: '名次有误', lines: [] });
  expect(await refusal(staff.browser.post(`${home}/service-rolls`, { ...order, least: 100, title: '空' }))).toBe(
    'roll/empty',
  );
});

it('begins with a neighbour’s nomination, goes to a vote in which each has one, and closes onto the roll', async () => {
  const { staff, wang, li, guest } = town.people;
  const [mei, ge, wei] = [doer(0), doer(1), doer(2)] as const;
  const nominate = async (who: Doer, whom: Doer, more: object = {}): Promise<NominationView> =>
    nominationView.parse(
      await who.browser.post(`${home}/service-nominations`, { accountId: whom.id, story: '总在帮人', ...more }),
    );
  const first = await nominate(wang, mei, { origin: { kind: 'thread', id: town.community } });
  expect(first.face).toMatchObject({ state: 'waiting', agreed: false, origin: { kind: 'thread' } });
  expect(await refusal(nominate(wang, mei))).toBe('nomination/twice');
  expect(await refusal(nominate(mei, mei))).toBe('nomination/self');
  expect(await refusal(li.browser.get(`/api/v1/service-nominations/${first.face.id}`))).toBe('nomination/not-found');
  const second = await nominate(li, ge);
  const third = await nominate(li, wei);
  const queue = nominationPage.parse(await staff.browser.get(`${home}/service-nominations`));
  expect(queue.items.map((one) => one.face.account.name)).toEqual(['梅姐', '葛叔', '小卫']);
  const decide = (one: NominationView, step: string, more: object = {}): Promise<unknown> =>
    staff.browser.post(`/api/v1/service-nominations/${one.face.id}/${step}`, { version: one.face.version, ...more });
  await decide(first, 'accept');
  await decide(second, 'accept');
  await decide(third, 'decline', { reason: '请写得具体些' });
  await town.world.settle();
  expect(await inbox(mei)).toContain('service-nominated');
  expect(await inbox(li)).toContain('service-nomination-decided');

  const closesAt = new Date(town.world.clock.now().getTime() + 3 * 86_400_000).toISOString();
  const nominations = [first.face.id, second.face.id];
  const order = { title: '身边好邻居', seats: 1, closesAt, nominations };
  expect(await refusal(staff.browser.post(`${home}/service-ballots`, order))).toBe('nomination/not-agreed');
  await shows(mei, true);
  await shows(ge, true);
  const opened = ballotView.parse(await staff.browser.post(`${home}/service-ballots`, order));
  expect(await refusal(staff.browser.post(`${home}/service-ballots`, order))).toBe('nomination/not-free');
  const at = `/api/v1/service-ballots/${opened.face.id}`;
  const votes = async (who: Doer, nominationId: string): Promise<BallotView> =>
    ballotView.parse(await who.browser.put(`${at}/vote`, { nominationId }));
  expect(await refusal(guest.browser.put(`${at}/vote`, { nominationId: first.face.id }))).toBe('http/sign-in');
  expect(await refusal(votes(wang, third.face.id))).toBe('nomination/not-found');
  const many = await Promise.allSettled([1, 2, 3, 4, 5].map(() => votes(wang, first.face.id)));
  expect(many.some((one) => one.status === 'fulfilled')).toBe(true);
  await votes(li, second.face.id);
  const moved = await votes(li, first.face.id);
  expect(moved.face).toMatchObject({ votes: 2, candidates: [{ votes: 2 }, { votes: 0 }] });
  expect(moved.mine.vote).toBe(first.face.id);
  await votes(wei, second.face.id);

  town.world.clock.moveTo(new Date(Date.parse(closesAt) + 1000));
  await town.world.settle();
  const over = ballotView.parse(await wang.browser.get(at));
  expect(over).toMatchObject({ face: { state: 'closed', votes: 3 }, mine: { can: [] } });
  expect(await refusal(votes(wei, first.face.id))).toBe('ballot/closed');
  const honoured = await sees(wang, over.face.rollId ?? '');
  expect(honoured.face).toMatchObject({
    kind: 'vote',
    lines: [{ account: { name: '梅姐' }, votes: 2, words: '总在帮人' }],
  });
});

it('is printed: a poster, and the book of one’s year, for its owner', async () => {
  const { staff } = town.people;
  const mei = doer(0);
  const order = { ...roll, placeId: town.community, title: '三月光荣榜' };
  const { face } = rollView.parse(await staff.browser.post(`${home}/service-rolls`, order));
  const poster = await PrintedPaper.open(await pdf(mei, `/api/v1/service-rolls/${face.id}/roll.pdf`));
  expect(poster.pages[0]?.text).toContain('三月光荣榜');
  expect(poster.pages[0]?.text).toContain('梅姐');
  expect(poster.pages[0]?.text).toContain('一位邻居');
  poster.close();
  const book = await PrintedPaper.open(await pdf(mei, `${home}/my-service/book.pdf?year=2026`));
  const text = book.pages.map((page) => page.text).join('\n');
  for (const word of ['2026 年服务纪念册', '梅姐', '春风里社区', '3 小时', '梅姐陪诊']) expect(text).toContain(word);
  expect(text).not.toContain('葛叔');
  book.close();
});

async function pdf(who: Doer, path: string): Promise<Uint8Array> {
  const response = await fetch(town.world.url + path, { headers: { cookie: who.browser.cookie ?? '' } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return new Uint8Array(await response.arrayBuffer());
}
