import { arrivesAt, followsFirstError, tabTo, tabToAndPress, tabToAndType } from '../support/keyboard.ts';
import { person } from '../support/people.ts';
import { charityNumber, linkAbout, workOf } from '../support/steps.ts';
import {
  arrivedTheme,
  codedTheme,
  draftEngagement,
  EVERY_KIND,
  named,
  openEngagement,
  publish,
  respond,
  seatToGive,
} from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const VOLUNTARY = 'Voluntary, community, faith and social enterprise';

/** The journey with the keyboard alone: no mouse, and nothing that only a script could focus. */

test('someone answers a survey and follows the receipt with the keyboard alone', async ({ page, apiAs }) => {
  const { title } = await openEngagement(await apiAs('eddie.engagement'), { questions: EVERY_KIND });
  const onward = () => tabToAndPress(page, page.getByRole('button', { name: 'Continue' }), 'Enter');

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabToAndPress(page, page.getByRole('main').getByRole('link', { name: 'Have your say' }), 'Enter');
  await arrivesAt(page, 'Have your say');
  await tabToAndPress(page, page.getByRole('link', { name: title, exact: true }), 'Enter');
  await arrivesAt(page, title);
  await tabToAndPress(page, page.getByRole('link', { name: 'Start now' }), 'Enter');

  await arrivesAt(page, 'How often do you see someone about your health?');
  await onward();
  await followsFirstError(page, 'Select one answer', page.getByLabel('Every week', { exact: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Now and then', { exact: true })).toBeChecked();
  await onward();

  await arrivesAt(page, 'How do you get there?');
  await tabToAndPress(page, page.getByLabel('By bus', { exact: true }), 'Space');
  await tabToAndPress(page, page.getByLabel('On foot', { exact: true }), 'Space');
  await onward();

  await arrivesAt(page, 'How easy is it to get help?');
  await tabToAndPress(page, page.getByLabel('1 – Very hard', { exact: true }), 'Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('3', { exact: true })).toBeChecked();
  await onward();

  await arrivesAt(page, 'What would make it easier?');
  await tabToAndType(page, page.getByLabel('What would make it easier?'), 'A later bus.');
  await onward();

  await arrivesAt(page, 'Where do you live?');
  await tabToAndType(page, page.getByLabel('Where do you live?'), 'LA4');
  await page.keyboard.press('Enter');

  await arrivesAt(page, 'How many miles is it?');
  await tabToAndType(page, page.getByLabel('How many miles is it?'), '2.5');
  await page.keyboard.press('Enter');

  await arrivesAt(page, 'When were you last seen?');
  await tabToAndType(page, page.getByLabel('Day'), '9');
  await tabToAndType(page, page.getByLabel('Month'), '3');
  await tabToAndType(page, page.getByLabel('Year'), '2026');
  await page.keyboard.press('Enter');

  await arrivesAt(page, 'Check your answers before you send them');
  await tabToAndPress(page, page.getByRole('link', { name: 'Change your answer to: What would' }), 'Enter');
  await arrivesAt(page, 'What would make it easier?');
  await tabToAndType(page, page.getByLabel('What would make it easier?'), 'A bus after six.');
  await onward();
  await arrivesAt(page, 'Check your answers before you send them');
  await expect(page.getByText('A bus after six.')).toBeVisible();
  await tabToAndPress(page, page.getByRole('button', { name: 'Send my answers' }), 'Enter');

  await arrivesAt(page, 'Your answers have been sent');
  await tabToAndPress(
    page,
    page.getByRole('link', { name: 'Follow what happens to what you said' }),
    'Enter',
  );
  await arrivesAt(page, 'Follow what you said');
  await expect(page.getByText('Your words are still to be read')).toBeVisible();
});

test('a secretary registers an organisation and gives it a seat with the keyboard alone', async ({
  page,
  apiAs,
}) => {
  const seat = await seatToGive(await apiAs('sally.secretary'), VOLUNTARY);
  const name = named('Wyre Food Bank');
  await page.goto('/');
  await tabToAndPress(page, page.getByRole('link', { name: 'Staff sign in' }), 'Enter');
  await tabToAndType(page, page.locator('#username'), 'sally.secretary');
  await page.keyboard.press('Enter');
  await tabToAndType(page, page.locator('#password'), person('sally.secretary').password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();

  await tabToAndPress(page, workOf(page, 'Organisations'), 'Enter');
  await arrivesAt(page, 'Organisations');
  await tabToAndPress(page, page.getByRole('link', { name: 'Add an organisation' }), 'Enter');
  await arrivesAt(page, 'Add an organisation');
  const save = page.getByRole('button', { name: 'Add the organisation' });
  await tabToAndPress(page, save, 'Enter');
  await followsFirstError(
    page,
    'Enter the name of the organisation',
    page.getByLabel('Name of the organisation'),
  );
  await page.keyboard.type(name);
  await tabTo(page, page.getByLabel('What it is'));
  await page.keyboard.type('Voluntary');
  await tabTo(page, page.getByLabel('Where it is registered'));
  await page.keyboard.type('Charity');
  await tabToAndType(page, page.getByLabel('Its number or code in that register'), charityNumber());
  await tabToAndPress(page, save, 'Enter');
  await arrivesAt(page, 'Organisations');
  await expect(page.getByText(`${name} is added.`)).toBeVisible();

  await tabToAndPress(page, page.getByRole('link', { name: 'Add it to a seat' }), 'Enter');
  await arrivesAt(page, /Seats and gaps/u);
  await tabToAndPress(page, linkAbout(page, 'Add a member to this seat', seat), 'Enter');
  await arrivesAt(page, /Add a member/u);
  await tabToAndPress(page, page.getByRole('button', { name: 'Add the member' }), 'Enter');
  await followsFirstError(
    page,
    'Enter the full name of the person',
    page.getByLabel('Full name of the person'),
  );
  await page.keyboard.type('Ilse Brandt');
  await tabTo(page, page.getByLabel('Yes, they have agreed'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('No, or not yet')).toBeChecked();
  await tabTo(page, page.getByLabel('Chair', { exact: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Member', { exact: true })).toBeChecked();
  await tabToAndPress(page, page.getByRole('button', { name: 'Add the member' }), 'Enter');
  await arrivesAt(page, /Seats and gaps/u);
  await expect(page.getByText('Ilse Brandt now has a seat')).toBeVisible();
});

test('an engagement lead builds a survey and opens it with the keyboard alone', async ({
  apiAs,
  browserOf,
}) => {
  const engagementId = await draftEngagement(await apiAs('eddie.engagement'));
  const page = await (await browserOf('eddie.engagement')).newPage();
  await page.goto(`/workspace/engagements/${engagementId}`);
  await tabToAndPress(page, page.getByRole('link', { name: 'Add the survey' }), 'Enter');
  await arrivesAt(page, /Add the survey/u);
  await tabToAndPress(page, page.getByRole('button', { name: 'Save the survey' }), 'Enter');
  await followsFirstError(page, 'Add at least one question', page.getByLabel('One choice', { exact: true }));
  for (let kinds = 0; kinds < 5; kinds++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByLabel('Their own words', { exact: true })).toBeChecked();
  await tabToAndPress(page, page.getByRole('button', { name: 'Add this question' }), 'Enter');
  await expect(page.getByLabel('Question', { exact: true })).toBeFocused();
  await page.keyboard.type('What would help you most?');
  await tabToAndPress(page, page.getByRole('button', { name: 'Save the survey' }), 'Enter');
  await arrivesAt(page, /Still being planned/u);
  await tabToAndPress(page, page.getByRole('button', { name: 'Open the engagement' }), 'Enter');
  await expect(page.getByText('The engagement is open. Everyone can answer it now.')).toBeVisible();
  await arrivesAt(page, /Still being planned/u);
  await expect(page.getByRole('link', { name: 'See the public page' })).toBeVisible();
});

test('an analyst makes themes, codes and publishes with the keyboard alone', async ({
  apiAs,
  anyone,
  browserOf,
}) => {
  const engagement = await openEngagement(await apiAs('eddie.engagement'));
  await respond(anyone, engagement, 'The first bus comes too late for the clinic.');
  const page = await (await browserOf('ana.analyst')).newPage();
  await page.goto(`/workspace/engagements/${engagement.engagementId}`);
  await tabToAndPress(page, page.getByRole('link', { name: 'Read the answers and make themes' }), 'Enter');
  await arrivesAt(page, /Answers and themes/u);

  const make = page.getByRole('button', { name: 'Add the theme' });
  await tabToAndPress(page, page.getByRole('link', { name: 'Add a theme' }), 'Enter');
  await arrivesAt(page, /Add a theme/u);
  await tabToAndPress(page, make, 'Enter');
  await followsFirstError(page, 'Enter a title', page.getByLabel('Title', { exact: true }));
  await page.keyboard.type('Getting there');
  await tabToAndType(page, page.getByLabel('Description', { exact: true }), 'People cannot get to care.');
  await tabToAndPress(page, make, 'Enter');
  await arrivesAt(page, /Answers and themes/u);

  const card = page.getByRole('region', { name: 'Answer 1' });
  const choice = card.getByLabel('Theme for answer 1');
  const add = card.getByRole('button', { name: 'Use this theme' });
  await tabToAndPress(page, add, 'Enter');
  await expect(card.getByText('Choose a theme before you add it')).toBeVisible();
  await expect(choice).toBeFocused();
  await page.keyboard.type('Getting');
  await tabToAndPress(page, add, 'Enter');
  await expect(card.getByRole('button', { name: 'Remove “Getting there”' })).toBeVisible();
  // The last theme that could be added went with the button: one is still at the answer.
  await expect(card.getByRole('heading', { name: 'Answer 1' })).toBeFocused();
  await tabToAndPress(page, card.getByRole('button', { name: 'Remove “Getting there”' }), 'Space');
  await expect(choice).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Answer 1' })).toBeFocused();
  await tabTo(page, choice);
  await page.keyboard.type('Getting');
  await tabToAndPress(page, add, 'Enter');
  await expect(card.getByRole('button', { name: 'Remove “Getting there”' })).toBeVisible();

  await tabToAndPress(page, page.getByRole('link', { name: 'Getting there', exact: true }), 'Enter');
  await arrivesAt(page, /Change the theme/u);
  await tabToAndType(page, page.getByLabel('Title', { exact: true }), 'Getting there in time');
  await page.keyboard.press('Enter');
  await arrivesAt(page, /Answers and themes/u);

  await tabToAndPress(page, page.getByRole('link', { name: 'Publish themes' }), 'Enter');
  await arrivesAt(page, /Publish themes/u);
  const theme = page.getByRole('checkbox', { name: 'Getting there in time' });
  await expect(theme).not.toBeChecked();
  await tabToAndPress(page, page.getByRole('button', { name: 'Publish', exact: true }), 'Enter');
  await followsFirstError(page, 'Select at least one theme', theme);
  await page.keyboard.press('Space');
  await expect(theme).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Getting there in time' })).toBeVisible();
  await tabToAndPress(page, page.getByRole('button', { name: 'Publish', exact: true }), 'Enter');
  await arrivesAt(page, 'The themes are published');
  await tabToAndPress(page, page.getByRole('link', { name: 'See the public page' }), 'Enter');
  await arrivesAt(page, new RegExp(engagement.title, 'u'));
});

test('a strategy lead takes a theme up and publishes with the keyboard alone', async ({
  apiAs,
  anyone,
  browserOf,
}) => {
  const engagement = await openEngagement(await apiAs('eddie.engagement'));
  await respond(anyone, engagement, 'There is no bus on Sundays.');
  const ana = await apiAs('ana.analyst');
  const theme = await codedTheme(ana, engagement);
  await publish(ana, engagement, [theme]);
  await arrivedTheme(await apiAs('stu.strategy'), engagement, theme.id);
  const need = named('People without a car need care near by');
  const priority = named('Care near by');

  const page = await (await browserOf('stu.strategy')).newPage();
  await page.goto('/workspace');
  await tabToAndPress(page, workOf(page, 'Strategy'), 'Enter');
  await arrivesAt(page, /Strategy/u);
  await tabToAndPress(page, linkAbout(page, 'Add a need that it shows', theme.title), 'Enter');
  await arrivesAt(page, /Add a need/u);
  const because = page.getByLabel(`Why “${theme.title}” shows this need`);
  await tabToAndType(page, page.getByLabel('The need', { exact: true }), need);
  await tabToAndType(page, page.getByLabel('Evidence', { exact: true }), 'A third of homes have no car.');
  await tabToAndType(page, page.getByLabel('Where the evidence is from'), 'Census 2021');
  await page.keyboard.press('Enter');
  await followsFirstError(
    page,
    `Enter why “${theme.title}” leads to this, in at least 10 characters`,
    because,
  );
  await page.keyboard.type('It is what people told us.');
  await tabToAndPress(page, page.getByRole('button', { name: 'Add the need' }), 'Enter');
  await arrivesAt(page, /Strategy/u);

  await tabToAndPress(page, linkAbout(page, 'Add a priority because of it', need), 'Enter');
  await arrivesAt(page, /Add a priority/u);
  await tabToAndType(page, page.getByLabel('The priority', { exact: true }), priority);
  await tabToAndType(
    page,
    page.getByLabel('Why no organisation can solve it alone'),
    'Rooms, buses and staff belong to different bodies.',
  );
  await tabToAndType(
    page,
    page.getByLabel(`Why “${need}” calls for this priority`),
    'Care near by needs no bus.',
  );
  await tabToAndPress(page, page.getByLabel(theme.title, { exact: true }), 'Space');
  await tabToAndType(
    page,
    page.getByLabel(`Why “${theme.title}” supports this priority`),
    'People asked for it in these words.',
  );
  await tabToAndPress(page, page.getByRole('button', { name: 'Add the priority' }), 'Enter');
  await arrivesAt(page, /Strategy/u);

  const title = named('Place plan');
  await tabToAndPress(page, page.getByRole('link', { name: 'Add a strategy' }), 'Enter');
  await arrivesAt(page, /Add a strategy/u);
  await tabToAndType(page, page.getByLabel('Title', { exact: true }), title);
  await tabTo(page, page.getByLabel('What kind it is'));
  await page.keyboard.type('Place');
  for (const [period, date] of [
    ['First day of its period', ['1', '4', '2027']],
    ['Last day of its period', ['31', '3', '2030']],
  ] as const) {
    const boxes = page.getByRole('group', { name: period }).getByRole('textbox');
    for (const [index, part] of date.entries()) {
      await tabToAndType(page, boxes.nth(index), part);
    }
  }
  await tabToAndPress(page, page.getByRole('button', { name: 'Add the strategy' }), 'Enter');
  await arrivesAt(page, new RegExp(title, 'u'));

  await tabToAndPress(page, page.getByRole('link', { name: 'Add a section' }), 'Enter');
  await arrivesAt(page, /Add a section/u);
  await tabToAndType(page, page.getByLabel('Title', { exact: true }), 'Care in every ward');
  await tabToAndType(page, page.getByLabel('Text', { exact: true }), 'We will open a room in every ward.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('How we will do it');
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Heading 1' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Text', { exact: true })).toBeFocused();
  await tabToAndPress(page, page.getByLabel(priority, { exact: true }), 'Space');
  await tabToAndPress(page, page.getByRole('button', { name: 'Add the section' }), 'Enter');
  await arrivesAt(page, new RegExp(title, 'u'));
  await expect(page.getByText('Takes up 1 priority')).toBeVisible();
  await expect(page.getByRole('heading', { level: 4, name: 'How we will do it' })).toBeVisible();

  await tabToAndPress(page, page.getByRole('button', { name: 'Freeze version 1' }), 'Enter');
  const version = page.getByRole('heading', { name: /^Version 1/u });
  await expect(version).toBeFocused();
  await tabToAndPress(page, page.getByRole('button', { name: 'Publish version 1' }), 'Enter');
  await expect(version).toHaveText(/Published/u);
  await expect(version).toBeFocused();
  await tabToAndPress(page, page.getByRole('link', { name: 'See the public page' }), 'Enter');
  await arrivesAt(page, new RegExp(title, 'u'));
});
