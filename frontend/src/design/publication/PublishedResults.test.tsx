import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { components } from '@/generated/engagement';
import { words } from './words';
import { PublishedResults } from './PublishedResults';

type Figure = components['schemas']['Figure'];

const hidden: Figure = { count: null, suppressed: true };
const shown = (count: number): Figure => ({ count, suppressed: false });

function show(...questions: readonly (readonly Figure[])[]) {
  render(
    <PublishedResults
      publication={{
        responses: shown(60),
        threshold: 10,
        themes: [],
        questions: questions.map((figures, number) => ({
          questionId: String(number),
          text: `Question ${String(number)}`,
          kind: 'SINGLE_CHOICE',
          options: figures.map((responses, index) => ({ label: `Way ${String(index)}`, responses })),
        })),
      }}
    />,
  );
}

describe('the answers to a question', () => {
  it('stand in a table where a number may be shown', () => {
    show([shown(45), hidden]);

    expect(screen.getByRole('row', { name: /Way 0 45/u })).toBeVisible();
    expect(screen.getByRole('row', { name: /Way 1 not shown/u })).toBeVisible();
  });

  it('give way to one sentence where none may be shown', () => {
    show([hidden, hidden]);

    expect(screen.getByText(words.noCounts)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('say once for all questions that too few have answered', () => {
    show([hidden, hidden], [hidden]);

    expect(screen.getByText(words.tooFew)).toBeVisible();
    expect(screen.queryByText(words.noCounts)).toBeNull();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Question 0',
      'Question 1',
    ]);
  });

  it('say it of one question where the others have numbers', () => {
    show([hidden, hidden], [shown(45), hidden]);

    expect(screen.getByText(words.noCounts)).toBeVisible();
    expect(screen.queryByText(words.tooFew)).toBeNull();
  });

  it('say once that they are not counted while people can answer', () => {
    show([], []);

    expect(screen.getByText(words.notYet)).toBeVisible();
    expect(screen.queryByText(words.tooFew)).toBeNull();
    expect(screen.queryByText(words.written)).toBeNull();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Question 0',
      'Question 1',
    ]);
  });
});
