import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '@/testing/axe';
import { ids, publication, themes } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const PAGE = `/workspace/engagements/${ids.closed}/publish`;

const PUBLIC_THEME = 'Being known by someone';
const NEW_THEME = 'Getting there without a car';

describe('publishing themes', () => {
  it('shows the public page first, small numbers left out, then publishes what was chosen', async () => {
    const published: unknown[] = [];
    server.use(
      http.post('*/publications', async ({ request }) => {
        published.push(await request.json());
        return HttpResponse.json(publication, { status: 201 });
      }),
    );
    const { user } = await visit(PAGE);
    expect(await screen.findByText('Fewer than 10 people said this')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: NEW_THEME }));
    await user.click(screen.getByRole('button', { name: words.publish.button }));

    expect(await screen.findByRole('heading', { level: 1, name: words.publish.doneTitle })).toBeVisible();
    expect(published).toEqual([{ themeIds: themes.map((theme) => theme.id) }]);
    await expectNoBarriers();
  });

  it('selects for no one what is not public yet', async () => {
    await visit(PAGE);

    expect(screen.getByRole('checkbox', { name: PUBLIC_THEME })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: NEW_THEME })).not.toBeChecked();
  });

  it('says so when none is selected', async () => {
    const { user } = await visit(PAGE);
    await user.click(screen.getByRole('checkbox', { name: PUBLIC_THEME }));
    await user.click(screen.getByRole('button', { name: words.publish.button }));

    expect(screen.getByRole('link', { name: words.publish.error })).toBeVisible();
    expect(screen.getByText(words.publish.previewNone)).toBeVisible();
  });

  it('asks what all that are chosen would show, however many', async () => {
    const [theme] = themes;
    const many = Array.from({ length: 100 }, (_, i) => ({ ...theme, id: `theme-${String(i)}`, codings: 1 }));
    const asked: unknown[] = [];
    server.use(
      http.get('*/engagement/v1/themes', () => HttpResponse.json({ items: many, next: null })),
      http.post('*/publications/preview', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(publication);
      }),
    );
    const { user } = await visit(PAGE);
    await user.click(screen.getByRole('button', { name: words.publish.selectAll }));

    expect(await screen.findByText('Fewer than 10 people said this')).toBeVisible();
    expect(asked.at(-1)).toEqual({ themeIds: many.map((one) => one.id) });
  });

  it('is sent under the same key until what is sent changes', async () => {
    const sent: [string | null, unknown][] = [];
    server.use(
      http.post('*/publications', async ({ request }) => {
        sent.push([request.headers.get('Idempotency-Key'), await request.json()]);
        return sent.length < 3 ? HttpResponse.error() : HttpResponse.json(publication, { status: 201 });
      }),
    );
    const { user } = await visit(PAGE);
    const button = await screen.findByRole('button', { name: words.publish.button });
    for (const tries of [1, 2]) {
      await user.click(button);
      await waitFor(() => {
        expect(sent).toHaveLength(tries);
        expect(button).toHaveAttribute('aria-disabled', 'false');
      });
    }
    await user.click(screen.getByRole('checkbox', { name: NEW_THEME }));
    await user.click(button);

    expect(await screen.findByRole('heading', { level: 1, name: words.publish.doneTitle })).toBeVisible();
    const [first, second, third] = sent;
    expect(second).toEqual(first);
    expect(third?.[1]).toEqual({ themeIds: themes.map((theme) => theme.id) });
    expect(third?.[0]).not.toBe(first?.[0]);
  });
});
