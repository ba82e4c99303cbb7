/** Every page in every dress: nothing serious for axe, nothing that overflows, nothing that jumps, no more bytes than promised. */
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { newId } from '../../src/platform/db/index.js';
import { ask, dress, findings, overflow, settled } from './look.js';
import { DESK, expect, fresh, people, PHONE, signedIn, test } from './stage.js';

const PUBLIC = [
  '/',
  '/boards',
  '/sign-in',
  '/register',
  '/cases',
  '/services',
  '/organizations',
  '/groups',
  '/members',
  '/nowhere',
];
const OWN = ['/post', '/inbox', '/me', '/me/posts', '/settings', '/work'];
const WORK = ['/desk'];
const DRESSES = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  elder: { theme: 'light', elder: true, size: 'larger' },
};

for (const [name, display] of Object.entries(DRESSES)) {
  test(`nothing serious for a screen reader or a keyboard, ${name}`, async ({ browser, stage }) => {
    test.setTimeout(240_000);
    const guest = await fresh(browser, stage, PHONE);
    const resident = await signedIn(browser, stage, people.resident, PHONE);
    const staff = await signedIn(browser, stage, people.staff, DESK);
    for (const [page, paths] of [
      [guest, PUBLIC],
      [resident, OWN],
      [staff, WORK],
    ] as const) {
      await dress(page, display);
      for (const path of paths) {
        await page.goto(path);
        await settled(page);
        expect(await findings(page), `${path}, ${name}`).toEqual([]);
        expect(await overflow(page), `${path}, ${name}`).toBe(0);
      }
    }
  });
}

test('the largest letters fit the smallest phone', async ({ browser, stage }) => {
  test.setTimeout(120_000);
  const shape = { ...PHONE, viewport: { width: 320, height: 640 } };
  const page = await signedIn(browser, stage, people.resident, shape);
  await dress(page, { theme: 'light', elder: true, size: 'largest' });
  for (const path of ['/', '/boards', '/post', '/services', '/settings']) {
    await page.goto(path);
    await settled(page);
    await page.screenshot({ path: `test-results/largest${path.replaceAll('/', '-')}.png` });
    expect(await overflow(page), path).toBe(0);
  }
});

test('the first view is light and does not jump', async ({ browser, stage }) => {
  for (const path of ['/', `/threads/${stage.thread}`]) {
    const page = await fresh(browser, stage, PHONE);
    await page.addInitScript(COUNT_SHIFTS);
    await page.goto(path);
    await page.getByRole('main').getByRole('article').first().waitFor();
    const first = await weight(page);
    await settled(page);
    const jumped = await page.evaluate<number>('window.shifts');
    test.info().annotations.push({ type: path, description: JSON.stringify({ ...first, jumped }) });
    expect(first.js, `bytes of script, ${path}`).toBeLessThanOrEqual(110 * 1024);
    expect(first.css, `bytes of style, ${path}`).toBeLessThanOrEqual(15 * 1024);
    expect(jumped, `layout shift, ${path}`).toBeLessThanOrEqual(0.02);
  }
});

test('a picture is fetched once: the first view asks for it as the page does', async ({ browser, stage }) => {
  const resident = await signedIn(browser, stage, people.resident, PHONE);
  const photos: { id: string; alt: string }[] = [];
  for (const [width, height] of [
    [1600, 1200],
    [900, 1600],
    [1200, 1200],
  ] as const) {
    const create = { width, height, channels: 3, background: { r: width % 256, g: 120, b: 90 } } as const;
    const photo = { name: 'p.jpg', mimeType: 'image/jpeg', buffer: await sharp({ create }).jpeg().toBuffer() };
    const id = newId();
    const sent = { multipart: { photo }, headers: { origin: stage.url } };
    expect((await resident.request.put(`/api/v1/media/${id}`, sent)).ok()).toBe(true);
    photos.push({ id, alt: `${width}` });
  }
  const { items } = await ask<{ items: { face: { id: string } }[] }>(
    resident,
    'GET',
    `/communities/${stage.community}/boards`,
  );
  const id = newId();
  const order = { id, boardId: items[0]?.face.id, title: '三张图', body: '看图', photos };
  await ask(resident, 'POST', '/threads', order);
  const guest = await fresh(browser, stage, PHONE);
  const answer = await guest.goto(`/threads/${id}`);
  const said = [...((await answer?.text()) ?? '').matchAll(/<img[^>]* sizes="([^"]+)"/g)].map(([, sizes]) => sizes);
  await settled(guest);
  const drawn = await guest.evaluate<string[]>(
    `[...document.querySelectorAll('main img[srcset]')].map((one) => one.sizes)`,
  );
  expect(said).toHaveLength(3);
  expect(said).toEqual(drawn);
});

const COUNT_SHIFTS = `
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

/** Compressed bytes of the scripts and styles of the first view; the socket's code comes after the first paint, in idle time. */
async function weight(page: Page): Promise<{ js: number; css: number }> {
  const fetched = await page.evaluate<{ name: string; encodedBodySize: number }[]>(
    `performance.getEntriesByType('resource').map(({ name, encodedBodySize }) => ({ name, encodedBodySize }))`,
  );
  const sum = (ending: string) =>
    fetched
      .filter(({ name }) => name.endsWith(ending) && !name.includes('/socket-'))
      .reduce((bytes, one) => bytes + one.encodedBodySize, 0);
  return { js: sum('.js'), css: sum('.css') };
}
