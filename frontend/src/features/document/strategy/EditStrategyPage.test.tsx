import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { meetAnEdit } from '@/testing/conflict';
import { ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { strategy } from '@/testing/strategyData';
import { words } from './words';

describe('changing a strategy', () => {
  it('shows both sides when it meets another change', async () => {
    const { row, keepMine, versions, address } = await meetAnEdit({
      page: `/workspace/strategies/${ids.strategy}/edit`,
      api: `*/api/strategy/v1/strategies/${ids.strategy}`,
      method: 'put',
      theirs: { ...strategy, version: 7, periodTo: '2031-03-31' },
      edit: async (user) => {
        await user.type(screen.getByRole('textbox', { name: words.strategy.name }), ', together');
      },
      button: words.strategy.saveChanges,
    });

    expect(row(words.strategy.name)).toHaveTextContent(`${strategy.title}, together`);
    expect(row(words.strategy.to)).toHaveTextContent('31 March 203031 March 2031');
    await keepMine();
    await waitFor(() => {
      expect(address()).toBe(`/workspace/strategies/${ids.strategy}`);
    });
    expect(versions).toEqual(['"0"', '"7"']);
  });

  it('says what stays as it is while a version is public', async () => {
    await visit(`/workspace/strategies/${ids.strategy}/edit`);

    expect(screen.getByText(words.strategy.isPublic({ number: 1 }))).toBeVisible();
  });
});
