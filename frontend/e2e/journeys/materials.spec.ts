import { readFile } from 'node:fs/promises';
import { A_PDF, draftEngagement, materialOf, named, openEngagement } from '../support/story.ts';
import { arrivesAt, tabTo, tabToAndPress, tabToAndType } from '../support/keyboard.ts';
import { expect, test } from '../support/test.ts';

/** What people are given to read before they answer, from the lead's form to the reader's own device. */

const FILE = { name: 'plans for the clinic.pdf', mimeType: 'application/pdf' };

test('a file goes from the lead through the door to the public, byte for byte', async ({
  page,
  browserOf,
  apiAs,
}) => {
  const { engagementId, title } = await openEngagement(await apiAs('eddie.engagement'));
  const content = Buffer.concat([A_PDF, Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => at % 251))]);
  const lead = await (await browserOf('eddie.engagement')).newPage();
  await lead.goto(`/workspace/engagements/${engagementId}`);
  await tabToAndPress(lead, lead.getByRole('link', { name: 'Add something to read' }), 'Enter');
  await arrivesAt(lead, 'Add something to read');

  await tabToAndType(lead, lead.getByLabel('Title', { exact: true }), 'Plans for the clinic');
  await lead.getByLabel('Language that it is in').selectOption('English');
  await tabTo(lead, lead.getByLabel('File', { exact: true }));
  await lead
    .getByLabel('File', { exact: true })
    .setInputFiles({ ...FILE, buffer: Buffer.from('<html></html>') });
  await tabToAndPress(lead, lead.getByRole('button', { name: 'Add it' }), 'Enter');
  await expect(lead.getByRole('link', { name: /^This file cannot be used\. Choose a PDF/u })).toBeVisible();

  await lead.getByLabel('File', { exact: true }).setInputFiles({ ...FILE, buffer: content });
  await tabToAndPress(lead, lead.getByRole('button', { name: 'Add it' }), 'Enter');
  await arrivesAt(lead, title);
  await expect(lead.getByRole('link', { name: 'Change “Plans for the clinic”' })).toBeVisible();

  await page.goto(`/have-your-say/${engagementId}`);
  const link = page.getByRole('link', { name: 'Plans for the clinic (PDF, 2.9 MB)' });
  await expect(page.getByText('This file has not been checked for viruses.')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe(FILE.name);
  expect(await readFile(await download.path())).toEqual(content);

  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': "attachment; filename*=UTF-8''plans%20for%20the%20clinic.pdf",
    'x-content-type-options': 'nosniff',
  });
});

test('what belongs to a draft is there for its lead alone, who can take it away', async ({
  anyone,
  browserOf,
  apiAs,
}) => {
  const eddie = await apiAs('eddie.engagement');
  const engagementId = await draftEngagement(eddie);
  const title = named('Not yet for everyone');
  const { id } = await materialOf(eddie, engagementId, title);
  expect((await anyone.ask('GET', `/api/engagement/v1/materials/${id}/file`)).status()).toBe(404);
  expect((await eddie.ask('GET', `/api/engagement/v1/materials/${id}/file`)).status()).toBe(200);

  const lead = await (await browserOf('eddie.engagement')).newPage();
  await lead.goto(`/workspace/engagements/${engagementId}`);
  await tabToAndPress(lead, lead.getByRole('link', { name: `Change “${title}”` }), 'Enter');
  await arrivesAt(lead, 'Change what people can read');
  await tabToAndPress(lead, lead.getByRole('button', { name: 'Remove it' }), 'Enter');
  await expect(lead.getByText('There is nothing to read yet.')).toBeVisible();
  expect((await eddie.ask('GET', `/api/engagement/v1/materials/${id}`)).status()).toBe(404);
});
