/** The first visit to an empty installation: the code from its console, the form, and the home of a community where nothing has happened. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startEmbedded, type Embedded } from '../../src/platform/embedded/index.js';
import { Server } from '../drill/server.js';
import { ask, complaints, findings, overflow, settled } from './look.js';
import { DESK, expect, PHONE, test as base } from './stage.js';

/** A server on a database that somebody gave it and nobody has used; it doesn't know the demo. */
const test = base.extend<{ bare: Server }>({
  bare: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'e-minute-bare-'));
    fs.chmodSync(folder, 0o755); // PostgreSQL may run as another account than ours
    let database: Embedded | undefined;
    let server: Server | undefined;
    try {
      database = await startEmbedded(path.join(folder, 'postgres'), { settings: { fsync: 'off' } });
      server = new Server({
        DATABASE_URL: database.appUrl,
        MIGRATION_DATABASE_URL: database.ownerUrl,
        DATA_DIR: path.join(folder, 'data'),
      });
      await server.start();
      await use(server);
    } finally {
      await server?.stop();
      await database?.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  },
});

async function fill(page: Page, labels: Record<string, string>): Promise<void> {
  for (const [label, words] of Object.entries(labels)) await page.getByLabel(label, { exact: true }).fill(words);
}

test('whoever starts an empty installation sets it up with the code on the console', async ({ browser, bare }) => {
  expect(bare.code, 'a code on the console').not.toBe('');
  const page = await (await browser.newContext({ baseURL: bare.url, ...PHONE })).newPage();
  const heard = complaints(page);
  await page.goto('/');
  await page.waitForURL('**/setup');
  await settled(page);
  expect(await findings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.screenshot({ path: 'test-results/setup/1-phone.png', fullPage: true });

  const submit = page.getByRole('button', { name: '开始使用' });
  await submit.click();
  await expect(page.getByText('请填设置码')).toBeVisible();
  await expect(page.getByLabel('设置码')).toBeFocused();
  const written = { 城市: '临江市', 区县: '城东区', 街道: '柳树街道', 社区: '桂花里社区', 怎么称呼您: '贺主任' };
  await fill(page, { ...written, 设置码: 'not-the-code', 手机号或邮箱: '19988800001', 密码: 'quiet-river-42' });
  expect(heard).toEqual([]);
  await submit.click();
  await expect(page.getByText('设置码不对').first()).toBeVisible();
  await expect(page.getByLabel('设置码')).toBeFocused();
  await expect(page.getByLabel('社区', { exact: true })).toHaveValue('桂花里社区');
  await expect(page.getByLabel('密码', { exact: true })).toHaveValue('quiet-river-42');
  await page.screenshot({ path: 'test-results/setup/2-wrong-code.png', fullPage: true });

  await fill(page, { 设置码: bare.code });
  await submit.click();
  await page.waitForURL((url) => url.pathname === '/');
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('桂花里社区');
  await expect(page.getByRole('heading', { name: '社区刚刚开张' })).toBeVisible();
  await expect(page.getByRole('region', { name: '社区公开数字' })).toContainText('0');
  await page.screenshot({ path: 'test-results/setup/3-home.png', fullPage: true });
  const { account, community } = await ask<{
    account: { grants: { role: string; place: string }[] };
    community: { name: string };
  }>(page, 'GET', '/me');
  expect(account.grants).toMatchObject([{ role: 'administrator', place: '临江市' }]);
  expect(community.name).toBe('桂花里社区');

  const again = await (await browser.newContext({ baseURL: bare.url, ...DESK })).newPage();
  await again.goto('/setup');
  await expect(again.getByText('已经完成初始设置')).toBeVisible();
  await again.screenshot({ path: 'test-results/setup/4-again.png', fullPage: true });
  await again.getByRole('link', { name: '登录', exact: true }).last().click();
  await fill(again, { 手机号或邮箱: '19988800001', 密码: 'quiet-river-42' });
  await again.getByRole('button', { name: '登录', exact: true }).click();
  await again.waitForURL((url) => url.pathname === '/');
  await settled(again);
  await expect(again.getByRole('heading', { name: '社区刚刚开张' })).toBeVisible();
  expect(await findings(again)).toEqual([]);
  await again.screenshot({ path: 'test-results/setup/5-home-desk.png' });
  await again.getByRole('link', { name: '写第一个帖子' }).click();
  await expect(again.getByRole('heading', { name: '还没有版块' })).toBeVisible();
  await again.getByRole('link', { name: '去建版块' }).click();
  await expect(again.getByRole('button', { name: '新建版块' }).first()).toBeVisible();
  await again.goto('/desk');
  await expect(again.getByText('队列是空的')).toBeVisible();
});
