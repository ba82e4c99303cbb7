/** Deep in a long thread or a long list, away and Back again: the same floors, the same threads, at the same height. */
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import type { Stage } from '../world/stage.js';
import { settled } from './look.js';
import { expect, people, PHONE, signedIn, test } from './stage.js';

const FLOORS = 240;
const AT_ONCE = 8;

/** Several hands write so many things, each with its number. */
async function write(page: Page, many: number, what: (n: number) => [path: string, data: object]): Promise<void> {
  let next = 1;
  const hand = async (): Promise<void> => {
    for (let n = next++; n <= many; n = next++) {
      const [path, data] = what(n);
      const headers = { 'idempotency-key': randomUUID() };
      const answer = await page.request.post(`/api/v1/${path}`, { headers, data });
      expect(answer.status(), await answer.text()).toBe(201);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, hand));
}
/** A thread of many floors of different heights. */
async function longThread(page: Page, stage: Stage): Promise<string> {
  const id = randomUUID();
  const boardId = stage.boards['events'];
  await write(page, 1, () => ['threads', { id, boardId, title: '接龙：今年最想一起做的事', body: '一人一条。' }]);
  await write(page, FLOORS - 1, (n) => [
    `threads/${id}/posts`,
    { id: randomUUID(), body: `第 ${n + 1} 条愿望。`.repeat(1 + ((n * 7) % 23)) },
  ]);
  return id;
}
const top = async (one: Locator): Promise<number> => (await one.boundingBox())?.y ?? NaN;
const floors = (page: Page): Promise<string> =>
  page.locator('[id^=floor-]').evaluateAll((all: { id: string }[]) => all.map(({ id }) => id).join(' '));
/** It stands where it stood, once everything has found its height. */
const expectAt = (one: Locator, height: number, within = 3): Promise<void> =>
  expect(async () => expect(Math.abs((await top(one)) - height)).toBeLessThan(within)).toPass({ timeout: 5_000 });
/** Above a list the hint that there is something new may have come or gone. */
const HINT = 60;
/** Away by a link on the page, without scrolling to the link first. */
async function away(page: Page, link: string): Promise<void> {
  await page.evaluate(`document.querySelector(${JSON.stringify(link)}).click()`);
}

test('deep in a long thread, Back, Forward and a reload lead to the same floors', async ({ browser, stage }) => {
  test.setTimeout(120_000);
  const phone = await signedIn(browser, stage, people.neighbour, PHONE);
  const id = await longThread(phone, stage);
  const floor = (n: number) => phone.locator(`#floor-${n}`);
  await phone.goto(`/boards/${stage.boards['events']}`);
  await phone.getByRole('link', { name: '接龙：今年最想一起做的事' }).click();
  await phone.waitForURL(`**/threads/${id}`);
  await phone.getByPlaceholder(/到第几楼/).fill('180');
  await phone.getByRole('button', { name: '跳转' }).click();
  await expect(floor(180)).toBeInViewport();
  await floor(199).scrollIntoViewIfNeeded();
  await expect(floor(205)).toBeAttached();
  await floor(205).evaluate((one: { scrollIntoView(how: object): void }) => one.scrollIntoView({ block: 'center' }));
  await settled(phone);
  const [height, shown] = [await top(floor(205)), await floors(phone)];
  expect(shown).toMatch(/floor-180 .*floor-205 /);
  expect(shown).not.toContain('floor-20 ');

  await away(phone, 'main a[href^="/boards/"]');
  await phone.waitForURL(/\/boards\//);
  await phone.goBack();
  await phone.waitForURL(/\/threads\//);
  await expectAt(floor(205), height);
  expect(await floors(phone)).toBe(shown);
  await phone.screenshot({ path: 'test-results/back-thread.png' });

  await phone.goBack();
  await phone.waitForURL(/\/boards\//);
  await phone.goForward();
  await phone.waitForURL(/\/threads\//);
  await expectAt(floor(205), height);

  await phone.reload();
  await expectAt(floor(205), height);
  // a visit by a link is a new one: it begins at the top
  await away(phone, 'main a[href^="/boards/"]');
  await phone.waitForURL(/\/boards\//);
  await phone.getByRole('link', { name: '接龙：今年最想一起做的事' }).click();
  await expect(floor(1)).toBeInViewport();
  await expect(floor(205)).toHaveCount(0);
});

test('far down the front page and a board, Back leads to the same threads', async ({ browser, stage }) => {
  test.setTimeout(120_000);
  const phone = await signedIn(browser, stage, people.neighbour, PHONE);
  const cards = phone.locator('main article');
  const boardId = stage.boards['events'];
  await write(phone, 50, (n) => [
    'threads',
    { id: randomUUID(), boardId, title: `第 ${n} 次散步`, body: '老地方见。'.repeat(1 + (n % 9)) },
  ]);
  for (const path of ['/', `/boards/${stage.boards['events']}`]) {
    await phone.goto(path);
    await settled(phone);
    const first = await cards.count();
    const all = (): Promise<number> => cards.count();
    while ((await all()) < first + 25) {
      const before = await all();
      await phone.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
      await expect.poll(all).toBeGreaterThan(before);
    }
    const far = first + 15;
    const name = (await cards.nth(far).getByRole('heading').innerText()).trim();
    const card = phone.getByRole('article', { name, exact: true }).first();
    await card.scrollIntoViewIfNeeded();
    const height = await top(card);
    const link = (await card.getByRole('heading').getByRole('link').getAttribute('href')) ?? '';
    await away(phone, `main a[href="${link}"]`);
    await phone.waitForURL(`**${link}`);
    await expect(phone.locator('#floor-1')).toBeVisible();
    await phone.goBack();
    await expectAt(card, height, HINT);
    expect(await all()).toBeGreaterThan(far);
  }
});
