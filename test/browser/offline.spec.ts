/** Phones lose their network, answers get lost, pages are left and found again: nothing that was written is lost or sent twice. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { bigPhoto, expect, people, PHONE, signedIn, test } from './stage.js';

const NO_NETWORK = '现在没有网络';
const photos = (page: Page) => page.getByRole('list', { name: '照片' }).locator('img');
async function choose(page: Page, seed: number): Promise<void> {
  const photo = { name: `IMG_${seed}.jpg`, mimeType: 'image/jpeg', buffer: await bigPhoto(seed) };
  await page.locator('input[type=file]').setInputFiles(photo);
}
const sent = (page: Page) => expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
const publish = (page: Page) => page.getByRole('button', { name: '发布', exact: true }).last().click();
/** How many threads of this title somebody has written. */
async function written(page: Page, title: string): Promise<number> {
  const { items } = (await (await page.request.get('/api/v1/me/threads?size=50')).json()) as {
    items: { face: { title: string } }[];
  };
  return items.filter(({ face }) => face.title === title).length;
}
/** The answer to the first such request never arrives, though the server has done what was asked. */
async function loseAnswer(page: Page, address: string): Promise<void> {
  let lost = false;
  await page.route(address, async (route) => {
    if (lost || route.request().method() !== 'POST') return route.fallback();
    lost = true;
    await route.fetch();
    return route.abort('connectionreset');
  });
}

test('words and photos stay when the network goes, and are sent once when it is back', async ({ browser, stage }) => {
  test.setTimeout(180_000);
  const phone = await signedIn(browser, stage, people.resident, PHONE);
  const title = '河边的芦苇开花了';
  await phone.goto('/post');
  await phone.getByLabel('标题').fill(title);
  await phone.getByLabel('内容').first().fill('从南门出去往东，风一吹像下雪。');
  await choose(phone, 1);
  await sent(phone);

  await phone.context().setOffline(true);
  await expect(phone.getByText(NO_NETWORK).first()).toBeVisible();
  await choose(phone, 2);
  await expect(phone.getByText('网络断了，连上后会接着传')).toBeVisible({ timeout: 20_000 });
  await phone.screenshot({ path: 'test-results/offline/1-photo.png', fullPage: true });
  await phone.context().setOffline(false);
  await expect(phone.getByText('网络断了，连上后会接着传')).toHaveCount(0);
  await sent(phone);

  await phone.context().setOffline(true);
  await publish(phone);
  await expect(phone.locator('form').getByText(NO_NETWORK)).toBeVisible();
  await phone.screenshot({ path: 'test-results/offline/2-words.png', fullPage: true });
  await expect(phone.getByLabel('标题')).toHaveValue(title);
  await expect(photos(phone)).toHaveCount(2);
  await phone.context().setOffline(false);
  await expect(phone.getByRole('status').getByText(NO_NETWORK)).toHaveCount(0);

  await loseAnswer(phone, '**/api/v1/threads');
  await publish(phone);
  await phone.waitForURL(/\/threads\//);
  await expect(phone.locator('article img')).toHaveCount(2);
  expect(await written(phone, title)).toBe(1);

  await loseAnswer(phone, '**/api/v1/threads/*/posts');
  await phone.getByPlaceholder(/说点什么/).fill('傍晚去看最好。');
  await phone.getByRole('button', { name: '发送' }).click();
  await expect(phone.getByRole('article').filter({ hasText: '傍晚去看最好。' })).toHaveCount(1);
  await phone.reload();
  await expect(phone.getByRole('article').filter({ hasText: '傍晚去看最好。' })).toHaveCount(1);
});

test('what was being written is there again after the phone died', async ({ browser, stage }) => {
  test.setTimeout(120_000);
  const phone = await signedIn(browser, stage, people.resident, PHONE);
  await phone.goto('/post');
  await phone.getByLabel('标题').fill('想组一个下棋的');
  await phone.getByLabel('内容').first().fill('每天下午三点，凉亭里。');
  await choose(phone, 3);
  await sent(phone);
  await expect(phone.getByText('草稿已保存')).toBeVisible();
  await phone.reload();
  await expect(phone.getByLabel('标题')).toHaveValue('想组一个下棋的');
  await expect(phone.getByLabel('内容').first()).toHaveValue('每天下午三点，凉亭里。');
  await expect(photos(phone)).toHaveCount(1);
  await publish(phone);
  await phone.waitForURL(/\/threads\//);
  await expect(phone.locator('article img')).toHaveCount(1);
  await phone.goto('/post');
  await expect(phone.getByLabel('标题')).toHaveValue('');
});

test('a link to a floor, a reload and a way back lead to where one was', async ({ browser, stage }) => {
  test.setTimeout(120_000);
  const phone = await signedIn(browser, stage, people.neighbour, PHONE);
  for (let i = 2; i <= 40; i++) {
    const headers = { 'idempotency-key': randomUUID() };
    const data = { id: randomUUID(), body: `第 ${i} 个报名，带手套。` };
    const answer = await phone.request.post(`/api/v1/threads/${stage.thread}/posts`, { headers, data });
    expect(answer.status(), await answer.text()).toBe(201);
  }
  const floor = (n: number) => phone.locator(`#floor-${n}`);
  await phone.goto(`/threads/${stage.thread}#floor-33`);
  await expect(floor(33)).toBeInViewport();
  await phone.reload();
  await expect(floor(33)).toBeInViewport();

  await phone.goto(`/threads/${stage.thread}`);
  await floor(9).scrollIntoViewIfNeeded();
  await expect(floor(9)).toBeInViewport();
  // Without scrolling to the link first, as a thumb on the bar would.
  await phone.evaluate(`document.querySelector('main a[href^="/boards/"]').click()`);
  await phone.waitForURL(/\/boards\//);
  await expect(phone.getByRole('article').first()).toBeVisible();
  await phone.goBack();
  await expect(floor(9)).toBeInViewport();
  await phone.goForward();
  await expect(phone).toHaveURL(/\/boards\//);
});
