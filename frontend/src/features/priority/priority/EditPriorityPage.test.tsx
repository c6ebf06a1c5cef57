import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { meetAnEdit } from '@/testing/conflict';
import { ids } from '@/testing/data';
import { priority } from '@/testing/strategyData';
import { words } from './words';

describe('changing a priority', () => {
  it('can give way to another change', async () => {
    const { row, takeTheirs } = await meetAnEdit({
      page: `/workspace/priorities/${ids.priority}/edit`,
      api: `*/api/strategy/v1/priorities/${ids.priority}`,
      method: 'put',
      theirs: { ...priority, version: 2, statement: 'Their priority' },
      edit: async (user) => {
        await user.type(screen.getByRole('textbox', { name: words.priority.whyTogether }), ' Ours.');
      },
      button: words.priority.saveChanges,
    });

    expect(row(words.priority.statement)).toHaveTextContent('Their priority');
    await takeTheirs();
    expect(screen.getByRole('textbox', { name: words.priority.statement })).toHaveValue('Their priority');
    expect(screen.getByRole('textbox', { name: words.priority.whyTogether })).toHaveValue(
      priority.whyTogether,
    );
  });
});
