import type { Page } from '@playwright/test';
import { arrivesAt } from '../support/keyboard.ts';
import type { Who } from '../support/people.ts';
import { photograph } from '../support/photograph.ts';
import { signIn } from '../support/signIn.ts';
import {
  answerSurvey,
  ask,
  charityNumber,
  code,
  fillDate,
  linkAbout,
  makeTheme,
  workOf,
} from '../support/steps.ts';
import { named, seatToGive, surveyOf, tenAnswers } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

/**
 * The tour of the README, by the people it names: one piece of work from what people said to the strategy that took it
 * up, and back. It runs on the whole stack; nothing is stubbed.
 */

const BUS = 'The last bus leaves at four, so I cannot get to the clinic after work.';
const VOLUNTARY = 'Voluntary, community, faith and social enterprise';
const SECTION = 'Evening clinics on bus routes';
const PHONE = 'I do not know whom to ring at night. In the end I rang 999.';

test('one thread, from what people said to the strategy and back', async ({ browser, anyone, apiAs }) => {
  test.setTimeout(300_000);
  const seat = await seatToGive(await apiAs('sally.secretary'), VOLUNTARY);
  const organisation = named('Fylde Coast Carers');
  const title = named('Getting help when you need it');
  const transport = named('Getting there');
  const night = named('Help at night');
  const need = named('People without a car need care that they can reach in the evening');
  const priority = named('Care within reach, day and night');
  const strategy = named('Integrated care strategy');

  const laptopOf = async (who: Who) => {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, who);
    return page;
  };
  const phone = async () => (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();

  await test.step('1. A secretary registers a voluntary organisation and gives it a seat', async () => {
    const page = await laptopOf('sally.secretary');
    await photograph(page, 'thread-1-my-work');
    await workOf(page, 'Organisations').click();
    await page.getByRole('link', { name: 'Add an organisation' }).click();
    // The search box on the page left has the same label as the first field here.
    await arrivesAt(page, 'Add an organisation');
    await page.getByLabel('Name of the organisation').fill(organisation);
    await page
      .getByLabel('What it is')
      .selectOption('Voluntary, community, faith or social enterprise organisation');
    await page.getByLabel('Where it is registered').selectOption('Charity Commission for England and Wales');
    await page.getByLabel('Its number or code in that register').fill('12345');
    await page.getByRole('button', { name: 'Add the organisation' }).click();

    const wrong = 'A charity number in England and Wales has 6 or 7 digits, for example 1089464';
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
    await expect(summary.getByRole('link')).toContainText(wrong);
    await expect(page.locator('.nhsuk-error-message')).toContainText(wrong);
    await photograph(page, 'thread-1-wrong-charity-number');
    await summary.getByRole('link').click();
    await expect(page.getByLabel('Its number or code in that register')).toBeFocused();
    await page.getByLabel('Its number or code in that register').fill(charityNumber());
    await page.getByRole('button', { name: 'Add the organisation' }).click();
    await expect(page.getByText(`${organisation} is added.`)).toBeVisible();
    await photograph(page, 'thread-1-registered');

    await page.getByRole('link', { name: 'Add it to a seat' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lancashire and South Cumbria');
    await photograph(page, 'thread-1-seats');
    await linkAbout(page, 'Add a member to this seat', seat).click();
    await page.getByLabel(organisation, { exact: true }).check();
    await page.getByLabel('Full name of the person').fill('Noor Hussain');
    await page.getByLabel('No, or not yet').check();
    await page.getByLabel('Member', { exact: true }).check();
    await photograph(page, 'thread-1-give-a-seat');
    await page.getByRole('button', { name: 'Add the member' }).click();
    await expect(page.getByText('Noor Hussain now has a seat')).toBeVisible();
    await expect(page.getByText(`Noor Hussain for ${organisation}`)).toBeVisible();
    await page.context().close();
  });

  await test.step('2. An engagement lead opens an engagement with a survey of every kind of question', async () => {
    const page = await laptopOf('eddie.engagement');
    await workOf(page, 'Engagements').click();
    await page.getByRole('link', { name: 'Add an engagement' }).click();
    await page.getByLabel('Title', { exact: true }).fill(title);
    await page.getByLabel('Engagement', { exact: true }).check();
    await page.getByLabel('What it is for').fill('To plan care that people can reach when they need it.');
    await page.getByLabel('Who it is for').fill('Everyone who lives in Lancashire or South Cumbria');
    await page.getByLabel('Until what time on that day').selectOption('11:59pm');
    await photograph(page, 'thread-2-plan');
    await page.getByRole('button', { name: 'Add the engagement' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Add the survey' })).toBeVisible();
    await ask(page, {
      kind: 'One choice',
      text: 'How often do you see someone about your health?',
      options: ['Every week', 'Now and then', 'Hardly ever'],
      required: true,
    });
    await ask(page, {
      kind: 'Several choices',
      text: 'How do you get there?',
      options: ['By bus', 'By car', 'On foot'],
      required: true,
    });
    await ask(page, {
      kind: '5-point scale',
      text: 'How easy is it to get help?',
      ends: ['Very hard', 'Very easy'],
      required: true,
    });
    await ask(page, { kind: 'Their own words', text: 'What would make it easier?' });
    await ask(page, { kind: 'First part of a postcode', text: 'Where do you live?' });
    await ask(page, {
      kind: 'A number',
      text: 'How many miles is it?',
      decimals: '1',
      groups: '2, 10',
    });
    await ask(page, { kind: 'A date', text: 'When were you last seen?' });
    const last = page.getByRole('region', { name: 'Question 7' });
    await last.getByRole('button', { name: 'Add a date on which a group begins' }).click();
    await fillDate(page, 'Date 1 on which a group begins', '1', '1', '2026');
    await photograph(page, 'thread-2-survey');
    await page.getByRole('button', { name: 'Save the survey' }).click();

    await expect(page.getByText('7 questions')).toBeVisible();
    await photograph(page, 'thread-2-before-opening');
    await page.getByRole('button', { name: 'Open the engagement' }).click();
    await expect(page.getByRole('link', { name: 'See the public page' })).toBeVisible();
    await photograph(page, 'thread-2-open');
    await page.context().close();
  });

  let receiptCode = '';
  await test.step('3. Two members of the public answer, and get a receipt code', async () => {
    const first = await phone();
    receiptCode = await answerSurvey(
      first,
      title,
      { often: 'Every week', how: ['By bus', 'On foot'], easy: '2', words: BUS, district: 'LA4' },
      (state) => photograph(first, `thread-3-${state}`),
    );
    const second = await phone();
    const otherCode = await answerSurvey(second, title, {
      often: 'Every week',
      how: ['By bus'],
      easy: '3',
      words: PHONE,
      district: 'fy1 4bd',
    });
    expect(otherCode).not.toBe(receiptCode);

    // Ten others leave out what may be left out: with them, some numbers are large enough to be shown.
    await tenAnswers(anyone, await surveyOf(anyone, title));
    await first.context().close();
    await second.context().close();
  });

  await test.step('4. An analyst makes two themes, codes the answers and publishes', async () => {
    const page = await laptopOf('ana.analyst');
    await workOf(page, 'Answers and themes').click();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: 'Read the answers and make themes' }).click();
    await expect(page.getByText(BUS)).toBeVisible();
    await expect(page.getByText(PHONE)).toBeVisible();
    await photograph(page, 'thread-4-answers');
    await makeTheme(page, transport, 'People without a car cannot get to care after work.');
    await makeTheme(page, night, 'People do not know whom to ask for help at night.');
    await code(page, BUS, transport);
    await code(page, PHONE, night);
    await photograph(page, 'thread-4-coded');

    await page.getByRole('link', { name: 'Publish themes' }).click();
    for (const theme of [transport, night]) {
      await page.getByLabel(theme, { exact: true }).check();
    }
    const preview = page.getByRole('region', { name: 'This is what everyone will see' });
    await expect(preview.getByRole('heading', { name: transport })).toBeVisible();
    await expect(preview.getByRole('heading', { name: night })).toBeVisible();
    await expect(preview.getByText('About 10 people answered.')).toBeVisible();
    await photograph(page, 'thread-4-preview');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'The themes are published' })).toBeVisible();
    await page.getByRole('link', { name: 'See the public page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await page.context().clearCookies();
    await page.reload();

    // Twelve people answered so far, and one wrote of each theme; others can still answer.
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByText('About 10 people answered.')).toBeVisible();
    await expect(page.getByText('Fewer than 10 people said this')).toHaveCount(2);
    await expect(page.getByText('How do you get there?')).toBeVisible();
    await expect(page.getByText(/Numbers for each answer can be published from/u)).toHaveCount(1);
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByText(BUS)).toHaveCount(0);
    await photograph(page, 'thread-4-what-we-heard');
    await page.context().close();
  });

  await test.step('5. A strategy lead takes a theme up, and publishes version 1', async () => {
    const page = await laptopOf('stu.strategy');
    await expect(async () => {
      await page.goto('/workspace');
      await workOf(page, 'Strategy').click();
      await expect(page.getByRole('heading', { name: transport })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByRole('heading', { name: night })).toBeVisible();
    await photograph(page, 'thread-5-themes-arrived');

    await linkAbout(page, 'Add a need that it shows', transport).click();
    await page.getByLabel('The need', { exact: true }).fill(need);
    await page.getByLabel('Evidence', { exact: true }).fill('One household in three here has no car.');
    await page.getByLabel('Where the evidence is from').fill('Census 2021');
    await expect(page.getByLabel(transport, { exact: true })).toBeChecked();
    await page
      .getByLabel(`Why “${transport}” shows this need`)
      .fill('People told us that the last bus is too early.');
    await photograph(page, 'thread-5-need');
    await page.getByRole('button', { name: 'Add the need' }).click();

    await linkAbout(page, 'Add a priority because of it', need).click();
    await page.getByLabel('The priority', { exact: true }).fill(priority);
    await page
      .getByLabel('Why no organisation can solve it alone')
      .fill('Buses are the council’s, clinics the NHS’s.');
    await expect(page.getByLabel(need, { exact: true })).toBeChecked();
    await page
      .getByLabel(`Why “${need}” calls for this priority`)
      .fill('Care that no one can reach helps no one.');
    await photograph(page, 'thread-5-priority');
    await page.getByRole('button', { name: 'Add the priority' }).click();

    await page.getByRole('link', { name: 'Add a strategy' }).click();
    await page.getByLabel('Title', { exact: true }).fill(strategy);
    await page.getByLabel('What kind it is').selectOption('Integrated care strategy');
    await fillDate(page, 'First day of its period', '1', '4', '2027');
    await fillDate(page, 'Last day of its period', '31', '3', '2030');
    await page.getByRole('button', { name: 'Add the strategy' }).click();

    await page.getByRole('link', { name: 'Add a section' }).click();
    await page.getByLabel('Title', { exact: true }).fill(SECTION);
    await page
      .getByLabel('Text', { exact: true })
      .fill('From April 2027 each town has a clinic open until eight, on a bus route.');
    await page.getByRole('button', { name: 'Bullet list' }).click();
    await page.getByLabel(priority, { exact: true }).check();
    await photograph(page, 'thread-5-section');
    await page.getByRole('button', { name: 'Add the section' }).click();
    await expect(page.getByText('Takes up 1 priority')).toBeVisible();

    await page.getByRole('button', { name: 'Freeze version 1' }).click();
    await expect(page.getByText('This is what everyone will read.')).toBeVisible();
    await photograph(page, 'thread-5-frozen');
    await page.getByRole('button', { name: 'Publish version 1' }).click();
    await expect(page.getByRole('link', { name: 'See the public page' })).toBeVisible();
    await photograph(page, 'thread-5-published');
    await page.context().close();
  });

  await test.step('6. The receipt leads to the section, and the strategy back to what was said', async () => {
    const page = await phone();
    await page.goto('/');
    await page.getByRole('link', { name: 'Follow what you said' }).first().click();
    await expect(async () => {
      await page.getByLabel('Receipt code').fill(receiptCode);
      await page.getByRole('button', { name: 'Show what happened' }).click();
      await expect(page.getByRole('link', { name: SECTION })).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByRole('link', { name: transport, exact: true })).toBeVisible();
    await expect(page.getByText(night)).toHaveCount(0);
    await expect(page.getByText(`${strategy}, version 1`)).toBeVisible();
    await photograph(page, 'thread-6-follow');

    // From the theme onwards, each step a link.
    await page.getByRole('link', { name: transport, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `What happened after people said “${transport}”`,
    );
    await seesTheThread(page, [title, transport, need, priority, SECTION]);
    await photograph(page, 'thread-6-from-the-theme');

    // And from the strategy back.
    await page.getByRole('link', { name: SECTION }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(strategy);
    await expect(page.getByRole('heading', { name: SECTION })).toBeVisible();
    await photograph(page, 'thread-6-strategy');
    await page.getByRole('link', { name: 'See what people said that led to this' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `From what people said to “${strategy}”`,
    );
    await seesTheThread(page, [title, transport, need, priority, SECTION]);
    await expect(page.getByText('People told us that the last bus is too early.')).toBeVisible();
    await expect(page.getByText('Care that no one can reach helps no one.')).toBeVisible();
    await photograph(page, 'thread-6-thread');
    for (const step of [need, priority, transport]) {
      await page.getByRole('link', { name: step, exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`“${step}”`);
    }
    await page.getByRole('link', { name: title, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page.getByRole('heading', { name: transport })).toBeVisible();
    await page.context().close();
  });
});

async function seesTheThread(page: Page, steps: readonly string[]): Promise<void> {
  const thread = page.getByRole('list', { name: 'Steps from what people said to what will be done' });
  for (const step of steps) {
    await expect(thread.getByRole('heading', { name: step, exact: true })).toBeVisible();
  }
}
