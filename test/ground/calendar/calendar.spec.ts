/** A community's calendar over HTTP: everybody reads it, its administrator sets it, and what is due follows at once. */
import { Calendar, defaultCalendar, type CalendarView } from '../../../src/ground/calendar/index.js';
import type { MeView } from '../../../src/ground/accounts/index.js';
import { refusal, Refused, type Browser } from '../../world/browser.js';
import { give, MONDAY, openWorld, plant, type World } from '../../world/world.js';

const AT = 'hz.cf.ls.chunfeng.';
let world: World;
let path: string;
let next: string;
let administrator: Browser;
let staff: Browser;

beforeAll(async () => {
  world = await openWorld();
  const above = [
    { code: 'hz', name: '和州市', kind: 'city' },
    { code: 'cf', name: '春风区', kind: 'district' },
    { code: 'ls', name: '柳松街道', kind: 'street' },
  ] as const;
  const community = await plant(world, [...above, { code: 'chunfeng', name: '春风里社区', kind: 'community' }]);
  next = await plant(world, [...above, { code: 'qiuyue', name: '秋月社区', kind: 'community' }]);
  path = `/api/v1/communities/${community}/calendar`;
  const worker = async (login: string, role: 'administrator' | 'staff'): Promise<Browser> => {
    const browser = world.browser();
    const order = { login, password: 'quiet-river-42', name: role, communityId: community, consent: { version: '1' } };
    await browser.post('/api/v1/accounts', order);
    const { account } = await browser.get<MeView>('/api/v1/me');
    await give(world, { accountId: account?.id ?? '', role, path: role === 'staff' ? AT : 'hz.cf.ls.' });
    return browser;
  };
  administrator = await worker('19900000001', 'administrator');
  staff = await worker('19900000002', 'staff');
});
afterAll(() => world.close());
beforeEach(() => world.clock.moveTo(MONDAY));

const read = (browser = world.browser()) => browser.get<CalendarView>(path);
const change = ({ now: _, ...settings }: CalendarView, more: Partial<CalendarView>) => ({ ...settings, ...more });
const due = (from: string) => world.app.nest.get(Calendar).due('ordinary', `${AT}dongyuan.3.`, new Date(from));

it('begins with office hours, and says whether work is on', async () => {
  const { now, ...settings } = await read();
  expect(settings).toEqual({ ...defaultCalendar, version: 0 });
  expect(now.working).toBe(true);
  world.clock.moveTo(new Date('2026-03-02T14:00:00Z')); // ten at night
  expect((await read()).now).toEqual({ working: false, next: '2026-03-03T00:30:00.000Z' });
});

it('is set by the administrator only, and what is due follows', async () => {
  expect((await due('2026-03-02T02:00:00Z')).toISOString()).toBe('2026-03-09T02:00:00.000Z');
  const exceptions = [{ date: '2026-03-04', spans: [], note: '社区停电' }];
  const settings = change(await read(), { exceptions });
  expect(await refusal(staff.put(path, settings))).toBe('http/not-found');
  expect(await refusal(world.browser().put(path, settings))).toBe('http/sign-in');
  const set = await administrator.put<CalendarView>(path, settings);
  expect(set).toMatchObject({ version: 1, exceptions });
  expect(await read()).toMatchObject({ version: 1, exceptions });
  expect((await due('2026-03-02T02:00:00Z')).toISOString()).toBe('2026-03-10T02:00:00.000Z');
  await administrator.put(path, change(set, { exceptions: [] }));
  expect((await due('2026-03-02T02:00:00Z')).toISOString()).toBe('2026-03-09T02:00:00.000Z');
});

it.each([
  ['a calendar that is set', () => path],
  ['one that nobody has set yet', () => `/api/v1/communities/${next}/calendar`],
])('lets only one of two hands win at %s', async (_, at) => {
  const settings = await administrator.get<CalendarView>(at());
  const tries = ['甲', '乙'].map((note) =>
    administrator.put(at(), change(settings, { exceptions: [{ date: '2026-03-05', spans: [], note }] })),
  );
  const results = await Promise.allSettled(tries);
  expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find((r) => r.status === 'rejected')?.reason).toMatchObject({ code: 'calendar/changed' });
});

describe('refuses', () => {
  const office = defaultCalendar.weekly[0] ?? [];
  const closed = Array.from({ length: 7 }, () => []);
  const bad: [string, object, string][] = [
    [
      'times that overlap',
      {
        weekly: [
          [
            { from: '08:00', to: '12:00' },
            { from: '11:00', to: '13:00' },
          ],
          ...closed.slice(1),
        ],
      },
      'calendar/spans',
    ],
    [
      'times that end before they begin',
      { weekly: [[{ from: '12:00', to: '08:00' }], ...closed.slice(1)] },
      'calendar/spans',
    ],
    ['a week without work', { weekly: closed }, 'calendar/no-hours'],
    ['a week of six days', { weekly: [office, office, office, office, office, []] }, 'field/too-few'],
    ['a zone that does not exist', { zone: 'Asia/Atlantis' }, 'calendar/zone'],
    [
      'a day twice',
      { exceptions: ['一', '二'].map((note) => ({ date: '2026-03-05', spans: [], note })) },
      'calendar/date-twice',
    ],
    ['a day that does not exist', { exceptions: [{ date: '2026-02-30', spans: [], note: null }] }, 'field/type'],
    ['an unknown field', { hours: 1 }, 'field/unknown'],
  ];
  it.each(bad)('%s', async (_, part, code) => {
    const settings = change(await read(), part);
    const answer = await administrator.put(path, settings).catch((error: unknown) => error);
    expect(answer).toBeInstanceOf(Refused);
    expect((answer as Refused).problem.errors.map((e) => e.code)).toContain(code);
  });
});
