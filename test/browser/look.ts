/** How the browser tests look at a page: what axe finds, what overflows, what the console says; and asking the API as whoever has it open. */
import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';

interface Finding {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}
/** What axe finds serious or critical on the page as it stands. */
export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<Finding[]>('axe.run(document).then((result) => result.violations)');
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** Scripts that run in the page are texts: this program knows no `document`. */
export const dress = (page: Page, display: object): Promise<unknown> =>
  page.addInitScript(`localStorage.setItem('display', ${JSON.stringify(JSON.stringify(display))})`);

export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('status', { name: /正在加载…|Loading…/ })).toHaveCount(0);
}

/** How far the page reaches beyond its screen, in CSS pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What the page writes to the console as an error or a warning, from now on. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (line) => {
    // browsers of these tests run without a worker in the background (stage.ts), and say so on each page
    if (line.text().includes('Service Worker registration blocked')) return;
    if (line.type() === 'error' || line.type() === 'warning') heard.push(`${page.url()}: ${line.text()}`);
  });
  return heard;
}

/** Asks the API with the page's own session: for what a test needs before it begins. @throws when it is refused */
export async function ask<Answer>(page: Page, method: string, path: string, body?: object): Promise<Answer> {
  const request = {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': `${Date.now()}-${Math.random()}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  };
  const { status, text } = await page.evaluate<{ status: number; text: string }>(
    `fetch('/api/v1${path}', ${JSON.stringify(request)}).then(async (answer) => ({ status: answer.status, text: await answer.text() }))`,
  );
  if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text}`);
  return (text ? JSON.parse(text) : undefined) as Answer;
}
