import { watchRequests } from '../support/arrival.ts';
import { answerSurvey } from '../support/steps.ts';
import { EVERY_KIND, named, openEngagement } from '../support/story.ts';
import { analyse } from './analyse.ts';
import { PUBLIC_PAGES } from './publicPages.ts';
import { STAFF_PAGES } from './staffPages.ts';
import { expect, test } from './story.ts';

/** Every page and its error state: axe finds nothing, and it fits a narrow screen. Pictures are kept to be looked at. */
for (const { route, who, path, heading, wrong } of [...PUBLIC_PAGES, ...STAFF_PAGES]) {
  test(`everyone can use ${route}`, async ({ pageOf, story }) => {
    const page = await pageOf(who);
    const settled = watchRequests(page);
    await page.goto(path(story));
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await settled();
    await analyse(page, `page-${route}`);
    if (typeof wrong !== 'string') {
      await wrong(page, story);
      await analyse(page, `page-${route}-wrong`);
    }
  });
}

test('everyone can use each kind of question, the check and the receipt', async ({ page, apiAs }) => {
  const { title } = await openEngagement(await apiAs('eddie.engagement'), { questions: EVERY_KIND });
  await answerSurvey(
    page,
    title,
    { often: 'Every week', how: ['By bus'], easy: '3', words: named('An answer'), district: 'LA1' },
    (state) => analyse(page, `survey-${state}`),
  );
});

test('everyone can use the sign-in pages', async ({ page }) => {
  await page.goto('/session/sign-in?return=/workspace');
  await expect(page.locator('#username')).toBeVisible();
  await analyse(page, 'sign-in-name');
  await page.locator('#username').fill('sally.secretary');
  await page.locator('#kc-login').click();
  await expect(page.locator('#password')).toBeVisible();
  await analyse(page, 'sign-in-password');
  await page.locator('#password').fill('not-the-password');
  await page.locator('#kc-login').click();
  await expect(page.getByText(/invalid|wrong|not right|check/iu).first()).toBeVisible();
  await analyse(page, 'sign-in-password-wrong');
});
