/** The order of boards and of places, changed by the keyboard alone and by a thumb; others see it. */
import { findings, overflow, settled } from './look.js';
import { DESK, expect, fresh, people, PHONE, signedIn, test } from './stage.js';

test('boards are put in order by the keyboard, which stays with what it moves', async ({ browser, stage }) => {
  const page = await signedIn(browser, stage, people.administrator, DESK);
  const guest = await fresh(browser, stage, PHONE);
  const listed = async (): Promise<string[]> => {
    await guest.goto('/boards');
    await settled(guest);
    return guest.locator('main').getByRole('listitem').getByRole('heading').allInnerTexts();
  };
  const [first = '', second = '', third = '', ...rest] = await listed();
  await page.goto('/desk/boards');
  const opener = page.getByRole('button', { name: '调整顺序' });
  await opener.press('Enter');
  const sheet = page.getByRole('dialog');
  const row = sheet.getByRole('listitem');
  await expect(row).toHaveText([first, second, third, ...rest]);
  const down = (name: string) => sheet.getByRole('button', { name: `${name} ↓`, exact: true });
  const up = (name: string) => sheet.getByRole('button', { name: `${name} ↑`, exact: true });
  await expect(up(first)).toBeDisabled();
  await down(first).focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveText([second, first, third, ...rest]);
  await expect(down(first)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(row).toHaveText([second, third, first, ...rest]);
  await expect(down(first)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: `${first} 3 /` })).toHaveCount(1);
  // at the top there is no way up: the keyboard goes on from the way down
  await up(third).focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveText([third, second, first, ...rest]);
  await expect(down(third)).toBeFocused();
  expect(await findings(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/order-boards.png' });
  await sheet.getByRole('button', { name: '保存' }).press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect(opener).toBeFocused();
  expect(await listed()).toEqual([third, second, first, ...rest]);
});

test('places are put in order by a thumb', async ({ browser, stage }) => {
  const phone = await signedIn(browser, stage, people.administrator, PHONE);
  await phone.goto(`/desk/places/${stage.community}`);
  await phone.getByRole('button', { name: '排序' }).click();
  const sheet = phone.getByRole('dialog');
  const row = sheet.getByRole('listitem');
  await expect(row.nth(1)).toBeVisible();
  const names = await row.allInnerTexts();
  await sheet.getByRole('button', { name: `${names[0]} ↓`, exact: true }).tap();
  const [first = '', second = '', ...rest] = names;
  await expect(row).toHaveText([second, first, ...rest]);
  expect(await overflow(phone)).toBe(0);
  await phone.screenshot({ path: 'test-results/order-places.png' });
  await sheet.getByRole('button', { name: '保存' }).tap();
  await expect(sheet).toHaveCount(0);
  await phone.reload();
  await phone.getByRole('button', { name: '排序' }).click();
  await expect(row).toHaveText([second, first, ...rest]);
});
