import type { Page } from '@playwright/test';
import { analyse } from '../a11y/analyse.ts';
import { linkIn, mailTo } from '../support/mail.ts';
import { person } from '../support/people.ts';
import { signIn } from '../support/signIn.ts';
import { expect, test } from '../support/test.ts';

/** Passwords, codes and passkeys, as Keycloak keeps them behind the door. */

test('who sets up a way in signs in again first, and a new password ends every other sign-in @alone', async ({
  browser,
  sessions,
}) => {
  const who = 'pat.admin';
  const here = await browser.newContext();
  const elsewhere = await browser.newContext();
  const page = await here.newPage();
  await signIn(page, who);
  await signIn(await elsewhere.newPage(), who);

  for (const action of ['CONFIGURE_TOTP', 'webauthn-register-passwordless', 'UPDATE_PASSWORD']) {
    // Who is still known to Keycloak alone; a session here would be used as it is.
    await here.clearCookies({ name: /^q_session/u });
    await page.goto(`/session/sign-in?kc_action=${action}&return=/workspace`);
    await expect(page.locator('#password')).toBeVisible();
  }

  const { password } = person(who);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
  await page.locator('#password-new').fill(password);
  await page.locator('#password-confirm').fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();

  await expect
    .poll(async () => (await (await elsewhere.request.get('/session')).text()).includes('"signedIn":false'))
    .toBe(true);
  // What was kept of this person for other tests has ended with it.
  sessions.delete(who);
  await here.close();
  await elsewhere.close();
});

test('who has forgotten their password chooses a new one with a link that comes by mail @alone', async ({
  browser,
  sessions,
}) => {
  const who = 'pat.admin';
  const { password } = person(who);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/session/sign-in?return=/workspace');
  await page.locator('#username').fill(who);
  await page.locator('#kc-login').click();
  await page.getByRole('link', { name: 'I have forgotten my password' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Reset your password' })).toBeVisible();
  await analyse(page, 'password-forgotten');
  await page.getByLabel('Username or email address').fill(who);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByText('we have sent it an email')).toBeVisible();
  await analyse(page, 'password-link-sent');

  await page.goto(linkIn(await mailTo('pat.admin@example.org', 'Reset your password')));
  await expect(page.getByRole('heading', { level: 1, name: 'Choose a new password' })).toBeVisible();
  await analyse(page, 'password-new');
  await page.locator('#password-new').fill('one word');
  await page.locator('#password-confirm').fill('one word');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Use at least 12 characters').first()).toBeVisible();
  await analyse(page, 'password-new-wrong');
  const forgotten = 'four words that stay in mind';
  await choose(page, forgotten);

  // The link has taken the place of nothing: who has it signs in as always.
  await signInWith(page, who, forgotten);
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();

  // The demo's own password again, which other tests sign in with.
  await context.clearCookies({ name: /^q_session/u });
  await page.goto('/session/sign-in?kc_action=UPDATE_PASSWORD&return=/workspace');
  await page.locator('#password').fill(forgotten);
  await page.locator('#kc-login').click();
  await choose(page, password);
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
  sessions.delete(who);
  await context.close();
});

async function choose(page: Page, password: string): Promise<void> {
  await page.locator('#password-new').fill(password);
  await page.locator('#password-confirm').fill(password);
  await page.getByRole('button', { name: 'Continue' }).click();
}

async function signInWith(page: Page, who: string, password: string): Promise<void> {
  await page.goto('/session/sign-in?return=/workspace');
  await page.locator('#username').fill(who);
  await page.locator('#kc-login').click();
  await page.locator('#password').fill(password);
  await page.locator('#kc-login').click();
}
