/** Who works at a community, above it and below it, as its administrator and its staff see them. */
import type { Page } from '@playwright/test';
import { ask, complaints, findings, overflow, settled } from './look.js';
import { DESK, expect, fresh, people, PHONE, signedIn, test } from './stage.js';

/** Who works there now, apart from the record of who did. */
const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: ' 起' });

test('who works above and below the community is listed with where; only who may dismiss them can', async ({
  browser,
  stage,
}) => {
  const admin = await signedIn(browser, stage, people.administrator, DESK);
  const { items } = await ask<{ items: { id: string; name: string }[] }>(
    admin,
    'GET',
    `/places/${stage.community}/children`,
  );
  const estate = items[0] ?? { id: '', name: '' };
  const caretaker = await fresh(browser, stage, PHONE);
  await caretaker.goto('/sign-in');
  const consent = { version: '1' };
  const person = {
    login: '19977720001',
    name: '看护小区的汪叔',
    password: 'quiet-river-42',
    communityId: stage.community,
    consent,
  };
  const { account } = await ask<{ account: { id: string } }>(caretaker, 'POST', '/accounts', person);
  await ask(admin, 'POST', `/places/${estate.id}/grants`, { accountId: account.id, role: 'staff' });
  const staff = await signedIn(browser, stage, people.staff, PHONE);
  for (const [page, name] of [
    [admin, 'desk'],
    [staff, 'phone'],
  ] as const) {
    await page.goto('/desk/people');
    const row = (who: string) => rowOf(page, who);
    await expect(row('看护小区的汪叔')).toContainText(estate.name);
    await expect(row(people.supervisor.name)).toContainText('街道');
    await settled(page);
    expect(await findings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.screenshot({ path: `test-results/people-${name}.png`, fullPage: true });
  }
  await expect(staff.getByRole('button', { name: /^免去/ })).toHaveCount(0);
  await admin.getByRole('button', { name: '免去看护小区的汪叔的工作人员' }).click();
  await expect(rowOf(admin, '看护小区的汪叔')).toHaveCount(0);
  await admin.getByRole('button', { name: '撤销' }).click();
  await expect(rowOf(admin, '看护小区的汪叔')).toContainText(estate.name);
});

test('an administrator appoints somebody for one building, by keyboard, and sees where', async ({ browser, stage }) => {
  const admin = await signedIn(browser, stage, people.administrator, DESK);
  const { items } = await ask<{ items: { id: string; name: string }[] }>(
    admin,
    'GET',
    `/places/${stage.community}/children`,
  );
  const estate = items[0] ?? { id: '', name: '' };
  const below = await ask<{ items: { id: string; name: string }[] }>(admin, 'GET', `/places/${estate.id}/children`);
  const building = below.items[0]?.name ?? '';
  const newcomer = await fresh(browser, stage, PHONE);
  await newcomer.goto('/sign-in');
  const [login, name, consent] = ['19977720002', '当楼长的季姐', { version: '1' }];
  const order = { login, name, password: 'quiet-river-42', communityId: stage.community, consent };
  const { account } = await ask<{ account: { id: string } }>(newcomer, 'POST', '/accounts', order);

  await admin.goto('/desk/people');
  await admin.getByRole('button', { name: '添加人员' }).press('Enter');
  const form = admin.getByRole('dialog');
  await form.getByLabel('是谁').fill('当楼长');
  await admin.getByRole('option', { name }).waitFor();
  await admin.keyboard.press('ArrowDown');
  await admin.keyboard.press('Enter');
  const where = form.getByRole('group', { name: '管哪里' });
  await expect(where.getByLabel('小区')).toHaveValue('');
  await where.getByLabel('小区').selectOption({ label: estate.name });
  await expect(where.getByLabel('楼栋')).toHaveValue('整个小区');
  await where.getByLabel('楼栋').fill(building);
  await admin.getByRole('option', { name: building, exact: true }).waitFor();
  await admin.keyboard.press('Enter');
  await expect(where.getByLabel('楼栋')).toHaveValue(building);
  expect(await findings(admin)).toEqual([]);
  await form.getByRole('button', { name: '添加人员' }).press('Enter');
  const row = rowOf(admin, name);
  await expect(row).toContainText(`${estate.name} ${building}`);
  await expect(row).toContainText('只管这一处');
  // her desk holds what is hers, and leads nowhere that isn't
  const heard = complaints(newcomer);
  await newcomer.setViewportSize({ width: 1280, height: 800 });
  await newcomer.goto('/desk');
  await settled(newcomer);
  await expect(newcomer.getByRole('heading', { level: 1, name: '事项队列' })).toBeVisible();
  await expect(newcomer.getByRole('alert')).toHaveCount(0);
  const nav = newcomer.getByRole('navigation').getByRole('link');
  await expect(nav.filter({ hasText: '居民确认' })).toHaveCount(0);
  await nav.filter({ hasText: '工作人员' }).click();
  await settled(newcomer);
  await expect(rowOf(newcomer, name)).not.toContainText('只管这一处');
  await expect(rowOf(newcomer, people.staff.name)).toContainText('上级任命');
  await expect(newcomer.getByLabel('看哪一处')).toHaveCount(0);
  // with a second part to care for she chooses which to look at
  const other = below.items[1] ?? { id: '', name: '' };
  await ask(admin, 'POST', `/places/${other.id}/grants`, { accountId: account.id, role: 'supervisor' });
  await newcomer.getByLabel('看哪一处').selectOption({ label: other.name });
  const mine = rowOf(newcomer, name);
  await expect(mine).toHaveCount(1);
  await expect(newcomer.getByRole('heading', { name: '督导', exact: true })).toBeVisible();
  await settled(newcomer);
  expect(await findings(newcomer)).toEqual([]);
  await newcomer.screenshot({ path: 'test-results/people-parts.png' });
  expect(heard).toEqual([]);
  // the next one is for the whole community again
  await admin.getByRole('button', { name: '添加人员' }).click();
  await expect(where.getByLabel('小区')).toHaveValue('');
  await expect(where.getByLabel('楼栋')).toHaveCount(0);
});
