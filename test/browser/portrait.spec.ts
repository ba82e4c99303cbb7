/** A photo of oneself: chosen on a phone, cut square there, seen by a neighbour beside the name, and taken down again. */
import { findings, settled } from './look.js';
import { bigPhoto, DESK, expect, people, PHONE, signedIn, test } from './stage.js';

test('somebody puts a face to their name, and takes it off', async ({ browser, stage }) => {
  // The neighbour has written the thread that is there from the beginning.
  const own = await signedIn(browser, stage, people.neighbour, PHONE);
  const reader = await signedIn(browser, stage, people.resident, DESK);
  await reader.goto(`/threads/${stage.thread}`);
  await settled(reader);
  const face = reader.locator('article img[src*="/media/"]').first();
  await expect(face).toHaveCount(0);

  await own.goto('/profile');
  await settled(own);
  await own
    .locator('input[type=file]')
    .setInputFiles({ name: '我.jpg', mimeType: 'image/jpeg', buffer: await bigPhoto(3) });
  const mine = own.locator('main img[src*="/media/"]').first();
  await expect(mine).toBeVisible({ timeout: 30_000 });
  await expect(own.getByRole('button', { name: '移除' })).toBeVisible();
  expect(await findings(own)).toEqual([]);
  await own.screenshot({ path: 'test-results/portrait-profile.png' });
  const address = (await mine.getAttribute('src')) ?? '';
  const sides = await own.evaluate<[number, number]>(
    `new Promise((done) => { const img = new Image(); img.onload = () => done([img.naturalWidth, img.naturalHeight]); img.src = ${JSON.stringify(address)}; })`,
  );
  expect(sides[0]).toBe(sides[1]);

  await reader.reload();
  await settled(reader);
  await expect(face).toBeVisible();
  await reader.screenshot({ path: 'test-results/portrait-thread.png' });
  await reader.goto('/');
  await settled(reader);
  await expect(reader.locator('main img[src*="/media/"]').first()).toBeVisible();

  await own.getByRole('button', { name: '移除' }).click();
  await expect(mine).toHaveCount(0);
  await reader.goto(`/threads/${stage.thread}`);
  await settled(reader);
  await expect(face).toHaveCount(0);
});
