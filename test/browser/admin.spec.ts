/** Who runs the community, in their own browsers: newcomers, members, organizations, places, rights, categories, hours, accounts. */
import type { Browser, Page } from '@playwright/test';
import type { Stage } from '../world/stage.js';
import { ask, complaints, dress, findings, overflow, settled } from './look.js';
import { DESK, expect, fresh, people, PHONE, signedIn, test } from './stage.js';

const PASSWORD = 'quiet-river-42';
const SMALL = { ...PHONE, viewport: { width: 320, height: 640 } };
let nth = 0;
const number = (): string => `199777${String(10000 + ++nth)}`;

/** Somebody who registered with the community just now, through the API; nobody has confirmed where they live. */
async function newcomer(browser: Browser, stage: Stage, name: string, shape: object): Promise<[Page, string]> {
  const page = await fresh(browser, stage, shape);
  const login = number();
  await page.goto('/sign-in');
  const who = { login, name, password: PASSWORD, communityId: stage.community, consent: { version: '1' } };
  await ask(page, 'POST', '/accounts', who);
  await page.goto('/');
  return [page, login];
}
async function pick(page: Page, words: string, option: string | RegExp): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox').first().fill(words);
  await page.getByRole('option', { name: option }).click();
}
const confirmIn = (page: Page, name: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: name })
    .getByRole('button', { name: /^(确认|通过)$/ })
    .click();

test('a newcomer registers, is confirmed by staff, and sees it at once', async ({ browser, stage }) => {
  const phone = await fresh(browser, stage, PHONE);
  const staff = await signedIn(browser, stage, people.staff, DESK);
  await staff.goto('/desk/residents');
  await phone.goto('/register');
  await phone.getByLabel('怎么称呼您').fill('罗小雨');
  await phone.getByLabel('手机号或邮箱').fill(number());
  await phone.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await phone.getByLabel('社区', { exact: true }).selectOption({ label: '春风里社区' });
  await phone.getByRole('combobox', { name: '楼栋' }).fill('12栋');
  await phone.getByRole('option', { name: /12栋.*春风苑/ }).click();
  await phone.getByLabel('门牌').fill('1单元101');
  await phone.getByRole('checkbox').check();
  await phone.getByRole('button', { name: '注册', exact: true }).click();
  await phone.waitForURL((url) => url.pathname === '/');
  await phone.getByRole('link', { name: '我的', exact: true }).click();
  await phone.getByRole('link', { name: '我的住处' }).click();
  await expect(phone.getByText('等待确认')).toBeVisible();

  await staff.reload();
  await confirmIn(staff, '罗小雨');
  await expect(phone.getByText('已确认', { exact: true })).toBeVisible();
  await expect(phone.getByText('春风里社区 12栋 1单元101')).toBeVisible();
  const { account } = await ask<{ account: { grants: { role: string }[] } }>(phone, 'GET', '/me');
  expect(account.grants.map(({ role }) => role)).toEqual(['resident']);
});

test('an administrator adds an estate and a building, whose code confirms who has it', async ({ browser, stage }) => {
  const admin = await signedIn(browser, stage, people.administrator, DESK);
  const add = async (below: string, name: string): Promise<void> => {
    await admin.getByRole('navigation', { name: '地点和邀请码' }).getByRole('link', { name: below }).click();
    await admin.getByRole('button', { name: '添加', exact: true }).click();
    await admin.getByRole('dialog').getByRole('textbox').fill(name);
    await admin.getByRole('dialog').getByRole('button', { name: '添加 1 个' }).click();
    await expect(admin.getByRole('dialog')).toHaveCount(0);
  };
  await admin.goto('/desk/places');
  await add('春风里社区', '听雨苑');
  await add('听雨苑', '1号楼');
  // where one is stays marked on the page of a place
  await expect(admin.getByRole('link', { name: '地点和邀请码' })).toHaveAttribute('aria-current', 'page');
  await admin.getByRole('button', { name: '展开听雨苑' }).click();
  await admin.getByRole('link', { name: '1号楼' }).click();
  await admin.getByRole('button', { name: '生成邀请码' }).click();
  const code = await admin.locator('section', { hasText: '楼栋邀请码' }).last().locator('p.text-2xl').innerText();

  const phone = await fresh(browser, stage, PHONE);
  await phone.goto('/register');
  await phone.getByLabel('怎么称呼您').fill('新楼的谭姐');
  await phone.getByLabel('手机号或邮箱').fill(number());
  await phone.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await phone.getByLabel('社区', { exact: true }).selectOption({ label: '春风里社区' });
  await phone.getByRole('combobox', { name: '楼栋' }).fill('1号楼');
  await phone.getByRole('option', { name: /1号楼.*听雨苑/ }).click();
  await phone.getByText('我有楼栋邀请码').click();
  await phone.getByLabel('邀请码', { exact: true }).fill(code.toLowerCase());
  await phone.getByRole('checkbox').check();
  await phone.getByRole('button', { name: '注册', exact: true }).click();
  await phone.waitForURL((url) => url.pathname === '/');
  await phone.goto('/me/residency');
  await expect(phone.getByText('已确认', { exact: true })).toBeVisible();
});

test('a member checks in and is confirmed', async ({ browser, stage }) => {
  const [phone] = await newcomer(browser, stage, '热心的龚叔', PHONE);
  const staff = await signedIn(browser, stage, people.staff, DESK);
  await phone.goto('/members/check-in');
  const next = phone.getByRole('button', { name: '下一步' });
  await next.click();
  await phone.getByText('维修', { exact: true }).click();
  await phone.getByLabel('一句承诺').fill('谁家水管漏了，叫我一声');
  await next.click();
  await next.click();
  await phone.getByRole('button', { name: '报到', exact: true }).click();
  await phone.waitForURL(/\/members$/);
  await expect(phone.getByText('待确认')).toBeVisible();
  await staff.goto('/desk/members');
  await confirmIn(staff, '热心的龚叔');
  await expect(staff.getByText('热心的龚叔')).toHaveCount(0);
  await expect(phone.getByText('已报到')).toBeVisible();
});

test('an organization applies, is vetted, has people, and is offered on the desk', async ({ browser, stage }) => {
  const [shop] = await newcomer(browser, stage, '周记的周老板', PHONE);
  const staff = await signedIn(browser, stage, people.staff, DESK);
  await newcomer(browser, stage, '周记的学徒小蔡', PHONE);
  await shop.goto('/organizations/apply');
  await shop.getByLabel('名称').fill('周记五金');
  await shop.getByText('用电线路', { exact: true }).click();
  await shop.getByLabel('联系人').fill('周老板');
  await shop.getByLabel('联系电话').fill('19977700001');
  await shop.getByRole('button', { name: '交给社区审核' }).click();
  await expect(shop.getByText('待审核')).toBeVisible();
  await staff.goto('/desk/organizations');
  await confirmIn(staff, '周记五金');
  // the page itself says so, at once; what stands on the screen needs no notice
  await expect(shop.getByText('待审核')).toHaveCount(0);
  await shop.getByRole('button', { name: '添加人员' }).click();
  await pick(shop, '周记的', '周记的学徒小蔡');
  await shop.getByRole('dialog').getByRole('button', { name: '添加人员' }).click();
  await expect(shop.getByRole('listitem').filter({ hasText: '周记的学徒小蔡' })).toContainText('工作人员');

  const categories = await ask<{ items: { id: string; code: string }[] }>(
    staff,
    'GET',
    `/communities/${stage.community}/categories`,
  );
  const categoryId = categories.items.find(({ code }) => code === 'power')?.id;
  const order = { categoryId, placeId: stage.community, title: '活动室插座冒火星', description: '靠窗那个。' };
  const made = await ask<{ id: string; face: { version: number } }>(staff, 'POST', '/cases', order);
  await staff.goto(`/desk?case=${made.id}`);
  await staff.getByRole('button', { name: '受理', exact: true }).click();
  await staff.getByRole('dialog').getByRole('button', { name: '受理', exact: true }).click();
  await staff.getByRole('button', { name: '派单', exact: true }).click();
  await staff.getByRole('dialog').getByRole('combobox').fill('周记');
  await expect(staff.getByRole('option', { name: /周记五金.*受理此类/ })).toBeVisible();
});

test('a right is given, and taken from the open desk at once', async ({ browser, stage }) => {
  const [helper] = await newcomer(browser, stage, '来帮忙的安然', DESK);
  const admin = await signedIn(browser, stage, people.administrator, DESK);
  await expect(helper.getByRole('link', { name: '工作台' })).toHaveCount(0);
  await admin.goto('/desk/people');
  await admin.getByRole('button', { name: '添加人员' }).click();
  await pick(admin, '来帮忙', '来帮忙的安然');
  await admin.getByRole('dialog').getByRole('button', { name: '添加人员' }).click();
  await expect(admin.getByRole('button', { name: '免去来帮忙的安然的工作人员' })).toBeVisible();

  await helper.getByRole('link', { name: '工作台' }).first().click();
  await expect(helper.getByRole('heading', { level: 1, name: '事项队列' })).toBeVisible();
  await expect(helper.getByText('这里是工作人员的工作台')).toHaveCount(0);
  await admin.getByRole('button', { name: '免去来帮忙的安然的工作人员' }).click();
  await expect(helper.getByText('这里是工作人员的工作台')).toBeVisible();
  await expect(helper.getByRole('heading', { name: '事项队列' })).toHaveCount(0);
  await expect(ask(helper, 'GET', `/communities/${stage.community}/desk`)).rejects.toThrow('404');
});

test('boards, categories and working hours are changed', async ({ browser, stage }) => {
  const admin = await signedIn(browser, stage, people.administrator, DESK);
  const guest = await fresh(browser, stage, PHONE);
  const save = () => admin.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await admin.goto('/desk/boards');
  // who reads them is left to who writes, unless somebody says otherwise
  await expect(admin.getByText('只给社区看')).toHaveCount(0);
  await admin.getByRole('button', { name: '新建版块' }).click();
  await admin.getByLabel('中文名称').fill('棋牌室');
  await admin.getByLabel('英文名称').fill('Games');
  await admin.getByRole('radio', { name: '星' }).check();
  await save();
  await expect(admin.getByText('棋牌室')).toBeVisible();
  await guest.goto('/boards');
  await expect(guest.getByRole('link', { name: '棋牌室' })).toBeVisible();

  await admin.goto('/desk/categories');
  const pets = admin.getByRole('listitem').filter({ has: admin.getByRole('heading', { name: '宠物' }) });
  await pets.getByRole('button', { name: '修改' }).click();
  await admin.getByLabel('一般有多急').selectOption({ label: '紧急' });
  await save();
  await expect(pets).toContainText('紧急');
  await pets.getByRole('button', { name: '停用' }).click();
  await expect(pets).toContainText('已停用');

  await admin.goto('/desk/calendar');
  await admin.getByRole('button', { name: '加一天' }).click();
  await admin.getByLabel('日期').fill('2027-05-04');
  await admin.getByLabel(/^说明/).fill('社区运动会');
  await admin.getByRole('button', { name: '保存' }).click();
  await expect(admin.getByText('已保存，新的期限从现在起按它算')).toBeVisible();
  await admin.reload();
  await expect(admin.getByLabel(/^说明/)).toHaveValue('社区运动会');
  await expect(admin.getByLabel('日期')).toHaveValue('2027-05-04');
});

test('a password is recovered by a code, and all devices are signed out', async ({ browser, stage }) => {
  const [old, login] = await newcomer(browser, stage, '忘性大的邱姨', DESK);
  await old.goto('/inbox');
  await settled(old);
  const phone = await fresh(browser, stage, PHONE);
  await phone.goto('/recover');
  await phone.getByLabel('手机号或邮箱').fill(login);
  await phone.getByRole('button', { name: '发送验证码' }).click();
  await expect(phone.getByLabel('验证码')).toBeVisible();
  const { items } = await ask<{ items: { to: string; body: string }[] }>(phone, 'GET', '/dev/outbox');
  const [code = ''] = /\d{6}/.exec(items.find(({ to }) => to.includes(login))?.body ?? '') ?? [];
  await phone.getByLabel('验证码').fill(code);
  await phone.getByLabel('新密码').fill('another-quiet-river-7');
  await phone.getByRole('button', { name: '换上新密码' }).click();
  await phone.waitForURL((url) => url.pathname === '/');
  // the device that was signed in before is shown out without touching it
  await old.waitForURL(/\/sign-in\?to=/);

  await old.getByLabel('手机号或邮箱').fill(login);
  await old.getByLabel('密码', { exact: true }).fill('another-quiet-river-7');
  await old.getByRole('button', { name: '登录', exact: true }).click();
  await old.waitForURL((url) => url.pathname === '/inbox');
  await old.goto('/settings');
  await phone.goto('/inbox');
  await settled(phone);
  await old.getByRole('button', { name: '全部退出' }).click();
  await old.getByRole('dialog').or(old.getByRole('alertdialog')).getByRole('button', { name: '全部退出' }).click();
  await old.waitForURL(/\/sign-in/);
  await phone.waitForURL(/\/sign-in\?to=/);
});

const DESK_PAGES =
  'new residents members identity feedback organizations groups people places categories boards calendar looks demands service service/rules honour elders'.split(
    ' ',
  );
const OWN_PAGES =
  'me/residency members/check-in organizations/apply profile service service/record honour honour/nominate me/known alliance alliance/coupons'.split(
    ' ',
  );
const PAGES = ['/desk', ...DESK_PAGES.map((name) => `/desk/${name}`), ...OWN_PAGES.map((name) => `/${name}`)];
for (const [name, display, shape] of [
  ['light on a desk', { theme: 'light' }, { viewport: { width: 1440, height: 900 } }],
  ['dark on a phone', { theme: 'dark' }, PHONE],
  ['elder on the smallest phone', { theme: 'light', elder: true, size: 'largest' }, SMALL],
] as const) {
  test(`nothing serious, nothing wider than its screen, a clean console: ${name}`, async ({ browser, stage }) => {
    test.setTimeout(180_000);
    const page = await signedIn(browser, stage, people.administrator, shape);
    await dress(page, display);
    const heard = complaints(page);
    for (const path of PAGES) {
      await page.goto(path);
      await settled(page);
      expect(await findings(page), `${path}, ${name}`).toEqual([]);
      expect(await overflow(page), `${path}, ${name}`).toBe(0);
    }
    expect(heard).toEqual([]);
  });
}

test('a page that could not be loaded says so and tries again; a dialog keeps the keyboard and gives it back', async ({
  browser,
  stage,
}) => {
  const page = await signedIn(browser, stage, people.administrator, DESK);
  for (const path of ['/desk', '/desk/residents', '/desk/categories', '/desk/calendar']) {
    await page.route('**/api/v1/communities**', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.goto(path);
    await expect(page.getByRole('alert')).toContainText('没能打开');
    await page.unroute('**/api/v1/communities**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('没能打开')).toHaveCount(0);
  }
  await page.goto('/desk/people');
  const opener = page.getByRole('button', { name: '添加人员' });
  await opener.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  for (let tab = 0; tab < 6; tab++) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});
