import { expect, type Page } from '@playwright/test';
import { person, type Who } from './people.ts';

/** From the start page through Keycloak to the workspace, as a person does it. */
export async function signIn(page: Page, who: Who): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Staff sign in' }).click();
  await fillSignIn(page, who);
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
}

/** Keycloak asks for the name first, since it decides who will ask for the password. */
export async function fillSignIn(page: Page, who: Who): Promise<void> {
  await page.locator('#username').fill(who);
  await page.locator('#kc-login').click();
  await page.locator('#password').fill(person(who).password);
  await page.locator('#kc-login').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/auth/'));
}
