import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids } from '@/testing/data';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const FOLLOWERS = '*/api/engagement/v1/followers';

describe('a wish to be told', () => {
  it('is sent with the address, and says that a mail comes first', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post(FOLLOWERS, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ state: 'ASKED', engagementId: ids.open });
      }),
    );
    const { user } = await visit(`/have-your-say/${ids.open}/news`);
    await user.type(screen.getByLabelText(words.ask.address), ' jo@example.org ');
    await user.click(screen.getByRole('button', { name: words.ask.send }));

    expect(await screen.findByRole('heading', { level: 1, name: words.ask.sentTitle })).toBeVisible();
    expect(screen.getByText(words.ask.sent({ address: 'jo@example.org' }))).toBeVisible();
    expect(asked).toEqual([{ engagementId: ids.open, address: 'jo@example.org', language: 'en' }]);
  });

  it('needs an address that can be one', async () => {
    const { user } = await visit(`/have-your-say/${ids.open}/news`);
    await user.type(screen.getByLabelText(words.ask.address), 'jo at home');
    await user.click(screen.getByRole('button', { name: words.ask.send }));

    expect(await screen.findByRole('alert')).toHaveTextContent(words.ask.errors.shape);
  });
});

describe('a link in a mail', () => {
  it('does nothing until someone presses the button', async () => {
    const ended: (string | null)[] = [];
    server.use(
      http.post(`${FOLLOWERS}/end`, ({ request }) => {
        ended.push(new URL(request.url).searchParams.get('token'));
        return HttpResponse.json({ state: 'OVER', engagementId: ids.open });
      }),
    );
    const { user } = await visit('/news-by-mail/end#the-token');
    expect(ended).toEqual([]);
    await user.click(screen.getByRole('button', { name: words.end.button }));

    expect(await screen.findByRole('heading', { level: 1, name: words.end.doneTitle })).toBeVisible();
    expect(ended).toEqual(['the-token']);
  });

  it('that has expired says how to get another', async () => {
    server.use(
      http.post(`${FOLLOWERS}/confirm`, () => HttpResponse.json({ state: 'OVER', engagementId: null })),
    );
    const { user } = await visit('/news-by-mail/confirm#the-token');
    await user.click(screen.getByRole('button', { name: words.confirm.button }));

    expect(await screen.findByText(words.confirm.over)).toBeVisible();
  });
});
