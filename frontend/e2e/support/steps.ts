import { randomInt } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';

/* What people do on the pages, in the words that they read there. */

/** A task of the workspace's first page; the header has links of the same name. */
export function workOf(page: Page, task: string): Locator {
  return page.getByRole('main').getByRole('link', { name: task, exact: true });
}

/** A link that tells a screen reader, after its visible words, what it is about. */
export function linkAbout(page: Page, words: string, about: string): Locator {
  return page.getByRole('link', { name: words }).filter({ hasText: `${words}: ${about}` });
}

export async function fillDate(
  page: Page,
  legend: string,
  day: string,
  month: string,
  year: string,
): Promise<void> {
  const date = page.getByRole('group', { name: legend });
  await date.getByLabel('Day').fill(day);
  await date.getByLabel('Month').fill(month);
  await date.getByLabel('Year').fill(year);
}

/** A number that the register's rule allows, and that nothing else has. */
export function charityNumber(): string {
  return String(randomInt(1_000_000, 10_000_000));
}

interface QuestionToAsk {
  readonly kind: string;
  readonly text: string;
  readonly options?: readonly string[];
  readonly ends?: readonly [string, string];
  readonly decimals?: string;
  readonly groups?: string;
  readonly required?: boolean;
}

/** Adds a question to the survey that is being built. */
export async function ask(page: Page, question: QuestionToAsk): Promise<void> {
  const { kind, text, options = [], ends, decimals, groups, required = false } = question;
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByRole('button', { name: 'Add this question' }).click();
  const card = page.getByRole('region', { name: /^Question \d+$/u }).last();
  await expect(card).toContainText(`Answered by: ${kind}`);
  await card.getByLabel('Question', { exact: true }).fill(text);
  for (const [index, option] of options.entries()) {
    if (index > 1) {
      await card.getByRole('button', { name: 'Add an option' }).click();
    }
    await card.getByLabel(`Option ${String(index + 1)}`, { exact: true }).fill(option);
  }
  if (ends !== undefined) {
    await card.getByLabel('What 1 means').fill(ends[0]);
    await card.getByLabel('What 5 means').fill(ends[1]);
  }
  if (decimals !== undefined) {
    await card.getByLabel('Most digits after the point').fill(decimals);
  }
  if (groups !== undefined) {
    await card.getByLabel('Groups in which the answers are published').fill(groups);
  }
  if (required) {
    await card.getByLabel('People must answer this').check();
  }
}

export interface Answers {
  readonly often: string;
  readonly how: readonly string[];
  readonly easy: string;
  readonly words: string;
  readonly district: string;
}

/** Answers the tour's survey from the start page to the receipt, looks at each page, and returns the code. */
export async function answerSurvey(
  page: Page,
  title: string,
  answers: Answers,
  look: (state: string) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const onward = () => page.getByRole('button', { name: 'Continue' }).click();
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await page.goto('/');
  await expect(heading('What people say, and what is done about it')).toBeVisible();
  await look('home');
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Have your say' }).click();
  await expect(heading('Have your say')).toBeVisible();
  await look('have-your-say');
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(heading(title)).toBeVisible();
  await look('start');
  await page.getByRole('link', { name: 'Start now' }).click();

  await expect(page.getByText('Question 1 of 7')).toBeVisible();
  await onward();
  await expect(page.getByRole('alert')).toContainText('Select one answer');
  await look('question-1-missing');
  await page.getByLabel(answers.often, { exact: true }).check();
  await onward();

  await expect(page.getByText('Question 2 of 7')).toBeVisible();
  for (const way of answers.how) {
    await page.getByLabel(way, { exact: true }).check();
  }
  await look('question-2');
  await onward();

  await expect(page.getByText('Question 3 of 7')).toBeVisible();
  await page.getByLabel(answers.easy, { exact: true }).check();
  await look('question-3');
  await onward();

  await expect(page.getByText('Question 4 of 7')).toBeVisible();
  await page.getByLabel('What would make it easier?').fill(answers.words);
  await look('question-4');
  await onward();

  await expect(page.getByText('Question 5 of 7')).toBeVisible();
  await page.getByLabel('Where do you live?').fill(answers.district);
  await look('question-5');
  await onward();

  await expect(page.getByText('Question 6 of 7')).toBeVisible();
  await page.getByLabel('How many miles is it?').fill('some');
  await onward();
  await expect(page.getByRole('alert')).toContainText('Enter a number');
  await look('question-6-wrong');
  await page.getByLabel('How many miles is it?').fill('2.5');
  await onward();

  await expect(page.getByText('Question 7 of 7')).toBeVisible();
  await fillDate(page, 'When were you last seen?', '30', '2', '2026');
  await onward();
  await expect(page.getByRole('alert')).toContainText('Enter a real date');
  await look('question-7-wrong');
  await fillDate(page, 'When were you last seen?', '9', '3', '2026');
  await onward();

  await expect(heading('Check your answers before you send them')).toBeVisible();
  for (const given of [answers.often, ...answers.how, answers.words, '2.5', '9\u00a0March\u00a02026']) {
    await expect(page.getByRole('definition').filter({ hasText: given })).toBeVisible();
  }
  await look('check');
  await page.getByRole('button', { name: 'Send my answers' }).click();

  await expect(heading('Your answers have been sent')).toBeVisible();
  await look('sent');
  const code = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/u).textContent();
  return code ?? '';
}

export async function makeTheme(page: Page, title: string, description: string): Promise<void> {
  await page.getByRole('link', { name: 'Add a theme' }).click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Description', { exact: true }).fill(description);
  await page.getByRole('button', { name: 'Add the theme' }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
}

/** Says that what someone wrote belongs to a theme. */
export async function code(page: Page, words: string, theme: string): Promise<void> {
  const card = page.getByRole('region', { name: /^Answer \d+$/u }).filter({ hasText: words });
  await card.getByLabel(/^Theme for answer/u).selectOption(theme);
  await card.getByRole('button', { name: /^Use this theme/u }).click();
  await expect(card.getByRole('button', { name: `Remove “${theme}”` })).toBeVisible();
}
