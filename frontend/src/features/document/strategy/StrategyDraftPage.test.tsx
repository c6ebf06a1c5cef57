import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids } from '@/testing/data';
import { page } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { versionSummary } from '@/testing/strategyData';
import { words } from './words';

const PAGE = `/workspace/strategies/${ids.strategy}`;

describe('the versions of a strategy', () => {
  it('lead to the public page from the one that it shows', async () => {
    server.use(
      http.get('*/api/strategy/v1/strategies/:id/versions', () =>
        page([
          versionSummary,
          { ...versionSummary, number: 2 },
          { ...versionSummary, number: 3, publishedAt: null },
        ]),
      ),
    );
    await visit(PAGE);

    const heading = await screen.findByRole('heading', { level: 3, name: /^Version 2/u });
    const second = heading.closest<HTMLElement>('.nhsuk-card') ?? heading;
    expect(within(second).getByRole('link', { name: words.draft.see })).toBeVisible();
    expect(within(second).getByRole('link', { name: words.draft.thread })).toBeVisible();
    expect(screen.getAllByRole('link', { name: words.draft.see })).toHaveLength(1);
    expect(screen.getAllByRole('link', { name: words.draft.thread })).toHaveLength(1);
  });
});
