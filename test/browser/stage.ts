/** Starts the stage process for browser tests, opens people's browsers on it, and draws the photos they send. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import sharp from 'sharp';
import { demoPassword, people, type Person } from '../world/cast.js';
import type { Stage } from '../world/stage.js';

export const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
export const DESK = { viewport: { width: 1280, height: 800 } };

async function start(): Promise<{ stage: Stage; child: ChildProcess }> {
  const child = spawn(process.execPath, ['dist/test/world/stage.js'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  if (!child.stdout) throw new Error('The stage has no voice');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) if (line.startsWith('{"url"')) return { stage: JSON.parse(line) as Stage, child };
  throw new Error('The stage did not start');
}

export const test = base.extend<{ leaving: void }, { stage: Stage }>({
  // Who stays in front of a page of the last test would still be listening in the next.
  leaving: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  stage: [
    async ({}, use) => {
      const { stage, child } = await start();
      await use(stage);
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
export { expect, people };

/** Somebody of the cast in a browser of their own, signed in through the form. */
export async function signedIn(browser: Browser, stage: Stage, { login }: Person, shape: object): Promise<Page> {
  const page = await fresh(browser, stage, shape);
  await page.goto('/sign-in');
  await page.getByLabel('手机号或邮箱').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
}

/** A browser that nobody has signed in to. It fails the test when a script breaks or the page's policy is violated. */
export async function fresh(browser: Browser, stage: Stage, shape: object): Promise<Page> {
  // a service worker would answer in place of the network that tests disturb: the test about it lets it in
  const context: BrowserContext = await browser.newContext({
    ...{ baseURL: stage.url, serviceWorkers: 'block', ...shape },
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

/** A photo of 12 megapixels and about three megabytes, as a phone takes it, different for every seed. */
export async function bigPhoto(seed: number): Promise<Buffer> {
  const hue = (seed * 67) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="3000"><defs><linearGradient id="s" x2="0" y2="1">
    <stop stop-color="hsl(${hue},45%,22%)"/><stop offset="1" stop-color="hsl(${(hue + 40) % 360},50%,62%)"/></linearGradient></defs>
    <rect width="4000" height="3000" fill="url(#s)"/><circle cx="${900 + seed * 400}" cy="800" r="320" fill="#f5d77a"/>
    <path d="M0 2300 L900 1700 L1700 2250 L2600 1500 L4000 2300 V3000 H0Z" fill="hsl(${hue},25%,24%)"/></svg>`;
  const noise = await sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 18 },
      background: '#808080',
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(Buffer.from(svg))
    .composite([{ input: noise, blend: 'soft-light' }])
    .jpeg({ quality: 88 })
    .toBuffer();
}
