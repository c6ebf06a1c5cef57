import { analyse } from '../a11y/analyse.ts';
import { expect, test } from '../a11y/story.ts';

/** The pages for everyone in Welsh, and in a language that runs from right to left. */

const WELSH_DATE =
  /\d\s(?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)\s\d{4}/u;

test('a person reads in Welsh, takes part in Welsh, and finds Welsh again', async ({ browser, story }) => {
  const context = await browser.newContext();
  const page = await context.newPage();

  await page.goto('/have-your-say');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page).toHaveURL(/\/cy\/have-your-say$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(page.getByRole('heading', { level: 1, name: 'Dweud eich dweud' })).toBeVisible();
  await expect(page.getByText('Cyfieithwyd y tudalennau hyn gan beiriant.')).toBeVisible();

  await page.getByRole('link', { name: story.open.title, exact: true }).click();
  await expect(page).toHaveURL(/\/cy\/have-your-say\/[0-9a-f-]+$/u);
  // The browser itself knows no Welsh months.
  await expect(page.getByText(WELSH_DATE).first()).toBeVisible();
  await page.getByRole('link', { name: 'Dechrau nawr' }).click();
  await page.getByRole('button', { name: 'Parhau' }).click();
  await expect(page.getByRole('alert')).toContainText('Mae problem');
  await expect(page).toHaveTitle(/^Gwall: /u);

  // An address without a language is read in the one that was chosen.
  await page.goto('/follow');
  await expect(page).toHaveURL(/\/cy\/follow$/u);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/follow$/u);
  await page.goto('/organisations');
  await expect(page.getByRole('heading', { level: 1, name: 'Organisations' })).toBeVisible();
  await context.close();
});

test('the first page that comes has its language before any script has run', async ({ request }) => {
  expect(await (await request.get('/cy/follow')).text()).toContain('<html lang="cy" dir="ltr">');
  expect(await (await request.get('/ar-XB/follow')).text()).toContain('<html lang="ar-XB" dir="rtl">');
  expect(await (await request.get('/follow')).text()).toContain('<html lang="en-GB" dir="ltr">');
});

test('what staff do is in English, wherever they come from', async ({ browserOf }) => {
  const page = await (await browserOf('sally.secretary')).newPage();
  await page.goto('/cy/workspace');
  await expect(page).toHaveURL(/\/workspace$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Cymraeg' })).toHaveCount(0);
});

test('pages run from right to left in a language that does', async ({ browser, story }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  for (const path of [
    '/',
    '/have-your-say',
    `/have-your-say/${story.open.engagementId}`,
    `/have-your-say/${story.open.engagementId}/survey`,
    '/follow',
    `/strategies/${story.strategyId}`,
    '/organisations',
  ]) {
    await page.goto(`/ar-XB${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // What people wrote runs as they wrote it; these words are ours.
    const ours = page.locator('.ct-phase-banner');
    const { left, right, wide } = await ours.evaluate((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      const box = text.getBoundingClientRect();
      return {
        left: box.left,
        right: window.innerWidth - box.right,
        wide: document.documentElement.scrollWidth > window.innerWidth,
      };
    });
    expect(right, `${path} begins at the right`).toBeLessThanOrEqual(left);
    expect(wide, `${path} is no wider than the screen`).toBe(false);
  }
  await page.screenshot({ path: 'e2e-results/right-to-left.png', fullPage: true });
  await context.close();
});

for (const path of ['/cy', '/cy/have-your-say', '/cy/follow', '/cy/organisations', '/ar-XB/have-your-say']) {
  test(`has no barriers: ${path}`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await analyse(page, `languages${path.replaceAll('/', '-')}`);
  });
}
