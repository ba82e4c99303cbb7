/** Every page in English: no Chinese but what people and the community wrote, as the API itself says it. */
import type { Browser, Page } from '@playwright/test';
import { unpacked } from '../../client/src/api/unpack.js';
import type { Person } from '../world/cast.js';
import type { Stage } from '../world/stage.js';
import { ask, dress, findings, overflow, settled } from './look.js';
import { DESK, expect, fresh, people, PHONE, signedIn, test } from './stage.js';

const SMALL = { ...PHONE, viewport: { width: 320, height: 640 } };
/** Names of the two languages stand in their own. */
const LANGUAGES = new Set(['中文', '语言']);
const hanIn = (text: string): string[] => text.match(/\p{Script=Han}+/gu) ?? [];

/** All texts of an answer, except those that are there in both languages and should be read in the other one. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'zh' && 'en' in value ? [] : textsOf(inner)));
}

const POST_WORDS = /<article id="floor-\d+">.*?<div>(.*?)<\/div>/gs;
/** A page in English that remembers what the API told it. */
async function english(
  browser: Browser,
  stage: Stage,
  shape: object,
  who?: Person,
): Promise<{ page: Page; written: () => string }> {
  // a guest's browser asks for English; the others chose it here and signed in before, in Chinese
  const page = who
    ? await signedIn(browser, stage, who, shape)
    : await fresh(browser, stage, { ...shape, locale: 'en-GB' });
  await dress(page, { theme: 'light', language: 'en' });
  const heard: string[] = [];
  page.on('response', (answer) => {
    // the words of posts stand once in a page: where they are read before any script runs
    if (answer.request().resourceType() === 'document')
      void answer
        .text()
        .then((html) => heard.push(...[...html.matchAll(POST_WORDS)].map(([, words = '']) => words)))
        .catch(() => undefined);
    if (!answer.url().includes('/api/')) return;
    void answer
      .json()
      .then((body: unknown) => heard.push(...textsOf(body)))
      .catch(() => undefined);
  });
  return { page, written: () => heard.join('\n') };
}
/** Chinese on the page, in texts and in what is read aloud, that nobody wrote. */
async function strangers({ page, written }: { page: Page; written: () => string }): Promise<string[]> {
  const shown = await page.evaluate<string[]>(`(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!/^(SCRIPT|STYLE)$/.test(walker.currentNode.parentElement.tagName)) texts.push(walker.currentNode.data);
    for (const one of document.querySelectorAll('[aria-label],[placeholder],[title],[alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(one.getAttribute(name) ?? '');
    return texts;
  })()`);
  const data = await page.evaluate<string>(`document.getElementById('page-data')?.textContent ?? '{}'`);
  const known = `${written()}\n${textsOf(unpacked(JSON.parse(data))).join('\n')}`;
  return [...new Set(shown.flatMap(hanIn))].filter((words) => !LANGUAGES.has(words) && !known.includes(words));
}

/** A case that somebody works on, with a thread and a private one beside it. */
async function matters(browser: Browser, stage: Stage): Promise<{ open: string; thread: string }> {
  const staff = await signedIn(browser, stage, people.staff, DESK);
  const { items } = await ask<{ items: { id: string; code: string }[] }>(
    staff,
    'GET',
    `/communities/${stage.community}/categories`,
  );
  const category = (code: string): string | undefined => items.find((one) => one.code === code)?.id;
  const opened = (code: string, title: string): Promise<{ id: string; version: number }> => {
    const order = { categoryId: category(code), placeId: stage.community, title, description: '居民打电话来说的。' };
    return ask(staff, 'POST', '/cases', order);
  };
  const lamp = await opened('lighting', '楼前路灯一闪一闪');
  await ask(staff, 'POST', `/cases/${lamp.id}/steps`, {
    ...{ step: 'accept', version: lamp.version, categoryId: category('lighting'), grade: 'ordinary' },
  });
  await opened('hardship', '家里遇到难处');
  return { open: lamp.id, thread: stage.thread };
}

test('nothing but what people wrote is Chinese', async ({ browser, stage }) => {
  test.setTimeout(240_000);
  const { open, thread } = await matters(browser, stage);
  const board = stage.boards['events'] ?? '';
  const guest = await english(browser, stage, SMALL);
  const resident = await english(browser, stage, PHONE, people.neighbour);
  const staff = await english(browser, stage, DESK, people.reviewer);
  const admin = await english(browser, stage, DESK, people.administrator);
  for (const [seen, paths] of [
    [
      guest,
      [
        '/',
        '/boards',
        `/boards/${board}`,
        `/threads/${thread}`,
        '/cases',
        `/cases/${open}`,
        '/organizations',
        '/alliance',
        '/groups',
      ],
    ],
    [guest, ['/sign-in', '/register', '/recover', '/setup', '/terms', '/settings', '/nowhere']],
    [resident, ['/', `/threads/${thread}`, '/post?report=1', '/services', '/inbox', '/me', '/me/posts', '/settings']],
    [
      resident,
      ['/members', '/members/check-in', '/me/residency', '/organizations/apply', '/groups/new', '/me/known', '/work'],
    ],
    [resident, ['/identity', '/identity/mine', '/thanks', '/thanks/mine']],
    [resident, ['/demands', '/demands/tell', '/demands/mine']],
    [staff, ['/desk/demands']],
    [staff, ['/desk/identity', '/desk/feedback']],
    [resident, ['/alliance/coupons']],
    [staff, ['/desk', `/desk?case=${open}`, `/cases/${open}`, '/desk/residents', '/desk/members', '/desk/new']],
    [
      admin,
      [
        '/desk/elders',
        '/desk/organizations',
        '/desk/people',
        '/desk/places',
        '/desk/categories',
        '/desk/boards',
        '/desk/calendar',
        '/desk/looks',
      ],
    ],
  ] as const) {
    for (const path of paths) {
      await seen.page.goto(path);
      await settled(seen.page);
      expect(await strangers(seen), path).toEqual([]);
      expect(await seen.page.title(), path).toMatch(/E-Minute Circle$/);
      expect(await seen.page.evaluate<string>('document.documentElement.lang'), path).toBe('en');
      expect(await overflow(seen.page), path).toBe(0);
    }
  }
  for (const { page } of [guest, resident, staff, admin]) expect(await findings(page)).toEqual([]);
  // a private matter is listed by its kind
  await guest.page.goto('/cases');
  await expect(guest.page.getByRole('heading', { name: 'Hardship (private)' })).toBeVisible();
});

test('refusals, dialogs and the first view speak English, too', async ({ browser, stage }) => {
  const guest = await english(browser, stage, PHONE);
  await guest.page.goto('/sign-in');
  await guest.page.getByLabel('Mobile number or e-mail').fill('19912345678');
  await guest.page.getByLabel('Password', { exact: true }).fill('not-the-password');
  await guest.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(guest.page.getByRole('alert').first()).toContainText(/[a-z]/);
  expect(await strangers(guest)).toEqual([]);

  const { open } = await matters(browser, stage);
  const staff = await english(browser, stage, DESK, people.reviewer);
  await staff.page.goto(`/cases/${open}`);
  await staff.page.getByRole('button', { name: 'More', exact: true }).last().click();
  await staff.page.getByRole('menuitem', { name: 'Private note' }).click();
  await expect(staff.page.getByRole('dialog')).toContainText('Private note');
  expect(await strangers(staff)).toEqual([]);

  const first = await guest.page.request.get(stage.url, { headers: { 'accept-language': 'en' } });
  const html = await first.text();
  expect(html).toContain('<html lang="en"');
  expect(html).toContain('<meta property="og:locale" content="en">');
});
