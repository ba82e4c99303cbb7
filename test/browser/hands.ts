/** What hands do on the pages of a case: take a step from the bar, send its sheet, give a verdict. */
import type { Page } from '@playwright/test';

/** Takes a step from the bar: its button, or its line in the menu. */
export async function step(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  if (!(await button.isVisible().catch(() => false))) await page.getByRole('button', { name: '更多' }).last().click();
  await page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('menuitem', { name, exact: true }))
    .first()
    .click();
}

/** Sends the open sheet by its main button. */
export const send = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** Says that somebody was in touch, that it was solved, and how satisfied one is; doesn't send it yet. */
export async function judge(page: Page, satisfied: '满意' | '不满意'): Promise<void> {
  const verdict = page.locator('section', { hasText: '您说了算' }).last();
  await verdict.getByRole('radiogroup', { name: '有人联系过您吗' }).getByText('是', { exact: true }).click();
  await verdict.getByRole('radiogroup', { name: '问题解决了吗' }).getByText('是', { exact: true }).click();
  await verdict.getByRole('radiogroup', { name: '满意吗' }).getByText(satisfied, { exact: true }).click();
}
