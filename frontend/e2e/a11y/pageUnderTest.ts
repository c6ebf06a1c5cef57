import { expect, type Page } from '@playwright/test';
import type { Who } from '../support/people.ts';
import type { Story } from './story.ts';

/** A page as it is tested: how one comes to it, and how it looks when something is wrong. */
export interface PageUnderTest {
  /** The file in src/routes without its ending. */
  readonly route: string;
  readonly who?: Who;
  readonly path: (story: Story) => string;
  readonly heading: string | RegExp;
  /** Brings the page, once shown, into its error state; a string says why it has none. */
  readonly wrong: ((page: Page, story: Story) => Promise<void>) | string;
}

export const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** The form is sent empty, or with something that is refused. */
export function sent(button: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading').first()).toHaveText('There is a problem');
  };
}

/** An act is refused, beside its button. */
export function refused(button: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  };
}

/** A change is sent with one field left empty. */
export function emptied(label: string, button = 'Save the changes'): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByLabel(label, { exact: true }).fill('');
    await sent(button)(page);
  };
}

/** The same address with an id that nothing has. */
export function missing(path: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  };
}

/** The network is gone. */
export async function cutOff(page: Page): Promise<void> {
  await page.route('**/api/**', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'We cannot reach the service' })).toBeVisible();
}
