import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { comingEngagement, openEngagement } from '@/testing/data';
import { visit } from '@/testing/render';
import { words } from './content';

describe('what people can take part in', () => {
  it('of one partnership is counted, and the focus stays on the button that narrowed it', async () => {
    const { user, address } = await visit('/have-your-say');
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(words.list.found(1, 1, 1));
    await user.selectOptions(
      screen.getByRole('combobox', { name: words.list.filter }),
      'Leeds Local Care Partnerships',
    );
    await user.click(screen.getByRole('button', { name: words.list.show }));

    expect(await screen.findByText(words.list.found(0, 0, 0))).toBe(status);
    expect(screen.getByRole('button', { name: words.list.show })).toHaveFocus();
    expect(address()).toBe('/have-your-say?partnership=leeds-local-care-partnerships');
  });

  it('soon says on which day it opens', async () => {
    await visit('/have-your-say');
    const coming = within(
      screen.getByRole('link', { name: comingEngagement.title }).closest('li') as HTMLElement,
    );

    expect(coming.getByText(words.list.opens('11 January 2027'))).toBeVisible();
    expect(screen.getByRole('heading', { name: words.list.coming })).toBeVisible();
    expect(screen.getByText(words.list.closes('5pm on 18 December 2026'))).toBeVisible();
  });

  it('of a partnership that no one knows is nothing, with a way to everything', async () => {
    const { user } = await visit('/have-your-say?partnership=typo');
    expect(screen.getByRole('status')).toHaveTextContent(words.list.unknown);
    expect(screen.queryByRole('link', { name: openEngagement.title })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: words.list.showAll }));

    expect(await screen.findByRole('link', { name: openEngagement.title })).toBeVisible();
  });
});
