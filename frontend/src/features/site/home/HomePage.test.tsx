import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { area, openEngagement } from '@/testing/data';
import { page } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { strategy } from '@/testing/strategyData';
import { words } from './words';

const LANCASHIRE = 'Lancashire and South Cumbria Health and Care Partnership';

function headingsOf(name: string): (string | null)[] {
  const part = within(screen.getByRole('region', { name }));
  return part.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
}

describe('the start page', () => {
  it('asks for the few newest of what is open, and no more', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/engagement/v1/engagements', ({ request }) => {
        asked.push(new URL(request.url).search);
        return page([openEngagement]);
      }),
    );
    await visit('/');

    expect(headingsOf(words.open.heading)).toEqual([openEngagement.title]);
    expect(asked).toEqual(['?status=OPEN&order=NEWEST&limit=3']);
  });

  it('asks for the few newest strategies that are published, even for those who write them', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/strategy/v1/strategies', ({ request }) => {
        asked.push(new URL(request.url).search);
        return page([strategy]);
      }),
    );
    await visit('/');

    expect(headingsOf(words.changed.heading)).toEqual([strategy.title]);
    expect(asked).toEqual(['?published=true&order=NEWEST&limit=6']);
  });

  it('finds a partnership by a place that it works for, and says how many it found', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/partners/v1/areas', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('name'));
        return page([{ ...area, name: 'Blackburn with Darwen' }]);
      }),
    );
    const { user, address } = await visit('/');
    const found = within(screen.getByRole('region', { name: words.find.heading }));
    expect(found.getAllByRole('listitem')).toHaveLength(2);
    await user.type(found.getByRole('searchbox', { name: words.find.label }), 'blackburn');
    await user.click(found.getByRole('button', { name: words.find.button }));

    expect(await found.findByText(words.find.found({ count: 1 }))).toBe(found.getByRole('status'));
    expect(found.getByRole('link', { name: LANCASHIRE })).toBeVisible();
    expect(found.getAllByRole('listitem')).toHaveLength(1);
    expect(address()).toBe('/?name=blackburn');
    expect(asked).toEqual(['blackburn']);
  });

  it('says so when no partnership and no place is called that', async () => {
    await visit('/?name=atlantis');

    const found = within(screen.getByRole('region', { name: words.find.heading }));
    expect(await found.findByRole('status')).toHaveTextContent(words.find.none({ name: 'atlantis' }));
  });
});
