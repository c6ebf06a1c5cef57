import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as design } from '@/design/words';
import { closedEngagement, comingEngagement, openEngagement } from '@/testing/data';
import { page, pageOf } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

describe('what people can take part in', () => {
  it('of one partnership is counted, and the focus stays on the button that narrowed it', async () => {
    const { user, address } = await visit('/have-your-say');
    const status = screen.getByText(words.list.found({ open: 1, coming: 1, closed: 1, more: false }));
    expect(status).toHaveRole('status');
    await user.selectOptions(
      screen.getByRole('combobox', { name: words.list.filter }),
      'Leeds Local Care Partnerships',
    );
    await user.click(screen.getByRole('button', { name: words.list.show }));

    expect(await screen.findByText(words.list.found({ open: 0, coming: 0, closed: 0, more: false }))).toBe(
      status,
    );
    expect(screen.getByRole('button', { name: words.list.show })).toHaveFocus();
    expect(address()).toBe('/have-your-say?partnership=leeds-local-care-partnerships');
  });

  it('soon says on which day it opens', async () => {
    await visit('/have-your-say');
    const coming = within(
      screen.getByRole('link', { name: comingEngagement.title }).closest('li') as HTMLElement,
    );

    expect(coming.getByText(words.list.opens({ date: '11 January 2027' }))).toBeVisible();
    expect(screen.getByRole('heading', { name: words.list.coming })).toBeVisible();
    expect(screen.getByText(words.list.closes({ time: '5pm on 18 December 2026' }))).toBeVisible();
  });

  it('before is shown from the newest on, a page at a time', async () => {
    const old = Array.from({ length: 12 }, (_, index) => ({
      ...closedEngagement,
      id: `0199eeee-0000-7000-8000-${String(index).padStart(12, '0')}`,
      title: `Closed ${String(index + 1)}`,
    }));
    const asked: string[] = [];
    server.use(
      http.get('*/api/engagement/v1/engagements', ({ request }) => {
        const query = new URL(request.url).searchParams;
        if (query.get('status') !== 'CLOSED') {
          return page([]);
        }
        asked.push(`${query.get('order') ?? ''} after ${query.get('after') ?? 'none'}`);
        return pageOf(old, request);
      }),
    );
    const { user } = await visit('/have-your-say');
    expect(screen.getByText(words.list.found({ open: 0, coming: 0, closed: 10, more: true }))).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Closed 11' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: design.showMore }));

    expect(
      await screen.findByText(words.list.found({ open: 0, coming: 0, closed: 12, more: false })),
    ).toBeVisible();
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: 'Closed 11' })).toHaveFocus();
    });
    expect(asked).toEqual(['NEWEST after none', `NEWEST after ${old[9]?.id ?? ''}`]);
  });

  it('of a partnership that no one knows is nothing, with a way to everything', async () => {
    const { user } = await visit('/have-your-say?partnership=typo');
    expect(screen.getByRole('status')).toHaveTextContent(words.list.unknown);
    expect(screen.queryByRole('link', { name: openEngagement.title })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: words.list.showAll }));

    expect(await screen.findByRole('link', { name: openEngagement.title })).toBeVisible();
  });
});
