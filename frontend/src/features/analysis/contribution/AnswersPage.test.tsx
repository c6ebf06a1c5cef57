import { screen, waitFor } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as design } from '@/design/words';
import { contributions, ids } from '@/testing/data';
import { page } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const PAGE = `/workspace/engagements/${ids.closed}/answers`;
const CONTRIBUTIONS = '*/api/engagement/v1/contributions';
const THEME = 'Getting there without a car';

type User = Awaited<ReturnType<typeof visit>>['user'];

/** So many answers without a theme; one that gets a theme is no longer among them. */
function withUncoded(count: number) {
  let uncoded = Array.from({ length: count }, (_, index) => ({
    ...contributions[0],
    id: `answer-${String(index + 1)}`,
    codings: [],
  }));
  server.use(
    http.get(CONTRIBUTIONS, () => page(uncoded)),
    http.post(`${CONTRIBUTIONS}/:id/codings`, ({ params }) => {
      uncoded = uncoded.filter(({ id }) => id !== params['id']);
      return HttpResponse.json(contributions[0]?.codings[0], { status: 201 });
    }),
  );
}

async function addTheme(user: User, answer: number) {
  await user.selectOptions(
    screen.getByRole('combobox', { name: words.answers.addThemeTo({ number: answer }) }),
    ids.theme2,
  );
  await user.click(
    screen.getByRole('button', {
      name: `${words.answers.add} ${words.answers.addHidden({ number: answer })}`,
    }),
  );
}

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
    await user.selectOptions(
      screen.getByRole('combobox', { name: words.answers.addThemeTo({ number: 2 }) }),
      ids.theme2,
    );
    await user.click(
      screen.getByRole('button', { name: `${words.answers.add} ${words.answers.addHidden({ number: 2 })}` }),
    );

    expect(
      await screen.findByText(words.answers.added({ theme: 'Getting there without a car', number: 2 })),
    ).toBeInTheDocument();
    expect(coded).toEqual([[contributions[1]?.id, { themeId: ids.theme2 }]]);
  });

  it('asks for a theme before it adds one', async () => {
    const { user } = await visit(PAGE);
    await user.click(
      screen.getByRole('button', { name: `${words.answers.add} ${words.answers.addHidden({ number: 2 })}` }),
    );

    const choice = screen.getByRole('combobox', { name: words.answers.addThemeTo({ number: 2 }) });
    expect(choice).toBeInvalid();
    await waitFor(() => {
      expect(choice).toHaveFocus();
    });
    expect(choice).toHaveAccessibleDescription(`${design.errorPrefix} ${words.answers.chooseFirst}`);
  });

  it('leads on to the next answer when the coded one leaves the list, whose numbers stay', async () => {
    withUncoded(3);
    const { user } = await visit(`${PAGE}?coded=no`);
    await addTheme(user, 2);

    expect(await screen.findByText(words.answers.added({ theme: THEME, number: 2 }))).toHaveRole('status');
    expect(
      screen.queryByRole('heading', { name: words.answers.answer({ number: 2 }) }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: words.answers.answer({ number: 3 }) })).toHaveFocus();
    expect(
      screen.getByText(words.answers.found({ which: words.answers.uncoded, count: 2, more: false })),
    ).toHaveRole('status');
  });

  it('leads back to the head of the list when none is left', async () => {
    withUncoded(1);
    const { user } = await visit(`${PAGE}?coded=no`);
    await addTheme(user, 1);

    expect(await screen.findByText(words.answers.none)).toBeVisible();
    expect(screen.getByRole('heading', { name: words.answers.words })).toHaveFocus();
  });

  it('stays at the answer from which a theme was removed', async () => {
    let coded = contributions;
    server.use(
      http.get(CONTRIBUTIONS, () => page(coded)),
      http.post(`${CONTRIBUTIONS}/:id/codings/:codingId/reject`, () => {
        coded = contributions.map((one) => ({ ...one, codings: [] }));
        return HttpResponse.json(contributions[0]?.codings[0]);
      }),
    );
    const { user } = await visit(PAGE);
    await user.click(screen.getByRole('button', { name: /^Remove/u }));

    expect(
      await screen.findByText(words.answers.removed({ theme: 'Being known by someone', number: 1 })),
    ).toHaveRole('status');
    expect(screen.getByRole('heading', { name: words.answers.answer({ number: 1 }) })).toHaveFocus();
  });
});

describe('the list of answers', () => {
  it('can be narrowed to the answers that no one has coded, in the address', async () => {
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
    await expect.poll(() => asked).toContain('false');
  });

  it('stays in view, and the focus where it is, until those asked for are here', async () => {
    const { user } = await visit(PAGE);
    server.use(
      http.get(CONTRIBUTIONS, async () => {
        await delay(100);
        return page(contributions.slice(1));
      }),
    );
    const button = screen.getByRole('button', { name: words.answers.filterButton });
    await user.selectOptions(screen.getByRole('combobox', { name: words.answers.filter }), 'no');
    await user.click(button);
    expect(screen.getByRole('heading', { name: words.answers.answer({ number: 2 }) })).toBeVisible();

    expect(
      await screen.findByText(words.answers.found({ which: words.answers.uncoded, count: 1, more: false })),
    ).toHaveRole('status');
    expect(button).toHaveFocus();
  });

  it('says why it has stopped, and continues when told to', async () => {
    server.use(
      http.get(CONTRIBUTIONS, ({ request }) =>
        new URL(request.url).searchParams.has('after')
          ? HttpResponse.error()
          : HttpResponse.json({ items: contributions.slice(0, 1), next: 'more' }),
      ),
    );
    const { user } = await visit(PAGE);
    expect(
      screen.getByText(words.answers.found({ which: words.answers.all, count: 1, more: true })),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: design.showMore }));
    expect(await screen.findByRole('alert')).toHaveTextContent(design.problems.unreachable);
    expect(screen.getByRole('heading', { name: words.answers.answer({ number: 1 }) })).toBeVisible();

    server.use(http.get(CONTRIBUTIONS, () => page(contributions.slice(1))));
    await user.click(screen.getByRole('button', { name: design.showMore }));
    expect(await screen.findByRole('heading', { name: words.answers.answer({ number: 2 }) })).toHaveFocus();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
