import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as registerWords } from '@/design/registers/words';
import { words as design } from '@/design/words';
import { expectNoBarriers } from '@/testing/axe';
import { ids, memberships, organisations } from '@/testing/data';
import { page, problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const PAGE = `/workspace/partnerships/lancashire-and-south-cumbria/seats/${ids.vcfseSeat}`;

describe('giving a seat', () => {
  it('that was begun for one organisation does not go to another', async () => {
    const first = await visit(`${PAGE}?organisation=${ids.icb}`);
    await first.user.type(screen.getByRole('textbox', { name: words.person.name }), 'Ilse Brandt');
    document.body.replaceChildren();

    await visit(`${PAGE}?organisation=${ids.council}`);
    expect(await screen.findByRole('radio', { name: 'Lancashire County Council' })).toBeChecked();
    expect(screen.queryByText(design.draftKept.heading)).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: words.person.name })).toHaveValue('');
  });
});

describe('who gets a seat', () => {
  const sent: unknown[] = [];

  async function give(user: Awaited<ReturnType<typeof visit>>['user']) {
    server.use(
      http.post('*/api/partners/v1/memberships', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(memberships[0], { status: 201 });
      }),
    );
    await user.click(screen.getByRole('radio', { name: words.give.roles.MEMBER }));
    await user.click(screen.getByRole('button', { name: words.give.save }));
  }

  it('can be someone who is known, without entering them again', async () => {
    sent.length = 0;
    const { user } = await visit(`${PAGE}?organisation=${ids.icb}`);
    await user.type(screen.getByRole('searchbox', { name: words.give.findPerson }), 'brandt{Enter}');
    await user.click(await screen.findByRole('radio', { name: 'Ilse Brandt' }));
    expect(screen.queryByRole('textbox', { name: words.person.name })).not.toBeInTheDocument();
    await give(user);

    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]).toMatchObject({ personId: ids.brandt, onBehalfOfOrganisationId: ids.icb });
    expect(sent[0]).not.toHaveProperty('person');
  });

  it('can be chosen with the arrow keys: what was on offer stays, and the focus with it', async () => {
    const { user } = await visit(`${PAGE}?organisation=${ids.icb}`);
    await user.type(screen.getByRole('searchbox', { name: words.give.findPerson }), 'brandt{Enter}');
    await user.click(await screen.findByRole('radio', { name: 'Ilse Brandt' }));
    await user.clear(screen.getByRole('searchbox', { name: words.give.findPerson }));
    await user.type(screen.getByRole('searchbox', { name: words.give.findPerson }), 'whitworth{Enter}');
    await screen.findByRole('radio', { name: /Whitworth/u });

    await user.click(screen.getByRole('radio', { name: 'Ilse Brandt' }));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('radio', { name: words.give.someoneNew })).toBeChecked();
    expect(screen.getByRole('radio', { name: words.give.someoneNew })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('radio', { name: 'Ilse Brandt' })).toHaveFocus();
  });

  it('can be someone new, once it is said whether they have agreed to be named', async () => {
    sent.length = 0;
    const { user } = await visit(`${PAGE}?organisation=${ids.icb}`);
    await user.type(screen.getByRole('textbox', { name: words.person.name }), 'Ned New');
    await user.type(screen.getByRole('textbox', { name: words.person.mail }), ' ned@example.org');
    await give(user);
    expect(await screen.findByRole('link', { name: words.person.errors.agreedToBeNamed })).toBeVisible();

    await user.click(screen.getByRole('radio', { name: words.person.agreedChoices.NO }));
    await give(user);
    await waitFor(() => {
      expect(sent).toHaveLength(1);
    });
    expect(sent[0]).toMatchObject({
      person: { name: 'Ned New', mail: 'ned@example.org', agreedToBeNamed: false },
    });
    expect(sent[0]).not.toHaveProperty('personId');
  });

  it('shows at its field what is wrong with someone new', async () => {
    const message = 'Enter a mail address, like name@example.org';
    const { user } = await visit(`${PAGE}?organisation=${ids.icb}`);
    await user.type(screen.getByRole('textbox', { name: words.person.name }), 'Ned New');
    await user.type(screen.getByRole('textbox', { name: words.person.mail }), 'ned');
    await user.click(screen.getByRole('radio', { name: words.person.agreedChoices.YES }));
    await user.click(screen.getByRole('radio', { name: words.give.roles.MEMBER }));
    server.use(
      http.post('*/api/partners/v1/memberships', () =>
        problem(400, 'invalid-request', { errors: [{ field: 'person.mail', message }] }),
      ),
    );
    await user.click(screen.getByRole('button', { name: words.give.save }));

    expect(await screen.findByRole('link', { name: message })).toBeVisible();
    expect(screen.getByRole('textbox', { name: words.person.mail })).toHaveAccessibleDescription(
      new RegExp(message, 'u'),
    );
    await expectNoBarriers();
  });
});

describe('finding the organisation that gets a seat', () => {
  const ORGANISATIONS = '*/api/partners/v1/organisations';

  /** People are found further down. */
  function organisationsButton(): HTMLElement {
    const [first] = screen.getAllByRole('button', { name: registerWords.found.button });
    if (first === undefined) {
      throw new Error('nothing can be searched for');
    }
    return first;
  }

  async function find(user: Awaited<ReturnType<typeof visit>>['user'], name: string) {
    await user.type(screen.getByRole('searchbox', { name: words.give.find }), name);
    await user.click(organisationsButton());
  }

  it('says how many there are', async () => {
    const { user } = await visit(PAGE);
    await find(user, 'Lancashire');

    expect(
      await screen.findByText(
        registerWords.found.organisations.found({ count: 2, more: false, named: true, name: 'Lancashire' }),
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
    await user.click(organisationsButton());
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
