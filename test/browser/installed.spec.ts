/** On the home screen of a phone: it opens what was last seen without a network, and shows what is pushed to it. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, people, PHONE, signedIn, test } from './stage.js';

const INSTALLED = { ...PHONE, serviceWorkers: 'allow', permissions: ['notifications'] };

/** The worker runs the page, and keeps what the reader sees. */
const ready = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(`(async () => {
        const kept = (await caches.keys()).some((name) => name.startsWith('seen-'));
        return Boolean(navigator.serviceWorker.controller) && kept;
      })()`),
    )
    .toBe(true);
/** Hands the worker a push, as a push service would, while its reader looks at something else. */
async function pusher(page: Page): Promise<(payload: object) => Promise<unknown>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const registered = new Promise<string>((done) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) done(first.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const [origin, registrationId] = [new URL(page.url()).origin, await registered];
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await (await page.context().newPage()).bringToFront();
  return (payload) =>
    session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: JSON.stringify(payload) });
}
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(`(async () => {
    const all = await (await navigator.serviceWorker.ready).getNotifications();
    return all.map(({ title, body }) => title + '：' + body);
  })()`);

test('can be installed, opens without a network, and forgets with its reader', async ({ browser, stage }) => {
  test.setTimeout(120_000);
  const phone = await signedIn(browser, stage, people.resident, INSTALLED);
  const manifest = (await (await phone.request.get('/manifest.webmanifest')).json()) as {
    icons: { src: string; sizes: string; purpose?: string }[];
    display: string;
  };
  expect(manifest.display).toBe('standalone');
  for (const { src } of manifest.icons) expect((await phone.request.get(src)).status()).toBe(200);
  await ready(phone);
  await phone.goto(`/threads/${stage.thread}`);
  const heading = (await phone.getByRole('heading', { level: 1 }).first().textContent()) ?? '';
  await phone.reload(); // through the worker, with everything the page asks for
  await expect(phone.getByRole('article').first()).toBeVisible();

  await phone.context().setOffline(true);
  await phone.goto(`/threads/${stage.thread}`);
  await expect(phone.getByRole('heading', { level: 1 }).first()).toHaveText(heading);
  await expect(phone.getByRole('article').first()).toBeVisible();
  await phone.screenshot({ path: 'test-results/installed/offline.png' });
  await phone.context().setOffline(false);

  await phone.goto('/me');
  await phone.evaluate(`fetch('/api/v1/sessions/current', { method: 'DELETE' })`);
  await phone.goto('/');
  const seen = `caches.keys().then((names) => names.filter((name) => name.startsWith('seen-')).join())`;
  await expect.poll(() => phone.evaluate(seen)).toBe('seen-guest');
});

test('shows a push once, and older ones about the same thing make room', async ({ browser, stage }) => {
  test.setTimeout(120_000);
  const phone = await signedIn(browser, stage, people.resident, INSTALLED);
  await ready(phone);
  const payload = {
    ...{ id: null, tag: 'event-1', subject: 'a', title: 'E刻服务圈', body: '已受理', address: '/inbox', actions: [] },
    ...{ unread: 3, lang: 'zh-CN', at: '2026-03-02T02:00:00Z' },
  };
  const push = await pusher(phone);
  await push(payload);
  await expect.poll(() => shown(phone)).toEqual(['E刻服务圈：已受理']);
  await push(payload);
  await push({ ...payload, tag: 'event-2', body: '办好了' });
  await expect.poll(() => shown(phone)).toEqual(['E刻服务圈：办好了']);
});

test('says how one hears of things, and keeps what one chooses', async ({ browser, stage }) => {
  const phone = await signedIn(browser, stage, people.resident, INSTALLED);
  await phone.goto('/settings/notices');
  await expect(phone.getByText('这台设备还没打开')).toBeVisible();
  await phone.getByLabel('邻里讨论 · 推送').selectOption('digest');
  await phone.getByRole('switch', { name: '锁屏上显示名字和标题' }).check();
  await expect(phone.getByRole('button', { name: '恢复默认' })).toBeVisible();
  await phone.reload();
  await expect(phone.getByLabel('邻里讨论 · 推送')).toHaveValue('digest');
  await expect(phone.getByRole('switch', { name: '锁屏上显示名字和标题' })).toBeChecked();
  await phone.getByRole('button', { name: '恢复默认' }).click();
  await expect(phone.getByLabel('邻里讨论 · 推送')).toHaveValue('now');
  await phone.screenshot({ path: 'test-results/installed/settings.png', fullPage: true });
  await phone.getByRole('link', { name: '发送记录' }).click();
  await expect(phone.getByText('还没有发过')).toBeVisible();
});
