import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { section, strategy } from '@/testing/strategyData';
import { words } from './content';

const PAGE = `/strategies/${ids.strategy}`;

describe('a strategy for everybody', () => {
  it('is called as its published version is, even for those who are changing the draft', async () => {
    const renamed = { ...strategy, title: 'A name nobody has agreed to', periodFrom: '2029-04-01' };
    server.use(http.get('*/api/strategy/v1/strategies/:id', () => HttpResponse.json(renamed)));
    await visit(PAGE);

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(strategy.title);
    expect(screen.queryByText(renamed.title)).not.toBeInTheDocument();
    expect(screen.getByText(words.strategy.period('1 April 2027', '31 March 2030'))).toBeVisible();
    expect(screen.getByRole('heading', { name: section.title })).toBeVisible();
  });

  it('says so when it has not been published', async () => {
    const draft = { ...strategy, latestVersion: null };
    server.use(http.get('*/api/strategy/v1/strategies/:id', () => HttpResponse.json(draft)));
    await visit(PAGE);

    expect(screen.getByText(words.strategy.notPublished)).toBeVisible();
  });
});
