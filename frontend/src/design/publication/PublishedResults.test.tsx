import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { components } from '@/generated/engagement';
import { PublishedResults } from './PublishedResults';

type Figure = components['schemas']['Figure'];

const hidden: Figure = { count: null, suppressed: true };
const shown = (count: number): Figure => ({ count, suppressed: false });

function show(...figures: readonly Figure[]) {
  render(
    <PublishedResults
      publication={{
        responses: shown(60),
        threshold: 10,
        themes: [],
        questions: [
          {
            questionId: 'q',
            text: 'How do you get there?',
            kind: 'SINGLE_CHOICE',
            options: figures.map((responses, index) => ({ label: `Way ${String(index)}`, responses })),
          },
        ],
      }}
    />,
  );
}

describe('the answers to a question', () => {
  it('stand in a table where a number may be shown', () => {
    show(shown(45), hidden);

    expect(screen.getByRole('row', { name: /Way 0 45/u })).toBeVisible();
    expect(screen.getByRole('row', { name: /Way 1 not shown/u })).toBeVisible();
  });

  it('give way to one sentence where none may be shown', () => {
    show(hidden, hidden);

    expect(screen.getByText('Too few people have answered for numbers to be shown.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
