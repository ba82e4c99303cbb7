/** A private matter among six browsers: those it concerns watch it happen, the others are not told that it exists. */
import type { Page } from '@playwright/test';
import { earOn } from './ear.js';
import { judge, send, step } from './hands.js';
import { expectNothingTold, type Secrets, type Stranger } from './probe.js';
import { bigPhoto, DESK, expect, fresh, people, PHONE, signedIn, test } from './stage.js';

const TITLE = '楼下老两口化疗跟不上了';
/** Words of what is written, each of which only those it concerns may read. */
const WORDS = ['化疗', '靶向药', '欠费单', '两万元', '红马甲', '一千元', '核对无误', '鸡汤'];

const card = (page: Page) => page.getByRole('link', { name: /事项 EK/ });
const picture = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/private/${name}.png`, fullPage: true });

/** So many photos on the page, all of them seen. */
async function photosSeen(page: Page, count: number): Promise<void> {
  const photos = page.locator('main img[src*="/media/private/"]');
  await expect(photos).toHaveCount(count);
  // Looked for anew each time: the page may draw them again meanwhile.
  const seen = `(() => {
    const all = [...document.querySelectorAll('main img[src*="/media/private/"]')];
    all.find((one) => !one.naturalWidth)?.scrollIntoView({ block: 'center' });
    return all.filter((one) => one.naturalWidth).length;
  })()`;
  await expect.poll(() => page.evaluate<number>(seen)).toBe(count);
}
/** Photos' addresses in what the server answers somebody it concerns. */
async function addresses(page: Page, path: string): Promise<string[]> {
  const text = await (await page.request.get(path)).text();
  return text.match(/\/media\/[^"\\\s]+\.webp[^"\\\s]*/g) ?? [];
}
/** What the page at an address that one may not see says, once it is drawn. */
async function refusalAt(page: Page, path: string): Promise<string> {
  await page.goto(path);
  // The server's page says it, too, and then gives way to the client's.
  await expect(page.locator('main.first')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('没有找到');
  await page.waitForLoadState('networkidle');
  return page.getByRole('main').innerText();
}
async function counter(page: Page, name: string): Promise<number> {
  const text = await page.getByRole('region', { name: '社区公开数字' }).getByText(name).locator('..').innerText();
  return Number(/\d+/.exec(text.replace(name, ''))?.[0]);
}

test('a private matter is seen by those it concerns, and by nobody else', async ({ browser, stage }) => {
  test.setTimeout(240_000);
  const phone = await signedIn(browser, stage, people.resident, PHONE);
  const desk = await signedIn(browser, stage, people.staff, DESK);
  const visitor = await signedIn(browser, stage, people.reviewer, PHONE);
  const charity = await signedIn(browser, stage, people.charityManager, PHONE);
  const neighbour = await signedIn(browser, stage, people.neighbour, PHONE);
  const guest = await fresh(browser, stage, DESK);
  const strangers: Stranger[] = [
    { who: 'neighbour', page: neighbour, ear: earOn(neighbour) },
    { who: 'guest', page: guest, ear: earOn(guest) },
  ];
  const author = earOn(phone);
  for (const page of [desk, neighbour, guest]) await page.goto('/');
  for (const page of [visitor, charity]) await page.goto('/work');
  const [received, solved] = [await counter(guest, '收到建议'), await counter(guest, '已经解决')];

  const secrets: Secrets = { words: WORDS, ids: { thread: '', post: '' }, photos: new Set() };
  const nothingTold = async (): Promise<void> => {
    for (const stranger of strangers) await expectNothingTold(stranger, stage, secrets);
  };

  await test.step('a neighbour takes a photo, writes, and says last what it is about', async () => {
    await phone.goto('/post?report=1');
    await phone.getByLabel('标题').fill(TITLE);
    await phone.getByLabel('内容').first().fill('这个月的靶向药只开了一半，老两口自己不肯说，我替他们问问。');
    const sent = phone.waitForResponse((one) => one.url().includes('/api/v1/media/'));
    const photo = { name: 'IMG_7.jpg', mimeType: 'image/jpeg', buffer: await bigPhoto(7) };
    await phone.locator('input[type=file]').setInputFiles(photo);
    for (const [url] of (await (await sent).text()).matchAll(/\/media\/[\w-]+\/\d+\.webp/g)) secrets.photos.add(url);
    expect(secrets.photos.size).toBeGreaterThan(1);
    await phone.getByRole('button', { name: '给第 1 张写说明' }).click();
    await phone.getByRole('dialog').getByRole('textbox').fill('缴费窗口的欠费单');
    await send(phone, '保存');
    await phone.getByLabel('事项类别').selectOption({ label: '困难帮扶' });
    await expect(phone.getByRole('radio', { name: /只给社区工作人员看/ })).toBeChecked();
    await picture(phone, '1-compose-phone');
    await phone.getByRole('button', { name: '发布', exact: true }).last().click();
    await phone.waitForURL(/\/threads\//);
    await expect(phone.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await photosSeen(phone, 1);
    await picture(phone, '2-thread-phone');
    const thread = new URL(phone.url()).pathname.split('/').at(-1) ?? '';
    const text = await (await phone.request.get(`/api/v1/threads/${thread}`)).text();
    const view = JSON.parse(text) as { posts: { items: { face: { id: string } }[] } };
    secrets.ids = { thread, post: view.posts.items[0]?.face.id ?? '' };
    for (const url of await addresses(phone, `/api/v1/threads/${thread}`)) secrets.photos.add(url);
  });

  await test.step('staff see it appear; to the others it makes no sound', async () => {
    await desk.getByRole('button', { name: '有新内容，点这里看' }).click();
    await expect(desk.getByRole('article').filter({ hasText: TITLE })).toContainText('仅工作人员');
    await picture(desk, '3-home-desk');
    await desk.getByRole('link', { name: TITLE }).click();
    await photosSeen(desk, 1);
    await picture(desk, '4-thread-desk');
    await nothingTold();
    for (const { page } of strangers)
      await expect(page.getByRole('button', { name: '有新内容，点这里看' })).toHaveCount(0);
  });

  // From here on nobody whom it concerns loads a page anew.
  let loads = 0;
  for (const page of [phone, desk, visitor, charity]) page.on('load', () => loads++);

  await test.step('they make it a case, and somebody goes there', async () => {
    await desk.getByRole('button', { name: '转为事项' }).click();
    await expect(desk.getByRole('dialog')).toContainText('这类事项默认保护隐私');
    await send(desk, '转为事项');
    await desk.waitForURL(/\/cases\//);
    secrets.ids.case = new URL(desk.url()).pathname.split('/').at(-1) ?? '';
    await expect(card(phone)).toContainText('待受理');
    secrets.number = /EK[\d-]+/.exec(await card(phone).innerText())?.[0] ?? '';
    await step(desk, '安排走访');
    await desk.getByRole('dialog').getByLabel('谁去走访').fill(people.reviewer.name);
    await desk.getByRole('option', { name: people.reviewer.name }).click();
    await desk.getByRole('dialog').getByLabel('什么时候').fill(tomorrowMorning());
    await send(desk, '安排走访');
    await expect(card(phone)).toContainText('核实中');
    await visitor.getByRole('link', { name: TITLE }).click();
    await step(visitor, '内部备注');
    await visitor.getByRole('dialog').getByLabel('内容').fill('上门别穿红马甲，老人怕人知道。');
    await send(visitor, '内部备注');
    await expect(visitor.getByText('红马甲')).toBeVisible();
    await step(visitor, '填写走访情况');
    await visitor.getByRole('dialog').getByText('属实', { exact: true }).click();
    await visitor.getByRole('dialog').getByLabel('补充说明').fill('看了病历，已向亲戚借了两万元。');
    await picture(visitor, '5-find-phone');
    await send(visitor, '填写走访情况');
    await expect(desk.getByText('两万元')).toBeVisible();
    await picture(visitor, '6-case-visitor');
  });

  await test.step('it goes to a charity, who help and show the receipt', async () => {
    await step(desk, '受理');
    await send(desk, '受理');
    await expect(card(phone)).toContainText('已受理');
    await step(desk, '派单');
    await desk.getByRole('dialog').getByRole('combobox').fill('暖灯');
    await desk.getByRole('option', { name: /暖灯慈善互助会/ }).click();
    await send(desk, '派单');
    await charity.getByRole('link', { name: TITLE }).click();
    await photosSeen(charity, 1);
    await picture(charity, '7-case-charity');
    await step(charity, '签收');
    await send(charity, '签收');
    await expect(card(phone)).toContainText('办理中');
    await expect(card(phone)).toContainText('暖灯慈善互助会');
    await nothingTold();
    await step(charity, '办好了');
    await charity.getByRole('dialog').getByLabel('做了什么').fill('一次性救助一千元已送到，收据附后。');
    const receipt = { name: 'receipt.jpg', mimeType: 'image/jpeg', buffer: await bigPhoto(2) };
    await charity.locator('[role=dialog] input[type=file]').setInputFiles(receipt);
    await expect(charity.getByRole('dialog').getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
    await send(charity, '办好了');
    await expect(card(phone)).toContainText('待审核');
    await picture(desk, '8-review-desk');
  });

  await test.step('another checks it, and who asked for help has the last word', async () => {
    await step(visitor, '审核通过');
    await visitor.getByRole('dialog').getByLabel('给居民的答复').fill('救助金已送到，票据核对无误。');
    await send(visitor, '审核通过');
    await expect(card(phone)).toContainText('待评价');
    await card(phone).click();
    await judge(phone, '满意');
    await phone.getByLabel('还想说的话').fill('老两口昨天端来一碗鸡汤。');
    await picture(phone, '9-verdict-phone');
    await phone.getByRole('button', { name: '提交评价' }).click();
    for (const page of [phone, desk, visitor, charity]) await expect(page.getByText('已办结').first()).toBeVisible();
    await photosSeen(phone, 5);
    await picture(phone, '10-closed-phone');
    await picture(desk, '11-closed-desk');
    await picture(charity, '12-closed-charity');
    expect(loads, 'pages loaded anew').toBe(0);
  });

  for (const page of [phone, charity])
    for (const url of await addresses(page, `/api/v1/cases/${secrets.ids.case}`)) secrets.photos.add(url);
  await nothingTold();

  await test.step('the author was told all of it: what was listened for can be heard', async () => {
    const told = await author.heard();
    for (const word of ['化疗', '靶向药', '欠费单', '核对无误', secrets.ids.thread, secrets.number ?? '?'])
      expect(told).toContain(word);
    for (const url of await addresses(phone, `/api/v1/cases/${secrets.ids.case}`))
      expect((await phone.request.get(url)).status()).toBe(200);
  });

  await test.step('the public record counts it, masked', async () => {
    await expect.poll(() => counter(guest, '收到建议')).toBe(received + 1);
    await expect.poll(() => counter(guest, '已经解决')).toBe(solved + 1);
    for (const { who, page } of strangers) {
      await page.goto('/cases');
      const row = page.getByRole('article').filter({ hasText: '困难帮扶（隐私保护）' }).first();
      await expect(row).toBeVisible();
      await expect(row.getByRole('link')).toHaveCount(0);
      await picture(page, `13-record-${who}`);
    }
  });

  await test.step('the others find nothing behind the addresses', async () => {
    for (const { who, page } of strangers) {
      for (const path of [`/threads/${secrets.ids.thread}`, `/cases/${secrets.ids.case}`]) {
        const shown = await refusalAt(page, path);
        expect(shown).toContain('没有找到');
        if (path.startsWith('/cases')) await picture(page, `14-not-found-${who}`);
        expect(await refusalAt(page, path.replace(/.{6}$/, '000000'))).toBe(shown);
      }
    }
    for (const path of ['/', '/boards', '/inbox', '/me', '/services', '/work']) {
      await neighbour.goto(path);
      await neighbour.waitForLoadState('networkidle');
      const shown = await neighbour.locator('body').innerText();
      expect(
        WORDS.filter((word) => shown.includes(word)),
        path,
      ).toEqual([]);
    }
  });
});

/** In the form of a local date and time field. */
function tomorrowMorning(): string {
  const day = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10);
  return `${day}T09:00`;
}
