import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids } from '@/testing/data';
import { page } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { strategy } from '@/testing/strategyData';
import { words } from './content';

const PAGE = '/partnerships/lancashire-and-south-cumbria';

describe('a partnership as the public sees it', () => {
  it('tells of no strategy that has not been published, even to those who write it', async () => {
    const draft = { ...strategy, id: ids.draft, title: 'Not for the public yet', latestVersion: null };
    server.use(http.get('*/api/strategy/v1/strategies', () => page([draft, strategy])));
    await visit(PAGE);

    const strategies = within(screen.getByRole('region', { name: words.partnership.strategies }));
    expect(strategies.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      strategy.title,
    ]);
  });
});
