import { readFile } from 'node:fs/promises';
import type { components } from '../../src/generated/partners';
import { analyse } from '../a11y/analyse.ts';
import { named } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

type Schemas = components['schemas'];

/** Files that people take away with them. */

test('someone who is signed in downloads the organisations that they have found, by keyboard alone', async ({
  apiAs,
  browserOf,
}) => {
  const pat = await apiAs('pat.admin');
  const name = named('=Friends');
  await pat.post<Schemas['Organisation']>('/api/partners/v1/organisations', {
    name,
    role: 'VOLUNTARY_ORGANISATION',
    from: '2020-04-01',
    identifiers: [],
  } satisfies Schemas['NewOrganisation']);
  const page = await (await browserOf('sally.secretary')).newPage();
  await page.goto(`/organisations?name=${encodeURIComponent(name)}`);
  await expect(page.getByRole('link', { name })).toBeVisible();

  await page.getByRole('button', { name: 'Make a CSV file' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Your file is ready' })).toBeAttached();
  const link = page.getByRole('link', { name: /^Download organisations-.*\.csv$/u });
  await analyse(page, 'a file that is ready');
  await link.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);

  expect(download.suggestedFilename()).toMatch(/^organisations-\d{4}-\d\d-\d\d\.csv$/u);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('id,name,role');
  // A spreadsheet would run what begins so.
  expect(lines[1]).toContain(`,'${name},VOLUNTARY_ORGANISATION,`);

  const result = await link.getAttribute('href');
  const other = await (await browserOf('ana.analyst')).newPage();
  expect((await other.request.get(result ?? '')).status()).toBe(404);
});
