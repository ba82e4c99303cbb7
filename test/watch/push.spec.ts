import { NoticeLine } from '../../src/watch/notifications/index.js';
import {
  deliveryPage,
  deviceList,
  sendingView,
  trialView,
} from '../../src/watch/notifications/sending/sending.schema.js';
import type { DeliveryPage, SendingView } from '../../src/watch/notifications/sending/sending.schema.js';
import type { CaseActor } from '../world/case-actors.js';
import { refusal } from '../world/browser.js';
import { Gateways } from '../world/gateways.js';
import { PushService, type FakeDevice } from '../world/push-service.js';
import { soon, Town } from '../work/cases/town.js';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

let town: Town;
let people: Town['people'];
let service: PushService;
const gateways = new Gateways();

beforeAll(async () => {
  const settings = await gateways.open();
  [town, service] = await Promise.all([Town.open({ settings }), PushService.open()]);
  people = town.people;
}, 60_000);
afterAll(async () => {
  await town.close();
  await Promise.all([service.close(), gateways.close()]);
});

/** Everything that is due by then is sent. */
const sent = async (ms = SECOND): Promise<void> => {
  await town.world.settle();
  const line = town.world.app.nest.get(NoticeLine);
  await line.run();
  town.world.clock.advance(ms);
  await line.run();
};
const phoneOf = async (who: CaseActor): Promise<FakeDevice> => {
  const device = service.device();
  await who.browser.put('/api/v1/me/devices', device.subscription);
  return device;
};
const devicesOf = async (who: CaseActor) => deviceList.parse(await who.browser.get('/api/v1/me/devices')).items;
const forgetAll = async (who: CaseActor): Promise<void> => {
  for (const { id } of await devicesOf(who)) await who.browser.delete(`/api/v1/me/devices/${id}`);
};
const settings = async (who: CaseActor): Promise<SendingView> =>
  sendingView.parse(await who.browser.get('/api/v1/me/notices'));
const sets = async (who: CaseActor, change: object): Promise<SendingView> => {
  const { version } = await settings(who);
  return sendingView.parse(await who.browser.patch('/api/v1/me/notices', { version, ...change }));
};
const log = async (who: CaseActor): Promise<DeliveryPage['items']> =>
  deliveryPage.parse(await who.browser.get('/api/v1/me/deliveries')).items;
const accepted = async () => {
  const lamp = await town.lamp();
  await people.staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
  return lamp;
};

afterEach(async () => {
  await forgetAll(people.wang);
  await sets(people.wang, { quiet: true, quietFrom: 1320, quietTo: 420, zone: null, details: false, reset: true });
  await sent();
  await people.wang.browser.post('/api/v1/notifications/read', { all: true, upTo: 1_000_000 });
});

describe('a device', () => {
  it('hears of a case’s step within two seconds, signed and encrypted, and says that it showed it', async () => {
    const phone = await phoneOf(people.wang);
    // the quickest of three: other tests share the machine
    const took: number[] = [];
    let lamp = { id: '' };
    for (const n of [1, 2, 3]) {
      lamp = await town.lamp();
      const began = performance.now();
      await people.staff.accepts(lamp, { categoryId: town.categories.lamp.id, grade: 'ordinary' });
      await soon(() => phone.got.length === n, 20_000);
      took.push((phone.got.at(-1)?.at ?? 0) - began);
    }
    expect(Math.min(...took)).toBeLessThan(2_000);
    const one = phone.got.at(-1);
    expect(one?.payload).toMatchObject({
      ...{ tag: expect.stringMatching(/^event-\d+$/) as string, subject: lamp.id, address: `/cases/${lamp.id}` },
      ...{ title: 'E刻服务圈', body: '已受理', unread: 3, lang: 'zh-CN' },
    });
    expect(one?.headers).toMatchObject({ ttl: '86400', urgency: 'normal' });
    expect(one?.headers['topic']).toMatch(/^[\w-]{32}$/);
    await people.wang.browser.post(`/api/v1/me/deliveries/${one?.payload.id}/shown`, {});
    await sent();
    expect((await log(people.wang))[0]).toMatchObject({
      ...{ channel: 'push', state: 'sent', text: { zh: '已受理' }, shownAt: expect.any(String) as string },
    });
    expect(await refusal(people.li.browser.post(`/api/v1/me/deliveries/${one?.payload.id}/shown`, {}))).toBe(
      'notice/delivery-not-found',
    );
  });

  it('gives nothing away on a locked screen unless its owner wants that', async () => {
    const phone = await phoneOf(people.wang);
    const lamp = await accepted();
    await sent();
    expect(JSON.stringify(phone.got.map(({ payload }) => payload))).not.toContain('灯');
    await sets(people.wang, { details: true });
    await people.staff.dispatches(lamp, people.shop.unit);
    await sent();
    expect(phone.got.at(-1)?.payload).toMatchObject({
      ...{ title: '已交给承办单位', body: expect.stringMatching(/^EK\S+ 3号楼门口的灯不亮$/) as string },
    });
  });

  it('is listed with its name, can be tried, and is silent once it is taken off', async () => {
    const [phone, tablet] = [await phoneOf(people.wang), await phoneOf(people.wang)];
    const listed = await devicesOf(people.wang);
    expect(listed).toHaveLength(2);
    expect(listed[0]).toMatchObject({ label: expect.any(String) as string, current: true });
    const [last, first] = listed;
    const path = `/api/v1/me/devices/${first?.id}`;
    expect(trialView.parse(await people.wang.browser.post(`${path}/trial`, {}))).toEqual({ sent: true, reason: null });
    expect(phone.bodies).toEqual(['收到了：以后有事会这样告诉您']);
    expect(await refusal(people.li.browser.delete(path))).toBe('notice/device-not-found');
    await people.wang.browser.delete(path);
    await accepted();
    await sent();
    expect([phone.got.length, tablet.got.length]).toEqual([1, 1]);
    expect((await devicesOf(people.wang)).map(({ id }) => id)).toEqual([last?.id]);
  });

  it('is forgotten when its push service says that it is gone', async () => {
    const [dead, alive] = [await phoneOf(people.wang), await phoneOf(people.wang)];
    dead.answers = [410];
    await accepted();
    await sent();
    expect(alive.got).toHaveLength(1);
    expect(await devicesOf(people.wang)).toHaveLength(1);
    expect(
      (await log(people.wang))
        .map(({ state }) => state)
        .slice(0, 2)
        .sort(),
    ).toEqual(['gone', 'sent']);
  });

  it('is tried again when its service asks to wait, or fails', async () => {
    const phone = await phoneOf(people.wang);
    phone.answers = [429, 500, 201];
    phone.retryAfter = '120';
    await accepted();
    await sent();
    expect((await log(people.wang))[0]).toMatchObject({ state: 'waiting', reason: '429' });
    await sent(100 * SECOND);
    expect(phone.got).toHaveLength(0);
    phone.retryAfter = undefined;
    await sent(21 * SECOND);
    expect((await log(people.wang))[0]).toMatchObject({ state: 'waiting', reason: '500' });
    await sent(61 * SECOND);
    expect(phone.got).toHaveLength(1);
    expect((await log(people.wang))[0]).toMatchObject({ state: 'sent' });
  });
});

describe('nothing rings', () => {
  it('for what its reader is looking at', async () => {
    const phone = await phoneOf(people.wang);
    const lamp = await accepted();
    await town.world.settle();
    await people.wang.browser.post('/api/v1/notifications/read', { about: lamp.id });
    await sent();
    expect(phone.got).toHaveLength(0);
  });

  it('at night, where the person is: it comes in the morning', async () => {
    const phone = await phoneOf(people.wang);
    const [local, here] = [minuteOf(town.world.clock.now(), 6), minuteOf(town.world.clock.now(), 8)];
    const night = { quietFrom: (local + 1435) % 1440, quietTo: (local + 60) % 1440 };
    await sets(people.wang, { zone: 'Asia/Urumqi', ...night });
    await accepted();
    await sent();
    expect(phone.got).toHaveLength(0);
    expect((await log(people.wang))[0]).toMatchObject({ state: 'waiting', reason: 'quiet' });
    await sent(HOUR);
    expect(phone.got).toHaveLength(1);
    // by the community's clock it is two hours later
    await sets(people.wang, { zone: null, quietFrom: (here + 60 + 1435) % 1440, quietTo: (here + 120) % 1440 });
    await accepted();
    await sent();
    expect(phone.got).toHaveLength(1);
    await sent(HOUR);
    expect(phone.got).toHaveLength(2);
  });

  it('for what one turned off; the summary gathers what one wants together', async () => {
    const phone = await phoneOf(people.wang);
    await sets(people.wang, { quiet: false, choices: [{ group: 'reports', channel: 'push', mode: 'off' }] });
    await accepted();
    await sent();
    expect(phone.got).toHaveLength(0);
    await sets(people.wang, { choices: [{ group: 'reports', channel: 'push', mode: 'digest' }] });
    await accepted();
    const lamp = await accepted();
    await sent();
    expect(phone.got).toHaveLength(0);
    await sent(25 * HOUR);
    expect(phone.bodies).toEqual(['今天有 2 条消息，点开看看']);
    expect(phone.got[0]?.payload).toMatchObject({ address: '/inbox', tag: 'summary' });
    expect(lamp.id).toBeTruthy();
  });
});

describe('other channels', () => {
  const dispatched = async (): Promise<void> => {
    const lamp = await accepted();
    await people.staff.dispatches(lamp, people.shop.unit);
    await sent();
  };
  afterEach(async () => {
    await forgetAll(people.shop);
    gateways.answers = [200];
  });

  it('stand in where nothing else reaches somebody who is waited for', async () => {
    const before = gateways.texts.length;
    gateways.answers = [503, 200];
    await dispatched();
    expect(gateways.texts).toHaveLength(before);
    await sent(20 * SECOND);
    expect(gateways.texts).toHaveLength(before + 1);
    expect(gateways.texts.at(-1)?.text).toMatch(/^【E刻服务圈】有一件事交给您办，请签收 http:\S+\/cases\/\S+$/);
    expect((await log(people.shop))[0]).toMatchObject({ channel: 'sms', state: 'sent', mode: 'fallback' });
    expect(JSON.stringify(await log(people.shop))).not.toContain(gateways.texts.at(-1)?.to);
  });

  it('come after a push only when no device showed it', async () => {
    const before = gateways.texts.length;
    const phone = await phoneOf(people.shop);
    await sets(people.shop, { quiet: false });
    await dispatched();
    expect(phone.got.at(-1)?.payload.actions).toMatchObject([{ action: 'sign', title: '去签收' }]);
    expect(gateways.texts).toHaveLength(before);
    await sent(11 * 60 * SECOND);
    expect(gateways.texts).toHaveLength(before + 1);
    await dispatched();
    await people.shop.browser.post(`/api/v1/me/deliveries/${phone.got.at(-1)?.payload.id}/shown`, {});
    await sent(11 * 60 * SECOND);
    expect(gateways.texts).toHaveLength(before + 1);
  });

  it('bring a summary by mail, with the way to fewer of them', async () => {
    const email = 'wang@example.org';
    await town.world.db.pool.query('update account set email = $1 where id = $2', [email, people.wang.id]);
    await accepted();
    await accepted();
    await sent(25 * HOUR);
    expect(gateways.mails.map(({ to }) => to)).toEqual([email]);
    const raw = gateways.mails[0]?.raw ?? '';
    expect(raw).toMatch(/^List-Unsubscribe: <http:\S+\/settings\/notices>/m);
    expect(raw).toMatch(/^Message-ID: <[0-9a-f-]{36}@e-minute>/m);
  });
});

it('writes to nobody inside the house', async () => {
  const keys = service.device().subscription.keys;
  expect(
    await refusal(people.wang.browser.put('/api/v1/me/devices', { endpoint: 'https://192.168.1.1/x', keys })),
  ).toBe('notice/push-service');
});

it('forgets a device with the session that it was signed in with', async () => {
  const phone = await phoneOf(people.rival);
  const kept = () => town.world.db.pool.query('select from push_device where endpoint = $1', [phone.endpoint]);
  expect((await kept()).rowCount).toBe(1);
  await people.rival.browser.delete('/api/v1/sessions/current');
  expect((await kept()).rowCount).toBe(0);
  expect(await refusal(people.rival.browser.put('/api/v1/me/devices', phone.subscription))).toBe('http/sign-in');
});

it('keeps two pages from overwriting each other’s settings', async () => {
  const { version } = await settings(people.wang);
  await people.wang.browser.patch('/api/v1/me/notices', { version, details: true });
  expect(await refusal(people.wang.browser.patch('/api/v1/me/notices', { version, details: false }))).toBe(
    'notice/changed',
  );
});

/** Minute of the day in a zone so many hours ahead of UTC. */
const minuteOf = (moment: Date, ahead: number): number => {
  const there = new Date(moment.getTime() + ahead * HOUR);
  return there.getUTCHours() * 60 + there.getUTCMinutes();
};
