/** Staff at the desk write down what a caller told them; another desk sees it come, and whom it concerns follows it. */
import { findings, overflow, settled } from './look.js';
import { bigPhoto, DESK, expect, people, PHONE, signedIn, test } from './stage.js';

const TITLE = '锦河花园门口的盲道被共享单车堵死';

test('a telephone call and a resident’s word become cases, without a post', async ({ browser, stage }) => {
  const desk = await signedIn(browser, stage, people.staff, DESK);
  const other = await signedIn(browser, stage, people.reviewer, DESK);
  await other.goto('/desk');
  await expect(other.getByRole('heading', { name: '事项队列' })).toBeVisible();

  await desk.goto('/desk');
  await expect(desk.getByRole('link', { name: '登记事项' })).toBeVisible();
  await desk.keyboard.press('n');
  await desk.waitForURL('**/desk/new');
  const register = desk.getByRole('button', { name: '登记', exact: true });
  const phoneNumber = desk.getByRole('textbox', { name: /^电话/ });
  await expect(register).toBeDisabled();
  await desk.getByLabel('姓名').fill('过路的盛阿姨');
  await phoneNumber.fill('电话没记');
  await desk.getByLabel('类别').selectOption({ label: '道路井盖' });
  await desk.getByLabel('一句话说清楚').fill(TITLE);
  await desk.getByLabel('详细情况').fill('从大门口一直堵到公交站，眼睛不好的人只能走到马路上去。');
  await desk
    .locator('input[type=file]')
    .setInputFiles({ name: 'IMG_7.jpg', mimeType: 'image/jpeg', buffer: await bigPhoto(7) });
  await expect(desk.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  await settled(desk);
  expect(await findings(desk)).toEqual([]);
  await desk.screenshot({ path: 'test-results/intake-desk.png', fullPage: true });

  await test.step('a number that is none is said at its field, and nothing is lost', async () => {
    await register.click();
    await expect(phoneNumber).toHaveAttribute('aria-invalid', 'true');
    await expect(desk.getByLabel('一句话说清楚')).toHaveValue(TITLE);
    await phoneNumber.fill('199 0001 2345');
    await register.click();
  });
  await desk.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  await expect(desk.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(desk.getByText('待受理').first()).toBeVisible();
  await expect(desk.locator('main img').first()).toBeVisible();
  await expect(other.getByRole('button', { name: TITLE })).toBeVisible();

  await test.step('what a resident with an account said is among their own matters', async () => {
    const phone = await signedIn(browser, stage, people.resident, PHONE);
    await desk.goto('/desk/new');
    await desk.getByText('已注册的居民', { exact: true }).click();
    await desk.getByRole('combobox', { name: '居民' }).fill(people.resident.name);
    await desk.getByRole('option', { name: people.resident.name }).first().click();
    await desk.getByRole('switch', { name: '事情是别人的' }).check();
    await desk.getByLabel('姓名').fill('楼上的秦奶奶');
    await desk.getByLabel('当事人的情况').fill('八十六岁，一个人住，耳朵背，敲门要久一点。');
    await desk.getByLabel('类别').selectOption({ label: '健康求助' });
    await desk.getByLabel('一句话说清楚').fill('楼上的老人要人上门量血压');
    await desk.getByLabel('详细情况').fill('腿脚不好，下不了楼，最近头晕。');
    await desk.screenshot({ path: 'test-results/intake-for-another.png', fullPage: true });
    await register.click();
    await desk.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    await phone.goto('/services');
    await expect(phone.getByText('楼上的老人要人上门量血压')).toBeVisible();
  });

  const small = await signedIn(browser, stage, people.staff, PHONE);
  await small.goto('/desk/new');
  await expect(small.getByLabel('姓名')).toBeVisible();
  await settled(small);
  expect(await findings(small)).toEqual([]);
  expect(await overflow(small)).toBe(0);
  await small.screenshot({ path: 'test-results/intake-phone.png', fullPage: true });
});
