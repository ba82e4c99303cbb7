/** A year's end over HTTP: reports, reviews, results, an objection; then the pack that a unit opens with a code. */
import type { OwnAppraisal, RoundView, SubjectView } from '../../../src/programs/appraisal/index.js';
import type { madePack, openedPack, packList, subjectList } from '../../../src/programs/appraisal/appraisal.schema.js';
import type { z } from 'zod';
import { refusal } from '../../world/browser.js';
import { PrintedPaper } from '../../world/paper.js';
import { CaseActor } from '../../world/case-actors.js';
import { ServiceHands, type Doer } from '../../commons/service.hands.js';
import { Town } from '../../work/cases/town.js';

const DAY = 86_400_000;
let town: Town;
let staff: CaseActor;
let other: CaseActor;
let members: Doer[];

beforeAll(async () => {
  town = await Town.open();
  ({ staff } = town.people);
  const { browser, id, name } = await town.square.person('没参与的小高', 'staff', 'hz.cf.ls.chunfeng.', null);
  other = new CaseActor(browser, id, name);
  members = [];
  for (const unit of ['区税务局', '区税务局', '第四医院', '第四医院', '区税务局']) members.push(await member(unit));
});
afterAll(() => town.close());

let count = 0;
async function member(unit: string): Promise<Doer> {
  const who = await town.square.person(`报到党员${++count}`);
  const path = `/api/v1/communities/${town.community}/members`;
  const { face } = await who.browser.post<RoundView>(path, { kind: 'party', skills: ['读报'] });
  await staff.browser.post(`/api/v1/members/${face.id}/confirm`, { version: face.version });
  await town.world.db.source.query('update member set unit = $2 where account_id = $1', [who.id, unit]);
  return who;
}

const soon = (days: number): string => new Date(town.world.clock.now().getTime() + days * DAY).toISOString();
const order = (more: object = {}): object => ({
  year: 2026,
  weights: { report: 10, ledger: 50, peers: 20, residents: 20 },
  questions: ['今年为邻居做了什么？', '明年打算做什么？'],
  scale: [
    { name: '好', from: 85, quota: 40 },
    { name: '较好', from: 60, quota: null },
    { name: '一般', from: 0, quota: null },
  ],
  ...{ fullMinutes: 180, fullStars: 0, reviewsEach: 2, objectionDays: 5 },
  ...{ reportUntil: soon(7), reviewUntil: soon(14) },
  ...more,
});
const setsUp = (who: Doer, more: object = {}): Promise<RoundView> =>
  who.browser.post<RoundView>(`/api/v1/communities/${town.community}/appraisals`, order(more));
const sees = (who: Doer, id: string): Promise<RoundView> => who.browser.get<RoundView>(`/api/v1/appraisals/${id}`);
const steps = async (who: Doer, id: string, step: string): Promise<RoundView> => {
  const { version } = (await sees(who, id)).face;
  return who.browser.post<RoundView>(`/api/v1/appraisals/${id}/steps`, { version, step });
};
const own = async (who: Doer, id: string): Promise<OwnAppraisal> => {
  const { items } = await who.browser.get<{ items: OwnAppraisal[] }>('/api/v1/me/appraisals');
  const found = items.find(({ round }) => round.id === id);
  if (!found) throw new Error('no part in it');
  return found;
};
const reports = (who: Doer, id: string, mark: number): Promise<OwnAppraisal> =>
  who.browser.put<OwnAppraisal>(`/api/v1/appraisals/${id}/report`, {
    answers: [
      { words: '陪老人看病八次', mark },
      { words: '再教十位老人用手机', mark },
    ],
  });
const subjects = async (id: string, query = ''): Promise<z.infer<typeof subjectList>['items']> =>
  (await staff.browser.get<z.infer<typeof subjectList>>(`/api/v1/appraisals/${id}/subjects${query}`)).items;
const passes = async (days: number): Promise<void> => {
  town.world.clock.moveTo(new Date(town.world.clock.now().getTime() + days * DAY));
  await town.world.settle();
};

describe('a round', () => {
  let id = '';
  const nth = (at: number): Doer => members[at] ?? town.people.li;
  const [first, second] = [(): Doer => nth(0), (): Doer => nth(1)];

  it('is set up by staff with weights that add up, and shows whom it would be about', async () => {
    const wrong = { weights: { report: 10, ledger: 50, peers: 20, residents: 10 } };
    expect(await refusal(setsUp(staff, wrong))).toBe('http/invalid');
    expect(await refusal(setsUp(staff, { reviewUntil: soon(2) }))).toBe('appraisal/dates');
    expect(await refusal(setsUp(first()))).toBe('http/not-found');
    const made = await setsUp(staff);
    id = made.face.id;
    expect(await refusal(setsUp(staff))).toBe('appraisal/year-taken');
    expect(made.mine.can).toEqual(['open', 'cancel', 'edit', 'manage']);
    expect(made.mine.progress?.members).toBeGreaterThanOrEqual(5);
    expect(made.mine.progress?.units).toBe(2);
    const changed = await staff.browser.patch<RoundView>(`/api/v1/appraisals/${id}`, { version: 1, fullMinutes: 90 });
    expect(changed.face.fullMinutes).toBe(90);
  });

  it('takes reports until their day, then everybody has two colleagues to review', async () => {
    const hands = new ServiceHands(town.community);
    const made = await hands.records(first(), { servedAccountId: town.people.wang.id });
    await hands.takes(town.people.wang, made, 'confirm');
    expect((await steps(staff, id, 'open')).face.state).toBe('reporting');
    expect(await refusal(reports(town.people.li, id, 4))).toBe('appraisal/not-found');
    const short = { answers: [{ words: '一句', mark: 3 }] };
    expect(await refusal(first().browser.put(`/api/v1/appraisals/${id}/report`, short))).toBe('appraisal/answers');
    expect((await reports(first(), id, 5)).answers).toHaveLength(2);
    await reports(second(), id, 4);
    await passes(8);
    expect((await sees(staff, id)).face.state).toBe('reviewing');
    expect(await refusal(reports(first(), id, 5))).toBe('appraisal/not-now');
    const mine = await own(first(), id);
    expect(mine.reviews).toHaveLength(2);
    expect(mine.reviews.map(({ subject }) => subject)).not.toContain(mine.subject);
  });

  it('is reviewed by those who were drawn, and nobody learns who said what', async () => {
    for (const who of members)
      for (const { subject } of (await own(who, id)).reviews)
        await who.browser.put(`/api/v1/appraisals/${id}/reviews/${subject}`, { mark: 4, words: '肯帮忙' });
    const mine = await own(first(), id);
    const stranger = `/api/v1/appraisals/${id}/reviews/${mine.subject}`;
    expect(await refusal(first().browser.put(stranger, { mark: 5 }))).toBe('appraisal/not-found');
    expect((await sees(staff, id)).mine.progress?.reviews).toBe(10);
    const seen = await staff.browser.get<SubjectView>(`/api/v1/appraisals/${id}/subjects/${mine.subject}`);
    expect(seen.said.length).toBeGreaterThan(0);
    expect(seen.said.every((words) => words === '肯帮忙')).toBe(true);
    const rest = JSON.stringify(seen).replace(members[0]?.id ?? '', '');
    for (const { id: reviewer } of members) expect(rest).not.toContain(reviewer);
  });

  it('is counted when the reviews end; members see it once staff have published it, with every number', async () => {
    await passes(8);
    const counted = await sees(staff, id);
    expect(counted.face.state).toBe('tallied');
    expect(counted.mine.progress?.grades).toHaveLength(3);
    expect((await own(first(), id)).result).toBeNull();
    await steps(staff, id, 'publish');
    const { result } = await own(first(), id);
    expect(result?.grade).toBe('好');
    expect(result?.parts).toMatchObject([
      { name: 'report', weight: 10, score: 100 },
      { name: 'ledger', weight: 50, score: 100, facts: { minutes: 90, fullMinutes: 90, entries: 1 } },
      { name: 'peers', weight: 20, score: 80 },
      { name: 'residents', weight: 20, score: 100, facts: { satisfied: 1 } },
    ]);
    expect(result?.total).toBe(96);
    const quiet = (await own(nth(2), id)).result;
    expect(quiet?.parts.find(({ name }) => name === 'residents')?.score).toBeNull();
    await expect(own(town.people.li, id)).rejects.toThrow('no part in it');
  });

  it('hears an objection once; who ran it does not decide it, somebody else does', async () => {
    const objects = (who: Doer): Promise<OwnAppraisal> =>
      who.browser.post<OwnAppraisal>(`/api/v1/appraisals/${id}/objection`, { text: '七月的两次服务没有算上' });
    expect((await objects(second())).objection?.decision).toBeNull();
    expect(await refusal(objects(second()))).toBe('appraisal/not-now');
    const [waiting] = await subjects(id, '?objections=waiting');
    const path = `/api/v1/appraisals/${id}/subjects/${waiting?.id}/decision`;
    const yes = { upheld: true, grade: 1, reason: '查了签到表，确有两次' };
    expect(await refusal(staff.browser.put(path, yes))).toBe('appraisal/had-part');
    await passes(6);
    expect((await sees(staff, id)).face.state).toBe('published');
    const decided = await other.browser.put<SubjectView>(path, yes);
    expect(decided.result).toMatchObject({ grade: '较好', before: '一般' });
    expect((await own(second(), id)).objection?.decision).toMatchObject({ upheld: true });
    expect((await sees(staff, id)).face.state).toBe('frozen');
    const edit = `update appraisal_subject set grade = 0 where round_id = $1`;
    await expect(town.world.db.source.query(edit, [id])).rejects.toThrow(/final/);
  });

  describe('its packs', () => {
    const makes = (unit: string): Promise<z.infer<typeof madePack>> =>
      staff.browser.post<z.infer<typeof madePack>>(`/api/v1/appraisals/${id}/packs`, { unit });
    const opens = (token: string, code: string): Promise<z.infer<typeof openedPack>> =>
      town.world.browser().post<z.infer<typeof openedPack>>(`/api/v1/packs/${token}/open`, { code });

    it('are opened by a unit with link and code, printed, and acknowledged; each opening is kept', async () => {
      expect(await refusal(makes('没有的单位'))).toBe('appraisal/no-unit');
      const { token, code } = await makes('区税务局');
      expect(await refusal(makes('区税务局'))).toBe('appraisal/pack-exists');
      const wrong = code === '000000' ? '000001' : '000000';
      expect(await refusal(opens(token, wrong))).toBe('appraisal/wrong-code');
      expect(await refusal(opens('nothing', code))).toBe('appraisal/no-pack');
      const inside = await opens(token, code);
      expect(inside.members).toHaveLength(3);
      expect(inside.members.map(({ grade }) => grade).sort()).toEqual(['一般', '好', '较好']);
      expect(JSON.stringify(inside)).not.toContain('肯帮忙');
      const reply = await fetch(`${town.world.url}/api/v1/packs/${token}/paper`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: town.world.url },
        body: JSON.stringify({ code }),
      });
      expect(reply.headers.get('content-type')).toBe('application/pdf');
      const paper = await PrintedPaper.open(new Uint8Array(await reply.arrayBuffer()));
      expect(paper.embedded).toBe(true);
      expect(paper.text).toContain('区税务局');
      expect(paper.text).toContain('报到党员1');
      expect(paper.text).toContain('1.5 小时');
      paper.close();
      const done = await town.world.browser().post<z.infer<typeof openedPack>>(`/api/v1/packs/${token}/acknowledge`, {
        ...{ code, name: '组织科 周敏' },
      });
      expect(done.acknowledged?.by).toBe('组织科 周敏');
      const { items, units } = await staff.browser.get<z.infer<typeof packList>>(`/api/v1/appraisals/${id}/packs`);
      expect(units).toContainEqual({ unit: '第四医院', members: 2 });
      expect(items[0]).toMatchObject({ state: 'acknowledged', acknowledged: { by: '组织科 周敏' } });
      expect(items[0]?.openings.map(({ what }) => what)).toEqual(['acknowledged', 'printed', 'opened', 'wrong-code']);
    });

    it('lock after ten wrong codes, all at once too; end when revoked or old', async () => {
      const { token, code, pack } = await makes('第四医院');
      const wrong = Array.from({ length: 30 }, (_, i) => String((Number(code) + i + 1) % 1_000_000).padStart(6, '0'));
      const answers = await Promise.all(wrong.map((one) => refusal(opens(token, one))));
      expect(answers.filter((one) => one === 'appraisal/wrong-code')).toHaveLength(10);
      expect(await refusal(opens(token, code))).toBe('appraisal/no-pack');
      await staff.browser.delete(`/api/v1/appraisals/${id}/packs/${pack.id}`);
      const again = await makes('第四医院');
      expect((await opens(again.token, again.code)).members).toHaveLength(2);
      await passes(31);
      expect(await refusal(opens(again.token, again.code))).toBe('appraisal/no-pack');
    });
  });
});
