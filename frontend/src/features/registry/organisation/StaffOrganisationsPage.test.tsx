import { words as registerWords } from '@/design/registers/words';
import { screen } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids, organisations, partnerships, signedIn } from '@/testing/data';
import { page } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';

import { words } from './words';

const PAGE = '/workspace/organisations';
const ORGANISATIONS = '*/api/partners/v1/organisations';

describe('the directory for those who keep it', () => {
  it('says how many a search has found, and leaves the focus where it is', async () => {
    const { user } = await visit(PAGE);
    expect(screen.getByRole('status')).toHaveTextContent(
      registerWords.found.organisations.found({ count: 2, more: false, named: false, name: '' }),
    );
    server.use(
      http.get(ORGANISATIONS, async () => {
        await delay(50);
        return page(organisations.slice(1));
      }),
    );
    const button = screen.getByRole('button', { name: words.organisations.search });
    await user.type(screen.getByRole('searchbox'), 'county');
    await user.click(button);

    expect(
      await screen.findByText(
        registerWords.found.organisations.found({ count: 1, more: false, named: true, name: 'county' }),
      ),
    ).toHaveRole('status');
    expect(button).toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it('stays on the page during a search', async () => {
    const { user } = await visit(PAGE);
    server.use(
      http.get(ORGANISATIONS, async () => {
        await delay('infinite');
        return page([]);
      }),
    );
    await user.type(screen.getByRole('searchbox'), 'county');
    await user.click(screen.getByRole('button', { name: words.organisations.search }));

    expect(screen.getByRole('table')).toBeVisible();
    expect(screen.getByRole('button', { name: words.organisations.search })).toHaveFocus();
  });

  it('does not count what it has not read', async () => {
    server.use(http.get(ORGANISATIONS, () => HttpResponse.json({ items: organisations, next: 'more' })));
    await visit(PAGE);

    expect(screen.getByRole('status')).toHaveTextContent(
      registerWords.found.organisations.found({ count: 2, more: true, named: false, name: '' }),
    );
  });

  it('offers a new organisation a seat in each partnership by name', async () => {
    server.use(http.get('*/session', () => HttpResponse.json({ ...signedIn, roles: ['platform-admin'] })));
    await visit(`${PAGE}?registered=${ids.council}`);

    const links = await screen.findAllByRole('link', { name: /^Add it to a seat/u });
    expect(links.map((link) => link.textContent)).toEqual(
      partnerships.map(({ name }) => words.organisations.giveSeat({ partnership: name })),
    );
  });
});
