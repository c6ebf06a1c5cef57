import { arrivesAt, followsFirstError, tabTo, tabToAndPress, tabToAndType } from '../support/keyboard.ts';
import { person } from '../support/people.ts';
import { charityNumber, linkAbout, workOf } from '../support/steps.ts';
import { draftEngagement, FIVE_QUESTIONS, named, openEngagement, roomFor } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

const VOLUNTARY = 'Voluntary, community, faith and social enterprise';

/** The journey with the keyboard alone: no mouse, and nothing that only a script could focus. */

test('somebody answers a survey and follows the receipt with the keyboard alone', async ({ page, apiAs }) => {
  const { title } = await openEngagement(await apiAs('eddie.engagement'), { questions: FIVE_QUESTIONS });
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

  await arrivesAt(page, 'How often do you see somebody about your health?');
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
    page.getByRole('link', { name: 'Follow what becomes of what you said' }),
    'Enter',
  );
  await arrivesAt(page, 'Follow what you said');
  await expect(page.getByText('Your words are still to be read')).toBeVisible();
});

test('a secretary registers an organisation and gives it a seat with the keyboard alone', async ({
  page,
  apiAs,
}) => {
  await roomFor(await apiAs('sally.secretary'), VOLUNTARY);
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
  await tabToAndPress(page, page.getByRole('link', { name: 'Register an organisation' }), 'Enter');
  await arrivesAt(page, 'Register an organisation');
  const save = page.getByRole('button', { name: 'Register the organisation' });
  await tabToAndPress(page, save, 'Enter');
  await followsFirstError(
    page,
    'Enter the name of the organisation',
    page.getByLabel('Name of the organisation'),
  );
  await page.keyboard.type(name);
  await tabTo(page, page.getByLabel('What it is'));
  await page.keyboard.type('Voluntary');
  await tabToAndType(page, page.getByLabel('Its number or code in that register'), charityNumber());
  await tabToAndPress(page, save, 'Enter');
  await arrivesAt(page, 'Organisations');
  await expect(page.getByText(`${name} is registered.`)).toBeVisible();

  await tabToAndPress(page, page.getByRole('link', { name: 'Give it a seat' }), 'Enter');
  await arrivesAt(page, /Seats and gaps/u);
  await tabToAndPress(page, linkAbout(page, 'Give somebody this seat', VOLUNTARY).first(), 'Enter');
  await arrivesAt(page, /Give somebody the seat/u);
  await tabToAndPress(page, page.getByRole('button', { name: 'Give the seat' }), 'Enter');
  await followsFirstError(
    page,
    'Enter the full name of the person',
    page.getByLabel('Full name of the person'),
  );
  await page.keyboard.type('Ilse Brandt');
  await tabToAndPress(page, page.getByRole('button', { name: 'Give the seat' }), 'Enter');
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
  await tabToAndPress(page, page.getByRole('link', { name: 'Build the survey' }), 'Enter');
  await arrivesAt(page, /Build the survey/u);
  await tabToAndPress(page, page.getByRole('button', { name: 'Save the survey' }), 'Enter');
  await followsFirstError(page, 'Add at least one question', page.getByLabel('One choice', { exact: true }));
  for (let kinds = 0; kinds < 3; kinds++) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.getByLabel('Their own words', { exact: true })).toBeChecked();
  await tabToAndPress(page, page.getByRole('button', { name: 'Add this question' }), 'Enter');
  await expect(page.getByLabel('Question', { exact: true })).toBeFocused();
  await page.keyboard.type('What would help you most?');
  await tabToAndPress(page, page.getByRole('button', { name: 'Save the survey' }), 'Enter');
  await arrivesAt(page, /Still being planned/u);
  await tabToAndPress(page, page.getByRole('button', { name: 'Open the engagement' }), 'Enter');
  await expect(page.getByRole('link', { name: 'See the public page' })).toBeVisible();
});
