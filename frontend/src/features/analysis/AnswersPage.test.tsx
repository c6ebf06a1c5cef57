import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { contributions, ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './content';

const PAGE = `/workspace/engagements/${ids.closed}/answers`;

describe('coding an answer', () => {
  it('adds a theme to it', async () => {
    const coded: unknown[] = [];
    server.use(
      http.post('*/contributions/:id/codings', async ({ request, params }) => {
        coded.push([params['id'], await request.json()]);
        return HttpResponse.json(contributions[0]?.codings[0], { status: 201 });
      }),
    );
    const { user } = await visit(PAGE);
    await user.selectOptions(screen.getByRole('combobox', { name: words.answers.addThemeTo(2) }), ids.theme2);
    await user.click(
      screen.getByRole('button', { name: `${words.answers.add} ${words.answers.addHidden(2)}` }),
    );

    expect(await screen.findByText(words.answers.added('Getting there without a car'))).toBeInTheDocument();
    expect(coded).toEqual([[contributions[1]?.id, { themeId: ids.theme2 }]]);
  });

  it('asks for a theme before it adds one', async () => {
    const { user } = await visit(PAGE);
    await user.click(
      screen.getByRole('button', { name: `${words.answers.add} ${words.answers.addHidden(2)}` }),
    );

    expect(screen.getByRole('combobox', { name: words.answers.addThemeTo(2) })).toBeInvalid();
  });

  it('can be narrowed to the answers that nobody has coded, in the address', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/engagement/v1/contributions', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('coded'));
        return HttpResponse.json({ items: contributions, next: null });
      }),
    );
    const { user, address } = await visit(PAGE);
    await user.selectOptions(screen.getByRole('combobox', { name: words.answers.filter }), 'no');
    await user.click(screen.getByRole('button', { name: words.answers.filterButton }));

    expect(address()).toBe(`${PAGE}?coded=no`);
    expect(asked).toContain('false');
  });
});
