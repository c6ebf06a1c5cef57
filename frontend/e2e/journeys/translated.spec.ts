import type { Page } from '@playwright/test';
import { expect, test } from '../a11y/story.ts';
import { answerSurvey, charityNumber } from '../support/steps.ts';
import { named } from '../support/story.ts';
import { translate } from '../support/translator.ts';

/** The browser translates what people read, and every page still works. */

/** Whatever a page threw; a page that broke may still look whole. */
function failuresOf(page: Page): string[] {
  const failures: string[] = [];
  page.on('pageerror', (error) => {
    failures.push(error.message);
  });
  return failures;
}

async function isTranslated(page: Page) {
  await expect(page.locator('h1 font font').first()).toBeVisible();
}

test('a browser that translates breaks no page of those who take part', async ({ browser, story }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await translate(context);
  const page = await context.newPage();
  const failures = failuresOf(page);

  await test.step('a survey, with a mistake in it', async () => {
    await answerSurvey(
      page,
      story.open.title,
      {
        often: 'Every week',
        how: ['By bus'],
        easy: '3',
        words: 'A bus in the evening',
        district: 'LA1',
      },
      () => isTranslated(page),
    );
  });

  await test.step('following what was said, with a mistake in it', async () => {
    await page.goto('/follow');
    await page.getByRole('button', { name: 'Show what happened' }).click();
    await expect(page.getByRole('alert')).toContainText('Enter your receipt code');
    await page.getByLabel('Receipt code').fill(story.receiptCode);
    await page.getByRole('button', { name: 'Show what happened' }).click();
    await expect(page.getByRole('heading', { name: 'What happened to what you said' })).toBeVisible();
    await isTranslated(page);
  });

  await test.step('a strategy, and what led to it', async () => {
    await page.goto(`/strategies/${story.strategyId}`);
    await isTranslated(page);
    await page.getByRole('link', { name: 'See what people said that led to this' }).click();
    await expect(page).toHaveURL(/\/thread/u);
    await isTranslated(page);
    await page.goBack();
    await isTranslated(page);
    await page.getByRole('link', { name: 'Have your say', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Have your say' })).toBeVisible();
  });

  expect(failures).toEqual([]);
  await context.close();
});

test('a browser that translates breaks no form of staff', async ({ browserOf }) => {
  const context = await browserOf('sally.secretary');
  await translate(context);
  const page = await context.newPage();
  const failures = failuresOf(page);
  const name = named('Fleetwood Carers');

  await page.goto('/workspace/organisations/register');
  await isTranslated(page);
  await page.getByRole('button', { name: 'Add the organisation' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the name of the organisation');
  await page.getByLabel('Name of the organisation').fill(name);
  await page
    .getByLabel('What it is')
    .selectOption('Voluntary, community, faith or social enterprise organisation');
  await page.getByRole('button', { name: 'Add another register' }).click();
  await page
    .getByRole('button', { name: /^Remove/u })
    .first()
    .click();
  await page.getByLabel('Where it is registered').selectOption('Charity Commission for England and Wales');
  await page.getByLabel('Its number or code in that register').fill(charityNumber());
  await page.getByRole('button', { name: 'Add the organisation' }).click();
  await expect(page.getByText(`${name} is added.`)).toBeVisible();
  await isTranslated(page);

  await page.goto(`/workspace/organisations?name=${encodeURIComponent(name)}`);
  await page
    .getByRole('link', { name: /^Change/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Change the organisation');
  await page.getByLabel('Name of the organisation').fill(`${name} CIC`);
  await page.getByLabel('It has a new name').check();
  await expect(page.getByLabel('Month')).toBeVisible();
  await page.getByLabel('Name of the organisation').fill(name);
  await expect(page.getByLabel('It has a new name')).toHaveCount(0);
  await page.getByLabel('Name of the organisation').fill('');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByRole('alert')).toContainText('Enter the name of the organisation');
  await page.getByLabel('Name of the organisation').fill(`${name} CIC`);
  await page.getByLabel('The name here was wrong').check();
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page).toHaveURL(/\/workspace\/organisations\?/u);
  await expect(page.getByText(`${name} CIC`).first()).toBeVisible();

  expect(failures).toEqual([]);
});
