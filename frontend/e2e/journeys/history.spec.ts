import type { components } from '../../src/generated/partners';
import { everyItem } from '../support/api.ts';
import { named } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

type Schemas = components['schemas'];

/** What has ended stays readable, and leads to what followed it; an administrator says so, with day and source. */

test('someone who reads of an area that has ended follows it to today’s', async ({ page }) => {
  await page.goto('/partnerships/healthier-lancashire-and-south-cumbria');
  await expect(page.getByText('It ended on 30 June 2022.', { exact: false })).toBeVisible();
  await expect(page.getByText('Source: Health and Care Act 2022')).toBeVisible();
  await page.getByRole('link', { name: 'Lancashire and South Cumbria Health and Care Partnership' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Health and Care Partnership');
  await expect(page.getByText('It took over from:')).toBeVisible();

  await page.getByRole('link', { name: 'Westmorland and Furness', exact: true }).click();
  await expect(page.getByText('E06000064')).toBeVisible();
  await page.getByRole('link', { name: 'South Lakeland', exact: true }).click();
  await expect(page.getByText('It ended on 31 March 2023.', { exact: false })).toBeVisible();
  await expect(page.getByText('Source: The Cumbria (Structural Changes) Order 2022')).toBeVisible();
  await page.getByRole('link', { name: 'Westmorland and Furness', exact: true }).click();
  await expect(page.getByText('E06000064')).toBeVisible();
});

test('someone who finds a closed organisation follows it to the one that took over', async ({ page }) => {
  await page.goto('/organisations?name=clinical');
  await page.getByRole('link', { name: 'NHS Blackburn with Darwen Clinical Commissioning Group' }).click();
  await expect(page.getByText('It ended on 30 June 2022.', { exact: false })).toBeVisible();
  await page
    .getByRole('link', { name: 'NHS Lancashire and South Cumbria Integrated Care Board', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Integrated Care Board');
});

test('an administrator renames an area, ends it and says what followed', async ({ apiAs, browserOf }) => {
  const pat = await apiAs('pat.admin');
  const [before, after] = await Promise.all(
    ['Before', 'After'].map((what) => {
      const name = named(what);
      return pat.post<Schemas['Area']>('/api/partners/v1/areas', {
        scheme: 'LOCAL',
        code: name.replace(' ', '-'),
        name,
        kind: 'NEIGHBOURHOOD',
        vintage: '2026',
        from: '2020-04-01',
      } satisfies Schemas['NewArea']);
    }),
  );
  if (before === undefined || after === undefined) {
    throw new Error('no areas');
  }
  const page = await (await browserOf('pat.admin')).newPage();
  const enter = async (day: string, month: string, year: string) => {
    await page.getByLabel('Day').fill(day);
    await page.getByLabel('Month').fill(month);
    await page.getByLabel('Year').fill(year);
  };
  await page.goto('/workspace');
  await page.getByRole('link', { name: 'Areas', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Name of the area' }).fill(before.name);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: `Change : ${before.name}` }).click();
  // The search has a field of the same name, and is there until the page to change it is.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Change the name of the area');
  await page.getByLabel('Name of the area').fill(`${before.name} town`);
  await page.getByLabel('It has a new name').check();
  await enter('1', '4', '2022');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByText(`Until 31 March 2022 it was called ${before.name}.`)).toBeVisible();

  await page.getByRole('link', { name: 'Change this area' }).click();
  await page.getByRole('link', { name: 'End the area' }).click();
  // The form before it asks for a day too.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('End the area');
  await enter('31', '3', '2024');
  await page.getByRole('button', { name: 'End the area' }).click();
  await expect(page.getByText('It ended on 31 March 2024.', { exact: false })).toBeVisible();

  await page.getByRole('link', { name: 'Change this area' }).click();
  await page.getByRole('link', { name: 'Say which area followed it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Which area followed');
  await page.getByLabel('Name of the area that followed it').fill(after.name);
  await page.getByLabel('Name of the area that followed it').press('Enter');
  await page.getByLabel(after.name, { exact: false }).check();
  await enter('1', '4', '2024');
  await page.getByLabel('Source').fill('A decision of the council');
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  await expect(page.getByRole('status').filter({ hasText: 'Your changes are saved.' })).toBeVisible();
  await page.getByRole('link', { name: after.name }).click();
  await expect(page.getByText('Source: A decision of the council')).toBeVisible();
  expect(
    (
      await everyItem<Schemas['Area']>(pat, `/api/partners/v1/areas?name=${encodeURIComponent(after.name)}`)
    ).map(({ id }) => id),
  ).toEqual([after.id]);
});
