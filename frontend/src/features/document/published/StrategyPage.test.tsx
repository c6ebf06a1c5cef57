import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { section, strategy } from '@/testing/strategyData';
import { words } from './words';

const PAGE = `/strategies/${ids.strategy}`;

describe('a strategy for everyone', () => {
  it('is called as its published version is, even for those who are changing the draft', async () => {
    const renamed = { ...strategy, title: 'A name no one has agreed to', periodFrom: '2029-04-01' };
    server.use(http.get('*/api/strategy/v1/strategies/:id', () => HttpResponse.json(renamed)));
    await visit(PAGE);

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(strategy.title);
    expect(screen.queryByText(renamed.title)).not.toBeInTheDocument();
    expect(
      screen.getByText(words.strategy.period({ from: '1 April 2027', to: '31 March 2030' })),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: section.title })).toBeVisible();
  });

  it('says so when it has not been published', async () => {
    const draft = { ...strategy, latestVersion: null };
    server.use(http.get('*/api/strategy/v1/strategies/:id', () => HttpResponse.json(draft)));
    await visit(PAGE);

    expect(screen.getByText(words.strategy.notPublished)).toBeVisible();
  });

  it('is read from the section that a link leads to', async () => {
    const { user } = await visit(`${PAGE}/thread`);
    const [step] = await screen.findAllByRole('link', { name: section.title });
    await user.click(step ?? document.body);

    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 2, name: section.title })).toHaveFocus();
    });
  });

  it('is read from its top when no section is meant', async () => {
    const { user } = await visit(`${PAGE}/thread`);
    await user.click(await screen.findByRole('link', { name: strategy.title }));

    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1, name: new RegExp(strategy.title, 'u') })).toHaveFocus();
    });
  });
});
