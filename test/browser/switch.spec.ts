/** One person, several communities: the pages follow the choice, the desk shows one or all of them, the device remembers. */
import { ask, findings, overflow, settled } from './look.js';
import { DESK, expect, people, PHONE, signedIn, test } from './stage.js';

test('whoever works in two communities chooses which one the pages are about', async ({ browser, stage }) => {
  const page = await signedIn(browser, stage, people.supervisor, DESK);
  await page.goto('/');
  const { items } = await ask<{ items: { id: string }[] }>(page, 'GET', `/communities/${stage.community}/categories`);
  const matter = { categoryId: items[0]?.id, placeId: stage.community, title: '门口的路砖翘了', description: '绊人' };
  await ask(page, 'POST', '/cases', matter);
  await settled(page);
  const current = page.getByRole('button', { name: /切换社区，现在是/ });
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await current.click();
  const sheet = page.getByRole('dialog', { name: '切换社区' });
  const choices = sheet.getByRole('listitem');
  await expect(choices).toHaveCount(2);
  await page.screenshot({ path: 'test-results/switch-sheet.png' });
  expect(await findings(page)).toEqual([]);
  const other = sheet.locator('button:not([aria-current])').filter({ hasText: '社区' });
  const name = (await other.locator('span span').first().textContent())?.trim() ?? '';
  expect(name).not.toBe(before);
  await other.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('link', { name: new RegExp(name) })).toBeVisible();

  // The server knows the choice too: the next first view is of it, and asks for nothing of the other one.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('main').first()).toContainText(name);
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  expect(
    asked.filter((path) => path.includes(stage.community) || /\/(?:communities|feed|counters)$/.test(path)),
  ).toEqual([]);
  page.removeAllListeners('request');

  // A thread stays what it is; from there the switch leads home.
  await page.goto(`/threads/${stage.thread}`);
  await settled(page);
  await expect(page.getByRole('heading', { name: /打扫楼前花坛/ })).toBeVisible();
  await page.goto('/desk');
  await settled(page);
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: '门口的路砖翘了' });
  await expect(row).toHaveCount(0);

  await page.getByText('全部 2 个社区', { exact: true }).first().click();
  await expect(page).toHaveURL(/of=all/);
  await expect(row).toHaveCount(1);
  await expect(page.getByRole('columnheader', { name: '社区' })).toBeVisible();
  await settled(page);
  await page.screenshot({ path: 'test-results/switch-desk-all.png' });
  expect(await findings(page)).toEqual([]);
  await page.goto('/desk');
  await settled(page);
  await expect(page.getByRole('columnheader', { name: '社区' })).toBeVisible();
  await page.reload();
  await settled(page);
  await page.getByText(name, { exact: true }).last().click();
  await expect(row).toHaveCount(0);
});

test('whoever has one community is not asked', async ({ browser, stage }) => {
  const page = await signedIn(browser, stage, people.resident, PHONE);
  await page.goto('/');
  await settled(page);
  await expect(page.getByRole('button', { name: /切换社区/ })).toHaveCount(0);
});

test('the switch fits a small phone in large letters', async ({ browser, stage }) => {
  const page = await signedIn(browser, stage, people.supervisor, { ...PHONE, viewport: { width: 320, height: 640 } });
  await page.addInitScript(`localStorage.setItem('display', '{"elder":true,"size":"largest"}')`);
  for (const path of ['/', '/desk']) {
    await page.goto(path);
    await settled(page);
    await expect(page.getByRole('button', { name: /切换社区/ }).first()).toBeVisible();
    expect(await overflow(page), path).toBe(0);
    await page.screenshot({ path: `test-results/switch-phone${path.replace('/', '-')}.png` });
  }
});
