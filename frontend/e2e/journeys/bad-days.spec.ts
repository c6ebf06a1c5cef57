import { apiOf } from '../support/api.ts';
import { inCrowd, submit, type Submission } from '../support/crowd.ts';
import { fillSignIn, signIn } from '../support/signIn.ts';
import { dev } from '../support/stack.ts';
import {
  arrivedTheme,
  codedTheme,
  contributionsTo,
  isArrived,
  named,
  openEngagement,
  publish,
  respond,
} from '../support/story.ts';
import { expect, test } from '../support/test.ts';

/** The journey on days when something goes wrong; nothing is stubbed here either. */

test('an expired session in the middle of a form loses no typing', async ({ browserOf }) => {
  const sally = await browserOf('sally.secretary');
  const page = await sally.newPage();
  const name = named('Morecambe Bay Befrienders');
  await page.goto('/workspace/organisations/register');
  await page.getByLabel('Name of the organisation').fill(name);
  await page
    .getByLabel('What it is')
    .selectOption('Voluntary, community, faith or social enterprise organisation');
  await page.getByLabel('Where it is registered').selectOption('It is not in any register');
  await page.getByLabel('Postcode (optional)').fill('LA4 5DH');

  // What the browser does with a cookie whose time is over; Keycloak's go too, so that it must ask again.
  await sally.clearCookies();
  await page.getByRole('button', { name: 'Add the organisation' }).click();
  await expect(page.getByRole('heading', { name: 'You have been signed out' })).toBeVisible();
  await expect(page.getByLabel('Name of the organisation')).toHaveValue(name);

  await page.getByRole('link', { name: 'Sign in again to continue' }).click();
  await fillSignIn(page, 'sally.secretary');
  await expect(page).toHaveURL(/\/workspace\/organisations\/register$/u);
  await expect(page.getByRole('heading', { name: 'We kept what you typed' })).toBeVisible();
  await expect(page.getByLabel('Name of the organisation')).toHaveValue(name);
  await expect(page.getByLabel('Postcode (optional)')).toHaveValue('LA4 5DH');

  await page.getByRole('button', { name: 'Add the organisation' }).click();
  await expect(page.getByText(`${name} is added.`)).toBeVisible();
});

test('the analyst of another partnership is refused and sees nothing', async ({
  apiAs,
  browserOf,
  anyone,
}) => {
  const engagement = await openEngagement(await apiAs('eddie.engagement'));
  const words = named('Only for those who were asked to read it');
  await respond(anyone, engagement, words);
  const ana = await apiAs('ana.analyst');
  const theme = await codedTheme(ana, engagement);
  const [contribution] = await contributionsTo(ana, engagement);
  const id = engagement.engagementId;

  const gail = await apiAs('gail.analyst');
  const refused = [
    gail.ask('GET', `/api/engagement/v1/contributions?engagementId=${id}`),
    gail.ask('POST', `/api/engagement/v1/engagements/${id}/publications/preview`, { themeIds: [theme.id] }),
    gail.ask('POST', `/api/engagement/v1/themes`, { engagementId: id, title: 'Mine', description: 'Mine' }),
    gail.ask('POST', `/api/engagement/v1/engagements/${id}/publications`, { themeIds: [theme.id] }),
    gail.ask('POST', `/api/engagement/v1/contributions/${contribution?.id ?? ''}/codings`, {
      themeId: theme.id,
    }),
  ];
  const answers = await Promise.all(refused);
  // What someone said is not there for anyone else.
  expect(answers.map((answer) => answer.status())).toEqual([403, 403, 403, 403, 404]);
  for (const answer of answers) {
    expect(answer.headers()['content-type']).toContain('application/problem+json');
    expect(await answer.text()).not.toContain(words);
  }

  const page = await (await browserOf('gail.analyst')).newPage();
  await page.goto(`/workspace/engagements/${id}/answers`);
  await expect(page.getByRole('heading', { level: 1, name: 'You cannot see this page' })).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
  await expect(page.getByText(theme.title)).toHaveCount(0);
});

test('Kafka stopped while themes are published delivers them when it is back @alone', async ({
  apiAs,
  anyone,
  page,
}) => {
  test.setTimeout(180_000);
  const engagement = await openEngagement(await apiAs('eddie.engagement'));
  await respond(anyone, engagement, 'A bus on Sundays');
  const ana = await apiAs('ana.analyst');
  const stu = await apiAs('stu.strategy');
  const theme = await codedTheme(ana, engagement);

  await dev('stop', 'kafka');
  try {
    const begun = Date.now();
    await publish(ana, engagement, [theme]);
    expect(Date.now() - begun, 'publishing does not wait for Kafka').toBeLessThan(3_000);

    await page.goto(`/what-we-heard/${engagement.engagementId}`);
    await expect(page.getByRole('heading', { name: theme.title })).toBeVisible();
    expect(await isArrived(stu, engagement.partnershipId, theme.id)).toBe(false);
  } finally {
    await dev('start', 'kafka');
  }
  await arrivedTheme(stu, engagement, theme.id, 60_000);
});

test('a copy of the cookie is worth nothing after a sign-out, though the gateway is killed @alone', async ({
  browser,
}) => {
  const context = await browser.newContext();
  await signIn(await context.newPage(), 'pat.admin');
  const copy = await browser.newContext({ storageState: await context.storageState() });
  expect(await (await copy.request.get('/session')).json()).toMatchObject({ signedIn: true });

  const { ask } = await apiOf(context);
  expect((await ask('POST', '/session/sign-out')).status()).toBe(200);
  await dev('kill', 'gateway');
  await dev('start', 'gateway');

  expect(await (await copy.request.get('/session')).json()).toMatchObject({ signedIn: false });
  await context.close();
  await copy.close();
});

test('a service killed during 200 submissions has exactly those that were acknowledged @alone', async ({
  apiAs,
  request,
  anyone,
}) => {
  test.setTimeout(300_000);
  const engagement = await openEngagement(await apiAs('eddie.engagement'));
  const ana = await apiAs('ana.analyst');
  const submissions: Submission[] = Array.from({ length: 200 }, (_, index) => ({
    words: `Answer ${String(index + 1)} of ${engagement.title}`,
    key: crypto.randomUUID(),
    receipt: undefined,
  }));

  let killed: Promise<void> | undefined;
  try {
    await inCrowd(16, 120, submissions, async (submission, index) => {
      if (index === 32) {
        killed = dev('kill', 'engagement');
      }
      if (index >= 184) {
        await killed; // The last ones come to a closed door, however long the killing took.
      }
      await submit(request, engagement, submission);
    });
  } finally {
    await dev('start', 'engagement');
  }

  const acknowledged = submissions.filter((submission) => submission.receipt !== undefined);
  const unanswered = submissions.filter((submission) => submission.receipt === undefined);
  expect(acknowledged.length, 'some were acknowledged before the service died').toBeGreaterThan(0);
  expect(unanswered.length, 'the service died under the others').toBeGreaterThan(0);

  for (const { receipt } of acknowledged) {
    const followed = await anyone.get<{ engagementId: string }>(
      `/api/engagement/v1/receipts/${receipt?.receiptCode ?? ''}`,
    );
    expect(followed.engagementId).toBe(engagement.engagementId);
  }
  const kept = new Set((await contributionsTo(ana, engagement)).map((contribution) => contribution.text));
  expect(acknowledged.filter((submission) => !kept.has(submission.words))).toEqual([]);

  // Sent again under its own key, each of the others counts once, whether or not it had arrived before.
  await inCrowd(8, 0, unanswered, (submission) => submit(request, engagement, submission));
  const codes = codesOf(submissions);
  expect(new Set(codes).size).toBe(200);
  const again = submissions.map((submission) => ({ ...submission, receipt: undefined }));
  await inCrowd(8, 0, again, (submission) => submit(request, engagement, submission));
  expect(codesOf(again)).toEqual(codes);

  const counted = (await contributionsTo(ana, engagement)).map((contribution) => contribution.text);
  expect(counted.toSorted()).toEqual(submissions.map((submission) => submission.words).toSorted());
});

function codesOf(submissions: readonly Submission[]): (string | undefined)[] {
  return submissions.map((submission) => submission.receipt?.receiptCode);
}
