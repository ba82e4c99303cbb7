/** Thanks, pennants and complaints over HTTP: who says what to whom, the right of reply, what is published. */
import type { FeedbackView } from '../../src/commons/feedback/index.js';
import { FeedbackQueries } from '../../src/commons/feedback/index.js';
import type { MemberView } from '../../src/people/members/index.js';
import { refusal } from '../world/browser.js';
import { PrintedPaper } from '../world/paper.js';
import { openWorld, type World } from '../world/world.js';
import { AT, Cast, type Person } from '../people/cast.js';

let world: World;
let cast: Cast;
let staff: Person;
let resident: Person;
let neighbour: Person;
type Fellow = Person & { member: string };
let helper: Fellow;

async function fellow(name: string): Promise<Fellow> {
  const who = await cast.person(name);
  const said = { kind: 'volunteer', skills: ['电工'] };
  const { face } = await who.browser.post<MemberView>(`/api/v1/communities/${cast.community}/members`, said);
  await staff.browser.post(`/api/v1/members/${face.id}/confirm`, { version: face.version });
  return { ...who, member: face.id };
}
beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  staff = await cast.person('陈静', 'staff');
  resident = await cast.person('王秀兰');
  neighbour = await cast.person('林晓');
  helper = await fellow('吴强');
});
afterAll(() => world.close());

const says = (who: Person, to: Fellow, more: object = {}): Promise<FeedbackView> =>
  who.browser.post(`/api/v1/members/${to.member}/feedback`, {
    kind: 'thanks',
    words: '当晚就把灯修好了',
    named: true,
    ...more,
  });
const complains = (who: Person, to: Fellow, more: object = {}): Promise<FeedbackView> =>
  says(who, to, { kind: 'complaint', words: '说好来修，等了一周没来', named: false, ...more });
const sees = (who: Person, { face }: FeedbackView): Promise<FeedbackView> =>
  who.browser.get(`/api/v1/feedback/${face.id}`);
const takes = async (who: Person, view: FeedbackView, step: string, words?: string): Promise<FeedbackView> => {
  const { face } = await sees(who, view);
  return who.browser.post(`/api/v1/feedback/${face.id}/steps`, {
    step,
    version: face.version,
    ...(words ? { words } : {}),
  });
};
const wall = async (who: Person, kind = 'thanks'): Promise<FeedbackView[]> =>
  (await who.browser.get<{ items: FeedbackView[] }>(`/api/v1/communities/${cast.community}/feedback?kind=${kind}`))
    .items;
const queue = async (): Promise<string[]> =>
  (
    await staff.browser.get<{ items: FeedbackView[] }>(`/api/v1/communities/${cast.community}/feedback/queue`)
  ).items.map((one) => one.face.id);

describe('thanks', () => {
  it('with a pennant are seen by the two and by staff, answered, published, and counted', async () => {
    const pennant = { design: 'classic', words: '热心助人 情暖邻里', from: '三号楼全体居民' };
    const given = await says(resident, helper, { pennant });
    expect(given.mine).toMatchObject({ side: 'giver', can: ['withdraw'] });
    expect(await refusal(sees(neighbour, given))).toBe('feedback/not-found');
    expect((await sees(helper, given)).mine).toMatchObject({ side: 'receiver', can: ['reply'] });
    expect(await queue()).toEqual([given.face.id]);
    await takes(helper, given, 'reply', '应该的，有事叫我');
    expect(await refusal(takes(helper, given, 'publish'))).toBe('http/forbidden');
    expect((await takes(staff, given, 'publish')).face).toMatchObject({
      state: 'published',
      reply: '应该的，有事叫我',
    });
    expect((await wall(neighbour)).map((one) => one.face)).toMatchObject([
      { to: { name: '吴强' }, giver: { name: '王秀兰' }, pennant: { words: '热心助人 情暖邻里', to: '吴强' } },
    ]);
    const { items } = await neighbour.browser.get<{ items: FeedbackView[] }>(`/api/v1/members/${helper.member}/thanks`);
    expect(items).toHaveLength(1);
    const [from, to] = [new Date('2026-03-01'), new Date('2026-04-01')];
    expect(await world.app.nest.get(FeedbackQueries).counts(AT, from, to)).toEqual([
      { kind: 'account', id: helper.id, thanks: 1, pennants: 1 },
    ]);
    expect(await world.browser().get(`/api/v1/communities/${cast.community}/feedback`)).toMatchObject({ items: [] }); // people are not shown to guests
  });

  it('are printed as a pennant: all its letters, upright, in embedded type', async () => {
    for (const [design, words, from] of [
      ['classic', '热心助人 情暖邻里', '三号楼全体居民'],
      ['palace', '急居民之所急想居民之所想解居民之所难做居民之所盼', '阿依古丽·买买提吐尔逊·艾合买提江·木合塔尔'],
      ['banner', '好', '王'],
    ] as const) {
      const { face } = await says(resident, helper, { pennant: { design, words, from } });
      const answer = await fetch(`${world.url}/api/v1/feedback/${face.id}/pennant.pdf`, {
        headers: { cookie: resident.browser.cookie ?? '' },
      });
      expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''%E9%94%A6%E6%97%97");
      const paper = await PrintedPaper.open(new Uint8Array(await answer.arrayBuffer()));
      try {
        if (process.env.PAPERS_TO) await paper.save(0, `${process.env.PAPERS_TO}/pennant-${design}.png`);
        expect(paper.embedded).toBe(true);
        expect(paper.pages).toHaveLength(1);
        const letters = (text: string): string[] => [...text.replace(/\s/g, '')].sort();
        const there = letters(paper.text);
        for (const letter of new Set(letters(words + from.replace(/·/g, '')))) expect(there).toContain(letter);
      } finally {
        paper.close();
      }
    }
  });

  it('are given to others only, and withdrawn by the giver', async () => {
    expect(await refusal(says(helper, helper))).toBe('feedback/oneself');
    const given = await says(neighbour, helper, { named: false });
    await takes(staff, given, 'publish');
    const shown = (await wall(resident)).find((one) => one.face.id === given.face.id);
    expect(shown?.face.giver).toBeNull();
    await takes(neighbour, given, 'withdraw');
    expect(await refusal(sees(resident, given))).toBe('feedback/not-found');
    expect(await refusal(takes(neighbour, given, 'withdraw'))).toBe('feedback/not-now');
  });
});

describe('a complaint', () => {
  it('is between the member, staff and who made it; published only after the member was heard, without the name', async () => {
    const member = await fellow('郑敏');
    const given = await complains(resident, member);
    expect(await refusal(sees(neighbour, given))).toBe('feedback/not-found');
    expect((await sees(member, given)).face.giver).toBeNull();
    expect((await sees(staff, given)).face.giver).toMatchObject({ name: '王秀兰' });
    expect(await refusal(takes(staff, given, 'publish'))).toBe('feedback/not-heard');
    expect(await refusal(takes(member, given, 'reply'))).toBe('feedback/words-required');
    await takes(member, given, 'reply', '那周住院了，没来得及说，对不起');
    await takes(staff, given, 'publish');
    const [shown] = await wall(neighbour, 'complaint');
    expect(shown?.face).toMatchObject({ giver: null, reply: '那周住院了，没来得及说，对不起' });
    await takes(staff, given, 'take-down', '已经和解');
    expect(await wall(neighbour, 'complaint')).toEqual([]);
  });

  it('may be published when the time to answer has passed; or be closed with an answer to who made it', async () => {
    const [slow, other] = [await fellow('钱进'), await fellow('孙立')];
    const given = await complains(neighbour, slow);
    world.clock.advance(3 * 24 * 3_600_000 + 1000);
    expect((await sees(staff, given)).mine.can).toContain('publish');
    await takes(staff, given, 'publish');
    const second = await complains(neighbour, other);
    const closed = await takes(staff, second, 'close', '已当面说清楚，今后提前告知');
    expect(closed.face.state).toBe('closed');
    expect((await sees(neighbour, second)).mine.answer).toBe('已当面说清楚，今后提前告知');
    expect((await sees(other, second)).mine.answer).toBeNull();
  });

  it('is one at a time, and no pile-on', async () => {
    const target = await fellow('何苗');
    await complains(resident, target);
    expect(await refusal(complains(resident, target))).toBe('feedback/pending');
    const crowd = await Promise.all(Array.from({ length: 12 }, (_, i) => cast.person(`居民${i}`)));
    const answers = await Promise.all(crowd.map((one) => refusal(complains(one, target))));
    expect(answers.filter((code) => code === 'feedback/enough')).toHaveLength(3);
    const staffToo = await fellow('自己人');
    await world.db.source.query('select 1');
    expect((await sees(staff, await complains(staff, staffToo))).mine.can).toEqual(['withdraw']); // nobody decides about their own
  });
});
