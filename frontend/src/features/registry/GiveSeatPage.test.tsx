import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as design } from '@/design/words';
import { ids, organisations } from '@/testing/data';
import { page, problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const PAGE = `/workspace/partnerships/lancashire-and-south-cumbria/seats/${ids.vcfseSeat}`;

describe('giving a seat', () => {
  it('that was begun for one organisation does not go to another', async () => {
    const first = await visit(`${PAGE}?organisation=${ids.icb}`);
    await first.user.type(screen.getByRole('textbox', { name: words.give.personName }), 'Ilse Brandt');
    document.body.replaceChildren();

    await visit(`${PAGE}?organisation=${ids.council}`);
    expect(await screen.findByRole('radio', { name: 'Lancashire County Council' })).toBeChecked();
    expect(screen.queryByText(design.draftKept.heading)).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: words.give.personName })).toHaveValue('');
  });
});

describe('finding the organisation that gets a seat', () => {
  const ORGANISATIONS = '*/api/partners/v1/organisations';

  async function find(user: Awaited<ReturnType<typeof visit>>['user'], name: string) {
    await user.type(screen.getByRole('searchbox', { name: words.give.find }), name);
    await user.click(screen.getByRole('button', { name: words.found.button }));
  }

  it('says how many there are', async () => {
    const { user } = await visit(PAGE);
    await find(user, 'Lancashire');

    expect(
      await screen.findByText(
        words.found.organisations.found({ count: 2, more: false, named: true, name: 'Lancashire' }),
      ),
    ).toBeVisible();
    expect(screen.getAllByRole('radio', { name: /Lancashire/u })).toHaveLength(2);
  });

  it('says why none came, and asks again when told to', async () => {
    server.use(http.get(ORGANISATIONS, () => HttpResponse.error()));
    const { user } = await visit(PAGE);
    await find(user, 'Lancashire');
    expect(await screen.findByRole('alert')).toHaveTextContent(design.problems.unreachable);

    server.use(http.get(ORGANISATIONS, () => page(organisations)));
    await user.click(screen.getByRole('button', { name: words.found.button }));
    expect(await screen.findByRole('radio', { name: 'Lancashire County Council' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('leads to the sign-in when the session has run out', async () => {
    server.use(http.get(ORGANISATIONS, () => problem(401, 'session-expired')));
    const { user } = await visit(PAGE);
    await find(user, 'Lancashire');

    expect(await screen.findByRole('link', { name: design.signedOut.link })).toBeVisible();
  });
});
