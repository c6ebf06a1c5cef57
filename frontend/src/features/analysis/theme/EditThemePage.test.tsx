import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids, themes } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const PAGE = `/workspace/engagements/${ids.closed}/themes/${ids.theme}`;

describe('a theme that is public', () => {
  it('is changed with the words beside it that everyone reads until then', async () => {
    server.use(
      http.get('*/api/engagement/v1/themes/:id', () =>
        HttpResponse.json({ ...themes[0], published: { title: 'Being known', description: 'As it was' } }),
      ),
    );
    await visit(PAGE);

    expect(screen.getByText(words.theme.publishedAs({ title: 'Being known' }))).toBeVisible();
  });

  it('has nothing beside it before it is published', async () => {
    server.use(
      http.get('*/api/engagement/v1/themes/:id', () => HttpResponse.json({ ...themes[0], published: null })),
    );
    await visit(PAGE);

    expect(screen.queryByText(/Everyone reads this theme as/u)).not.toBeInTheDocument();
  });
});
