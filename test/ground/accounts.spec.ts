import { io } from 'socket.io-client';
import type { MeView } from '../../src/ground/accounts/index.js';
import { refusal } from '../world/browser.js';
import { openWorld, type World } from '../world/world.js';
import { SetupService } from '../../src/ground/accounts/index.js';
import { newId } from '../../src/platform/db/index.js';

let world: World;
const administrator = { login: '19900000001', password: 'quiet-river-42', name: '刘芳' };

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const setUp = (code: string) => ({
  code,
  city: { code: 'hz', name: '和州市' },
  district: { code: 'cf', name: '春风区' },
  street: { code: 'ls', name: '柳松街道' },
  community: { code: 'chunfeng', name: '春风里社区' },
  administrator,
});

it('sets up an empty installation once, with the code from the console', async () => {
  const browser = world.browser();
  expect(await browser.get('/api/v1/setup')).toEqual({ needed: true });
  expect(await refusal(browser.post('/api/v1/setup', setUp('wrong')))).toBe('setup/wrong-code');
  const { code } = world.app.nest.get(SetupService);
  const me = await browser.post<MeView>('/api/v1/setup', setUp(code));
  expect(me.account).toMatchObject({ name: '刘芳', login: '199****0001' });
  expect(me.community?.name).toBe('春风里社区');
  expect(await refusal(world.browser().post('/api/v1/setup', setUp(code)))).toBe('setup/done');
});

it('signs in, out, and everywhere out', async () => {
  const phone = world.browser();
  const desk = world.browser();
  await phone.post(
    '/api/v1/sessions',
    administrator.login ? { login: administrator.login, password: administrator.password } : {},
  );
  await desk.post('/api/v1/sessions', { login: '+86 199 0000 0001', password: administrator.password });
  expect((await phone.get<MeView>('/api/v1/me')).account?.name).toBe('刘芳');
  const { items } = await phone.get<{ items: { current: boolean }[] }>('/api/v1/sessions');
  expect(items.filter((s) => s.current)).toHaveLength(1);
  await phone.delete('/api/v1/sessions');
  expect((await desk.get<MeView>('/api/v1/me')).account).toBeNull();
  expect(await refusal(desk.get('/api/v1/sessions'))).toBe('http/sign-in');
});

it('answers alike for a wrong password and an unknown account', async () => {
  const browser = world.browser();
  const wrong = await browser.send('POST', '/api/v1/sessions', {
    login: administrator.login,
    password: 'not this one',
  });
  const unknown = await browser.send('POST', '/api/v1/sessions', { login: '19900009999', password: 'not this one' });
  expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
});

it('recovers a password by a code that works once', async () => {
  const browser = world.browser();
  await browser.post('/api/v1/recoveries', { login: administrator.login });
  await world.settle();
  const { items } = await browser.get<{ items: { body: string }[] }>('/api/v1/dev/outbox');
  const code = /\d{6}/.exec(items[0]?.body ?? '')?.[0] ?? '';
  const order = { login: administrator.login, code, password: 'a-new-river-43' };
  const tries = await Promise.all(
    Array.from({ length: 5 }, () => world.browser().send('PUT', '/api/v1/recoveries', order)),
  );
  expect(tries.filter((t) => t.status === 200)).toHaveLength(1);
  administrator.password = order.password;
});

it('refuses common passwords, foreign origins and unknown fields, by name', async () => {
  const browser = world.browser();
  await browser.post('/api/v1/sessions', { login: administrator.login, password: administrator.password });
  expect(
    await refusal(browser.put('/api/v1/me/password', { current: administrator.password, new: 'password123' })),
  ).toBe('account/common-password');
  const foreign = await browser.send('POST', '/api/v1/sessions', {}, { origin: 'https://evil.example' });
  expect(foreign).toMatchObject({ status: 403, body: { code: 'http/foreign-origin' } });
  const strange = await browser.send('POST', '/api/v1/sessions', { login: 'x', password: 'y', admin: true });
  expect(strange).toMatchObject({ status: 422, body: { errors: [{ code: 'field/unknown' }] } });
});

it('ends one’s other sessions, and knows nobody else’s', async () => {
  const [phone, desk] = [world.browser(), world.browser()];
  const login = { login: administrator.login, password: administrator.password };
  for (const browser of [phone, desk]) await browser.post('/api/v1/sessions', login);
  const sessions = async (): Promise<{ id: string; current: boolean }[]> =>
    (await phone.get<{ items: { id: string; current: boolean }[] }>('/api/v1/sessions')).items;
  const before = await sessions();
  const other = before.find((one) => !one.current)?.id ?? '';
  const end = (browser: typeof phone, id: string) => browser.send('DELETE', `/api/v1/sessions/${id}`);
  expect((await end(phone, newId())).status).toBe(404);
  expect((await end(phone, other)).status).toBe(204);
  const again = await end(phone, other);
  expect(again).toMatchObject({ status: 404, body: (await end(phone, newId())).body });
  expect(await sessions()).toHaveLength(before.length - 1);
});

it('closes open sockets when the session ends', async () => {
  const browser = world.browser();
  await browser.post('/api/v1/sessions', { login: administrator.login, password: administrator.password });
  const socket = io(world.url, { transports: ['websocket'], extraHeaders: { cookie: browser.cookie ?? '' } });
  await new Promise<void>((done) => socket.on('connect', () => done()));
  const closed = new Promise<string>((done) => socket.on('disconnect', done));
  await browser.delete('/api/v1/sessions/current');
  expect(await closed).toBe('io server disconnect');
  socket.close();
});

it('checks ten wrong guesses from one address, whatever address they claim to come from', async () => {
  const guarded = await openWorld({ throttles: true });
  try {
    const guess = (n: number) =>
      guarded
        .browser()
        .send(
          'POST',
          '/api/v1/sessions',
          { login: '19900000001', password: `guess ${n}` },
          { 'x-forwarded-for': `10.0.0.${n}` },
        );
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => guess(n)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
    expect(Number(answers.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeGreaterThan(0);
  } finally {
    await guarded.close();
  }
});
