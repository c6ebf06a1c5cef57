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
