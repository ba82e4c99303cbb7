/** Check-in campaigns: opened by a place, joined on the phone, followed by unit and community; rosters imported and taken back. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { MemberView } from '../../src/people/members/index.js';
import { refusal, Refused, type ProblemBody } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';
import { Cast, type Person } from './cast.js';
import { csvOf, HEAD, rosterRow, xlsxOf } from './tables.js';

const DISTRICT = 'hz.cf.';
let world: World;
let cast: Cast;
let office: Person;
let staff: Person;
let stranger: Person;
let district: string;

interface Campaign {
  face: { id: string; version: number; state: string; title: string };
  mine: { can: string[]; joined: boolean };
}
interface Tally {
  target: number;
  checkedIn: number;
  waiting: number;
}
interface Coverage {
  total: Tally;
  communities: (Tally & { name: string })[];
  units: (Tally & { id: string | null; name: string | null })[] | null;
}
interface Roster {
  id: string;
  state: string;
  version: number;
  total: number;
  good: number;
  bad: number;
  twice: number;
  done: number;
  columns: { header: string; field: string | null }[];
  problems: { row: number; field: string; problem: string; of?: number }[];
  sample: object[];
  can: string[];
}

beforeAll(async () => {
  world = await openWorld();
  cast = await Cast.of(world);
  office = await cast.person('区委', 'supervisor', DISTRICT);
  staff = await cast.person('陈静', 'staff');
  stranger = await cast.person('林晓');
  const rows = await world.db.source.query<{ id: string }[]>('select id from place where path = $1', [DISTRICT]);
  district = rows[0]?.id ?? '';
});
afterAll(() => world.close());

const inDays = (days: number): string => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString();
const opens = (title: string, more: object = {}): Promise<Campaign> =>
  office.browser.post<Campaign>(`/api/v1/places/${district}/campaigns`, { title, deadline: inDays(5), ...more });
const coverage = (who: Person, { face }: Campaign): Promise<Coverage> =>
  who.browser.get<Coverage>(`/api/v1/campaigns/${face.id}/coverage`);
const checksIn = (who: Person, campaign: Campaign, more: object = {}): Promise<MemberView> =>
  who.browser.post<MemberView>(`/api/v1/communities/${cast.community}/members`, {
    ...{ kind: 'party', skills: ['电工'], campaignId: campaign.face.id },
    ...more,
  });
const confirms = ({ face }: MemberView): Promise<MemberView> =>
  staff.browser.post<MemberView>(`/api/v1/members/${face.id}/confirm`, { version: face.version });
async function sends(who: Person, campaign: Campaign, bytes: Buffer, name = '名单.csv'): Promise<Roster> {
  const path = `/api/v1/campaigns/${campaign.face.id}/rosters?name=${encodeURIComponent(name)}`;
  const answer = await fetch(world.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', cookie: who.browser.cookie ?? '' },
    body: new Uint8Array(bytes),
  });
  const body = (await answer.json()) as Roster & ProblemBody;
  if (answer.status >= 400) throw new Refused(answer.status, body.code, body);
  return body;
}
const does = (what: string, { id, version }: Roster): Promise<Roster> =>
  office.browser.post<Roster>(`/api/v1/rosters/${id}/${what}`, { version });
async function applied(roster: Roster): Promise<Roster> {
  await does('apply', roster);
  await world.settle();
  for (;;) {
    const now = await office.browser.get<Roster>(`/api/v1/rosters/${roster.id}`);
    if (now.state === 'applied') return now;
    await sleep(20);
  }
}

describe('a campaign', () => {
  it('is opened by its place, counts whoever checks in within it, and ends in time', async () => {
    const campaign = await opens('春季报到', { words: '到居住地社区报到' });
    expect(campaign.mine.can).toEqual(expect.arrayContaining(['edit', 'close', 'remind', 'import']));
    const elsewhere = staff.browser.post(`/api/v1/places/${district}/campaigns`, {
      title: '不行',
      deadline: inDays(1),
    });
    expect(await refusal(elsewhere)).toBe('http/not-found');
    expect(await refusal(opens('过去', { deadline: inDays(-1) }))).toBe('campaign/past');
    const wu = await cast.person('吴强');
    const here = await wu.browser.get<{ items: Campaign[] }>(`/api/v1/communities/${cast.community}/campaigns`);
    expect(here.items[0]).toMatchObject({ face: { title: '春季报到' }, mine: { can: ['check-in'], joined: false } });
    const pending = await checksIn(wu, campaign);
    expect((await coverage(stranger, campaign)).total).toEqual({ target: 0, checkedIn: 0, waiting: 1 });
    await confirms(pending);
    const after = await coverage(stranger, campaign);
    expect([after.total, after.units]).toEqual([{ target: 0, checkedIn: 1, waiting: 0 }, null]);
    expect((await wu.browser.get<Campaign>(`/api/v1/campaigns/${campaign.face.id}`)).mine).toMatchObject({
      joined: true,
    });
    world.clock.advance(6 * 86_400_000);
    await world.settle();
    const over = await wu.browser.get<Campaign>(`/api/v1/campaigns/${campaign.face.id}`);
    expect(over.face.state).toBe('closed');
    expect(await refusal(checksIn(stranger, campaign))).toBe('campaign/closed');
    const again = await office.browser.patch<Campaign>(`/api/v1/campaigns/${over.face.id}`, {
      ...{ version: over.face.version, state: 'open', deadline: inDays(9) },
    });
    expect(again.face.state).toBe('open');
  });

  it('counts members who were there before, if it says so or if they do', async () => {
    const before = await opens('去年');
    const he = await cast.person('何苗');
    await confirms(await checksIn(he, before));
    const fresh = await opens('今年');
    expect((await he.browser.get<Campaign>(`/api/v1/campaigns/${fresh.face.id}`)).mine.can).toEqual(['join']);
    await he.browser.post(`/api/v1/campaigns/${fresh.face.id}/join`);
    expect((await coverage(office, fresh)).total.checkedIn).toBe(1);
    const all = await opens('全员', { includeMembers: true });
    expect((await coverage(office, all)).total.checkedIn).toBe(2);
    expect(await refusal(stranger.browser.post(`/api/v1/campaigns/${all.face.id}/join`))).toBe('campaign/not-here');
  });

  it('aims at units and communities, and says how far each is', async () => {
    const at = `/api/v1/places/${district}/units`;
    const lamps = await office.browser.post<{ id: string }>(at, { name: '路灯所', kind: 'institution' });
    const campaign = await opens('按单位');
    const aimed = await office.browser.put<Campaign>(`/api/v1/campaigns/${campaign.face.id}/targets`, {
      version: campaign.face.version,
      units: [{ unitId: lamps.id, target: 4 }],
      communities: [
        { communityId: cast.community, target: 3 },
        { communityId: cast.other, target: 2 },
      ],
    });
    await confirms(await checksIn(await cast.person('路一'), aimed, { unit: '路灯所' }));
    await checksIn(await cast.person('路二'), aimed, { unit: '路灯所' });
    await confirms(await checksIn(await cast.person('无单位'), aimed));
    const seen = await coverage(staff, aimed);
    expect(seen.units).toEqual([
      { id: lamps.id, name: '路灯所', target: 4, checkedIn: 1, waiting: 1 },
      { id: null, name: null, target: 0, checkedIn: 1, waiting: 0 },
    ]);
    expect(seen.communities.map(({ name, target, checkedIn }) => [name, target, checkedIn])).toEqual([
      ['春风里社区', 3, 2],
      ['秋月社区', 2, 0],
    ]);
    expect(seen.total).toEqual({ target: 5, checkedIn: 2, waiting: 1 });
    const unknown = { version: aimed.face.version, units: [{ unitId: cast.community, target: 1 }], communities: [] };
    expect(await refusal(office.browser.put(`/api/v1/campaigns/${campaign.face.id}/targets`, unknown))).toBe(
      'campaign/no-unit',
    );
  });
});

describe('a roster', () => {
  const HERE = '春风里社区';

  it('names every wrong row exactly, before anything is done', async () => {
    const campaign = await opens('导入');
    const rows = [
      HEAD,
      rosterRow(1, HERE),
      ['2', '', '18810000002', '水务局', '', HERE, '', '', ''],
      ['3', '没号码', '12345', '水务局', '', HERE, '', '', ''],
      ['4', '别处的', '18810000004', '水务局', '', '不存在社区', '', '', ''],
      [],
      rosterRow(1, HERE),
      ['7', '没写社区', '18810000007', '水务局', '', '', '', '', ''],
      ['8', '纸上的', '', '水务局', '', HERE, '', '', '是'],
      ['9', '说不清', '', '水务局', '', HERE, '', '', '大概'],
    ];
    const seen = await sends(office, campaign, csvOf(rows));
    expect(seen.problems).toEqual([
      { row: 3, field: 'name', problem: 'missing' },
      { row: 4, field: 'phone', problem: 'no-number' },
      { row: 5, field: 'community', problem: 'elsewhere' },
      { row: 7, field: 'phone', problem: 'twice-in-file', of: 2 },
      { row: 8, field: 'community', problem: 'no-community' },
      { row: 10, field: 'paper', problem: 'not-yes-or-no' },
    ]);
    expect(seen).toMatchObject({ total: 8, good: 2, bad: 5, twice: 1, state: 'preview', can: ['apply', 'drop'] });
    expect(seen.columns.filter(({ field }) => field).map(({ field }) => field)).toHaveLength(8);
    expect(JSON.stringify(seen)).not.toMatch(/18810000001/);
    expect((await coverage(office, campaign)).total.target).toBe(0);
    expect(await refusal(sends(staff, campaign, csvOf(rows)))).toBe('campaign/not-found');
    expect((await does('drop', seen)).state).toBe('dropped');
  });

  it('expects whom it names, finds them when they check in, and is taken back as a whole', async () => {
    const campaign = await opens('对上');
    const [first = ''] = await world.db.source
      .query<{ phone: string }[]>('select phone from account where id = $1', [stranger.id])
      .then((found) => found.map(({ phone }) => phone));
    const rows = [
      HEAD,
      ['1', '林晓', first, '区图书馆', '馆员', HERE, '', '', ''],
      ['2', '古稀', '', '区图书馆', '', HERE, '', '', '已报到'],
      ...[3, 4, 5].map((n) => rosterRow(n, HERE, '区图书馆')),
    ];
    const roster = await applied(await sends(office, campaign, await xlsxOf(rows), '名单.xlsx'));
    expect(roster).toMatchObject({ good: 5, done: 5, can: ['undo'] });
    const library = async (): Promise<unknown> =>
      (await coverage(office, campaign)).units?.find((u) => u.name === '区图书馆');
    expect(await library()).toMatchObject({ target: 5, checkedIn: 1, waiting: 0 });
    const remind = `/api/v1/campaigns/${campaign.face.id}/remind`;
    expect(await office.browser.post(remind)).toEqual({ people: 1 });
    expect(await refusal(office.browser.post(remind))).toBe('campaign/reminded');
    await world.settle();
    const told = await stranger.browser.get<{ items: { kind: string }[] }>('/api/v1/notifications');
    expect(told.items.map(({ kind }) => kind)).toContain('check-in-due');
    await confirms(await checksIn(stranger, campaign));
    expect(await library()).toMatchObject({ target: 5, checkedIn: 2 });
    const path = `/api/v1/campaigns/${campaign.face.id}/missing`;
    const missing = await staff.browser.get<{ items: { name: string; phone: string }[] }>(path);
    expect(missing.items).toHaveLength(3);
    for (const { name, phone } of missing.items) expect(name + phone).toMatch(/^.\*\*188\*{4}\d{4}$/);
    expect(await refusal(stranger.browser.get(path))).toBe('campaign/not-found');
    const again = await sends(office, campaign, csvOf(rows));
    expect(again).toMatchObject({ good: 0, twice: 5 });
    expect((await does('undo', roster)).state).toBe('undone');
    expect((await coverage(office, campaign)).total).toEqual({ target: 0, checkedIn: 1, waiting: 0 });
  });

  it('is read in the code page of Chinese Excel; what is no table, or too much of one, is refused', async () => {
    const campaign = await opens('编码');
    // 姓名,手机\n张三,18810000009\n in GB18030
    const gb = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xca, 0xd6, 0xbb, 0xfa, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c]);
    const seen = await sends(office, campaign, Buffer.concat([gb, Buffer.from('18810000009\n')]));
    expect(seen.columns.map(({ header }) => header)).toEqual(['姓名', '手机']);
    expect(seen.problems).toEqual([{ row: 2, field: 'community', problem: 'no-community' }]);
    expect(await refusal(sends(office, campaign, Buffer.from('PK\u0003\u0004 not an archive')))).toBe(
      'roster/unreadable',
    );
    expect(
      await refusal(
        sends(
          office,
          campaign,
          csvOf([
            ['甲', '乙'],
            ['1', '2'],
          ]),
        ),
      ),
    ).toBe('roster/no-name-column');
    expect(await refusal(sends(office, campaign, csvOf([HEAD])))).toBe('roster/empty');
    const wide = csvOf([['姓名', ...Array.from({ length: 80 }, () => 'x')]]);
    expect(await refusal(sends(office, campaign, wide))).toBe('roster/too-large');
  });

  it('leaves as a file, masked unless a reason is given; nothing in it runs', async () => {
    const campaign = await opens('导出');
    const rows = [HEAD, ['1', '=HYPERLINK(1)', '18812345678', '+水务局', '', HERE, '', '', '']];
    await applied(await sends(office, campaign, csvOf(rows)));
    const path = `/api/v1/campaigns/${campaign.face.id}/roster-file`;
    const masked = await office.browser.post<string>(path, { format: 'csv' });
    expect(masked).toContain('188****5678');
    expect(masked).not.toContain('18812345678');
    expect(await refusal(office.browser.post(path, { format: 'csv', full: true }))).toBe('roster/reason');
    const full = await office.browser.post<string>(path, { format: 'csv', full: true, reason: '上门通知' });
    expect(full).toContain("'=HYPERLINK(1),18812345678,'+水务局");
    const looks = await office.browser.get<{ items: object[] }>(`/api/v1/places/${district}/looks`);
    expect(looks.items).toContainEqual(expect.objectContaining({ what: 'roster', reason: '上门通知' }));
    const { headers } = await office.browser.send('POST', path, { format: 'xlsx' });
    expect(headers.get('content-type')).toMatch(/spreadsheetml/);
    expect(await refusal(staff.browser.post(path, { format: 'csv' }))).toBe('campaign/not-found');
  });
});
