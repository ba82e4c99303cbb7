/** The main line, in three browsers side by side: a resident's phone, the staff's desk, a merchant's phone. Nobody reloads. */
import type { Page } from '@playwright/test';
import { judge, send, step } from './hands.js';
import { bigPhoto, DESK, expect, fresh, people, PHONE, signedIn, test } from './stage.js';

const TITLE = '12栋西侧的配电箱门掉了，电线露在外面';

async function counter(page: Page, name: string): Promise<number> {
  const text = await page.getByRole('region', { name: '社区公开数字' }).getByText(name).locator('..').innerText();
  return Number(/(\d[\d,]*)/.exec(text.replace(name, ''))?.[1]?.replace(',', ''));
}
test('a photo post becomes a case, a merchant fixes it, everyone watches it happen', async ({ browser, stage }) => {
  test.setTimeout(240_000);
  const phone = await signedIn(browser, stage, people.resident, PHONE);
  const desk = await signedIn(browser, stage, people.staff, DESK);
  const shop = await signedIn(browser, stage, people.merchantManager, PHONE);
  const visitor = await fresh(browser, stage, DESK);
  await visitor.goto('/');
  const before = await counter(visitor, '已经解决');
  await desk.goto('/');

  await test.step('the resident posts with three photos of 12 megapixels', async () => {
    await phone.goto('/post?report=1');
    await phone.getByLabel('标题').fill(TITLE);
    await phone.getByLabel('内容').first().fill('昨天夜里刮风刮掉的，三根线垂在半人高，孩子伸手就能碰到。');
    const photos = await Promise.all(
      [1, 2, 3].map(async (n) => ({ name: `IMG_${n}.jpg`, mimeType: 'image/jpeg', buffer: await bigPhoto(n) })),
    );
    await phone.locator('input[type=file]').setInputFiles(photos);
    await phone.getByLabel('事项类别').selectOption({ label: '用电线路' });
    await expect(phone.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
    await phone.screenshot({ path: 'test-results/scene/1-compose.png', fullPage: true });
    await phone.getByRole('button', { name: '发布', exact: true }).last().click();
    await phone.waitForURL(/\/threads\//);
    await expect(phone.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(phone.locator('article img')).toHaveCount(3);
  });

  await test.step('staff see it appear, and make it a case', async () => {
    await desk.getByRole('button', { name: '有新内容，点这里看' }).click();
    await desk.getByRole('link', { name: TITLE }).click();
    await desk.getByRole('button', { name: '转为事项' }).click();
    await send(desk, '转为事项');
    await desk.waitForURL(/\/cases\//);
  });
  await expect(phone.getByRole('link', { name: /事项 EK/ })).toContainText('待受理');
  await phone.screenshot({ path: 'test-results/scene/2-thread-card.png' });

  await test.step('they accept it and dispatch it to the merchant', async () => {
    await step(desk, '受理');
    await desk.getByRole('dialog').getByText('紧急', { exact: true }).click();
    await send(desk, '受理');
    await expect(phone.getByRole('link', { name: /事项 EK/ })).toContainText('已受理');
    await shop.goto('/work');
    await step(desk, '派单');
    await desk.getByRole('dialog').getByRole('combobox').fill('亮工');
    await desk.getByRole('option', { name: /亮工电力照明/ }).click();
    await send(desk, '派单');
  });

  await test.step('the merchant signs, works, and finishes with a photo', async () => {
    await shop.getByRole('link', { name: TITLE }).click();
    await step(shop, '签收');
    await send(shop, '签收');
    await expect(phone.getByRole('link', { name: /事项 EK/ })).toContainText('办理中');
    await expect(phone.getByRole('link', { name: /事项 EK/ })).toContainText('亮工电力照明');
    await step(shop, '办好了');
    await shop.getByRole('dialog').getByLabel('做了什么').fill('电线重新包好，换了新箱门，上了锁。');
    await shop
      .locator('[role=dialog] input[type=file]')
      .setInputFiles({ name: 'after.jpg', mimeType: 'image/jpeg', buffer: await bigPhoto(5) });
    await expect(shop.getByRole('dialog').getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
    await shop.screenshot({ path: 'test-results/scene/3-finish.png' });
    await send(shop, '办好了');
  });

  await test.step('somebody else checks it', async () => {
    await expect(desk.getByText('待审核').first()).toBeVisible();
    await desk.screenshot({ path: 'test-results/scene/4-review-desk.png', fullPage: true });
    const reviewer = await signedIn(browser, stage, people.reviewer, DESK);
    await reviewer.goto('/desk');
    await reviewer.getByRole('button', { name: TITLE }).click();
    await expect(reviewer.getByText('办理进展')).toBeVisible();
    await reviewer.screenshot({ path: 'test-results/scene/5-desk.png' });
    await step(reviewer, '审核通过');
    await reviewer.getByRole('dialog').getByLabel('给居民的答复').fill('配电箱已修好，谢谢您的提醒。');
    await send(reviewer, '审核通过');
  });

  await test.step('the resident has the last word', async () => {
    await phone.getByRole('link', { name: /事项 EK/ }).click();
    await judge(phone, '满意');
    await phone.screenshot({ path: 'test-results/scene/6-verdict.png', fullPage: true });
    await phone.getByRole('button', { name: '提交评价' }).click();
    await expect(phone.getByText('已办结').first()).toBeVisible();
    await phone.screenshot({ path: 'test-results/scene/7-closed.png', fullPage: true });
  });

  await expect(shop.getByText('已办结').first()).toBeVisible();
  await expect(desk.getByText('已办结').first()).toBeVisible();
  await expect.poll(() => counter(visitor, '已经解决')).toBe(before + 1);
});
